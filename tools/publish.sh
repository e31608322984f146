# Builds and publishes Sammen once per source; needs common.sh.
#
# .build/work       what the compiler keeps between builds, apart from the bin/ and obj/ of an editor
# .build/KEY        a published Sammen
# .build/KEY.used   locked (shared) by each process that runs it
# .build/lock       held by the one who builds

builds="$root/.build"
work="$builds/work"
log="$builds/build.log"
published=
in_use=
build_lock=

publish_sammen() {
    local key
    key="$(source_key)"
    published="$builds/$key"
    lock_builds
    exec {in_use}>"$published.used"
    flock --shared "$in_use"
    if [[ ! -x $published/Sammen ]]; then
        require_sdk
        say "Bygger Sammen (første gang tager et par minutter) …"
        publish_into "$published"
    fi
    remove_unused_builds
    unlock_builds
}

# Content counts, not only the commit: a checkout may be changed, or be a copy without git.
source_key() {
    local commit content
    commit="$(env -u GIT_DIR -u GIT_WORK_TREE git -C "$root" rev-parse --short=12 HEAD 2>/dev/null)" || commit=uden-git
    content="$(
        cd "$root"
        shopt -s nullglob
        find src Directory.*.props Directory.*.targets [Nn]u[Gg]et.[Cc]onfig global.json \
            \( -name bin -o -name obj \) -prune -o -type f -print0 |
            LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -c1-12
    )"
    echo "$commit-$content"
}

lock_builds() {
    mkdir -p "$builds" 2>/dev/null && touch "$builds/lock" 2>/dev/null ||
        give_up "Kan ikke skrive i $builds: kør som den bruger, der ejer mappen, eller slet den."
    exec {build_lock}>"$builds/lock"
    if ! flock --nonblock "$build_lock"; then
        say "En anden bygning er i gang; venter på den …"
        in_child flock "$build_lock"
    fi
}

unlock_builds() {
    exec {build_lock}>&-
}

publish_into() {
    local target="$1" unfinished="$1.unfinished" options=()
    rm -rf "$builds"/*.unfinished
    : >"$log"
    restore "$root/src/Sammen"
    if can_precompile; then
        options=("${precompiled[@]}")
    fi
    build_step publish "$root/src/Sammen" --configuration Release --no-restore --output "$unfinished" "${options[@]}" ||
        build_failed
    mv "$unfinished" "$target"
}

restore() {
    local locked=()
    [[ ${CI:-} != true ]] || locked=(-p:RestoreLockedMode=true)
    build_step restore "$1" "${locked[@]}" || restore_failed
}

# Precompiled code starts a good second sooner. It takes packages for this machine's kind of processor, which are not in
# the lock files; the step before has held all others against those.
can_precompile() {
    local rid
    rid="$(runtime_identifier)" || return 1
    precompiled=(--runtime "$rid" -p:PublishReadyToRun=true -p:SelfContained=false -p:NuGetLockFilePath=obj/precompiled.lock.json)
    build_step restore "$root/src/Sammen" "${precompiled[@]}" -p:RestoreLockedMode=false
}

runtime_identifier() {
    [[ $(uname -s) == Linux ]] || return 1
    # On musl the folder of the machine's own .NET is of another kind.
    ! ldd --version 2>&1 | grep -qi musl || return 1
    case "$(uname -m)" in
        x86_64) echo linux-x64 ;;
        aarch64) echo linux-arm64 ;;
        *) return 1 ;;
    esac
}

build_step() {
    local verb="$1"
    shift
    echo "== dotnet $verb $*" >>"$log"
    in_child dotnet "$verb" "$@" --artifacts-path "$work" --disable-build-servers >>"$log" 2>&1
}

restore_failed() {
    show_errors
    give_up "Pakkerne kunne ikke hentes. Se efter, om maskinen er på nettet, og prøv igen. Hele loggen: $log"
}

build_failed() {
    show_errors
    give_up "Sammen kunne ikke bygges. Ret fejlene ovenfor, og prøv igen. Hele loggen: $log"
}

show_errors() {
    if ! grep -E '(: | )error( |:)' "$log" | sed 's/^ *//' | sort -u | head -n 20 >&2; then
        tail -n 20 "$log" >&2
    fi
}

# Under the build lock nobody can begin to use a build, so one whose file we can lock alone is unused.
remove_unused_builds() {
    local used
    for used in "$builds"/*.used; do
        [[ $used != "$published.used" ]] || continue
        if flock --nonblock "$used" true; then
            rm -rf "${used%.used}" "$used"
        fi
    done
}
