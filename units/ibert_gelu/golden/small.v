// ibert_gelu_f10: GELU of fixed point as I-BERT has it (arXiv 2101.01321), combinational:
// max(x, 0) - 37/512 |x| max(0, 80/32 - |x|)^2, on 5 fraction bits of |x| and 8 of the square.
// Result: one count of value_o is 2^-Fraction.
// Example, one beat after the other; elements not shown are 0:
//     value_i = -1024 (-1) -> value_o = -167 (-0.1630859375)
//     value_i = 1024 (1) -> value_o = 857 (0.8369140625)
//     value_i = 4096 (4) -> value_o = 4096 (4)
//     value_i = -5017 (-4.8994140625) -> value_o = 0
//
// Made by: qrazor gen --unit ibert_gelu --lanes 2
`default_nettype none

module ibert_gelu_f10 #(
    // bits of a value; 8 to 16
    parameter Width = 16,
    // values a beat; a power of two, 1 to 256
    parameter Lanes = 2,
    // fraction bits of a value; fixed at 10 by the structure of this file
    parameter Fraction = 10
) (
    input  wire [Lanes*Width-1:0] value_i,  // two's complement; one count of it is 2^-Fraction
    output wire [Lanes*Width-1:0] value_o   // two's complement; one count of it is 2^-Fraction
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Width < 8 || Width > 16) begin : gen_width_must_be_8_to_16
            width_must_be_8_to_16 u_error ();
        end
        if (Lanes < 1 || Lanes > 256 || (Lanes & (Lanes - 1)) != 0)
        begin : gen_lanes_must_be_a_power_of_two_from_1_to_256
            lanes_must_be_a_power_of_two_from_1_to_256 u_error ();
        end
        if (Fraction != 10) begin : gen_fraction_is_fixed_at_10_in_this_file
            fraction_is_fixed_at_10_in_this_file u_error ();
        end
    endgenerate

    localparam Drop  = Fraction - 5;   // bits of |x| below its fifth fraction bit
    localparam Point = 22 - Fraction;  // fraction bits of the product (5 + 8 + 9) below a value's

    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_lane
            wire [15:0]      value;  // extended by its sign
            wire             negative;
            wire [15:0]      magnitude;
            wire [15:0]      positive;  // max(value, 0)
            wire [15-Drop:0] coarse;    // |x| with 5 fraction bits
            wire             near;    // below 80/32 = 1.769 sqrt 2
            wire [6:0]       from_end;
            wire [13:0]      square;
            wire [17:0]      product;   // 80 * 1600 at most
            wire [15+Point:0] rest;
            wire [15+Point:0] sum;
            wire             unused_ends;

            assign value = {{(17-Width){value_i[i*Width + Width - 1]}},
                            value_i[i*Width +: Width-1]};
            assign negative  = value[15];
            assign magnitude = (value ^ {16{negative}}) + {15'd0, negative};
            assign positive  = value & {16{~negative}};

            assign coarse   = magnitude[15:Drop];
            assign near   = coarse < 11'd80;
            assign from_end = near ? 7'd80 - coarse[6:0] : 7'd0;
            assign square   = {7'd0, from_end} * {7'd0, from_end};
            assign product  = {7'd0, square[12:2]} * {11'd0, coarse[6:0]};
            // 37 = 32 + 4 + 1
            assign rest = {{(Point-2){1'b0}}, product}
                + {{(Point-4){1'b0}}, product, 2'd0}
                + {{(Point-7){1'b0}}, product, 5'd0};
            // One less than half is added, as what is taken off is rounded with halves up.
            assign sum = {positive, 1'b0, {(Point-1){1'b1}}} - rest;
            assign unused_ends = &{1'b0, sum, square, magnitude};
            assign value_o[i*Width +: Width] = sum[Point +: Width];
        end
    endgenerate

endmodule

`default_nettype wire
