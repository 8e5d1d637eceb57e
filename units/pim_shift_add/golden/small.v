// pim_shift_add_flags: sums of products out of the codes of an array of one-bit cells, a read an
//   edge.
// A code counts the ones of a column. It is worth the column's weight: 1, 2, 4, ...,
// the top one negative; shifted by the number of the inputs' plane and the inputs' flag,
// negative where negative_i is 1. Sums are given behind the last read of a product,
// and are exact modulo 2^AccWidth.
// Result: one count of acc_o is act step * weight step.
// Example, one beat after the other; elements not shown are 0:
//     code_i = 1 0 1 1, plane_i = 1, negative_i = 0, flag_i = 0 -> acc_o = -6
//     code_i = 1 0 1 1, plane_i = 1, negative_i = 1, flag_i = 1 -> acc_o = 12
//
// Made by: qrazor gen --unit pim_shift_add --weight-width 4 --lanes 2 --max-row 16
`default_nettype none

module pim_shift_add_flags #(
    // sums side by side; 1 to 64
    parameter Outputs = 2,
    // columns of an output: bits of a weight in two's complement; 2 to 8
    parameter WeightWidth = 4,
    // bits of a column's converter; 1 to 8
    parameter CodeWidth = 3,
    // bits of a plane's number; 1 to 3
    parameter PlaneWidth = 2,
    // bits of an input's flag; 1 to 4
    parameter FlagWidth = 4,
    // bits of a sum; the default is exact for 16 reads; 3 to 64
    parameter AccWidth = 26
) (
    input  wire                                     clk_i,       // rising edge
    input  wire                                     rst_ni,      // synchronous, active low
    input  wire                                     valid_i,     // there is a beat to take
    // it is taken at this edge; else it waits, unchanged
    output wire                                     ready_o,
    input  wire                                     last_i,      // the last read of its product
    // ones counted in each column; lowest weight bit of output 0 first
    input  wire [Outputs*WeightWidth*CodeWidth-1:0] code_i,
    input  wire [PlaneWidth-1:0]                    plane_i,     // bit of the inputs that was read
    // their sign; of two's complement, 1 with the top plane
    input  wire                                     negative_i,
    input  wire [FlagWidth-1:0]                     flag_i,      // flag of the inputs' groups
    output wire                                     valid_o,     // there is a result
    // it is given at this edge; else it waits, unchanged
    input  wire                                     ready_i,
    // a sum of products each, two's complement; one count of it is act step * weight step
    output wire [Outputs*AccWidth-1:0]              acc_o
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Outputs < 1 || Outputs > 64) begin : gen_outputs_must_be_1_to_64
            outputs_must_be_1_to_64 u_error ();
        end
        if (WeightWidth < 2 || WeightWidth > 8) begin : gen_weight_width_must_be_2_to_8
            weight_width_must_be_2_to_8 u_error ();
        end
        if (CodeWidth < 1 || CodeWidth > 8) begin : gen_code_width_must_be_1_to_8
            code_width_must_be_1_to_8 u_error ();
        end
        if (PlaneWidth < 1 || PlaneWidth > 3) begin : gen_plane_width_must_be_1_to_3
            plane_width_must_be_1_to_3 u_error ();
        end
        if (FlagWidth < 1 || FlagWidth > 4) begin : gen_flag_width_must_be_1_to_4
            flag_width_must_be_1_to_4 u_error ();
        end
        if (AccWidth < 3 || AccWidth > 64) begin : gen_acc_width_must_be_3_to_64
            acc_width_must_be_3_to_64 u_error ();
        end
        if (AccWidth < CodeWidth + WeightWidth)
        begin : gen_acc_width_must_be_at_least_code_width_plus_weight_width
            acc_width_must_be_at_least_code_width_plus_weight_width u_error ();
        end
    endgenerate

    wire [Outputs*AccWidth-1:0] sums;
    wire [Outputs*AccWidth-1:0] next;

    shift_add_codes_flags #(
        .Outputs    (Outputs),
        .WeightWidth(WeightWidth),
        .CodeWidth  (CodeWidth),
        .PlaneWidth (PlaneWidth),
        .FlagWidth  (FlagWidth),
        .AccWidth   (AccWidth)
    ) u_add (
        .code_i    (code_i),
        .plane_i   (plane_i),
        .negative_i(negative_i),
        .flag_i    (flag_i),
        .state_i   (sums),
        .next_o    (next)
    );

    // What has been added up of the product that is being read.
    row_state #(
        .Width(Outputs*AccWidth)
    ) u_sums (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .ready_i(ready_o),
        .last_i (last_i),
        .next_i (next),
        .state_o(sums)
    );

    // Only the last read of a product leaves a result.
    skid_buffer #(
        .Width(Outputs*AccWidth)
    ) u_outputs (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i & last_i),
        .ready_o(ready_o),
        .data_i (next),
        .valid_o(valid_o),
        .ready_i(ready_i),
        .data_o (acc_o)
    );

endmodule

`default_nettype wire
