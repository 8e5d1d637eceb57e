# Sourced by the scripts of this folder: a throw-away root with pinned Debian packages and what they
# depend on, so that a finding is about those versions and not about this machine's.
#
#   make_root SUITE PACKAGE=VERSION...   packages of SUITE below a new $root; signatures are checked
#   inside COMMAND...                    runs COMMAND there, in /tmp of that root ($root/tmp)
#
# The mirror is the one that this system's apt uses. Needs apt, debian-archive-keyring, and root
# or user namespaces. A version that the mirror no longer has ends the script with apt's own words.
set -euo pipefail
export LC_ALL=C
export PATH="$PATH:/usr/local/sbin:/usr/sbin:/sbin"

roots=$(mktemp -d)
trap 'rm -rf "$roots"' EXIT

make_root() {
    local suite=$1 mirror apt
    shift
    root=$roots/$suite
    mirror=$(apt-get indextargets --format '$(REPO_URI)' | grep -v security | sort -u | head -n 1)
    apt=$root/apt
    mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial" "$root/tmp" "$root/dev" "$root/proc"
    : > "$apt/status"
    echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $suite main" \
        > "$apt/sources.list"
    # A snapshot of testing is soon older than testing allows; what is pinned may be. The signature is checked.
    local options=(-qq -o "Dir::Etc::SourceList=$apt/sources.list" -o Dir::Etc::SourceParts=-
        -o Acquire::Check-Valid-Until=false
        -o "Dir::State::Lists=$apt/lists" -o "Dir::State::Status=$apt/status"
        -o "Dir::Cache=$apt/cache" -o APT::Sandbox::User=root -o Debug::NoLocking=1
        -o Acquire::Languages=none -o APT::Install-Recommends=0)
    apt-get "${options[@]}" update
    apt-get "${options[@]}" --download-only --yes install dash coreutils libc-bin "$@" > /dev/null
    local archive folder
    for archive in "$apt"/cache/archives/*.deb; do
        dpkg -x "$archive" "$root"
    done
    rm -rf "$apt"
    for folder in bin lib lib64; do  # newer suites have these folders in /usr alone
        [[ -e $root/$folder ]] || ln -s "usr/$folder" "$root/$folder"
    done
    [[ -e $root/bin/sh ]] || ln -s dash "$root/bin/sh"
    : > "$root/dev/null"
}

inside() {
    local as=(unshare --mount --pid --fork "--mount-proc=$root/proc")  # goes with the command
    [[ $(id -u) -eq 0 ]] || as+=(--map-root-user)
    "${as[@]}" chroot "$root" /usr/bin/env -i PATH=/usr/bin:/bin LC_ALL=C \
        /bin/sh -c 'cd /tmp && exec "$@"' sh "$@"
}

# expect WHAT ACTUAL EXPECTED: fails, with both, where they differ.
expect() {
    if [[ $2 != "$3" ]]; then
        echo "CHANGED: $1: expected '$3', got '$2'" >&2
        exit 1
    fi
    echo "as found: $1: $2"
}
