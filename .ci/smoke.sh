#!/usr/bin/env bash
# Publishes the program of tests/MeetingApis.TrimSmoke, with warnings as errors, and runs it against the servers of
# tests/MeetingApis.SmokeServers: it calls every operation of the library and fails on a wrong value.
#
#   .ci/smoke.sh trimmed    trimmed and with its own runtime
#   .ci/smoke.sh native     compiled to native code
#   .ci/smoke.sh net8       for .NET 8, with its own runtime
set -euo pipefail
cd "$(dirname "$0")/.."
source .ci/debian.sh

framework=net10.0
options=()
case ${1:-} in
    trimmed) ;;
    native)
        options=(-p:SmokeNative=true)
        need gcc gcc
        [[ -f /usr/include/zlib.h ]] || install_package zlib1g-dev
        ;;
    net8)
        framework=net8.0
        ;;
    *)
        echo 'smoke: say trimmed, native or net8' >&2
        exit 1
        ;;
esac

folder=artifacts/$1
rm -rf "$folder"
dotnet publish tests/MeetingApis.TrimSmoke -c Release -f $framework -r linux-x64 --self-contained -o "$folder" -warnaserror "${options[@]}"

# The servers print the program's arguments, with an empty line at the end. They end with their standard input, which is
# this script's to hold.
dotnet build tests/MeetingApis.SmokeServers -c Release -warnaserror
coproc servers { exec dotnet tests/MeetingApis.SmokeServers/bin/Release/net10.0/MeetingApis.SmokeServers.dll; }
arguments=()
while read -r line <&"${servers[0]}" && [[ -n $line ]]; do
    arguments+=("$line")
done
((${#arguments[@]} > 0)) || { echo 'smoke: the servers did not start' >&2; exit 1; }

"$folder/MeetingApis.TrimSmoke" "${arguments[@]}"

# Neither symbols nor documentation belong to a program that is delivered, nor do the examples.
echo "smoke: the $1 program has $(du -sk --apparent-size --exclude='*.dbg' --exclude='*.pdb' --exclude='*.xml' --exclude=Mappings "$folder" | cut -f1) KiB"
