#!/usr/bin/env bash
# OpenSTA 2.0.17 (Debian 12) loads a net with the upper end of `rise_capacitance_range` instead of the pin's
# `capacitance`, `rise_capacitance` and `fall_capacitance`.
#
# The Liberty attributes say "0.01 pF, and between 0.005 and 0.03 depending on state". With the range in the
# library the first inverter of a chain of two takes 0.393 ns instead of 0.191. Kits that are characterized anew
# get such ranges (IHP SG13G2 of 2026), so an upgrade of the kit looks like slower silicon.
# Seen 2026-11-29: 9.6182 ns of slack without the range, 9.4162 with it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source "$here/root.bash"
make_root bookworm 'opensta=0~20191111gitc018cb2+dfsg-1'
cp "$here"/chain.{v,tcl} "$root/tmp"

slack() { inside sta -no_init -no_splash -exit chain.tcl | sed -n 's/ *\([-0-9.]*\) *slack.*/\1/p'; }
cp "$here/inverter.lib" "$root/tmp/cells.lib"
expect "slack by capacitance" "$(slack)" 9.6182
sed 's/capacitance : 0.01;/& rise_capacitance : 0.01; fall_capacitance : 0.01;/
     s/fall_capacitance : 0.01;/& rise_capacitance_range (0.005, 0.03); fall_capacitance_range (0.005, 0.03);/' \
    "$here/inverter.lib" > "$root/tmp/cells.lib"
expect "slack with a range beside it" "$(slack)" 9.4162
