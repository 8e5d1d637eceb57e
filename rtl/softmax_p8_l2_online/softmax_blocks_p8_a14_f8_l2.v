// softmax_blocks_p8_a14_f8_l2: codes of a beat relative to the ceiling by then, combinational.
// What is carried is relative to it, too: dropped where it grows.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module softmax_blocks_p8_a14_f8_l2 #(
    // bits of a logit; fixed at 14 by the structure of this file
    parameter ActWidth = 14,
    // fraction bits of a logit; fixed at 8 by the structure of this file
    parameter Fraction = 8,
    // values a beat; fixed at 2 by the structure of this file
    parameter Lanes = 2,
    // bits of a code; fixed at 8 by the structure of this file
    parameter CodeWidth = 8
) (
    input  wire [29:0] beat_i,    // a beat of the row
    input  wire [18:0] state_i,   // {ceiling, carried} before it, 0 at first
    output wire [18:0] next_o,    // the same with it
    output wire [22:0] result_o   // {ceiling, codes}
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
        if (CodeWidth != 8) begin : gen_code_width_is_fixed_at_8_in_this_file
            code_width_is_fixed_at_8_in_this_file u_error ();
        end
    endgenerate

    localparam KeyWidth = ActWidth - Fraction + 1;  // of whole numbers, less the least logit

    // What a logit is raised to depends on its whole part and on whether there is more: the rest is
    // not compared. With the sign inverted the least logit is 0, which stands for masked ones, too.
    // Node 1 is the largest of all, node n of nodes 2n and 2n+1.
    genvar n;
    generate
        for (n = 2*Lanes - 1; n > 0; n = n - 1) begin : gen_node
            wire [KeyWidth-1:0] most;
            if (n >= Lanes) begin : gen_logit
                wire [ActWidth-1:0] value;
                assign value = beat_i[(n-Lanes)*ActWidth +: ActWidth];
                assign most  = {~value[ActWidth-1], value[ActWidth-2:Fraction],
                                |value[Fraction-1:0]}
                             & {KeyWidth{beat_i[Lanes*ActWidth + n - Lanes]}};
            end else begin : gen_larger
                assign most = (gen_node[2*n].most > gen_node[2*n+1].most) ? gen_node[2*n].most
                                                                         : gen_node[2*n+1].most;
            end
        end
    endgenerate

    // The block's ceiling and the largest of those before it, whole numbers less the least logit.
    wire [KeyWidth-1:0] own;
    wire [KeyWidth-1:0] before_it;
    wire [KeyWidth-1:0] ceiling;
    wire                grows;
    assign own       = {1'b0, gen_node[1].most[KeyWidth-1:1]}
                     + {{(KeyWidth-1){1'b0}}, gen_node[1].most[0]};
    assign before_it = state_i[12 +: KeyWidth];
    assign grows     = own > before_it;
    assign ceiling   = grows ? own : before_it;

    wire [Lanes*21-1:0] exponentials;
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
                .scaled_o  (exponentials[k*(20+1) +: 20+1])
            );
        end
    endgenerate

    wire [Lanes*CodeWidth-1:0] codes;
    wire [11:0] kept;
    assign kept = state_i[11:0] & {12{~grows}};

    // Lane 0 is the first in the row; what the last one carries goes to the next beat.
    genvar r;
    generate
        for (r = 0; r < Lanes; r = r + 1) begin : gen_round
            wire [12-1:0] carried;
            wire [12-1:0] rest;
            if (r == 0) begin : gen_first
                assign carried = kept;
            end else begin : gen_next
                assign carried = gen_round[r-1].rest;
            end
            carry_round #(
                .CodeWidth(CodeWidth),
                .Dropped  (12)
            ) u_round (
                .scaled_i (exponentials[r*(CodeWidth+12+1) +: CodeWidth+12+1]),
                .carried_i(carried),
                .code_o   (codes[r*CodeWidth +: CodeWidth]),
                .carried_o(rest)
            );
        end
    endgenerate
    assign next_o[11:0] = gen_round[Lanes-1].rest;
    assign next_o[12 +: KeyWidth] = ceiling;
    assign result_o = {ceiling, codes};

endmodule

`default_nettype wire
