#!/usr/bin/env bash
# A Chromium for the tests of the page in samples/Scheduler.
#
#   .ci/browser.sh install    installs it from Debian's packages, as root, where it is missing
set -euo pipefail
cd "$(dirname "$0")/.."
source .ci/debian.sh

case ${1:-} in
    install)
        need "${MEETINGAPIS_CHROMIUM:-/usr/bin/chromium}" chromium
        ;;
    *)
        echo 'browser: say install' >&2
        exit 1
        ;;
esac
