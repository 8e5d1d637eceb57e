// scale_lane: partial products of a signed number and an unsigned scale.
// Adding row r shifted left by r, less (2^(ValueWidth-1) - 1) * 2^r for every row, gives the
// product's negative.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module scale_lane #(
    // bits of the number; 2 to 64
    parameter ValueWidth = 11,
    // bits of the scale; 1 to 16
    parameter ScaleWidth = 4
) (
    input  wire [ValueWidth-1:0]            value_i,
    input  wire [ScaleWidth-1:0]            scale_i,
    output wire [ValueWidth*ScaleWidth-1:0] bits_o    // rows, lowest first
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (ValueWidth < 2 || ValueWidth > 64) begin : gen_value_width_must_be_2_to_64
            value_width_must_be_2_to_64 u_error ();
        end
        if (ScaleWidth < 1 || ScaleWidth > 16) begin : gen_scale_width_must_be_1_to_16
            scale_width_must_be_1_to_16 u_error ();
        end
    endgenerate

    // Row r is the value where bit r of the scale is set. All bits are handed on inverted but the
    // sign bit, whose weight is negative: the tree adds up the product's negative.
    genvar r;
    generate
        for (r = 0; r < ScaleWidth; r = r + 1) begin : gen_row
            assign bits_o[r*ValueWidth +: ValueWidth] =
                (value_i & {ValueWidth{scale_i[r]}}) ^ {1'b0, {(ValueWidth-1){1'b1}}};
        end
    endgenerate

endmodule

`default_nettype wire
