// Files of dec_dot_booth_16x8_l16, leaf modules first.
sdr_expand.v
sdr_decompress.v
booth_lane.v
half_adder.v
full_adder.v
tree_booth_16x8_l16_upper.v
tree_booth_16x8_l16_lower.v
adder_ripple.v
pipe_stage.v
accumulator_ripple.v
dec_dot_booth_16x8_l16.v
