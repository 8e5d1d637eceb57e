// emsb_sdr_map: values of a row, shifted to integers of CodeWidth bits and razored.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module emsb_sdr_map #(
    // bits of a value; 8 to 40
    parameter ActWidth = 16,
    // bits of the integers that are razored, fewer than of a value; 4 to 16
    parameter CodeWidth = 8,
    // bits of a code, fewer than CodeWidth; 2 to 15
    parameter Salient = 4,
    // values a beat; a power of two, 1 to 64
    parameter Lanes = 4,
    // values that stand together; a power of two, 1 to 64
    parameter Group = 4,
    // groups of a beat; derived, do not override
    parameter Groups = Lanes >> $clog2(Group),
    // bits of the shift; derived, do not override
    parameter ShiftWidth = $clog2(ActWidth - CodeWidth + 1),
    // flags are 0 to CodeWidth - Salient; derived, do not override
    parameter FlagWidth = $clog2(CodeWidth - Salient + 1)
) (
    input  wire [Lanes*ActWidth-1:0]                                beat_i,    // a beat of the row
    // gathered of the whole row
    input  wire [ActWidth - CodeWidth-1:0]                          stat_i,
    output wire [ShiftWidth + Groups*FlagWidth + Lanes*Salient-1:0] result_o   // a beat of results
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (ActWidth < 8 || ActWidth > 40) begin : gen_act_width_must_be_8_to_40
            act_width_must_be_8_to_40 u_error ();
        end
        if (CodeWidth < 4 || CodeWidth > 16) begin : gen_code_width_must_be_4_to_16
            code_width_must_be_4_to_16 u_error ();
        end
        if (Salient < 2 || Salient > 15) begin : gen_salient_must_be_2_to_15
            salient_must_be_2_to_15 u_error ();
        end
        if (Lanes < 1 || Lanes > 64 || (Lanes & (Lanes - 1)) != 0)
        begin : gen_lanes_must_be_a_power_of_two_from_1_to_64
            lanes_must_be_a_power_of_two_from_1_to_64 u_error ();
        end
        if (Group < 1 || Group > 64 || (Group & (Group - 1)) != 0)
        begin : gen_group_must_be_a_power_of_two_from_1_to_64
            group_must_be_a_power_of_two_from_1_to_64 u_error ();
        end
        if (Groups != (Lanes >> $clog2(Group)))
        begin : gen_groups_is_derived_and_must_not_be_overridden
            groups_is_derived_and_must_not_be_overridden u_error ();
        end
        if (ShiftWidth != ($clog2(ActWidth - CodeWidth + 1)))
        begin : gen_shift_width_is_derived_and_must_not_be_overridden
            shift_width_is_derived_and_must_not_be_overridden u_error ();
        end
        if (FlagWidth != ($clog2(CodeWidth - Salient + 1)))
        begin : gen_flag_width_is_derived_and_must_not_be_overridden
            flag_width_is_derived_and_must_not_be_overridden u_error ();
        end
    endgenerate

    wire [ShiftWidth-1:0]       shift;
    wire [Groups*FlagWidth-1:0] flags;
    wire [Lanes*Salient-1:0]    codes;

    emsb_shift #(
        .High(ActWidth - CodeWidth)
    ) u_shift (
        .seen_i (stat_i),
        .shift_o(shift)
    );
    assign result_o = {shift, flags, codes};

    genvar g, j;
    generate
        for (g = 0; g < Groups; g = g + 1) begin : gen_group
            // The integers of the group, as sign and magnitude.
            wire [Group-1:0]               negatives;
            wire [Group*(CodeWidth-1)-1:0] magnitudes;
            for (j = 0; j < Group; j = j + 1) begin : gen_value
                localparam Value = g * Group + j;
                emsb_magnitude #(
                    .ActWidth  (ActWidth),
                    .CodeWidth (CodeWidth),
                    .ShiftWidth(ShiftWidth)
                ) u_magnitude (
                    .value_i    (beat_i[Value*ActWidth +: ActWidth]),
                    .shift_i    (shift),
                    .negative_o (negatives[j]),
                    .magnitude_o(magnitudes[j*(CodeWidth-1) +: CodeWidth-1])
                );
            end
            emsb_razor #(
                .Base   (CodeWidth),
                .Salient(Salient),
                .Group  (Group)
            ) u_razor (
                .negative_i (negatives),
                .magnitude_i(magnitudes),
                .flag_o     (flags[g*FlagWidth +: FlagWidth]),
                .code_o     (codes[g*Group*Salient +: Group*Salient])
            );
        end
    endgenerate

endmodule

`default_nettype wire
