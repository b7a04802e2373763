# shellcheck shell=bash
# What app/run and tests/run share: what Mandorla needs from the system, how it gets there, and how it is built.
# To be sourced under `set -euo pipefail`. Writes only below build/.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
logs=$root/build/logs

# What it is for: the packages, as Debian and Ubuntu call them. First what Mandorla, once built, does not run without
# and no linker would find; then what it can do without.
runs_with=(
    "what the pages import, QML modules: qml6-module-qtquick qml6-module-qtquick-controls
        qml6-module-qtquick-shapes qml6-module-qtquick-templates qml6-module-qtquick-window
        qml6-module-qtqml qml6-module-qtqml-models qml6-module-qtqml-workerscript"
    "the two typefaces, EB Garamond and Lato: fonts-ebgaramond fonts-lato"
)
runs_better_with=(
    "windows under Wayland: qt6-wayland"
    "letters of Arabic, of Japanese and of other scripts, Noto: fonts-noto-core fonts-noto-cjk"
    "printing, and how the desktop has it, its portal: xdg-desktop-portal"
)
builds_with=(
    "a C++20 compiler: g++"
    "the build: cmake ninja-build pkgconf"
    "the mathematics of an overlap, libsodium 1.0.18: libsodium-dev"
    "messages, Protocol Buffers 3.21: libprotobuf-dev protobuf-compiler"
    "certificates, OpenSSL 3: libssl-dev"
    "network and windows, Qt 6.4: qt6-base-dev qt6-declarative-dev qt6-declarative-dev-tools"
    "the languages, lrelease of Qt: qt6-l10n-tools"
    "the keychain, libsecret: libsecret-1-dev"
    "dead keys and Compose, xkbcommon: libxkbcommon-dev"
)
needs=("${builds_with[@]}" "${runs_with[@]}" "${runs_better_with[@]}")

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

# step NAME SENTENCE COMMAND...: runs it with one line of progress. Its output goes to a log, shown if it fails.
step() {
    local log=$logs/$1.log sentence=$2 begun=$SECONDS ticker status=0
    shift 2
    { mkdir -p "$logs" && : >"$log"; } 2>/dev/null ||
        fail "$logs cannot be written: does build/ belong to another user, after a run with sudo?"
    [[ -t 1 ]] || printf '%s ...\n' "$sentence"
    # In the background is the ticker, not the command: so Ctrl-C reaches the command.
    progress "$log" "$sentence" "$begun" &
    ticker=$!
    "$@" </dev/null >"$log" 2>&1 || status=$?
    kill "$ticker" 2>/dev/null || true
    wait "$ticker" 2>/dev/null || true
    [[ -t 1 ]] && printf '\r\033[K'
    if ((status != 0)); then
        tail -n 60 "$log" | cut -c 1-1000 >&2
        fail "" "$sentence: this failed, as said above. All of it is in $log"
    fi
    printf '%s: done in %s\n' "$sentence" "$(lasted "$begun")"
}

lasted() {
    printf '%d:%02d' $(((SECONDS - $1) / 60)) $(((SECONDS - $1) % 60))
}

# One line that is written over each second; where that is not possible, a line now and then.
progress() {
    local log=$1 sentence=$2 begun=$3 pause=20 form='%s\n' width=100 line
    if [[ -t 1 ]]; then
        pause=1 form='\r\033[K%s' width=$(tput cols 2>/dev/null || echo 80)
    fi
    # A sleep that outlives us must not hold the terminal or pipe.
    while sleep "$pause" >/dev/null 2>&1 && kill -0 $$ 2>/dev/null; do
        line="$sentence, $(lasted "$begun"): $(tail -n 1 "$log" | LC_ALL=C tr -cd ' -~')"
        # shellcheck disable=SC2059 # one of the two forms above
        printf "$form" "${line:0:width-1}"
    done
}

