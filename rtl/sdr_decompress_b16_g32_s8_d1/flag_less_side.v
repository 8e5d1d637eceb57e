// flag_less_side: shift of a subgroup: the group's flag less its side shift, never negative for
// what a compressor makes.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module flag_less_side #(
    // bits of the flag; 1 to 5
    parameter FlagWidth = 4,
    // bits of the side shift; 1 to 5
    parameter SideWidth = 1
) (
    input  wire [FlagWidth-1:0] flag_i,
    input  wire [SideWidth-1:0] side_i,
    output wire [FlagWidth-1:0] shift_o
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (FlagWidth < 1 || FlagWidth > 5) begin : gen_flag_width_must_be_1_to_5
            flag_width_must_be_1_to_5 u_error ();
        end
        if (SideWidth < 1 || SideWidth > 5) begin : gen_side_width_must_be_1_to_5
            side_width_must_be_1_to_5 u_error ();
        end
        if (SideWidth > FlagWidth) begin : gen_side_width_must_not_exceed_flag_width
            side_width_must_not_exceed_flag_width u_error ();
        end
    endgenerate

    wire [FlagWidth:0] exact;
    wire               unused_top;

    assign exact      = {1'b0, flag_i} - {{(FlagWidth+1-SideWidth){1'b0}}, side_i};
    assign shift_o    = exact[FlagWidth-1:0];
    assign unused_top = exact[FlagWidth];

endmodule

`default_nettype wire
