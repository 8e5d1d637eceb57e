// Files of sdr_dot_twos_k4_l16_s4_d1, leaf modules first.
sdr_twos_lane.v
half_adder.v
full_adder.v
tree_sdr_twos_k4_l4_upper.v
tree_sdr_twos_k4_l4_lower.v
adder_ripple.v
left_shift.v
tree_sum_n4_w11_upper.v
tree_sum_n4_w11_lower.v
sdr_twos_unpack.v
flag_sum.v
pipe_stage.v
accumulator_ripple.v
sdr_dot_twos_k4_l16_s4_d1.v
