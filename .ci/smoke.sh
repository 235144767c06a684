#!/usr/bin/env bash
# Publishes the program of tests/MeetingApis.TrimSmoke, with warnings as errors, and runs it: it calls every operation of
# the library and fails on a wrong value.
#
#   .ci/smoke.sh trimmed    for net10.0, trimmed and with its own runtime
#   .ci/smoke.sh native     compiled to native code, for net9.0
set -euo pipefail
cd "$(dirname "$0")/.."
source .ci/debian.sh

case ${1:-} in
    trimmed)
        project=MeetingApis.TrimSmoke
        ;;
    native)
        project=MeetingApis.NativeSmoke
        need gcc gcc
        [[ -f /usr/include/zlib.h ]] || install_package zlib1g-dev
        ;;
    *)
        echo 'smoke: say trimmed or native' >&2
        exit 1
        ;;
esac

folder=artifacts/$1
rm -rf "$folder"
dotnet publish "tests/$project" -c Release -r linux-x64 --self-contained -o "$folder" -warnaserror
"$folder/$project"

# Neither symbols nor documentation belong to a program that is delivered, nor do the examples.
echo "smoke: the $1 program has $(du -sk --apparent-size --exclude='*.dbg' --exclude='*.pdb' --exclude='*.xml' --exclude=Mappings "$folder" | cut -f1) KiB"
