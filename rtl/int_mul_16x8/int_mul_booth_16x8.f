// Files of int_mul_booth_16x8, leaf modules first.
booth_lane.v
half_adder.v
full_adder.v
tree_booth_16x8_l1_upper.v
tree_booth_16x8_l1_lower.v
adder_ripple.v
int_mul_booth_16x8.v
