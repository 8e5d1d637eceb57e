// Files of sdr_decompress_two_level, leaf modules first.
sdr_expand.v
flag_less_side.v
sdr_decompress_two_level.v
