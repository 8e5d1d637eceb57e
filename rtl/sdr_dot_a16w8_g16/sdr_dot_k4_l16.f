// Files of sdr_dot_k4_l16, leaf modules first.
sdr_unpack.v
flag_sum.v
pipe_stage.v
sdr_lane_k4.v
half_adder.v
full_adder.v
tree_count_l16_upper.v
tree_count_l16_lower.v
adder_ripple.v
tree_sdr_k4_l16_upper.v
tree_sdr_k4_l16_lower.v
left_shift.v
accumulator_ripple.v
sdr_dot_k4_l16.v
