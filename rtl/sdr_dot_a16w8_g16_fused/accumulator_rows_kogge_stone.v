// accumulator_rows_kogge_stone: accumulator of shifted sums that come as an offset less two rows:
//   they are shifted
// and added with no carry chain of their own. All three together are exact; sums wrap
// modulo 2^Width. clear_i: start at 0, then add (offset - row_a - row_b) << shift if valid.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module accumulator_rows_kogge_stone #(
    // bits of offset and rows, unsigned; 1 to 128
    parameter InWidth = 11,
    // largest shift; 0 to 128
    parameter MaxShift = 16,
    // bits of the shift; 1 to 9
    parameter ShiftWidth = 5,
    // bits of the accumulator, signed; 2 to 128
    parameter Width = 16
) (
    input  wire                  clk_i,
    input  wire                  rst_ni,
    input  wire                  valid_i,
    input  wire                  clear_i,
    input  wire [InWidth-1:0]    offset_i,
    input  wire [InWidth-1:0]    row_a_i,
    input  wire [InWidth-1:0]    row_b_i,
    input  wire [ShiftWidth-1:0] shift_i,
    output wire                  valid_o,
    output wire [Width-1:0]      acc_o
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (InWidth < 1 || InWidth > 128) begin : gen_in_width_must_be_1_to_128
            in_width_must_be_1_to_128 u_error ();
        end
        if (MaxShift < 0 || MaxShift > 128) begin : gen_max_shift_must_be_0_to_128
            max_shift_must_be_0_to_128 u_error ();
        end
        if (ShiftWidth < 1 || ShiftWidth > 9) begin : gen_shift_width_must_be_1_to_9
            shift_width_must_be_1_to_9 u_error ();
        end
        if (Width < 2 || Width > 128) begin : gen_width_must_be_2_to_128
            width_must_be_2_to_128 u_error ();
        end
    endgenerate

    localparam BeatWidth = InWidth + 1 + MaxShift;

    reg  [Width-1:0] acc_q;
    reg              valid_q;
    wire [Width-1:0] held;

    assign held = acc_q & {Width{~clear_i}};

    // Rows and offset are not negative: one more bit, 0, is their sign. They are shifted, or 0 on
    // an empty beat, and cut or extended to the accumulator.
    wire [3*(InWidth+1)-1:0] terms;
    wire [3*BeatWidth-1:0]   beats;
    wire [3*Width-1:0]       addends;
    genvar k;
    generate
        assign terms = {1'b0, offset_i, 1'b0, row_b_i, 1'b0, row_a_i};
        for (k = 0; k < 3; k = k + 1) begin : gen_term
            if (MaxShift <= 0) begin : gen_no_shift
                assign beats[k*BeatWidth +: BeatWidth] =
                    terms[k*(InWidth+1) +: InWidth+1] & {BeatWidth{valid_i}};
            end else begin : gen_shift
                left_shift #(
                    .InWidth (InWidth + 1),
                    .MaxShift(MaxShift)
                ) u_shift (
                    .value_i (terms[k*(InWidth+1) +: InWidth+1]),
                    .shift_i (shift_i),
                    .enable_i(valid_i),
                    .value_o (beats[k*BeatWidth +: BeatWidth])
                );
            end
            if (BeatWidth <= Width) begin : gen_extend
                assign addends[k*Width +: Width] =
                    {{(Width-BeatWidth){1'b0}}, beats[k*BeatWidth +: BeatWidth]};
            end else begin : gen_cut
                wire unused_high;
                assign unused_high = &{1'b0, beats[k*BeatWidth + Width +: BeatWidth-Width]};
                assign addends[k*Width +: Width] = beats[k*BeatWidth +: Width];
            end
        end
        if (MaxShift <= 0) begin : gen_unused_shift
            wire unused_shift;
            assign unused_shift = &{1'b0, shift_i};
        end
    endgenerate

    // The accumulator with the offset is ready long before the rows are.
    wire [Width-1:0] base;
    adder_kogge_stone #(
        .Width(Width)
    ) u_base_adder (
        .a_i  (held),
        .b_i  (addends[2*Width +: Width]),
        .sum_o(base)
    );

    // base - a - b = ~(~base + a + b): one row of full adders, then the carry chain. The top
    // column's carry is beyond the accumulator.
    wire [Width-1:0] row_sum;
    wire [Width:0]   row_carry;
    wire             unused_carry;
    wire [Width-1:0] negated;
    genvar i;
    generate
        for (i = 0; i < Width; i = i + 1) begin : gen_column
            full_adder u_full_adder (
                .a_i    (~base[i]),
                .b_i    (addends[i]),
                .c_i    (addends[Width+i]),
                .sum_o  (row_sum[i]),
                .carry_o(row_carry[i+1])
            );
        end
    endgenerate
    assign row_carry[0] = 1'b0;
    assign unused_carry = row_carry[Width];
    adder_kogge_stone #(
        .Width(Width)
    ) u_adder (
        .a_i  (row_sum),
        .b_i  (row_carry[Width-1:0]),
        .sum_o(negated)
    );

    assign acc_o   = acc_q;
    assign valid_o = valid_q;

    always @(posedge clk_i) begin
        valid_q <= valid_i & rst_ni;
        acc_q   <= ~negated;
    end

endmodule

`default_nettype wire
