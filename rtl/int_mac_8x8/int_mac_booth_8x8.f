// Files of int_mac_booth_8x8, leaf modules first.
pipe_stage.v
booth_lane.v
half_adder.v
full_adder.v
tree_booth_8x8_l1_upper.v
tree_booth_8x8_l1_lower.v
adder_ripple.v
accumulator_ripple.v
int_mac_booth_8x8.v
