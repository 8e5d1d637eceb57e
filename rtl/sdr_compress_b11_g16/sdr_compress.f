// Files of sdr_compress, leaf modules first.
sdr_magnitude.v
sdr_flag.v
sdr_round_half_up.v
razor_shift.v
sdr_compress.v
