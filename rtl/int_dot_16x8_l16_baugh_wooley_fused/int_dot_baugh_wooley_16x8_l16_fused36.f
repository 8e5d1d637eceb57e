// Files of int_dot_baugh_wooley_16x8_l16_fused36, leaf modules first.
pipe_stage.v
baugh_wooley_lane.v
half_adder.v
full_adder.v
tree_baugh_wooley_16x8_l16_acc36_upper.v
tree_baugh_wooley_16x8_l16_acc36_lower.v
adder_ripple.v
int_dot_baugh_wooley_16x8_l16_fused36.v
