// scale_multiplier_15x2_16: a signed number times an unsigned scale. The product's 16 bits hold
//   every one but
// those of the least value.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module scale_multiplier_15x2_16 (
    input  wire [14:0] value_i,
    input  wire [1:0]  scale_i,
    output wire [15:0] product_o
);

    wire [15*2-1:0] bits;
    scale_lane #(
        .ValueWidth(15),
        .ScaleWidth(2)
    ) u_lane (
        .value_i(value_i),
        .scale_i(scale_i),
        .bits_o (bits)
    );

    // Compressor tree: a signed number of 15 bits times a scale of 2 bits.
    wire [24:0] product_n_columns;
    tree_scale_15x2_16_upper u_product_n_upper (
        .bits_i  (bits),
        .middle_o(product_n_columns)
    );

    wire [15:0] product_n_row;
    wire [1:0] product_n_carry;
    tree_scale_15x2_16_lower u_product_n_lower (
        .middle_i(product_n_columns),
        .sum_o   (product_n_row),
        .carry_o (product_n_carry)
    );

    // The final adder starts at the lowest column that still has two rows.
    wire [15:0] product_n;
    adder_ripple #(
        .Width(2)
    ) u_product_n_adder (
        .a_i  (product_n_row[15:14]),
        .b_i  (product_n_carry),
        .sum_o(product_n[15:14])
    );
    assign product_n[13:0] = product_n_row[13:0];
    // The tree added up the negative, less 1.
    wire [15:0] product;
    assign product = ~product_n;

    assign product_o = product;

endmodule

`default_nettype wire
