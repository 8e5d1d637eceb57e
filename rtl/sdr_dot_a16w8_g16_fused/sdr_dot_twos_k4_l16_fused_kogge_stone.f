// Files of sdr_dot_twos_k4_l16_fused_kogge_stone, leaf modules first.
sdr_twos_unpack.v
flag_sum.v
pipe_stage.v
half_adder.v
full_adder.v
tree_sdr_twos_k4_l16_exact_upper.v
tree_sdr_twos_k4_l16_exact_lower.v
sdr_twos_lane.v
adder_kogge_stone.v
left_shift.v
accumulator_rows_kogge_stone.v
sdr_dot_twos_k4_l16_fused_kogge_stone.v
