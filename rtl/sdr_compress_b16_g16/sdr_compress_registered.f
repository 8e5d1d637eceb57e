// Files of sdr_compress_registered, leaf modules first.
sdr_magnitude.v
sdr_flag.v
sdr_round_half_up.v
razor_shift.v
sdr_compress.v
pipe_stage.v
sdr_compress_registered.v
