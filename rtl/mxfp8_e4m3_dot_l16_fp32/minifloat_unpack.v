// minifloat_unpack: significands, exponents and signs of pairs of small floating-point elements.
// E2M3, one lane, 0 10 100 and 1 00 110 (3 and -0.75): significands 1100 and 0110,
// exponents 1 and 0 above the smallest add to 1, negative.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module minifloat_unpack #(
    // bits of an element's exponent; 2 to 4
    parameter ExponentWidth = 2,
    // bits of its mantissa; 1 to 8
    parameter MantissaWidth = 3,
    // pairs of elements; 1 to 256
    parameter Lanes = 1
) (
    input  wire [Lanes*(1+ExponentWidth+MantissaWidth)-1:0] act_i,
    input  wire [Lanes*(1+ExponentWidth+MantissaWidth)-1:0] weight_i,
    output wire [Lanes*(MantissaWidth+1)-1:0]               act_o,       // significands
    output wire [Lanes*(MantissaWidth+1)-1:0]               weight_o,
    output wire [Lanes*(ExponentWidth+1)-1:0]               exponent_o,  // of the products, from 0
    output wire [Lanes-1:0]                                 negative_o   // sign of the product
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (ExponentWidth < 2 || ExponentWidth > 4) begin : gen_exponent_width_must_be_2_to_4
            exponent_width_must_be_2_to_4 u_error ();
        end
        if (MantissaWidth < 1 || MantissaWidth > 8) begin : gen_mantissa_width_must_be_1_to_8
            mantissa_width_must_be_1_to_8 u_error ();
        end
        if (Lanes < 1 || Lanes > 256) begin : gen_lanes_must_be_1_to_256
            lanes_must_be_1_to_256 u_error ();
        end
    endgenerate

    localparam Bits        = 1 + ExponentWidth + MantissaWidth;
    localparam Significand = MantissaWidth + 1;
    localparam SumWidth    = ExponentWidth + 1;

    // Elements are {sign, exponent, mantissa}. Exponent 0 is that of 1 without the leading bit of
    // the significand.
    genvar k;
    generate
        for (k = 0; k < Lanes; k = k + 1) begin : gen_lane
            wire [ExponentWidth-1:0] act_exponent;
            wire [ExponentWidth-1:0] weight_exponent;
            wire [ExponentWidth-1:0] act_shift;
            wire [ExponentWidth-1:0] weight_shift;
            assign act_exponent    = act_i[k*Bits + MantissaWidth +: ExponentWidth];
            assign weight_exponent = weight_i[k*Bits + MantissaWidth +: ExponentWidth];
            assign act_shift       = act_exponent
                                   - {{(ExponentWidth-1){1'b0}}, |act_exponent};
            assign weight_shift    = weight_exponent
                                   - {{(ExponentWidth-1){1'b0}}, |weight_exponent};
            assign exponent_o[k*SumWidth +: SumWidth] = {1'b0, act_shift} + {1'b0, weight_shift};
            assign act_o[k*Significand +: Significand] =
                {|act_exponent, act_i[k*Bits +: MantissaWidth]};
            assign weight_o[k*Significand +: Significand] =
                {|weight_exponent, weight_i[k*Bits +: MantissaWidth]};
            assign negative_o[k] = act_i[k*Bits + Bits-1] ^ weight_i[k*Bits + Bits-1];
        end
    endgenerate

endmodule

`default_nettype wire
