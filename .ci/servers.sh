#!/usr/bin/env bash
# A Redis and a PostgreSQL for the tests and the sample that share tokens between processes: on free ports of the local
# machine, with data of their own.
#
#   .ci/servers.sh install            installs what is missing from Debian's packages, as root
#   eval "$(.ci/servers.sh start)"    starts what does not run, and sets the variables that tests and sample look for
#   .ci/servers.sh stop               stops both and throws their data away
#   .ci/servers.sh kill-redis         ends one with SIGKILL, for tests; start brings it back,
#   .ci/servers.sh kill-postgresql    a Redis empty, a PostgreSQL with its data
#
# A folder as a second argument makes another pair, beside the one of this repository.
set -euo pipefail
cd "$(dirname "$0")/.."

source .ci/debian.sh

# Outside of the repository, where the user postgres may not look.
folder=${2:-${TMPDIR:-/tmp}/meetingapis-servers-$(cksum <<<"$PWD" | cut -d ' ' -f 1)}
redis=$folder/redis
postgresql=$folder/postgresql

fail() {
    echo "servers: $1" >&2
    exit 1
}

# Debian keeps PostgreSQL's own programs out of the path, in a folder for each version.
PATH=$PATH$(printf ':/usr/lib/postgresql/%s/bin' {30..13})

# as_postgres COMMAND...: PostgreSQL refuses to run as root.
as_postgres() {
    if ((EUID == 0)); then
        runuser -u postgres -- "$@"
    else
        "$@"
    fi
}

# port_of FOLDER: the port that was chosen for a server, a free one the first time.
port_of() {
    local port
    if [[ ! -f $1/port ]]; then
        while port=$((20000 + RANDOM % 12000)); (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do :; done
        echo "$port" >"$1/port"
    fi
    cat "$1/port"
}

start_redis() {
    mkdir -p "$redis"
    redis-cli -p "$(port_of "$redis")" ping >/dev/null 2>&1 && return
    redis-server --port "$(port_of "$redis")" --bind 127.0.0.1 --save '' --appendonly no --daemonize yes \
        --dir "$redis" --pidfile "$redis/pid" --logfile "$redis/log" >/dev/null
    for _ in {1..100}; do
        redis-cli -p "$(port_of "$redis")" ping >/dev/null 2>&1 && return
        sleep 0.1
    done
    cat "$redis/log" >&2
    fail 'redis-server did not answer within 10 seconds'
}

start_postgresql() {
    local data=$postgresql/data
    mkdir -p "$postgresql"
    ((EUID != 0)) || chown postgres "$postgresql"
    if [[ ! -f $data/PG_VERSION ]]; then
        as_postgres initdb -D "$data" -U postgres --auth=trust --encoding=UTF8 --locale=C --no-sync >/dev/null || fail 'initdb failed'
    fi

    pg_isready -q -h 127.0.0.1 -p "$(port_of "$postgresql")" && return
    # A killed server's memory may be taken for a moment longer.
    for _ in {1..20}; do
        as_postgres pg_ctl -D "$data" -l "$postgresql/log" -w -t 30 \
            -o "-p $(port_of "$postgresql") -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off" start >/dev/null 2>&1 && return
        sleep 0.5
    done
    cat "$postgresql/log" >&2
    fail 'PostgreSQL did not start'
}

case ${1:-} in
    install)
        need redis-server redis-server
        need initdb postgresql
        ;;
    start)
        for program in redis-server redis-cli initdb pg_ctl pg_isready; do
            command -v "$program" >/dev/null || fail "no '$program' here; '.ci/servers.sh install' installs it"
        done
        mkdir -p "$folder"
        chmod 755 "$folder"
        start_redis
        start_postgresql
        echo "export MEETINGAPIS_REDIS=127.0.0.1:$(port_of "$redis")"
        echo "export MEETINGAPIS_POSTGRESQL='Host=127.0.0.1;Port=$(port_of "$postgresql");Username=postgres;Database=postgres'"
        ;;
    stop)
        [[ ! -f $redis/port ]] || redis-cli -p "$(port_of "$redis")" shutdown nosave >/dev/null 2>&1 || true
        [[ ! -d $postgresql/data ]] || as_postgres pg_ctl -D "$postgresql/data" -m immediate stop >/dev/null 2>&1 || true
        rm -rf "$folder"
        ;;
    kill-redis)
        kill -9 "$(<"$redis/pid")"
        ;;
    kill-postgresql)
        # With all of its processes, and with the file that would keep it from starting where nobody reaps the dead.
        server=$(head -n 1 "$postgresql/data/postmaster.pid")
        kill -9 $(<"/proc/$server/task/$server/children") "$server"
        rm -f "$postgresql/data/postmaster.pid"
        ;;
    *)
        fail 'say install, start or stop'
        ;;
esac
