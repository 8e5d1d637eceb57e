// sdr_compress_registered: sdr_compress with registered outputs: one edge of latency.
// Result: one count of code_o is base step * 2^flag_o.
// Result: one count of flag_o is one bit.
// Example; elements not shown are 0:
//     value_i = 1004 -660 226 796 -> code_o = 0b0111 0b1101 0b0010 0b0110, flag_o = 7
//
// Made by: qrazor gen --unit sdr_compress --cuts 1
`default_nettype none

module sdr_compress_registered #(
    // bits of a base value; 4 to 32
    parameter Base = 16,
    // bits of a code, sign included; 2 to 32
    parameter Salient = 4,
    // values that share a flag; a power of two, 1 to 256
    parameter Group = 16,
    // flags are 0 to Base - Salient; derived, do not override
    parameter FlagWidth = (Base > Salient) ? $clog2(Base - Salient + 1) : 1
) (
    input  wire                     clk_i,    // rising edge
    input  wire                     rst_ni,   // synchronous, active low
    input  wire                     valid_i,  // take a beat
    input  wire [Group*Base-1:0]    value_i,  // two's complement; one count of it is base step
    output wire                     valid_o,  // valid_i, Latency edges later
    // {sign, magnitude} of each value; one count of it is base step * 2^flag_o
    output wire [Group*Salient-1:0] code_o,
    output wire [FlagWidth-1:0]     flag_o    // dropped low bits; one count of it is one bit
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Base < 4 || Base > 32) begin : gen_base_must_be_4_to_32
            base_must_be_4_to_32 u_error ();
        end
        if (Salient < 2 || Salient > 32) begin : gen_salient_must_be_2_to_32
            salient_must_be_2_to_32 u_error ();
        end
        if (Group < 1 || Group > 256 || (Group & (Group - 1)) != 0)
        begin : gen_group_must_be_a_power_of_two_from_1_to_256
            group_must_be_a_power_of_two_from_1_to_256 u_error ();
        end
        if (FlagWidth != ((Base > Salient) ? $clog2(Base - Salient + 1) : 1))
        begin : gen_flag_width_is_derived_and_must_not_be_overridden
            flag_width_is_derived_and_must_not_be_overridden u_error ();
        end
        if (Salient > Base) begin : gen_salient_must_not_exceed_base
            salient_must_not_exceed_base u_error ();
        end
    endgenerate

    wire [Group*Salient-1:0] code;
    wire [FlagWidth-1:0] flag;
    wire unused_clear;

    sdr_compress #(
        .Base   (Base),
        .Salient(Salient),
        .Group  (Group)
    ) u_compress (
        .value_i(value_i),
        .code_o (code),
        .flag_o (flag)
    );

    pipe_stage #(
        .Width(Group*Salient + FlagWidth)
    ) u_outputs (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .clear_i(1'b0),
        .data_i ({code, flag}),
        .valid_o(valid_o),
        .clear_o(unused_clear),
        .data_o ({code_o, flag_o})
    );

endmodule

`default_nettype wire
