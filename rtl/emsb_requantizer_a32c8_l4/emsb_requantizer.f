// Files of emsb_requantizer, leaf modules first.
row_state.v
row_store.v
emsb_fold.v
emsb_map.v
skid_buffer.v
emsb_requantizer.v
