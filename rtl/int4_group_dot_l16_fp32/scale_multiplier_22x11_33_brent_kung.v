// scale_multiplier_22x11_33_brent_kung: a signed number times an unsigned scale. The product's 33
//   bits hold every one but
// those of the least value.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module scale_multiplier_22x11_33_brent_kung (
    input  wire [21:0] value_i,
    input  wire [10:0] scale_i,
    output wire [32:0] product_o
);

    wire [22*11-1:0] bits;
    scale_lane #(
        .ValueWidth(22),
        .ScaleWidth(11)
    ) u_lane (
        .value_i(value_i),
        .scale_i(scale_i),
        .bits_o (bits)
    );

    // Compressor tree: a signed number of 22 bits times a scale of 11 bits.
    wire [52:0] product_n_columns;
    tree_scale_22x11_33_upper u_product_n_upper (
        .bits_i  (bits),
        .middle_o(product_n_columns)
    );

    wire [32:0] product_n_row;
    wire [11:0] product_n_carry;
    tree_scale_22x11_33_lower u_product_n_lower (
        .middle_i(product_n_columns),
        .sum_o   (product_n_row),
        .carry_o (product_n_carry)
    );

    // The final adder starts at the lowest column that still has two rows.
    wire [32:0] product_n;
    adder_brent_kung #(
        .Width(12)
    ) u_product_n_adder (
        .a_i  (product_n_row[32:21]),
        .b_i  (product_n_carry),
        .sum_o(product_n[32:21])
    );
    assign product_n[20:0] = product_n_row[20:0];
    // The tree added up the negative, less 1.
    wire [32:0] product;
    assign product = ~product_n;

    assign product_o = product;

endmodule

`default_nettype wire
