// Files of sdr_compress_handshake, leaf modules first.
sdr_magnitude.v
sdr_flag.v
sdr_round_half_up.v
razor_shift.v
sdr_compress.v
skid_buffer.v
sdr_compress_handshake.v
