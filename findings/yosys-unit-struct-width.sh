#!/usr/bin/env bash
# Yosys 0.52 (Debian 13) gives a port two bits where its type is a packed struct declared outside all modules.
#
# The struct below has two fields of two bits. Declared in the compilation unit, as `typedef struct packed` before the
# module, it makes a port of the range [-1:0], and nothing is said; the upper bits of the user's word are gone. In a
# package the same struct has its four bits. Yosys 0.23 has four in both places.
# qrazor refuses such a net by name and line.
# Seen 2026-11-29: unit 2, package 4 with 0.52; unit 4, package 4 with 0.23.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source "$here/root.bash"
struct='typedef struct packed { logic [1:0] hi; logic [1:0] lo; } pair_t;'
width() {  # declarations, type of the port
    echo "$1
module sums (input $2 z_i, input logic [3:0] b_i, output logic [3:0] y_o);
  assign y_o = b_i + z_i;
endmodule" > "$root/tmp/sums.sv"
    inside yosys -q -p 'read_verilog -sv sums.sv; hierarchy -top sums; write_rtlil out.il'
    sed -nE 's/^ *wire (width ([0-9]+) )?.*\\z_i$/\2/p' "$root/tmp/out.il"
}
widths() {
    echo "unit $(width "$struct" pair_t), package $(width "package t; $struct endpackage" t::pair_t)"
}
make_root bookworm yosys=0.23-6
expect "Yosys 0.23" "$(widths)" "unit 4, package 4"
make_root trixie yosys=0.52-2
expect "Yosys 0.52" "$(widths)" "unit 2, package 4"
