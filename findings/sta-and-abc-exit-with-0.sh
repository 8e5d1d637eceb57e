#!/usr/bin/env bash
# OpenSTA 2.0.17 and ABC 1.01 (Debian 12's berkeley-abc) exit with status 0 when a command of their script fails: a library
# that is not there, a command that does not exist. ABC ends the script there; OpenSTA with `-exit` as well.
#
# `set -e`, make and CMake take such a run for a success, with yesterday's netlist or report still in place. Only
# the words of the output tell.
# Seen 2026-11-29: status 0 in all three cases.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source "$here/root.bash"
make_root bookworm 'opensta=0~20191111gitc018cb2+dfsg-1' \
    'berkeley-abc=1.01+20221019git70cb339+dfsg-4'

status_of() {
    inside "$@" > "$root/tmp/log" 2>&1 && echo 0 || echo $?
}
echo 'read_liberty there_is_none.lib' > "$root/tmp/missing.tcl"
expect "sta, library missing" "$(status_of sta -no_init -no_splash -exit missing.tcl)" 0
expect "sta's words" "$(grep -c 'Error: cannot read file' "$root/tmp/log")" 1
echo 'report_wishes' > "$root/tmp/unknown.tcl"
expect "sta, command unknown" "$(status_of sta -no_init -no_splash -exit unknown.tcl)" 0
expect "abc, library missing" "$(status_of berkeley-abc -c 'read_lib there_is_none.lib; map')" 0
expect "abc's words" "$(grep -c 'Cannot open input file' "$root/tmp/log")" 1
