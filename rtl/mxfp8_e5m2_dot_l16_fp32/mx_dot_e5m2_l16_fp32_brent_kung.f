// Files of mx_dot_e5m2_l16_fp32_brent_kung, leaf modules first.
minifloat_unpack_ieee.v
pipe_stage.v
e5m2_lane.v
half_adder.v
full_adder.v
tree_count_l16_upper.v
tree_count_l16_lower.v
adder_brent_kung.v
tree_e5m2_l16_upper.v
tree_e5m2_l16_lower.v
or_prefix.v
adder_fp32_cut_brent_kung.v
accumulator_fp32_cut_brent_kung.v
mx_dot_e5m2_l16_fp32_brent_kung.v
