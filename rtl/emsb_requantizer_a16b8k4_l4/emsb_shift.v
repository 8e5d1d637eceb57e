// emsb_shift: shift of values together: seen_i holds the bits above those that a code has,
// of all magnitudes. 4'b0110: 3.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module emsb_shift #(
    // bits above a code; 1 to 36
    parameter High = 24,
    // shifts are 0 to High; derived, do not override
    parameter ShiftWidth = $clog2(High + 1)
) (
    input  wire [High-1:0]       seen_i,
    output wire [ShiftWidth-1:0] shift_o
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (High < 1 || High > 36) begin : gen_high_must_be_1_to_36
            high_must_be_1_to_36 u_error ();
        end
        if (ShiftWidth != ($clog2(High + 1)))
        begin : gen_shift_width_is_derived_and_must_not_be_overridden
            shift_width_is_derived_and_must_not_be_overridden u_error ();
        end
    endgenerate

    localparam [ShiftWidth-1:0] One = 1;

    // Bit n asks for a shift of n + 1; the highest one that is set counts.
    reg [ShiftWidth-1:0] shift;
    reg [ShiftWidth-1:0] candidate;
    integer              n;
    always @* begin
        shift     = {ShiftWidth{1'b0}};
        candidate = {ShiftWidth{1'b0}};
        for (n = 0; n < High; n = n + 1) begin
            candidate = candidate + One;
            if (seen_i[n]) begin
                shift = candidate;
            end
        end
    end
    assign shift_o = shift;

endmodule

`default_nettype wire
