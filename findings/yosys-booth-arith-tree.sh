#!/usr/bin/env bash
# Yosys 0.66 (Debian testing) loses the sign of a product that is added, when `synth` is given -booth and -arith_tree.
#
# `assign y_o = a_i * b_i + c_i`, all signed, the sum one bit wider than the product: -1 * 1 + 0 becomes 255. No warning;
# exit status 0. Each option by itself gives a netlist that SAT proves equal to the plain one; both together do not.
# The options are listed side by side in `help synth`, and tempt whoever looks for the smallest arithmetic.
# Seen 2026-11-29 with 0.66. 0.52 (Debian 13) has -booth alone.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source "$here/root.bash"
make_root forky yosys=0.66-1
cat > "$root/tmp/mac.v" << 'END'
module mac (input signed [3:0] a_i, input signed [3:0] b_i, input signed [7:0] c_i, output signed [8:0] y_o);
  assign y_o = a_i * b_i + c_i;
endmodule
END
# What the netlist of `synth OPTIONS` says of -1 * 1 + 0, and whether it equals that of `synth` for all inputs.
netlist() {
    inside yosys -q -l log.txt -p "
        read_verilog mac.v; synth -top mac -noabc; rename mac gold; design -stash gold
        read_verilog mac.v; synth -top mac -noabc $1
        tee -o value.txt eval -set a_i 4'b1111 -set b_i 4'b0001 -set c_i 8'b0 -show y_o
        rename mac gate; design -stash gate
        design -copy-from gold gold; design -copy-from gate gate
        miter -equiv -flatten gold gate miter; tee -o proof.txt sat -prove trigger 0 miter" > "$root/tmp/out.txt" 2>&1 ||
        { cat "$root/tmp/out.txt" >&2; return 1; }
    sed -n "s/^Eval result: .y_o = 9'\([01]*\)\.$/\1/p" "$root/tmp/value.txt"
    grep -oE 'no model found: SUCCESS|model found: FAIL' "$root/tmp/proof.txt"
}
told() { netlist "$1" | xargs; }
expect "synth" "$(told '')" "111111111 no model found: SUCCESS"
expect "synth -booth" "$(told -booth)" "111111111 no model found: SUCCESS"
expect "synth -arith_tree" "$(told -arith_tree)" "111111111 no model found: SUCCESS"
expect "synth -booth -arith_tree" "$(told '-booth -arith_tree')" "011111111 model found: FAIL"
