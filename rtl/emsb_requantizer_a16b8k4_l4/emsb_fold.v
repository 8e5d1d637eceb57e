// emsb_fold: bits of a row above those that a code holds.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module emsb_fold #(
    // bits of a value; 8 to 40
    parameter ActWidth = 32,
    // bits of a code, fewer than of a value; 4 to 16
    parameter CodeWidth = 8,
    // values a beat; a power of two, 1 to 64
    parameter Lanes = 4
) (
    input  wire [Lanes*ActWidth-1:0]       beat_i,   // a beat of the row
    input  wire [ActWidth - CodeWidth-1:0] state_i,  // gathered before it, 0 at first
    output wire [ActWidth - CodeWidth-1:0] next_o    // gathered with it
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (ActWidth < 8 || ActWidth > 40) begin : gen_act_width_must_be_8_to_40
            act_width_must_be_8_to_40 u_error ();
        end
        if (CodeWidth < 4 || CodeWidth > 16) begin : gen_code_width_must_be_4_to_16
            code_width_must_be_4_to_16 u_error ();
        end
        if (Lanes < 1 || Lanes > 64 || (Lanes & (Lanes - 1)) != 0)
        begin : gen_lanes_must_be_a_power_of_two_from_1_to_64
            lanes_must_be_a_power_of_two_from_1_to_64 u_error ();
        end
    endgenerate

    localparam High = ActWidth - CodeWidth;

    // Bits above those that a code holds, of the one's complement magnitude: they differ from the
    // sign. The highest in the whole row says how far the row is shifted.
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_lane
            wire [ActWidth-1:0] value;
            wire [High-1:0]     seen;
            wire [High-1:0]     so_far;
            wire                unused_low;
            assign value      = beat_i[i*ActWidth +: ActWidth];
            assign seen       = value[ActWidth-2:CodeWidth-1] ^ {High{value[ActWidth-1]}};
            assign unused_low = &{1'b0, value[CodeWidth-2:0]};
            if (i == 0) begin : gen_first
                assign so_far = state_i | seen;
            end else begin : gen_next
                assign so_far = gen_lane[i-1].so_far | seen;
            end
        end
    endgenerate
    assign next_o = gen_lane[Lanes-1].so_far;

endmodule

`default_nettype wire
