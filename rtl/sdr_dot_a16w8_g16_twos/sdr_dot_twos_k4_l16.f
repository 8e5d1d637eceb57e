// Files of sdr_dot_twos_k4_l16, leaf modules first.
sdr_twos_unpack.v
flag_sum.v
pipe_stage.v
sdr_twos_lane.v
half_adder.v
full_adder.v
tree_sdr_twos_k4_l16_upper.v
tree_sdr_twos_k4_l16_lower.v
adder_ripple.v
left_shift.v
accumulator_ripple.v
sdr_dot_twos_k4_l16.v
