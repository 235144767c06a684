# Sourced by the scripts of this folder that need more than the .NET SDK. They run as root on Debian where something is missing.

# install_package PACKAGE: installs a Debian package.
install_package() {
    echo "installing $1"
    { export DEBIAN_FRONTEND=noninteractive; apt-get update -qq && apt-get install -y -qq "$1"; } >&2 || { echo "$1 could not be installed" >&2; return 1; }
}

# need COMMAND PACKAGE: installs the package where the command is missing.
need() {
    command -v "$1" >/dev/null && return
    install_package "$2"
    hash -r
    command -v "$1" >/dev/null || { echo "'$1' is still missing after $2 was installed" >&2; return 1; }
}
