// softmax_exponentials_q20_a14_f8_l2: 2^-(distance from the row's ceiling) of each logit,
//   combinational.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module softmax_exponentials_q20_a14_f8_l2 #(
    // bits of a logit; fixed at 14 by the structure of this file
    parameter ActWidth = 14,
    // fraction bits of a logit; fixed at 8 by the structure of this file
    parameter Fraction = 8,
    // values a beat; fixed at 2 by the structure of this file
    parameter Lanes = 2
) (
    input  wire [29:0] beat_i,    // a beat of the row
    input  wire [6:0]  stat_i,    // gathered of the whole row
    output wire [41:0] result_o   // a beat of results
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (ActWidth != 14) begin : gen_act_width_is_fixed_at_14_in_this_file
            act_width_is_fixed_at_14_in_this_file u_error ();
        end
        if (Fraction != 8) begin : gen_fraction_is_fixed_at_8_in_this_file
            fraction_is_fixed_at_8_in_this_file u_error ();
        end
        if (Lanes != 2) begin : gen_lanes_is_fixed_at_2_in_this_file
            lanes_is_fixed_at_2_in_this_file u_error ();
        end
    endgenerate

    localparam KeyWidth = ActWidth - Fraction + 1;  // of whole numbers, less the least logit

    // Raised to a whole number.
    wire [KeyWidth-1:0] ceiling;
    assign ceiling = {1'b0, stat_i[KeyWidth-1:1]} + {{(KeyWidth-1){1'b0}}, stat_i[0]};

    genvar k;
    generate
        for (k = 0; k < Lanes; k = k + 1) begin : gen_lane
            wire [ActWidth-1:0] value;
            wire [ActWidth:0]   below;
            wire                far;
            wire [Fraction+4:0] distance;
            assign value    = beat_i[k*ActWidth +: ActWidth];
            assign below    = {ceiling, {Fraction{1'b0}}}
                            - {1'b0, ~value[ActWidth-1], value[ActWidth-2:0]};
            assign far      = ~beat_i[Lanes*ActWidth + k] | (|below[ActWidth:Fraction+5]);
            assign distance = below[Fraction+4:0] | {(Fraction+5){far}};
            exp2_scaled_f8 #(
                .Bits(20)
            ) u_exp (
                .distance_i(distance),
                .scaled_o  (result_o[k*(20+1) +: 20+1])
            );
        end
    endgenerate

endmodule

`default_nettype wire
