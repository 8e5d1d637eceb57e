// Files of int_mac_star, leaf modules first.
pipe_stage.v
adder_plus.v
accumulator_plus.v
int_mac_star.v
