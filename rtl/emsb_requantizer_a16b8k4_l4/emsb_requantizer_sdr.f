// Files of emsb_requantizer_sdr, leaf modules first.
row_state.v
row_store.v
emsb_fold.v
emsb_shift.v
emsb_magnitude.v
sdr_flag.v
sdr_round_half_up.v
razor_shift.v
emsb_razor.v
emsb_sdr_map.v
skid_buffer.v
emsb_requantizer_sdr.v
