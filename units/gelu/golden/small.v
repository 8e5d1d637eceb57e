// gelu_f8: x (1 + erf(x / sqrt 2)) / 2 of fixed point, combinational: max(x, 0) and
// what the function is below it, a line on each segment of |x|.
// Result: one count of value_o is 2^-Fraction.
// Example, one beat after the other; elements not shown are 0:
//     value_i = -256 (-1) -> value_o = -41 (-0.16015625)
//     value_i = 256 (1) -> value_o = 215 (0.83984375)
//     value_i = 1024 (4) -> value_o = 1024 (4)
//     value_i = -1254 (-4.8984375) -> value_o = 0
//
// Made by: qrazor gen --unit gelu --lanes 2 --value-fraction 8
`default_nettype none

module gelu_f8 #(
    // bits of a value; 8 to 16
    parameter Width = 16,
    // values a beat; a power of two, 1 to 256
    parameter Lanes = 2,
    // fraction bits of a value; fixed at 8 by the structure of this file
    parameter Fraction = 8
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
        if (Fraction != 8) begin : gen_fraction_is_fixed_at_8_in_this_file
            fraction_is_fixed_at_8_in_this_file u_error ();
        end
    endgenerate

    // The table's numbers have 6 bits behind the last one of a value.
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_lane
            wire [15:0] value;  // extended by its sign
            wire        negative;
            wire [15:0] magnitude;
            wire [15:0] positive;  // max(value, 0)
            wire [11:0] base;
            wire [4:0]  slope;
            wire        mirrored;
            wire [3:0]  place;
            wire [21:0] sum;
            wire        unused_ends;

            assign value = {{(17-Width){value_i[i*Width + Width - 1]}},
                            value_i[i*Width +: Width-1]};
            assign negative  = value[15];
            assign magnitude = (value ^ {16{negative}}) + {15'd0, negative};
            assign positive  = value & {16{~negative}};
            gelu_f8_table u_table (
                .segment_i (magnitude[15:4]),
                .base_o    (base),
                .slope_o   (slope),
                .mirrored_o(mirrored)
            );

            // Counted from the segment's end where the function falls, so that slopes have no sign.
            assign place = magnitude[3:0] ^ {4{mirrored}};
            assign sum   = {positive, 6'd0}
                + {{9{base[11]}}, base, 1'd0}
                + {17'd0, slope} * {18'd0, place};
            assign unused_ends = &{1'b0, sum};
            assign value_o[i*Width +: Width] = sum[6 +: Width];
        end
    endgenerate

endmodule

`default_nettype wire
