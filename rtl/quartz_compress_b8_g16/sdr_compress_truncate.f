// Files of sdr_compress_truncate, leaf modules first.
sdr_magnitude.v
sdr_flag.v
sdr_round_truncate.v
razor_shift.v
sdr_compress_truncate.v
