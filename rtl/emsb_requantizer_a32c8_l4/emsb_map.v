// emsb_map: values of a row, shifted, rounded half up and saturated.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module emsb_map #(
    // bits of a value; 8 to 40
    parameter ActWidth = 32,
    // bits of a code, fewer than of a value; 4 to 16
    parameter CodeWidth = 8,
    // values a beat; a power of two, 1 to 64
    parameter Lanes = 4,
    // bits of the shift; derived, do not override
    parameter ShiftWidth = $clog2(ActWidth - CodeWidth + 1)
) (
    input  wire [Lanes*ActWidth-1:0]               beat_i,    // a beat of the row
    input  wire [ActWidth - CodeWidth-1:0]         stat_i,    // gathered of the whole row
    output wire [ShiftWidth + Lanes*CodeWidth-1:0] result_o   // a beat of results
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (ActWidth < 8 || ActWidth > 40) begin : gen_act_width_must_be_8_to_40
            act_width_must_be_8_to_40 u_error ();
        end
        if (CodeWidth < 4 || CodeWidth > 16) begin : gen_code_width_must_be_4_to_16
            code_width_must_be_4_to_16 u_error ();
        end
        if (Lanes < 1 || Lanes > 64 || (Lanes & (Lanes - 1)) != 0)
        begin : gen_lanes_must_be_a_power_of_two_from_1_to_64
            lanes_must_be_a_power_of_two_from_1_to_64 u_error ();
        end
        if (ShiftWidth != ($clog2(ActWidth - CodeWidth + 1)))
        begin : gen_shift_width_is_derived_and_must_not_be_overridden
            shift_width_is_derived_and_must_not_be_overridden u_error ();
        end
    endgenerate

    localparam High = ActWidth - CodeWidth;
    localparam [ShiftWidth-1:0] One = 1;

    // Bit n of the word asks for a shift of n + 1; the highest one that is set counts.
    reg [ShiftWidth-1:0] shift;
    reg [ShiftWidth-1:0] candidate;
    integer              n;
    always @* begin
        shift     = {ShiftWidth{1'b0}};
        candidate = {ShiftWidth{1'b0}};
        for (n = 0; n < High; n = n + 1) begin
            candidate = candidate + One;
            if (stat_i[n]) begin
                shift = candidate;
            end
        end
    end
    assign result_o[Lanes*CodeWidth +: ShiftWidth] = shift;

    // One bit more than is kept: the highest that is dropped, 0 where none is. Half of a step and
    // more rounds up, but not beyond the largest code; the least one is drawn in, as codes are
    // symmetric.
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_lane
            wire signed [ActWidth:0] padded;
            wire [ActWidth:0]        shifted;
            wire [CodeWidth-1:0]     kept;
            wire                     most;
            wire                     least;
            wire                     up;
            wire                     unused_high;
            assign padded      = {beat_i[i*ActWidth +: ActWidth], 1'b0};
            assign shifted     = padded >>> shift;
            assign kept        = shifted[CodeWidth:1];
            assign unused_high = &{1'b0, shifted[ActWidth:CodeWidth+1]};
            assign most        = ~kept[CodeWidth-1] & (&kept[CodeWidth-2:0]);
            assign least       = kept[CodeWidth-1] & ~(|kept[CodeWidth-2:0]);
            assign up          = least | (shifted[0] & ~most);
            assign result_o[i*CodeWidth +: CodeWidth] = kept + {{(CodeWidth-1){1'b0}}, up};
        end
    endgenerate

endmodule

`default_nettype wire
