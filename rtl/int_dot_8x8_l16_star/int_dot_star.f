// Files of int_dot_star, leaf modules first.
pipe_stage.v
adder_plus.v
accumulator_plus.v
int_dot_star.v
