// reciprocal_mantissa: 1 / (1 + x) for 0 <= x < 1, by a table of 32 straight segments,
//   combinational.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module reciprocal_mantissa (
    input  wire [15:0] argument_i,  // 16 fraction bits
    output wire [15:0] value_o      // in units of 2^-16
);

    // A segment's value in its middle, with 11 bits more than a result, and its slope.
    reg [26:0] offset;
    reg [11:0] slope;
    always @* begin
        case (argument_i[15:11])
            5'd0: {offset, slope} = {27'h7e0b800, 12'h83e};
            5'd1: {offset, slope} = {27'h7a48400, 12'h8b3};
            5'd2: {offset, slope} = {27'h76bd000, 12'h91e};
            5'd3: {offset, slope} = {27'h7364800, 12'h980};
            5'd4: {offset, slope} = {27'h703b000, 12'h9da};
            5'd5: {offset, slope} = {27'h6d3c800, 12'ha2c};
            5'd6: {offset, slope} = {27'h6a66400, 12'ha79};
            5'd7: {offset, slope} = {27'h67b4800, 12'hac0};
            5'd8: {offset, slope} = {27'h6524c00, 12'hb01};
            5'd9: {offset, slope} = {27'h62b4800, 12'hb3e};
            5'd10: {offset, slope} = {27'h6062400, 12'hb77};
            5'd11: {offset, slope} = {27'h5e2b000, 12'hbac};
            5'd12: {offset, slope} = {27'h5c0d400, 12'hbdd};
            5'd13: {offset, slope} = {27'h5a07400, 12'hc0b};
            5'd14: {offset, slope} = {27'h5817800, 12'hc36};
            5'd15: {offset, slope} = {27'h563c800, 12'hc5e};
            5'd16: {offset, slope} = {27'h5475000, 12'hc84};
            5'd17: {offset, slope} = {27'h52c0800, 12'hca8};
            5'd18: {offset, slope} = {27'h511d000, 12'hcca};
            5'd19: {offset, slope} = {27'h4f89c00, 12'hce9};
            5'd20: {offset, slope} = {27'h4e05c00, 12'hd07};
            5'd21: {offset, slope} = {27'h4c90400, 12'hd23};
            5'd22: {offset, slope} = {27'h4b29000, 12'hd3e};
            5'd23: {offset, slope} = {27'h49ce400, 12'hd57};
            5'd24: {offset, slope} = {27'h487fc00, 12'hd6f};
            5'd25: {offset, slope} = {27'h473d000, 12'hd86};
            5'd26: {offset, slope} = {27'h4604c00, 12'hd9b};
            5'd27: {offset, slope} = {27'h44d8000, 12'hdb0};
            5'd28: {offset, slope} = {27'h43b4400, 12'hdc3};
            5'd29: {offset, slope} = {27'h429a400, 12'hdd5};
            5'd30: {offset, slope} = {27'h4189c00, 12'hde7};
            default: {offset, slope} = {27'h4081800, 12'hdf8};
        endcase
    end

    // Booth rows of the slope times the rest, counted from the middle.
    wire [83:0] rows;
    booth_lane #(
        .Width     (12),
        .DigitWidth(11)
    ) u_rows (
        .multiplicand_i(slope),
        .multiplier_i  ({~argument_i[10], argument_i[9:0]}),
        .bits_o        (rows)
    );

    // Compressor tree: 1 lane(s) of Booth radix-4 rows, 12 x 11 bits, and an offset.
    wire [63:0] total_columns;
    tree_booth_12x11_l1_offset27_upper u_total_upper (
        .bits_i  (rows),
        .extra_i (offset),
        .middle_o(total_columns)
    );

    wire [26:0] total_row;
    wire [26:0] total_carry;
    tree_booth_12x11_l1_offset27_lower u_total_lower (
        .middle_i(total_columns),
        .sum_o   (total_row),
        .carry_o (total_carry)
    );

    // The final adder starts at the lowest column that still has two rows.
    wire [26:0] total;
    adder_ripple #(
        .Width(27)
    ) u_total_adder (
        .a_i  (total_row[26:0]),
        .b_i  (total_carry),
        .sum_o(total[26:0])
    );

    assign value_o = total[26:11];

    wire unused_total;
    assign unused_total = &{1'b0, total[10:0]};

endmodule

`default_nettype wire
