// flag_sum: how far a product is shifted: the sum of both operands' flags.
// Legal flags never overflow ShiftWidth.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module flag_sum #(
    // bits of the activation's flag; 1 to 8
    parameter ActFlagWidth = 4,
    // bits of the weight's flag; 1 to 8
    parameter WeightFlagWidth = 3,
    // bits of the sum; 1 to 9
    parameter ShiftWidth = 5
) (
    input  wire [ActFlagWidth-1:0]    act_flag_i,
    input  wire [WeightFlagWidth-1:0] weight_flag_i,
    output wire [ShiftWidth-1:0]      shift_o
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (ActFlagWidth < 1 || ActFlagWidth > 8) begin : gen_act_flag_width_must_be_1_to_8
            act_flag_width_must_be_1_to_8 u_error ();
        end
        if (WeightFlagWidth < 1 || WeightFlagWidth > 8) begin : gen_weight_flag_width_must_be_1_to_8
            weight_flag_width_must_be_1_to_8 u_error ();
        end
        if (ShiftWidth < 1 || ShiftWidth > 9) begin : gen_shift_width_must_be_1_to_9
            shift_width_must_be_1_to_9 u_error ();
        end
        if (ShiftWidth < ActFlagWidth || ShiftWidth < WeightFlagWidth)
        begin : gen_shift_width_must_hold_either_flag
            shift_width_must_hold_either_flag u_error ();
        end
    endgenerate

    wire [ShiftWidth:0] exact;
    wire                unused_top;

    assign exact = {{(ShiftWidth+1-ActFlagWidth){1'b0}}, act_flag_i}
                 + {{(ShiftWidth+1-WeightFlagWidth){1'b0}}, weight_flag_i};
    assign shift_o    = exact[ShiftWidth-1:0];
    assign unused_top = exact[ShiftWidth];

endmodule

`default_nettype wire
