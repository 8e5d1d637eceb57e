// Files of sdr_decompress, leaf modules first.
sdr_expand.v
sdr_decompress.v
