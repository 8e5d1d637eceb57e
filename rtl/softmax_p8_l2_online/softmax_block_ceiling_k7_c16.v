// softmax_block_ceiling_k7_c16: the ceiling that came with the last beat, combinational: no later
//   one is less.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module softmax_block_ceiling_k7_c16 (
    input  wire [22:0] beat_i,   // a beat of the row
    input  wire [6:0]  state_i,  // gathered before it, 0 at first
    output wire [6:0]  next_o    // gathered with it
);

    assign next_o = beat_i[22:16];

    wire unused_beat;
    assign unused_beat = &{1'b0, state_i, beat_i[15:0]};

endmodule

`default_nettype wire
