# Timing constraints of sdr_dot_k4_l16_late, in ns.
# Made by: qrazor gen --unit sdr_dot --late true
create_clock -name clk_i -period 10.000 [get_ports clk_i]
set_input_delay 5.000 -clock clk_i [get_ports rst_ni]
set_input_delay 5.000 -clock clk_i [get_ports clear_i]
set_input_delay 5.000 -clock clk_i [get_ports valid_i]
set_input_delay 5.000 -clock clk_i [get_ports {act_code_i[*]}]
set_input_delay 5.000 -clock clk_i [get_ports {act_flag_i[*]}]
set_input_delay 5.000 -clock clk_i [get_ports {weight_code_i[*]}]
set_input_delay 5.000 -clock clk_i [get_ports {weight_flag_i[*]}]
set_output_delay 5.000 -clock clk_i [get_ports valid_o]
set_output_delay 5.000 -clock clk_i [get_ports {acc_o[*]}]
