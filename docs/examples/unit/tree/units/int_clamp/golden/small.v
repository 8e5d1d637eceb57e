// int_clamp: integers between two limits, combinational: value_o = min(max(value_i, low_i),
// high_i).
// Result: one count of value_o is act step.
// Example:
//     value_i = -5 3 7 6, low_i = 0, high_i = 6 -> value_o = 0 3 6 6
//
// Made by: qrazor gen --unit int_clamp --act-width 4 --group 4
`default_nettype none

module int_clamp #(
    // activation base width; 2 to 32
    parameter ActWidth = 4,
    // values that share the limits; a power of two, 1 to 256
    parameter Group = 4
) (
    input  wire [Group*ActWidth-1:0] value_i,  // two's complement; one count of it is act step
    input  wire [ActWidth-1:0]       low_i,    // the least result
    input  wire [ActWidth-1:0]       high_i,   // the largest; wins where it is below low_i
    output wire [Group*ActWidth-1:0] value_o   // two's complement; one count of it is act step
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (ActWidth < 2 || ActWidth > 32) begin : gen_act_width_must_be_2_to_32
            act_width_must_be_2_to_32 u_error ();
        end
        if (Group < 1 || Group > 256 || (Group & (Group - 1)) != 0)
        begin : gen_group_must_be_a_power_of_two_from_1_to_256
            group_must_be_a_power_of_two_from_1_to_256 u_error ();
        end
    endgenerate

    wire signed [ActWidth-1:0] low;
    wire signed [ActWidth-1:0] high;
    assign low  = low_i;
    assign high = high_i;

    genvar i;
    generate
        for (i = 0; i < Group; i = i + 1) begin : gen_value
            wire signed [ActWidth-1:0] value;
            wire signed [ActWidth-1:0] raised;
            assign value  = value_i[i*ActWidth +: ActWidth];
            assign raised = (value < low) ? low : value;
            assign value_o[i*ActWidth +: ActWidth] = (raised > high) ? high : raised;
        end
    endgenerate

endmodule

`default_nettype wire
