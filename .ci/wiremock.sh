#!/usr/bin/env bash
# Runs the tests of category WireMock against the real WireMock, the one in Java; plain `dotnet test` runs them against a
# WireMock.Net in its own process. Builds nothing: the tests must be built already, in the configuration asked for.
#
#   CONFIGURATION=Release .ci/wiremock.sh
set -euo pipefail
cd "$(dirname "$0")/.."
source .ci/debian.sh

configuration=${CONFIGURATION:-Release}
version=3.13.2
folder=$PWD/artifacts/wiremock
jar=$folder/node_modules/wiremock/build/wiremock-standalone-$version.jar
root=$folder/root
log=$folder/wiremock.log

fail() {
    echo "wiremock: $1" >&2
    exit 1
}

need java openjdk-17-jre-headless

if [[ ! -f $jar ]]; then
    need npm npm
    npm install --prefix "$folder" --no-audit --no-fund --ignore-scripts "wiremock@$version" \
        || fail "npm could not install wiremock $version"
    [[ -f $jar ]] || fail "the npm package wiremock $version holds no $(basename "$jar")"
fi

rm -rf "$root"
mkdir -p "$root/mappings"
cp tests/MeetingApis.Tests/Mappings/*.json "$root/mappings/"

# Port 0 is any free one; WireMock writes the one it got to its log once it answers.
java -jar "$jar" --port 0 --bind-address 127.0.0.1 --root-dir "$root" >"$log" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true' EXIT

port=
for _ in {1..120}; do
    port=$(sed -n 's/^port: *\([0-9][0-9]*\)$/\1/p' "$log")
    [[ -n $port ]] && break
    kill -0 "$server" 2>/dev/null || { cat "$log" >&2; fail "WireMock ended before it answered"; }
    sleep 0.5
done
[[ -n $port ]] || { cat "$log" >&2; fail "WireMock did not answer within 60 seconds"; }

echo "wiremock: $version on port $port"
MEETINGAPIS_WIREMOCK_URL=http://127.0.0.1:$port dotnet test tests/MeetingApis.Tests --no-build -c "$configuration" \
    --filter Category=WireMock -- RunConfiguration.TreatNoTestsAsError=true

# The tests send requests that no mapping may match; WireMock logs them.
grep -q 'Request was not matched' "$log" || fail "the tests passed, but not against this WireMock"
