// sdr_dot_star: dot product of 16 pairs of SDR codes, one shift for all of them, and accumulator.
// acc_o = sum over beats of (sum over lanes of +-act * weight) << (act_flag + weight_flag),
// with no decompression: codes are multiplied as they are stored.
// A beat's result shows in acc_o 2 rising edges later (Latency = Cuts + 2). clear_i starts a new
//   sum.
// Result: one count of acc_o is act step * weight step.
// Example, one beat after the other; elements not shown are 0:
//     clear_i = 1, act_code_i = 0b0110 0b1100, act_flag_i = 4, weight_code_i = 0b1101 0b0011,
//         weight_flag_i = 1 -> acc_o = -1344
//     act_code_i = 0b0001, act_flag_i = 0, weight_code_i = 0b0111,
//         weight_flag_i = 0 -> acc_o = -1337
//
// Made by: qrazor gen --unit sdr_dot --arch star
`default_nettype none

module sdr_dot_star #(
    // activation base width; 4 to 32
    parameter ActWidth = 16,
    // weight base width; 4 to 32
    parameter WeightWidth = 8,
    // bits of a code, sign included; 2 to 32
    parameter Salient = 4,
    // products a beat; a power of two, 1 to 256
    parameter Lanes = 16,
    // accumulator width; the default was chosen for 256 groups of 16; 2 to 128
    parameter AccWidth = 35,
    // pipeline cut points; the latency is Cuts + 2 edges; 0 to 3
    parameter Cuts = 0,
    // flags are 0 to ActWidth - Salient; derived, do not override
    parameter ActFlagWidth = (ActWidth > Salient) ? $clog2(ActWidth - Salient + 1) : 1,
    // flags are 0 to WeightWidth - Salient; derived, do not override
    parameter WeightFlagWidth = (WeightWidth > Salient) ? $clog2(WeightWidth - Salient + 1) : 1
) (
    input  wire                       clk_i,          // rising edge
    input  wire                       rst_ni,         // synchronous, active low
    // start a new sum, with this beat if it is valid
    input  wire                       clear_i,
    input  wire                       valid_i,        // take a beat
    // {sign, magnitude} of each lane; one count of it is act step * 2^act_flag_i
    input  wire [Lanes*Salient-1:0]   act_code_i,
    input  wire [ActFlagWidth-1:0]    act_flag_i,     // dropped low bits
    // {sign, magnitude} of each lane; one count of it is weight step * 2^weight_flag_i
    input  wire [Lanes*Salient-1:0]   weight_code_i,
    input  wire [WeightFlagWidth-1:0] weight_flag_i,  // dropped low bits
    output wire                       valid_o,        // valid_i, Latency edges later
    // sum, two's complement; one count of it is act step * weight step
    output wire [AccWidth-1:0]        acc_o
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (ActWidth < 4 || ActWidth > 32) begin : gen_act_width_must_be_4_to_32
            act_width_must_be_4_to_32 u_error ();
        end
        if (WeightWidth < 4 || WeightWidth > 32) begin : gen_weight_width_must_be_4_to_32
            weight_width_must_be_4_to_32 u_error ();
        end
        if (Salient < 2 || Salient > 32) begin : gen_salient_must_be_2_to_32
            salient_must_be_2_to_32 u_error ();
        end
        if (Lanes < 1 || Lanes > 256 || (Lanes & (Lanes - 1)) != 0)
        begin : gen_lanes_must_be_a_power_of_two_from_1_to_256
            lanes_must_be_a_power_of_two_from_1_to_256 u_error ();
        end
        if (AccWidth < 2 || AccWidth > 128) begin : gen_acc_width_must_be_2_to_128
            acc_width_must_be_2_to_128 u_error ();
        end
        if (Cuts < 0 || Cuts > 3) begin : gen_cuts_must_be_0_to_3
            cuts_must_be_0_to_3 u_error ();
        end
        if (ActFlagWidth != ((ActWidth > Salient) ? $clog2(ActWidth - Salient + 1) : 1))
        begin : gen_act_flag_width_is_derived_and_must_not_be_overridden
            act_flag_width_is_derived_and_must_not_be_overridden u_error ();
        end
        if (WeightFlagWidth != ((WeightWidth > Salient) ? $clog2(WeightWidth - Salient + 1) : 1))
        begin : gen_weight_flag_width_is_derived_and_must_not_be_overridden
            weight_flag_width_is_derived_and_must_not_be_overridden u_error ();
        end
        if (Salient > ActWidth || Salient > WeightWidth)
        begin : gen_salient_must_not_exceed_a_base_width
            salient_must_not_exceed_a_base_width u_error ();
        end
    endgenerate

    localparam SumWidth   = 2 * (Salient - 1) + 1 + $clog2(Lanes);
    localparam MaxShift   = (ActWidth - Salient) + (WeightWidth - Salient);
    localparam ShiftWidth = (MaxShift > 0) ? $clog2(MaxShift + 1) : 1;
    localparam BeatWidth  = SumWidth + MaxShift;

    // Magnitudes of the codes, and the sign of each product.
    wire [Lanes*(Salient-1)-1:0] act_d;
    wire [Lanes*(Salient-1)-1:0] weight_d;
    wire [Lanes-1:0]             negative_d;
    sdr_unpack #(
        .Salient(Salient),
        .Lanes  (Lanes)
    ) u_unpack (
        .act_code_i   (act_code_i),
        .weight_code_i(weight_code_i),
        .act_o        (act_d),
        .weight_o     (weight_d),
        .negative_o   (negative_d)
    );

    wire [ShiftWidth-1:0] shift_d;
    flag_sum #(
        .ActFlagWidth   (ActFlagWidth),
        .WeightFlagWidth(WeightFlagWidth),
        .ShiftWidth     (ShiftWidth)
    ) u_flag_sum (
        .act_flag_i   (act_flag_i),
        .weight_flag_i(weight_flag_i),
        .shift_o      (shift_d)
    );

    // Operand register.
    wire                         operands_valid;
    wire                         operands_clear;
    wire [Lanes*(Salient-1)-1:0] act_q;
    wire [Lanes*(Salient-1)-1:0] weight_q;
    wire [Lanes-1:0]             negative_q;
    wire [ShiftWidth-1:0]        shift_q;
    pipe_stage #(
        .Width(Lanes*(Salient-1) + Lanes*(Salient-1) + Lanes + ShiftWidth)
    ) u_operands (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .clear_i(clear_i),
        .data_i ({act_d, weight_d, negative_d, shift_d}),
        .valid_o(operands_valid),
        .clear_o(operands_clear),
        .data_o ({act_q, weight_q, negative_q, shift_q})
    );

    localparam ProductWidth = 2 * Salient - 1;

    wire [Lanes*ProductWidth-1:0] products;
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_product
            sdr_product_star #(
                .Salient(Salient)
            ) u_lane (
                .act_i     (act_q[i*(Salient-1) +: Salient-1]),
                .weight_i  (weight_q[i*(Salient-1) +: Salient-1]),
                .negative_i(negative_q[i]),
                .product_o (products[i*ProductWidth +: ProductWidth])
            );
        end
    endgenerate

    // Cut point where Cuts >= 3: between the products and their sum.
    wire                          products_valid;
    wire                          products_clear;
    wire [Lanes*ProductWidth-1:0] products_q;
    wire [ShiftWidth-1:0]         shift_q2;
    generate
        if (Cuts >= 3) begin : gen_products_cut
            pipe_stage #(
                .Width(Lanes*ProductWidth + ShiftWidth)
            ) u_products_cut (
                .clk_i  (clk_i),
                .rst_ni (rst_ni),
                .valid_i(operands_valid),
                .clear_i(operands_clear),
                .data_i ({products, shift_q}),
                .valid_o(products_valid),
                .clear_o(products_clear),
                .data_o ({products_q, shift_q2})
            );
        end else begin : gen_no_products_cut
            assign products_valid = operands_valid;
            assign products_clear = operands_clear;
            assign products_q = products;
            assign shift_q2 = shift_q;
        end
    endgenerate

    reg [SumWidth-1:0] sum;
    reg [ProductWidth-1:0] sum_addend;
    integer sum_k;
    always @* begin
        sum = {SumWidth{1'b0}};
        for (sum_k = 0; sum_k < Lanes; sum_k = sum_k + 1) begin
            sum_addend = products_q[(sum_k)*ProductWidth +: ProductWidth];
            sum = sum + {{(SumWidth-ProductWidth+1){sum_addend[ProductWidth-1]}},
                             sum_addend[ProductWidth-2:0]};
        end
    end

    // Cut point where Cuts >= 1: between the sum and the shift.
    wire                  sum_valid;
    wire                  sum_clear;
    wire [SumWidth-1:0]   sum_q;
    wire [ShiftWidth-1:0] shift_q3;
    generate
        if (Cuts >= 1) begin : gen_sum_cut
            pipe_stage #(
                .Width(SumWidth + ShiftWidth)
            ) u_sum_cut (
                .clk_i  (clk_i),
                .rst_ni (rst_ni),
                .valid_i(products_valid),
                .clear_i(products_clear),
                .data_i ({sum, shift_q2}),
                .valid_o(sum_valid),
                .clear_o(sum_clear),
                .data_o ({sum_q, shift_q3})
            );
        end else begin : gen_no_sum_cut
            assign sum_valid = products_valid;
            assign sum_clear = products_clear;
            assign sum_q = sum;
            assign shift_q3 = shift_q2;
        end
    endgenerate

    // An empty beat adds nothing.
    wire [BeatWidth-1:0] beat;
    generate
        if (MaxShift <= 0) begin : gen_no_shift
            wire unused_shift;
            assign unused_shift = &{1'b0, shift_q3};
            assign beat = sum_q & {SumWidth{sum_valid}};
        end else begin : gen_shift
            left_shift #(
                .InWidth (SumWidth),
                .MaxShift(MaxShift)
            ) u_shift (
                .value_i (sum_q),
                .shift_i (shift_q3),
                .enable_i(sum_valid),
                .value_o (beat)
            );
        end
    endgenerate

    // Cut point where Cuts >= 2: between the shift and the accumulator.
    wire                 beat_valid;
    wire                 beat_clear;
    wire [BeatWidth-1:0] beat_q;
    generate
        if (Cuts >= 2) begin : gen_beat_cut
            pipe_stage #(
                .Width(BeatWidth)
            ) u_beat_cut (
                .clk_i  (clk_i),
                .rst_ni (rst_ni),
                .valid_i(sum_valid),
                .clear_i(sum_clear),
                .data_i (beat),
                .valid_o(beat_valid),
                .clear_o(beat_clear),
                .data_o (beat_q)
            );
        end else begin : gen_no_beat_cut
            assign beat_valid = sum_valid;
            assign beat_clear = sum_clear;
            assign beat_q = beat;
        end
    endgenerate

    accumulator_plus #(
        .InWidth(BeatWidth),
        .Width  (AccWidth)
    ) u_accumulator (
        .clk_i   (clk_i),
        .rst_ni  (rst_ni),
        .valid_i (beat_valid),
        .clear_i (beat_clear),
        .addend_i(beat_q),
        .valid_o (valid_o),
        .acc_o   (acc_o)
    );

endmodule

`default_nettype wire
