#!/usr/bin/env bash
# Starts samples/Scheduler on a free port with simulated vendors; finds rooms, and schedules, reads, moves, changes and cancels
# a meeting at each; and checks that failures are answered with problem details that say what to do.
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
    status=$(curl -sS -m 60 -o "$work/answer" -D "$work/headers" -w '%{http_code}' -X "$3" "$address$4" \
        -H 'Content-Type: application/json' ${5:+--data "$5"})
    if [[ $status != "$1" ]] || ! grep -qF -- "$2" "$work/headers" "$work/answer"; then
        cat "$work/log" "$work/headers" "$work/answer" >&2
        echo "scheduler: $3 $4 should be answered with $1 and '$2'" >&2
        return 1
    fi
    echo "scheduler: $3 ${4:0:60} -> $status"
}

day=$(date -u -d '+2 days' +%F)
you=%2B8613800138001

# plan KEY ROOM START END [MORE]
plan() {
    echo "{ ${5:-}\"key\": \"$1\", \"title\": \"周会\", \"organizer\": \"+8613800138001\", \"attendees\": [\"+8613800138002\"], \"rooms\": [\"$2\"]," \
        "\"start\": \"${day}T$3:00+08:00\", \"end\": \"${day}T$4:00+08:00\", \"timeZone\": \"Asia/Shanghai\" }"
}

expect 200 '<table id="board"' GET /
expect 200 "default-src 'none'" GET /page.js
expect 200 '"examplePerson"' GET /vendors
for pair in feishu/omm_1001 wecom/1001 dingtalk/1001; do
    vendor=${pair%/*}
    room=${pair#*/}
    expect 200 '"facet":"roomBooking"' GET "/vendors/$vendor/capabilities"
    expect 200 '"reason":"notFound"' GET "/vendors/$vendor/people?find=$you&find=%2B8613800139999"
    expect 200 '"reason":"tooSmall"' GET "/vendors/$vendor/rooms?start=${day}T10:30:00%2B08:00&end=${day}T11:30:00%2B08:00&timeZone=Asia/Shanghai&seats=10&requester=$you"
    expect 200 '"halfHours"' GET "/vendors/$vendor/days/$day?requester=$you"

    expect 201 "Location: /vendors/$vendor/meetings/" POST "/vendors/$vendor/meetings" "$(plan one "$room" 10:30 11:30)"
    id=$(sed -nE 's/.*"id":"(m1[^"]+)".*/\1/p' "$work/answer")
    meeting=/vendors/$vendor/meetings/$id
    expect 201 "$id" POST "/vendors/$vendor/meetings" "$(plan one "$room" 10:30 11:30)"
    expect 409 '"existing":' POST "/vendors/$vendor/meetings" "$(plan one "$room" 11:30 12:30)"
    expect 409 '"conflicts":[{"room"' POST "/vendors/$vendor/meetings" "$(plan two "$room" 11:00 12:00)"
    expect 200 '"status":"booked"' GET "$meeting"
    expect 200 "${day}T12:00:00+08:00" POST "$meeting/move" "{ \"start\": \"${day}T12:00:00+08:00\" }"
    meeting=/vendors/$vendor/meetings/$(sed -nE 's/.*"id":"(m1[^"]+)".*/\1/p' "$work/answer")
    expect 409 '"conflicts":[{"room"' POST "$meeting/move" "{ \"start\": \"${day}T14:30:00+08:00\" }"
    expect 200 '新周会' PATCH "$meeting" '{ "title": "新周会" }'
    meeting=/vendors/$vendor/meetings/$(sed -nE 's/.*"id":"(m1[^"]+)".*/\1/p' "$work/answer")
    expect 204 '' DELETE "$meeting"
    expect 204 '' DELETE "$meeting"
done

# Feishu has no password, and says so before anything is sent; who goes without it is told.
password='"online": true, "password": "1234", '
expect 422 '"missingFacets":[{"facet":"password"' POST /vendors/feishu/meetings "$(plan three omm_1001 10:30 11:30 "$password")"
expect 201 '"tolerated":[{"facet":"password"' POST /vendors/feishu/meetings "$(plan three omm_1001 10:30 11:30 "$password\"tolerate\": [\"password\"], ")"

expect 400 '"path":"start","message":"does not say its offset from UTC. Write it like 2027-01-11T10:00:00+08:00."' POST /vendors/feishu/meetings '{ "start": "2027-01-11T10:00:00" }'
for field in key title organizer end timeZone; do
    expect 400 "{\"path\":\"$field\",\"message\":\"is missing." POST /vendors/feishu/meetings '{ "start": "2027-01-11T10:00:00+08:00" }'
done
expect 400 '{"path":"timeZone","message":"is missing."}' GET "/vendors/feishu/rooms?start=2027-01-11T10:00:00"
expect 400 '"path":"date","message":"is not a day.' GET '/vendors/feishu/days/11.1.2027?seats=many'
expect 400 '"path":"seats","message":"is not a number.' GET '/vendors/feishu/days/11.1.2027?seats=many'
expect 400 '"path":"attendees[0]","message":"is nobody (NotFound)' POST /vendors/feishu/meetings "$(plan four omm_1001 10:30 11:30 | sed s/8002/9999/)"
expect 400 '$.atendees' POST /vendors/feishu/meetings '{ "atendees": [] }'
expect 404 'The vendors are feishu, wecom, dingtalk.' GET /vendors/nobody/capabilities
expect 404 '"vendor":"feishu"' GET /vendors/feishu/meetings/unknown
expect 404 'application/problem+json' GET /nothing
echo 'scheduler: all answers are as they should be'
