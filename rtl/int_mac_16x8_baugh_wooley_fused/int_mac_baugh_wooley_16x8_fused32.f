// Files of int_mac_baugh_wooley_16x8_fused32, leaf modules first.
pipe_stage.v
baugh_wooley_lane.v
half_adder.v
full_adder.v
tree_baugh_wooley_16x8_l1_acc32_upper.v
tree_baugh_wooley_16x8_l1_acc32_lower.v
adder_ripple.v
int_mac_baugh_wooley_16x8_fused32.v
