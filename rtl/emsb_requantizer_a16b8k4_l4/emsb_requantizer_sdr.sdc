# Timing constraints of emsb_requantizer_sdr, in ns.
# Made by: qrazor gen --unit emsb_requantizer --act-width 16 --salient 4 --max-row 8
create_clock -name clk_i -period 10.000 [get_ports clk_i]
set_input_delay 5.000 -clock clk_i [get_ports rst_ni]
set_input_delay 5.000 -clock clk_i [get_ports valid_i]
set_output_delay 5.000 -clock clk_i [get_ports ready_o]
set_input_delay 5.000 -clock clk_i [get_ports last_i]
set_input_delay 5.000 -clock clk_i [get_ports {value_i[*]}]
set_output_delay 5.000 -clock clk_i [get_ports valid_o]
set_input_delay 5.000 -clock clk_i [get_ports ready_i]
set_output_delay 5.000 -clock clk_i [get_ports last_o]
set_output_delay 5.000 -clock clk_i [get_ports {shift_o[*]}]
set_output_delay 5.000 -clock clk_i [get_ports {flag_o[*]}]
set_output_delay 5.000 -clock clk_i [get_ports {code_o[*]}]
