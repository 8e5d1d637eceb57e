// Files of int_dot_baugh_wooley_8x8_l16, leaf modules first.
pipe_stage.v
baugh_wooley_lane.v
half_adder.v
full_adder.v
tree_baugh_wooley_8x8_l16_upper.v
tree_baugh_wooley_8x8_l16_lower.v
adder_ripple.v
accumulator_ripple.v
int_dot_baugh_wooley_8x8_l16.v
