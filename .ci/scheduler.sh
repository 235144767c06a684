#!/usr/bin/env bash
# Starts samples/Scheduler on a free port with simulated vendors, creates, moves and cancels a meeting at each, and checks
# that failures are answered with problem details.
set -euo pipefail
cd "$(dirname "$0")/.."
source .ci/debian.sh
need curl curl

work=$(mktemp -d)
service=
finish() {
    [[ -z $service ]] || { kill "$service"; wait "$service"; } 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT

# Made here, because the service may be slower to open it than the loop below is to read it.
: > "$work/log"

dotnet "samples/Scheduler/bin/${1:-Release}/net10.0/Scheduler.dll" \
    --environment Development --contentRoot "$PWD/samples/Scheduler" --urls http://127.0.0.1:0 >> "$work/log" 2>&1 &
service=$!
for _ in {1..150}; do
    address=$(sed -n 's/.*Now listening on: //p' "$work/log")
    [[ -n $address ]] && break
    kill -0 "$service" || break
    sleep 0.2
done
[[ -n $address ]] || { cat "$work/log" >&2; echo 'scheduler: it does not listen' >&2; exit 1; }

# expect STATUS TEXT METHOD PATH [BODY]: makes a call and checks the answer's status and that TEXT is in it.
expect() {
    local status
    status=$(curl -sS -m 20 -o "$work/answer" -D "$work/headers" -w '%{http_code}' -X "$3" "$address$4" \
        -H 'Content-Type: application/json' ${5:+--data "$5"})
    if [[ $status != "$1" ]] || ! grep -qF -- "$2" "$work/headers" "$work/answer"; then
        cat "$work/log" "$work/headers" "$work/answer" >&2
        echo "scheduler: $3 $4 should be answered with $1 and '$2'" >&2
        return 1
    fi
    echo "scheduler: $3 $4 -> $status"
}

start=$(date -u -d '+1 day' +%FT10:00:00Z)
end=$(date -u -d '+1 day' +%FT11:00:00Z)
later=$(date -u -d '+1 day' +%FT12:00:00Z)

# plan ORGANIZER TITLE END [MORE]
plan() {
    echo "{ ${4:-}\"organizerId\": \"$1\", \"title\": \"$2\", \"start\": \"$start\", \"end\": \"$3\" }"
}

for pair in feishu/ou_1 wecom/lisi dingtalk/qzR1iSMDvzR9iP7Pxxxxxxxxxxxx; do
    vendor=${pair%/*}
    organizer=${pair#*/}
    expect 201 "Location: /meetings/$vendor/" POST /meetings "$(plan "$organizer" 周会 "$end" "\"vendor\": \"$vendor\", ")"
    meeting=/meetings/$vendor/$(sed -nE 's/.*"id":"([^"]+)".*/\1/p' "$work/answer")
    expect 204 '' PUT "$meeting" "$(plan "$organizer" 新周会 "$later")"
    expect 204 '' DELETE "$meeting?organizerId=$organizer"
done

expect 404 '"code":"121004"' PUT /meetings/feishu/1 "$(plan ou_1 周会 "$end")"
expect 404 '"vendor":"wecom"' DELETE '/meetings/wecom/hy-unknown?organizerId=lisi'
expect 409 '"vendor":"dingtalk"' DELETE "$meeting?organizerId=qzR1iSMDvzR9iP7Pxxxxxxxxxxxx"
expect 400 '"path":"Title"' POST /meetings "$(plan qzR1iSMDvzR9iP7Pxxxxxxxxxxxx "$(printf 'x%.0s' {1..60})" "$end" '"vendor": "dingtalk", ')"
expect 400 'The Title field is required.' POST /meetings '{ "vendor": "wecom" }'
expect 400 'Vendor' POST /meetings "$(plan qzR1iSMDvzR9iP7Pxxxxxxxxxxxx 周会 "$end" '"vendor": "nobody", ')"
expect 400 'application/problem+json' DELETE /meetings/wecom/hy-unknown
expect 404 'application/problem+json' DELETE '/meetings/nobody/1?organizerId=lisi'
echo 'scheduler: all answers are as they should be'
