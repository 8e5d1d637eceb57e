// sdr_compress_handshake: sdr_compress whose results wait until they are taken: one edge of
//   latency.
// Result: one count of code_o is base step * 2^flag_o.
// Result: one count of flag_o is one bit.
// Example; elements not shown are 0:
//     value_i = 1004 -660 226 796 -> code_o = 0b0111 0b1101 0b0010 0b0110, flag_o = 7
//
// Made by: qrazor gen --unit sdr_compress --cuts 1 --handshake ready
`default_nettype none

module sdr_compress_handshake #(
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
    input  wire                     valid_i,  // there is a beat to take
    output wire                     ready_o,  // it is taken at this edge; else it waits, unchanged
    input  wire [Group*Base-1:0]    value_i,  // two's complement; one count of it is base step
    output wire                     valid_o,  // there is a result
    input  wire                     ready_i,  // it is given at this edge; else it waits, unchanged
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

    sdr_compress #(
        .Base   (Base),
        .Salient(Salient),
        .Group  (Group)
    ) u_compress (
        .value_i(value_i),
        .code_o (code),
        .flag_o (flag)
    );

    skid_buffer #(
        .Width(Group*Salient + FlagWidth)
    ) u_outputs (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .ready_o(ready_o),
        .data_i ({code, flag}),
        .valid_o(valid_o),
        .ready_i(ready_i),
        .data_o ({code_o, flag_o})
    );

endmodule

`default_nettype wire
