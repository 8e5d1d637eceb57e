// sdr_flag: flag of a group: how many low bits all its values drop.
// upper_i holds the bits above the lowest Salient-1, ORed over the group.
// Base 16, Salient 4: leading one in bit 9 gives flag 7.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module sdr_flag #(
    // bits that a value can drop; 1 to 30
    parameter Upper = 12,
    // flags are 0 to Upper; derived, do not override
    parameter FlagWidth = $clog2(Upper + 1)
) (
    input  wire [Upper-1:0]     upper_i,
    output wire [FlagWidth-1:0] flag_o
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Upper < 1 || Upper > 30) begin : gen_upper_must_be_1_to_30
            upper_must_be_1_to_30 u_error ();
        end
        if (FlagWidth != ($clog2(Upper + 1)))
        begin : gen_flag_width_is_derived_and_must_not_be_overridden
            flag_width_is_derived_and_must_not_be_overridden u_error ();
        end
    endgenerate

    localparam [FlagWidth-1:0] One = 1;

    // The highest bit that is set counts; bit n stands for flag n + 1.
    reg [FlagWidth-1:0] flag;
    reg [FlagWidth-1:0] candidate;
    integer             n;
    always @* begin
        flag      = {FlagWidth{1'b0}};
        candidate = {FlagWidth{1'b0}};
        for (n = 0; n < Upper; n = n + 1) begin
            candidate = candidate + One;
            if (upper_i[n]) begin
                flag = candidate;
            end
        end
    end
    assign flag_o = flag;

endmodule

`default_nettype wire
