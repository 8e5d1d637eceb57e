# Timing constraints of int_mac_baugh_wooley_4x4, in ns.
# Made by: qrazor gen --unit int_mac --arch baugh_wooley --act-width 4 --weight-width 4 --group 1
create_clock -name clk_i -period 10.000 [get_ports clk_i]
set_input_delay 5.000 -clock clk_i [get_ports rst_ni]
set_input_delay 5.000 -clock clk_i [get_ports clear_i]
set_input_delay 5.000 -clock clk_i [get_ports valid_i]
set_input_delay 5.000 -clock clk_i [get_ports {act_i[*]}]
set_input_delay 5.000 -clock clk_i [get_ports {weight_i[*]}]
set_output_delay 5.000 -clock clk_i [get_ports valid_o]
set_output_delay 5.000 -clock clk_i [get_ports {acc_o[*]}]
