# Timing constraints of mx_dot_e3m2_l16_fp32_sklansky, in ns.
# Made by: qrazor gen --unit mx_dot --adder sklansky --group 32 --lanes 16 --element e3m2
create_clock -name clk_i -period 10.000 [get_ports clk_i]
set_input_delay 5.000 -clock clk_i [get_ports rst_ni]
set_input_delay 5.000 -clock clk_i [get_ports clear_i]
set_input_delay 5.000 -clock clk_i [get_ports valid_i]
set_input_delay 5.000 -clock clk_i [get_ports {act_i[*]}]
set_input_delay 5.000 -clock clk_i [get_ports {act_scale_i[*]}]
set_input_delay 5.000 -clock clk_i [get_ports {weight_i[*]}]
set_input_delay 5.000 -clock clk_i [get_ports {weight_scale_i[*]}]
set_output_delay 5.000 -clock clk_i [get_ports valid_o]
set_output_delay 5.000 -clock clk_i [get_ports {acc_o[*]}]
