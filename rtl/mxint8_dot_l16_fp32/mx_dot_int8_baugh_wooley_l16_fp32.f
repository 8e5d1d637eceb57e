// Files of mx_dot_int8_baugh_wooley_l16_fp32, leaf modules first.
pipe_stage.v
baugh_wooley_lane.v
half_adder.v
full_adder.v
tree_baugh_wooley_8x8_l16_upper.v
tree_baugh_wooley_8x8_l16_lower.v
adder_ripple.v
adder_fp32_ripple.v
accumulator_fp32_ripple.v
mx_dot_int8_baugh_wooley_l16_fp32.v
