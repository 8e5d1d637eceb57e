// baugh_wooley_lane: Baugh-Wooley partial products of two signed integers.
// Adding row r shifted left by r, and one constant, gives -(act_i * weight_i).
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module baugh_wooley_lane #(
    // bits of the first operand; 2 to 32
    parameter ActWidth = 16,
    // bits of the second operand; 2 to 32
    parameter WeightWidth = 8
) (
    input  wire [ActWidth-1:0]             act_i,
    input  wire [WeightWidth-1:0]          weight_i,
    output wire [ActWidth*WeightWidth-1:0] bits_o     // rows, lowest first
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (ActWidth < 2 || ActWidth > 32) begin : gen_act_width_must_be_2_to_32
            act_width_must_be_2_to_32 u_error ();
        end
        if (WeightWidth < 2 || WeightWidth > 32) begin : gen_weight_width_must_be_2_to_32
            weight_width_must_be_2_to_32 u_error ();
        end
    endgenerate

    // Row r is the activation where bit r of the weight is set. All bits are handed on inverted but
    // those of negative weight (one operand's sign bit, not both): the tree adds up the product's
    // negative, and most partial products are one NAND.
    genvar r;
    generate
        for (r = 0; r < WeightWidth; r = r + 1) begin : gen_row
            wire [ActWidth-1:0] inverted;
            if (r == WeightWidth - 1) begin : gen_sign_row
                assign inverted = {1'b1, {(ActWidth-1){1'b0}}};
            end else begin : gen_plain_row
                assign inverted = {1'b0, {(ActWidth-1){1'b1}}};
            end
            assign bits_o[r*ActWidth +: ActWidth] =
                (act_i & {ActWidth{weight_i[r]}}) ^ inverted;
        end
    endgenerate

endmodule

`default_nettype wire
