// int_dot_star: baseline, dot product of 16 pairs of signed integers, 16 x 8 bits, and accumulator.
// Each valid beat adds its products to acc_o, 2 rising edges later (Latency = Cuts + 2 edges).
//   clear_i starts a new sum.
// Result: one count of acc_o is act step * weight step.
// Example, one beat after the other; elements not shown are 0:
//     clear_i = 1, act_i = 3 2, weight_i = -5 7 -> acc_o = -1
//     act_i = 2 -4, weight_i = 7 -3 -> acc_o = 25
//
// Made by: qrazor gen --unit int_dot --arch star
`default_nettype none

module int_dot_star #(
    // activation base width; 2 to 32
    parameter ActWidth = 16,
    // weight base width; 2 to 32
    parameter WeightWidth = 8,
    // products a beat; a power of two, 1 to 256
    parameter Lanes = 16,
    // accumulator width; the default was chosen for 256 groups of 16; 2 to 128
    parameter AccWidth = 36,
    // pipeline cut points; the latency is Cuts + 2 edges; 0 to 3
    parameter Cuts = 0
) (
    input  wire                         clk_i,     // rising edge
    input  wire                         rst_ni,    // synchronous, active low
    input  wire                         clear_i,   // start a new sum, with this beat if it is valid
    input  wire                         valid_i,   // take a beat
    // two's complement, each lane; one count of it is act step
    input  wire [Lanes*ActWidth-1:0]    act_i,
    // two's complement, each lane; one count of it is weight step
    input  wire [Lanes*WeightWidth-1:0] weight_i,
    output wire                         valid_o,   // valid_i, Latency edges later
    // sum, two's complement; one count of it is act step * weight step
    output wire [AccWidth-1:0]          acc_o
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (ActWidth < 2 || ActWidth > 32) begin : gen_act_width_must_be_2_to_32
            act_width_must_be_2_to_32 u_error ();
        end
        if (WeightWidth < 2 || WeightWidth > 32) begin : gen_weight_width_must_be_2_to_32
            weight_width_must_be_2_to_32 u_error ();
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
    endgenerate

    localparam SumWidth = ActWidth + WeightWidth + $clog2(Lanes);

    // Operand register.
    wire                         operands_valid;
    wire                         operands_clear;
    wire [Lanes*ActWidth-1:0]    act_q;
    wire [Lanes*WeightWidth-1:0] weight_q;
    pipe_stage #(
        .Width(Lanes*ActWidth + Lanes*WeightWidth)
    ) u_operands (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .clear_i(clear_i),
        .data_i ({act_i, weight_i}),
        .valid_o(operands_valid),
        .clear_o(operands_clear),
        .data_o ({act_q, weight_q})
    );

    localparam ProductWidth = ActWidth + WeightWidth;

    wire [Lanes*ProductWidth-1:0] products;
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_product
            wire signed [ActWidth-1:0]     factor_a;
            wire signed [WeightWidth-1:0]  factor_w;
            wire signed [ProductWidth-1:0] product;
            assign factor_a = act_q[i*ActWidth +: ActWidth];
            assign factor_w = weight_q[i*WeightWidth +: WeightWidth];
            assign product  = factor_a * factor_w;
            assign products[i*ProductWidth +: ProductWidth] = product;
        end
    endgenerate

    // Cut point where Cuts >= 2: between the products and their sum.
    wire                          products_valid;
    wire                          products_clear;
    wire [Lanes*ProductWidth-1:0] products_q;
    generate
        if (Cuts >= 2) begin : gen_products_cut
            pipe_stage #(
                .Width(Lanes*ProductWidth)
            ) u_products_cut (
                .clk_i  (clk_i),
                .rst_ni (rst_ni),
                .valid_i(operands_valid),
                .clear_i(operands_clear),
                .data_i (products),
                .valid_o(products_valid),
                .clear_o(products_clear),
                .data_o (products_q)
            );
        end else begin : gen_no_products_cut
            assign products_valid = operands_valid;
            assign products_clear = operands_clear;
            assign products_q = products;
        end
    endgenerate

    // Cut point where Cuts >= 3: a second register there, for tools that retime.
    wire                          retime_valid;
    wire                          retime_clear;
    wire [Lanes*ProductWidth-1:0] products_q2;
    generate
        if (Cuts >= 3) begin : gen_retime_cut
            pipe_stage #(
                .Width(Lanes*ProductWidth)
            ) u_retime_cut (
                .clk_i  (clk_i),
                .rst_ni (rst_ni),
                .valid_i(products_valid),
                .clear_i(products_clear),
                .data_i (products_q),
                .valid_o(retime_valid),
                .clear_o(retime_clear),
                .data_o (products_q2)
            );
        end else begin : gen_no_retime_cut
            assign retime_valid = products_valid;
            assign retime_clear = products_clear;
            assign products_q2 = products_q;
        end
    endgenerate

    reg [SumWidth-1:0] sum;
    reg [ProductWidth-1:0] sum_addend;
    integer sum_k;
    always @* begin
        sum = {SumWidth{1'b0}};
        for (sum_k = 0; sum_k < Lanes; sum_k = sum_k + 1) begin
            sum_addend = products_q2[(sum_k)*ProductWidth +: ProductWidth];
            sum = sum + {{(SumWidth-ProductWidth+1){sum_addend[ProductWidth-1]}},
                             sum_addend[ProductWidth-2:0]};
        end
    end

    // Cut point where Cuts >= 1: between the sum and the accumulator.
    wire                sum_valid;
    wire                sum_clear;
    wire [SumWidth-1:0] sum_q;
    generate
        if (Cuts >= 1) begin : gen_sum_cut
            pipe_stage #(
                .Width(SumWidth)
            ) u_sum_cut (
                .clk_i  (clk_i),
                .rst_ni (rst_ni),
                .valid_i(retime_valid),
                .clear_i(retime_clear),
                .data_i (sum),
                .valid_o(sum_valid),
                .clear_o(sum_clear),
                .data_o (sum_q)
            );
        end else begin : gen_no_sum_cut
            assign sum_valid = retime_valid;
            assign sum_clear = retime_clear;
            assign sum_q = sum;
        end
    endgenerate

    // An empty beat adds nothing.
    wire [SumWidth-1:0] counted;
    assign counted = sum_q & {SumWidth{sum_valid}};

    accumulator_plus #(
        .InWidth(SumWidth),
        .Width  (AccWidth)
    ) u_accumulator (
        .clk_i   (clk_i),
        .rst_ni  (rst_ni),
        .valid_i (sum_valid),
        .clear_i (sum_clear),
        .addend_i(counted),
        .valid_o (valid_o),
        .acc_o   (acc_o)
    );

endmodule

`default_nettype wire
