// Files of sdr_decompress_handshake, leaf modules first.
sdr_expand.v
sdr_decompress.v
skid_buffer.v
sdr_decompress_handshake.v
