// int_mul_booth_16x8: baseline, signed integer multiplier, 16 x 8 bits, combinational.
// Result: one count of product_o is act step * weight step.
// Example:
//     act_i = 3, weight_i = -5 -> product_o = -15
//
// Made by: qrazor gen --unit int_mul
`default_nettype none

module int_mul_booth_16x8 #(
    // activation width; fixed at 16 by the structure of this file
    parameter ActWidth = 16,
    // weight width; fixed at 8 by the structure of this file
    parameter WeightWidth = 8
) (
    // two's complement; one count of it is act step
    input  wire [ActWidth-1:0]               act_i,
    // two's complement; one count of it is weight step
    input  wire [WeightWidth-1:0]            weight_i,
    // two's complement; one count of it is act step * weight step
    output wire [(ActWidth+WeightWidth)-1:0] product_o
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (ActWidth != 16) begin : gen_act_width_is_fixed_at_16_in_this_file
            act_width_is_fixed_at_16_in_this_file u_error ();
        end
        if (WeightWidth != 8) begin : gen_weight_width_is_fixed_at_8_in_this_file
            weight_width_is_fixed_at_8_in_this_file u_error ();
        end
    endgenerate

    localparam Lanes = 1;

    wire [72*Lanes-1:0] products;
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_product
            booth_lane #(
                .Width     (ActWidth),
                .DigitWidth(WeightWidth)
            ) u_lane (
                .multiplicand_i(act_i[i*ActWidth +: ActWidth]),
                .multiplier_i  (weight_i[i*WeightWidth +: WeightWidth]),
                .bits_o        (products[i*72 +: 72])
            );
        end
    endgenerate

    // Compressor tree: 1 lane(s) of Booth radix-4 rows, 16 x 8 bits.
    wire [36:0] sum_columns;
    tree_booth_16x8_l1_upper u_sum_upper (
        .bits_i  (products),
        .middle_o(sum_columns)
    );

    wire [23:0] sum_row;
    wire [22:0] sum_carry;
    tree_booth_16x8_l1_lower u_sum_lower (
        .middle_i(sum_columns),
        .sum_o   (sum_row),
        .carry_o (sum_carry)
    );

    // The final adder starts at the lowest column that still has two rows.
    wire [23:0] sum;
    adder_ripple #(
        .Width(23)
    ) u_sum_adder (
        .a_i  (sum_row[23:1]),
        .b_i  (sum_carry),
        .sum_o(sum[23:1])
    );
    assign sum[0:0] = sum_row[0:0];

    assign product_o = sum;

endmodule

`default_nettype wire
