// Files of dec_dot_booth_16x8_l16, leaf modules first.
pipe_stage.v
sdr_expand.v
sdr_decompress.v
booth_lane.v
half_adder.v
full_adder.v
tree_booth_16x8_l16_upper.v
tree_booth_16x8_l16_lower.v
adder_ripple.v
accumulator_ripple.v
dec_dot_booth_16x8_l16.v
