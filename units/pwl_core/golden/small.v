// pwl_core_exp2: 2^-x on [0, 1), piecewise linear, combinational.
// Result: one count of value_o is 2^-16.
// Example, one beat after the other:
//     value_i = 0 -> value_o = 0xFFF8 (0.9998779296875)
//     value_i = 8 (0.03125) -> value_o = 0xFA8A (0.978668212890625)
//     value_i = 16 (0.0625) -> value_o = 0xF51E (0.957489013671875)
//     value_i = 255 (0.99609375) -> value_o = 0x8056 (0.501312255859375)
//
// Made by: qrazor gen --unit pwl_core --value-fraction 8
`default_nettype none

module pwl_core_exp2 #(
    // fraction bits of the argument; 8 to 12
    parameter Fraction = 8,
    // values a beat; a power of two, 1 to 256
    parameter Lanes = 1
) (
    // the argument, less where its domain starts; unsigned; one count of it is 2^-Fraction
    input  wire [Lanes*Fraction-1:0] value_i,
    output wire [Lanes*16-1:0]       value_o   // unsigned; one count of it is 2^-16
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Fraction < 8 || Fraction > 12) begin : gen_fraction_must_be_8_to_12
            fraction_must_be_8_to_12 u_error ();
        end
        if (Lanes < 1 || Lanes > 256 || (Lanes & (Lanes - 1)) != 0)
        begin : gen_lanes_must_be_a_power_of_two_from_1_to_256
            lanes_must_be_a_power_of_two_from_1_to_256 u_error ();
        end
    endgenerate

    localparam Width      = Fraction;  // of an argument
    localparam PlaceWidth = Width - 4;  // below the segment's number

    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_lane
            pwl_exp2 #(
                .PlaceWidth(PlaceWidth)
            ) u_value (
                .segment_i(value_i[i*Width + PlaceWidth +: 4]),
                .place_i  (value_i[i*Width +: PlaceWidth]),
                .value_o  (value_o[i*16 +: 16])
            );
        end
    endgenerate

endmodule

`default_nettype wire
