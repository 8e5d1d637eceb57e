// exp2_mantissa_f8: 2^-x for 0 <= x < 1, by a table of 16 straight segments, combinational.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module exp2_mantissa_f8 (
    input  wire [7:0]  argument_i,  // 8 fraction bits
    output wire [15:0] value_o      // in units of 2^-16
);

    // A segment's value in its middle, with 4 bits more than a result, and its slope.
    reg [19:0] offset;
    reg [12:0] slope;
    always @* begin
        case (argument_i[7:4])
            4'd0: {offset, slope} = {20'hfa8a8, 13'h1525};
            4'd1: {offset, slope} = {20'hefeb8, 13'h159b};
            4'd2: {offset, slope} = {20'he5c00, 13'h160c};
            4'd3: {offset, slope} = {20'hdc020, 13'h1678};
            4'd4: {offset, slope} = {20'hd2af0, 13'h16e0};
            4'd5: {offset, slope} = {20'hc9bf8, 13'h1743};
            4'd6: {offset, slope} = {20'hc1318, 13'h17a1};
            4'd7: {offset, slope} = {20'hb9010, 13'h17fc};
            4'd8: {offset, slope} = {20'hb1298, 13'h1853};
            4'd9: {offset, slope} = {20'ha9a68, 13'h18a7};
            4'd10: {offset, slope} = {20'ha2750, 13'h18f6};
            4'd11: {offset, slope} = {20'h9b928, 13'h1943};
            4'd12: {offset, slope} = {20'h94f90, 13'h198c};
            4'd13: {offset, slope} = {20'h8ea90, 13'h19d2};
            4'd14: {offset, slope} = {20'h889c8, 13'h1a15};
            default: {offset, slope} = {20'h82d18, 13'h1a55};
        endcase
    end

    // Booth rows of the slope times the rest, counted from the middle.
    wire [29:0] rows;
    booth_lane #(
        .Width     (13),
        .DigitWidth(4)
    ) u_rows (
        .multiplicand_i(slope),
        .multiplier_i  ({~argument_i[3], argument_i[2:0]}),
        .bits_o        (rows)
    );

    // Compressor tree: 1 lane(s) of Booth radix-4 rows, 13 x 4 bits, and an offset.
    wire [29:0] total_columns;
    tree_booth_13x4_l1_offset20_upper u_total_upper (
        .bits_i  (rows),
        .extra_i (offset),
        .middle_o(total_columns)
    );

    wire [19:0] total_row;
    wire [19:0] total_carry;
    tree_booth_13x4_l1_offset20_lower u_total_lower (
        .middle_i(total_columns),
        .sum_o   (total_row),
        .carry_o (total_carry)
    );

    // The final adder starts at the lowest column that still has two rows.
    wire [19:0] total;
    adder_ripple #(
        .Width(20)
    ) u_total_adder (
        .a_i  (total_row[19:0]),
        .b_i  (total_carry),
        .sum_o(total[19:0])
    );

    assign value_o = total[19:4];

    wire unused_total;
    assign unused_total = &{1'b0, total[3:0]};

endmodule

`default_nettype wire
