// Files of sdr_dot_k4_l16_late, leaf modules first.
sdr_lane_k4.v
half_adder.v
full_adder.v
tree_count_l16_upper.v
tree_count_l16_lower.v
adder_ripple.v
tree_sdr_k4_l16_upper.v
tree_sdr_k4_l16_lower.v
sdr_unpack.v
flag_sum.v
left_shift.v
pipe_stage.v
accumulator_ripple.v
sdr_dot_k4_l16_late.v
