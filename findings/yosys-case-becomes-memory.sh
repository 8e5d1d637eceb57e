#!/usr/bin/env bash
# Yosys 0.23 (Debian 12): `proc` makes a memory of a combinational `case`, and the AIGER that formal flows write is refused.
#
# The module has no clock, no array and no initial block: an `always @*` with a full table of constants. Behind `proc`
# it holds a memory of 128 bits, which `techmap` and `aigmap` leave alone; `write_aiger` then speaks of unmapped
# memories. A table of three entries stays multiplexers, so a flow that works for small tables ends at a large one.
# `proc -norom`, or `memory_map`, is the way out. Seen 2026-11-30.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source "$here/root.bash"
make_root bookworm yosys=0.23-6
table() {  # entries: a table of that many constants, and a default
    echo "module rom (input [3:0] a_i, output reg [7:0] y_o);"
    echo "  always @* case (a_i)"
    for ((i = 0; i < $1; i++)); do
        echo "    4'd$i: y_o = 8'd$((255 - 7 * i - i * i / 4));"
    done
    echo "    default: y_o = 8'd1;"
    echo "  endcase"
    echo "endmodule"
}
# What Yosys says: its memories, then the last word of the flow.
told() {  # entries, proc's options, what stands before techmap
    table "$1" > "$root/tmp/rom.v"
    inside yosys -q -l log.txt -p "read_verilog rom.v; proc $2; opt; $3 tee -o stat.txt stat
        techmap; aigmap; write_aiger out.aig" > "$root/tmp/out.txt" 2>&1 || true
    sed -n 's/.*Number of memory bits: *//p' "$root/tmp/stat.txt"
    grep -oE 'ERROR: .*' "$root/tmp/out.txt" || echo written
}
refused='ERROR: Found unmapped memories in module rom: unmapped memories are not supported in AIGER backend!'
expect "15 constants" "$(told 15 '' '' | xargs)" "128 $refused"
expect "3 constants" "$(told 3 '' '' | xargs)" "0 written"
expect "15 constants, proc -norom" "$(told 15 -norom '' | xargs)" "0 written"
expect "15 constants, memory_map" "$(told 15 '' 'memory_map; opt;' | xargs)" "0 written"
