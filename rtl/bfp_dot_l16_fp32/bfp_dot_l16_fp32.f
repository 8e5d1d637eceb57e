// Files of bfp_dot_l16_fp32, leaf modules first.
sdr_unpack.v
pipe_stage.v
sdr_lane_k4.v
half_adder.v
full_adder.v
tree_count_l16_upper.v
tree_count_l16_lower.v
adder_ripple.v
tree_sdr_k4_l16_upper.v
tree_sdr_k4_l16_lower.v
adder_fp32_ripple.v
accumulator_fp32_ripple.v
bfp_dot_l16_fp32.v
