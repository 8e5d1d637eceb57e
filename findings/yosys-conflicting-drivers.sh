#!/usr/bin/env bash
# Yosys 0.23 (Debian 12) loses a driver when a net has two, and `check -assert` passes.
#
# `assign y = a & b; assign y = 1'b0;` ends as `y = 0`. `assign z = a; assign z = b;` makes one net of two
# *input ports*. The pass that is there to find multiple drivers runs after the nets are joined and sees
# nothing; exit status 0, "found and reported 0 problems". Icarus resolves the same text to x.
# A flow that wants to refuse such a design has to look for itself.
# Seen 2026-11-29: no AND cell is left, and the inputs are tied to the constant.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source "$here/root.bash"
make_root bookworm yosys=0.23-6
cat > "$root/tmp/drivers.v" << 'END'
module drivers (input a, input b, output y, output z);
  assign y = a & b;
  assign y = 1'b0;
  assign z = a;
  assign z = b;
endmodule
END
inside yosys -q -l log -p 'read_verilog drivers.v; hierarchy -top drivers; proc; flatten;
    tee -o check.txt check -assert; opt_clean; write_verilog -noattr out.v' && status=0 || status=$?
expect "exit status" "$status" 0
expect "problems found" "$(grep -o 'reported [0-9]* problems' "$root/tmp/check.txt")" "reported 0 problems"
expect "gates left" "$(grep -c '&' "$root/tmp/out.v" || true)" 0
expect "input ports driven" "$(grep -cE 'assign [ab] =' "$root/tmp/out.v")" 2
