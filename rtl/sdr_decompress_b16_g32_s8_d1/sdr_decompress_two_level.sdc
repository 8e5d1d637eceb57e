# Timing constraints of sdr_decompress_two_level, in ns.
# Made by: qrazor gen --unit sdr_decompress --group 32 --subgroup 8 --max-side 1
# Combinational: a virtual clock bounds the path from inputs to outputs.
create_clock -name virtual_clk -period 10.000
set_input_delay 0 -clock virtual_clk [all_inputs]
set_output_delay 0 -clock virtual_clk [all_outputs]
