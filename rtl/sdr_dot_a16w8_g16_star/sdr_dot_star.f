// Files of sdr_dot_star, leaf modules first.
sdr_unpack.v
flag_sum.v
pipe_stage.v
sdr_product_star.v
left_shift.v
adder_plus.v
accumulator_plus.v
sdr_dot_star.v
