# Longest path of a mapped netlist. The library copy has no wire-load models: nets have the
# capacitance of the pins on them and no resistance, in every library alike.
read_liberty @library@
read_verilog mapped.v
link_design @top@
set_cmd_units -time ns -capacitance pF
@clock@
set_input_delay 0 -clock qrazor_clock [get_ports {@inputs@}]
set_output_delay 0 -clock qrazor_clock [all_outputs]
set_driving_cell -lib_cell @driver@ -pin @driver_pin@ -input_transition_rise @slew@ -input_transition_fall @slew@ [get_ports {@inputs@}]
set_load @load@ [all_outputs]
report_checks -path_delay max -format full_clock_expanded -digits 4
report_worst_slack -digits 6
exit
