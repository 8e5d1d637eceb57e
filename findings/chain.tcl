read_liberty cells.lib
read_verilog chain.v
link_design chain
create_clock -name c -period 10
set_input_delay 0 -clock c [get_ports a]
set_output_delay 0 -clock c [get_ports y]
set_load 0.01 [get_ports y]
report_checks -digits 4
set_power_activity -global -activity 1
report_power -instances u1 -digits 6
exit
