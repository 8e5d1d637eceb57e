// Files of sdr_mul_twos_k4, leaf modules first.
sdr_twos_unpack.v
flag_sum.v
sdr_twos_lane.v
half_adder.v
full_adder.v
tree_sdr_twos_k4_l1_upper.v
tree_sdr_twos_k4_l1_lower.v
adder_ripple.v
left_shift.v
sdr_mul_twos_k4.v
