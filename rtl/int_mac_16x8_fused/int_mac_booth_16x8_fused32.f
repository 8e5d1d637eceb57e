// Files of int_mac_booth_16x8_fused32, leaf modules first.
pipe_stage.v
booth_lane.v
half_adder.v
full_adder.v
tree_booth_16x8_l1_acc32_upper.v
tree_booth_16x8_l1_acc32_lower.v
adder_ripple.v
int_mac_booth_16x8_fused32.v
