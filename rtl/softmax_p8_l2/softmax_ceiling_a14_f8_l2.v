// softmax_ceiling_a14_f8_l2: the largest logit of a row: its whole part, and whether there is more.
// Combinational: the fold of a pass over the row. A beat is {mask, values}.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module softmax_ceiling_a14_f8_l2 #(
    // bits of a logit; fixed at 14 by the structure of this file
    parameter ActWidth = 14,
    // fraction bits of a logit; fixed at 8 by the structure of this file
    parameter Fraction = 8,
    // values a beat; fixed at 2 by the structure of this file
    parameter Lanes = 2
) (
    input  wire [29:0] beat_i,   // a beat of the row
    input  wire [6:0]  state_i,  // gathered before it, 0 at first
    output wire [6:0]  next_o    // gathered with it
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

    assign next_o = (gen_node[1].most > state_i) ? gen_node[1].most : state_i;

endmodule

`default_nettype wire
