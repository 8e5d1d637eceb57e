// Files of sdr_compress_fraction, leaf modules first.
sdr_magnitude.v
sdr_flag.v
razor_shift.v
sdr_fraction_step.v
sdr_round_fraction.v
sdr_compress_fraction.v
