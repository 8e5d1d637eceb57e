#!/usr/bin/env bash
# Yosys 0.52 (Debian 13) numbers a port whose type is a user's typedef behind all other ports of the module.
#
# In `module twice (input nibble_t a_i, input logic [3:0] b_i, output logic [4:0] sum_o)` the first port becomes the
# last one. Nothing is said. Whatever goes by port numbers (vectors with a column a port, say) gets the ports in
# another order than Yosys 0.23 gives, which is the source's. A port whose type is a packed struct is numbered last by
# 0.23, too: qrazor takes the order from `read_verilog -dump_ast1`, where every port has its place in the header.
# Seen 2026-11-29: a_i is 1 with 0.23 and 3 with 0.52.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source "$here/root.bash"
text=$(cat << 'END'
typedef logic [3:0] nibble_t;
module twice (input nibble_t a_i, input logic [3:0] b_i, output logic [4:0] sum_o);
  assign sum_o = a_i + b_i;
endmodule
END
)
ports() {
    echo "$text" > "$root/tmp/twice.sv"
    inside yosys -q -p 'read_verilog -sv twice.sv; hierarchy -top twice; proc; write_rtlil out.il'
    sed -nE 's/^ *wire .*(input|output) ([0-9]+) \\([a-z_]+)$/\2 \3/p' "$root/tmp/out.il" | sort -n | xargs
}
make_root bookworm yosys=0.23-6
expect "Yosys 0.23" "$(ports)" "1 a_i 2 b_i 3 sum_o"
make_root trixie yosys=0.52-2
expect "Yosys 0.52" "$(ports)" "1 b_i 2 sum_o 3 a_i"
