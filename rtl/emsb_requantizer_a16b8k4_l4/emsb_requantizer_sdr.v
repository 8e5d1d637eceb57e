// emsb_requantizer_sdr: rows of wide integers to SDR codes: value_i * 2^-shift_o, rounded half up
//   and
// saturated to CodeWidth bits, then razored in groups. shift_o is the least that
// fits the largest value of the row: it is counted from the effective MSB, the
// highest bit that differs from its sign in any value. No scale is multiplied,
// nothing is divided.
// Result: one count of shift_o is one bit.
// Result: one count of flag_o is one bit.
// Result: one count of code_o is act step * 2^shift_o * 2^flag_o.
// Example, one beat after the other; elements not shown are 0:
//     value_i = -5000 1200 37 -1 -> shift_o = 6, flag_o = 4, code_o = 0b1101 0b0001
//     value_i = 4095 -4096 -> shift_o = 5, flag_o = 4, code_o = 0b0111 0b1111
//
// Made by: qrazor gen --unit emsb_requantizer --act-width 16 --salient 4 --max-row 8
`default_nettype none

module emsb_requantizer_sdr #(
    // bits of a value; 8 to 40
    parameter ActWidth = 16,
    // bits of the integers that are razored, fewer than of a value; 4 to 16
    parameter CodeWidth = 8,
    // bits of a code, fewer than CodeWidth; 2 to 15
    parameter Salient = 4,
    // values a beat; a power of two, 1 to 64
    parameter Lanes = 4,
    // beats of the longest row, which ends there by itself; 1 to 65536
    parameter MaxBeats = 2,
    // values that stand together; a power of two, 1 to 64
    parameter Group = 4,
    // groups of a beat; derived, do not override
    parameter Groups = Lanes >> $clog2(Group),
    // bits of the shift; derived, do not override
    parameter ShiftWidth = $clog2(ActWidth - CodeWidth + 1),
    // flags are 0 to CodeWidth - Salient; derived, do not override
    parameter FlagWidth = $clog2(CodeWidth - Salient + 1)
) (
    input  wire                        clk_i,    // rising edge
    input  wire                        rst_ni,   // synchronous, active low
    input  wire                        valid_i,  // there is a beat to take
    // it is taken at this edge; else it waits, unchanged
    output wire                        ready_o,
    input  wire                        last_i,   // the beat ends its row
    input  wire [Lanes*ActWidth-1:0]   value_i,  // two's complement; one count of it is act step
    output wire                        valid_o,  // there is a result
    // it is given at this edge; else it waits, unchanged
    input  wire                        ready_i,
    output wire                        last_o,   // the result ends its row
    // of the row, the same with each of its beats; one count of it is one bit
    output wire [ShiftWidth-1:0]       shift_o,
    // of each group: low bits that its integers drop; one count of it is one bit
    output wire [Groups*FlagWidth-1:0] flag_o,
    // {sign, magnitude} of each value; one count of it is act step * 2^shift_o * 2^flag_o
    output wire [Lanes*Salient-1:0]    code_o
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
        if (MaxBeats < 1 || MaxBeats > 65536) begin : gen_max_beats_must_be_1_to_65536
            max_beats_must_be_1_to_65536 u_error ();
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
        if (CodeWidth >= ActWidth) begin : gen_code_width_must_be_below_act_width
            code_width_must_be_below_act_width u_error ();
        end
        if (Salient >= CodeWidth) begin : gen_salient_must_be_below_code_width
            salient_must_be_below_code_width u_error ();
        end
        if (Group > Lanes) begin : gen_group_must_be_at_most_lanes
            group_must_be_at_most_lanes u_error ();
        end
    endgenerate

    // While a row is stored, what its values need is gathered.
    wire [ActWidth - CodeWidth-1:0]                          emsb_state;
    wire [ActWidth - CodeWidth-1:0]                          emsb_next;
    wire                                                     emsb_end;
    wire                                                     emsb_valid;
    wire                                                     emsb_ready;
    wire                                                     emsb_last;
    wire [Lanes*ActWidth-1:0]                                emsb_beat;
    wire [ActWidth - CodeWidth-1:0]                          emsb_stat;
    wire [ShiftWidth + Groups*FlagWidth + Lanes*Salient-1:0] emsb_result;

    emsb_fold #(
        .ActWidth (ActWidth),
        .CodeWidth(CodeWidth),
        .Lanes    (Lanes)
    ) u_emsb_fold (
        .beat_i (value_i),
        .state_i(emsb_state),
        .next_o (emsb_next)
    );

    row_state #(
        .Width(ActWidth - CodeWidth)
    ) u_emsb_state (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .ready_i(ready_o),
        .last_i (emsb_end),
        .next_i (emsb_next),
        .state_o(emsb_state)
    );

    row_store #(
        .Width    (Lanes*ActWidth),
        .StatWidth(ActWidth - CodeWidth),
        .Depth    (MaxBeats)
    ) u_emsb_store (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .ready_o(ready_o),
        .last_i (last_i),
        .data_i (value_i),
        .stat_i (emsb_next),
        .end_o  (emsb_end),
        .valid_o(emsb_valid),
        .ready_i(emsb_ready),
        .last_o (emsb_last),
        .data_o (emsb_beat),
        .stat_o (emsb_stat)
    );

    emsb_sdr_map #(
        .ActWidth (ActWidth),
        .CodeWidth(CodeWidth),
        .Salient  (Salient),
        .Lanes    (Lanes),
        .Group    (Group)
    ) u_emsb_map (
        .beat_i  (emsb_beat),
        .stat_i  (emsb_stat),
        .result_o(emsb_result)
    );

    skid_buffer #(
        .Width(ShiftWidth + Groups*FlagWidth + Lanes*Salient + 1)
    ) u_outputs (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(emsb_valid),
        .ready_o(emsb_ready),
        .data_i ({emsb_last, emsb_result}),
        .valid_o(valid_o),
        .ready_i(ready_i),
        .data_o ({last_o, shift_o, flag_o, code_o})
    );

endmodule

`default_nettype wire
