// Files of int_dot_baugh_wooley_4x4_l16_fused20, leaf modules first.
pipe_stage.v
baugh_wooley_lane.v
half_adder.v
full_adder.v
tree_baugh_wooley_4x4_l16_acc20_upper.v
tree_baugh_wooley_4x4_l16_acc20_lower.v
adder_ripple.v
int_dot_baugh_wooley_4x4_l16_fused20.v
