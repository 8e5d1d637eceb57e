// softmax_shift_k7_p8_l2: codes relative to the ceiling by then, relative to that of the row,
//   combinational.
// As many bits more are kept, and a 0 for half a count.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module softmax_shift_k7_p8_l2 #(
    // bits of a code; fixed at 8 by the structure of this file
    parameter CodeWidth = 8,
    // values a beat; fixed at 2 by the structure of this file
    parameter Lanes = 2
) (
    input  wire [22:0] beat_i,    // a beat of the row
    input  wire [6:0]  stat_i,    // gathered of the whole row
    output wire [33:0] result_o   // a beat of results
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (CodeWidth != 8) begin : gen_code_width_is_fixed_at_8_in_this_file
            code_width_is_fixed_at_8_in_this_file u_error ();
        end
        if (Lanes != 2) begin : gen_lanes_is_fixed_at_2_in_this_file
            lanes_is_fixed_at_2_in_this_file u_error ();
        end
    endgenerate

    // The same for all codes of a beat.
    wire [7-1:0] shift;
    assign shift = stat_i - beat_i[Lanes*CodeWidth +: 7];

    genvar k;
    generate
        for (k = 0; k < Lanes; k = k + 1) begin : gen_lane
            wire [2*CodeWidth-1:0] code;
            assign code = {beat_i[k*CodeWidth +: CodeWidth], {CodeWidth{1'b0}}};
            assign result_o[k*(2*CodeWidth+1) +: 2*CodeWidth+1] = {code >> shift, 1'b0};
        end
    endgenerate

endmodule

`default_nettype wire
