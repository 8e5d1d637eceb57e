#!/usr/bin/env bash
# OpenSTA 2.0.17 (Debian 12) reports no switching and no internal power at all for a library that gives its supply as
# `nom_voltage` alone, without a default `operating_conditions` group. There is no message.
#
# By the Liberty reference the nominal voltage is the supply where no condition is chosen. Timing works, leakage
# works, and the two other columns are 0: easily taken for an idle design.
# Seen 2026-11-29, one inverter at one transition a cycle of 10 ns: 0.000000e+00 and 0.000000e+00; with the group
# 3.000000e-04 and 7.200001e-07.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source "$here/root.bash"
make_root bookworm 'opensta=0~20191111gitc018cb2+dfsg-1'
cp "$here"/chain.{v,tcl} "$root/tmp"

power() { inside sta -no_init -no_splash -exit chain.tcl | awk '$5 == "u1" {print $1, $2}'; }
cp "$here/inverter.lib" "$root/tmp/cells.lib"
expect "internal, switching with conditions" "$(power)" "3.000000e-04 7.200001e-07"
sed '/operating_conditions/d' "$here/inverter.lib" > "$root/tmp/cells.lib"
expect "internal, switching by nom_voltage" "$(power)" "0.000000e+00 0.000000e+00"
