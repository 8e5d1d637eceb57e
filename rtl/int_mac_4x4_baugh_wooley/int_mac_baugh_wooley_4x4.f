// Files of int_mac_baugh_wooley_4x4, leaf modules first.
pipe_stage.v
baugh_wooley_lane.v
half_adder.v
full_adder.v
tree_baugh_wooley_4x4_l1_upper.v
tree_baugh_wooley_4x4_l1_lower.v
adder_ripple.v
accumulator_ripple.v
int_mac_baugh_wooley_4x4.v
