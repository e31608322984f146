# A PostgreSQL of the tests' own, on loopback and gone afterwards; needs common.sh.

postgres_folder=

start_postgres() {
    local programs port
    programs="$(postgres_programs)"
    # As root the server's own user must reach it, which a private TMPDIR may forbid.
    postgres_folder="$(TMPDIR='' mktemp --directory -t sammen-postgres.XXXXXX)"
    [[ $EUID -ne 0 ]] || chown postgres "$postgres_folder"

    as_postgres "$programs/initdb" --pgdata "$postgres_folder/data" --username postgres --auth trust \
        --encoding UTF8 --locale C.UTF-8 --no-sync >"$postgres_folder/initdb.log" 2>&1 ||
        postgres_failed "$postgres_folder/initdb.log"
    printf '%s\n' "listen_addresses = '127.0.0.1'" "unix_socket_directories = ''" 'max_connections = 300' \
        'fsync = off' 'synchronous_commit = off' 'full_page_writes = off' |
        as_postgres tee --append "$postgres_folder/data/postgresql.conf" >/dev/null

    for _ in 1 2 3 4 5; do
        port=$((20000 + RANDOM % 12000))
        if as_postgres "$programs/pg_ctl" start --pgdata "$postgres_folder/data" --log "$postgres_folder/server.log" \
            --options "-p $port" --wait --timeout 60 >/dev/null 2>&1; then
            export SAMMEN_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres;Database=postgres"
            "$programs/psql" --host 127.0.0.1 --port "$port" --username postgres --no-psqlrc --tuples-only --no-align \
                --command "select 1 from pg_collation where collname = 'da-DK-x-icu'" 2>&1 </dev/null | grep -qx 1 ||
                give_up "PostgreSQL under $programs kender ikke dansk sortering (da-DK-x-icu)."
            return 0
        fi
    done
    postgres_failed "$postgres_folder/server.log"
}

# Called on every way out, also when the start went wrong halfway.
stop_postgres() {
    [[ -n $postgres_folder ]] || return 0
    local programs
    programs="$(postgres_programs)"
    as_postgres "$programs/pg_ctl" stop --pgdata "$postgres_folder/data" --mode immediate --wait >/dev/null 2>&1 || true
    rm -rf "$postgres_folder"
    postgres_folder=
}

# Debian keeps the server's programs off PATH; the newest version wins.
postgres_programs() {
    local found
    found="$(printf '%s\n' /usr/lib/postgresql/*/bin/postgres | sort --version-sort | tail -n 1)"
    [[ ! -x $found ]] || echo "${found%/*}"
}

# The server refuses to run as root. It starts in / because its user need not be allowed to stand where we are, and without
# our lock, which it would hold for as long as it lives.
as_postgres() (
    cd /
    [[ -z $tests_lock ]] || exec {tests_lock}>&-
    if [[ $EUID -eq 0 ]]; then
        exec runuser -u postgres -- "$@"
    else
        exec "$@"
    fi
)

postgres_failed() {
    tail -n 20 "$1" >&2 || true
    give_up "PostgreSQL til prøverne kunne ikke startes."
}