apt_system() {
    command -v apt-get >/dev/null && [[ -r /etc/os-release ]] &&
        (. /etc/os-release && [[ " ${ID:-} ${ID_LIKE:-} " =~ \ (debian|ubuntu)\  ]])
}

# refuse_older NAME LEAST PACKAGE: stops if what is installed, or else could be, is older.
refuse_older() {
    local has
    has=$(dpkg-query -W -f='${Version}' "$3" 2>/dev/null) || true
    [[ -n $has ]] || has=$(LC_ALL=C apt-cache policy "$3" | sed -n 's/^  Candidate: //p')
    [[ -n $has && $has != "(none)" ]] || fail "Mandorla needs $1 $2 or newer. This system offers no package $3." "$new_enough"
    dpkg --compare-versions "$has" ge "$2" || fail "Mandorla needs $1 $2 or newer. Here it is $has." "$new_enough"
}
new_enough="Debian has it since 12, Ubuntu since 24.04."

# packages NEED...: their packages, one a line.
packages() {
    local wanted
    read -rd '' -a wanted <<<"${*##*: }" || true
    printf '%s\n' "${wanted[@]}"
}

# Installs whatever of needs is not there yet.
install_missing() {
    local need wanted present missing=() absent for_what=() as_root=()
    if ! apt_system; then
        printf '  %s\n' "${needs[@]}" | sed 's/   */  /g' >&2
        fail "" "That is what Mandorla needs, by Debian's names. This is neither Debian nor Ubuntu: please install it" \
            "your system's way, then: cmake --preset release -DBUILD_TESTING=OFF && cmake --build --preset release --target mandorla"
    fi

    mapfile -t wanted < <(packages "${needs[@]}")
    present=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null | sed -n 's/^installed //p') || true
    for need in "${needs[@]}"; do
        absent=$(packages "$need" | grep -vxF "$present") || continue
        mapfile -t -O "${#missing[@]}" missing <<<"$absent"
        for_what+=("${need%: *}: ${absent//$'\n'/ }")
    done
    ((${#missing[@]})) || return 0

    printf 'To be installed, for\n'
    printf '  %s\n' "${for_what[@]}"
    if ((EUID != 0)); then
        command -v sudo >/dev/null || fail "There is no sudo here. Please run as root: apt-get install ${missing[*]}"
        sudo -v -p "sudo asks for the password of %u: " || fail "Without sudo, please run as root: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    # Where one of several sources fails, the packages may still be there: only installing decides.
    (step apt-update "Asking for the list of packages" "${as_root[@]}" apt-get -o DPkg::Lock::Timeout=300 update) ||
        echo "Going on with the list that is here."
    refuse_older Qt 6.4 qt6-base-dev
    refuse_older CMake 3.25 cmake
    step apt-install "Installing these and what they need" \
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 \
        apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "${missing[@]}"
}

# Compilers at once: one per core, but not more than there is memory for (in 0.8 GB each).
jobs=$(awk -v cores="$(nproc)" '/^MemAvailable/ { n = int($2 / 800000) } END { if (n > cores) n = cores; print (n > 0 ? n : 1) }' /proc/meminfo)

# build FOLDER TARGET PRESET OPTION...: into build/FOLDER. Configured once, or when the presets change or the clone moved.
build() {
    # Where there is ccache, another checkout of the same lines is no work either.
    # That needs resources (rcc) that do not say when their file was written: here, checked out.
    export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1 QT_RCC_SOURCE_DATE_OVERRIDE=1
    local folder=$root/build/$1 name=$1 target=$2 preset=$3
    shift 3
    if [[ ! -e $folder/build.ninja || $root/CMakePresets.json -nt $folder/build.ninja ]] ||
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        step "$name-configure" "Preparing to build ($name)" cmake --fresh -S "$root" -B "$folder" --preset "$preset" "$@"
    fi
    step "$name-build" "Building ($name)" cmake --build "$folder" --target "$target" -j "$jobs"
}
