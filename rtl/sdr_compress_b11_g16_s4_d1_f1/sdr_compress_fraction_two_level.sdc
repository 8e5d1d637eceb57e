# Timing constraints of sdr_compress_fraction_two_level, in ns.
# Made by: qrazor gen --unit sdr_compress --act-width 11 --subgroup 4 --max-side 1 --fraction 1
# Combinational: a virtual clock bounds the path from inputs to outputs.
create_clock -name virtual_clk -period 10.000
set_input_delay 0 -clock virtual_clk [all_inputs]
set_output_delay 0 -clock virtual_clk [all_outputs]
