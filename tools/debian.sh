# Installs from Debian's packages what the whole suite needs beside .NET; needs common.sh.

install_what_tests_need() {
    local missing
    mapfile -t missing < <(missing_packages)
    [[ ${#missing[@]} -gt 0 ]] || return 0

    command -v apt-get >/dev/null || give_up "Installér først: ${missing[*]} (navnene er Debians), eller kør ./test --fast."
    as_root true || give_up "Installér først som administrator: apt-get install ${missing[*]}, eller kør ./test --fast."

    echo "== Installerer ${missing[*]} …"
    local log="$builds/install.log" # what apt writes to
    mkdir -p "$builds"
    : >"$log"
    apt update || true
    apt install --yes --no-install-recommends "${missing[@]}" || {
        tail -n 20 "$log" >&2
        give_up "Pakkerne kunne ikke installeres. Hele loggen: $log"
    }
    hash -r
    mapfile -t missing < <(missing_packages)
    [[ ${#missing[@]} -eq 0 ]] || give_up "Er installeret, men kan ikke findes: ${missing[*]}"
}

missing_packages() {
    # The same browser without a window of its own: half the work.
    [[ -x /usr/bin/chromium-headless-shell || -x /usr/bin/chromium ]] || echo chromium-headless-shell
    [[ -n $(postgres_programs) ]] || echo postgresql
    [[ -e /usr/lib/libreoffice/program/libswlo.so ]] || echo libreoffice-writer
    [[ -e /usr/lib/libreoffice/program/libsclo.so ]] || echo libreoffice-calc
    command -v pdftotext >/dev/null && command -v pdftoppm >/dev/null || echo poppler-utils
    has_font Liberation || echo fonts-liberation
    has_font DejaVu || echo fonts-dejavu-core
}

has_font() {
    compgen -G "/usr/share/fonts/*/*/*$1*" >/dev/null || compgen -G "/usr/share/fonts/*/*$1*" >/dev/null
}

apt() {
    in_child as_root env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 \
        apt-get -qq -o DPkg::Lock::Timeout=300 "$@" >>"$log" 2>&1
}

as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo --non-interactive "$@"
    else
        return 1
    fi
}
