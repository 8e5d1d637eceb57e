// Files of sdr_dot_k4_l32_s8_d1, leaf modules first.
sdr_unpack.v
flag_sum.v
pipe_stage.v
sdr_lane_k4.v
half_adder.v
full_adder.v
tree_count_l8_upper.v
tree_count_l8_lower.v
adder_ripple.v
tree_sdr_k4_l8_upper.v
tree_sdr_k4_l8_lower.v
left_shift.v
tree_sum_n4_w12_upper.v
tree_sum_n4_w12_lower.v
accumulator_ripple.v
sdr_dot_k4_l32_s8_d1.v
