// Files of mx_dot_e2m1_l16_bounded, leaf modules first.
e2m1_unpack.v
flag_sum.v
pipe_stage.v
e2m1_lane.v
half_adder.v
full_adder.v
tree_count_l16_upper.v
tree_count_l16_lower.v
adder_ripple.v
tree_e2m1_l16_upper.v
tree_e2m1_l16_lower.v
left_shift.v
accumulator_ripple.v
mx_dot_e2m1_l16_bounded.v
