// Files of sdr_compress_truncate, leaf modules first.
sdr_magnitude.v
sdr_flag.v
sdr_round_truncate.v
sdr_compress_truncate.v
