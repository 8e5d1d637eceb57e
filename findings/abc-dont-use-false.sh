#!/usr/bin/env bash
# ABC 1.01 (Debian 12's berkeley-abc) leaves out a cell whose Liberty group says `dont_use : false`.
#
# It asks whether the attribute is there, not what it says. Libraries in which every cell states it, as
# characterization tools write them, lose all of those cells, and a flow takes the larger circuit for the kit's.
# Seen 2026-11-29: "0 dont_use" without the line, "1 dont_use" with `false`.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source "$here/root.bash"
make_root bookworm 'berkeley-abc=1.01+20221019git70cb339+dfsg-4'
left_out() {
    inside berkeley-abc -c "read_lib $1" 2>&1 | grep -o '[0-9]* dont_use' | head -n 1
}
cp "$here/gates.lib" "$root/tmp"
sed '/cell (AND2)/a\    dont_use : false;' "$here/gates.lib" > "$root/tmp/stated.lib"
expect "without the attribute" "$(left_out gates.lib)" "0 dont_use"
expect "with dont_use : false" "$(left_out stated.lib)" "1 dont_use"
