# What ./run and ./test share. Sourced with $root set to the checkout.

say() { printf '%s\n' "$*" >&2; }

give_up() {
    say "$@"
    exit 1
}

# A child gets a process group of its own and is ended with all of it: when the script is stopped, and when the child itself
# has ended and left something behind (a browser, say).
child=
end_child() {
    [[ -z $child ]] || kill -- "-$child" 2>/dev/null || true
}
trap 'end_child; exit 130' INT
trap 'end_child; exit 143' TERM HUP

in_child() {
    local status=0
    set -m
    "$@" </dev/null &
    child=$!
    set +m
    wait "$child" || status=$?
    end_child
    child=
    return "$status"
}

use_dotnet() {
    find_dotnet || give_up "$(sdk_is_missing)"

    export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false
    export DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE=true DOTNET_CLI_UI_LANGUAGE=en TESTINGPLATFORM_TELEMETRY_OPTOUT=1
    # A build server would keep our lock open after the build, for it inherits the file.
    export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0
    # MSBuild takes every environment variable for a property, whatever its case.
    unset MSBuildSDKsPath MSBuildExtensionsPath MSBUILD_EXE_PATH Platform PLATFORM Configuration CONFIGURATION \
        Version VERSION OutputPath OutDir TargetFramework RuntimeIdentifier

    if [[ -z ${HOME:-} || ! -w $HOME ]]; then
        export HOME="$root/.build/home"
        mkdir -p "$HOME"
    fi
}

# The executable looks for the runtime in DOTNET_ROOT, not on PATH.
find_dotnet() {
    local candidate
    for candidate in "$(command -v dotnet || true)" "${DOTNET_ROOT:-}/dotnet" "${HOME:-}/.dotnet/dotnet"; do
        [[ -n $candidate && -x $candidate ]] || continue
        candidate="$(readlink -f -- "$candidate")"
        [[ -d ${candidate%/*}/host/fxr ]] && export DOTNET_ROOT="${candidate%/*}"
        export PATH="${candidate%/*}:$PATH"
        return 0
    done
    return 1
}

require_sdk() {
    (cd "$root" && dotnet --version) >/dev/null 2>&1 || give_up "$(sdk_is_missing)"
}

sdk_is_missing() {
    local wanted
    wanted="$(sed -n 's/.*"version": *"\([^"]*\)".*/\1/p' "$root/global.json")"
    echo ".NET SDK $wanted eller en nyere $(cut -d. -f1-2 <<<"$wanted")-udgave mangler: installér den fra https://dotnet.microsoft.com/download og prøv igen." \
        "/ .NET SDK $wanted or a later $(cut -d. -f1-2 <<<"$wanted") release is missing: install it and try again."
}
