// Files of sdr_dot_star, leaf modules first.
sdr_product_star.v
sdr_unpack.v
flag_sum.v
left_shift.v
pipe_stage.v
adder_plus.v
accumulator_plus.v
sdr_dot_star.v
