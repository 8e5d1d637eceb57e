// razor_shift: drops shift_i low bits of a value none of whose bits is set above those that
// are kept: what the flag of its group says. Salient 4: 00110100, shift 2: 1101.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module razor_shift #(
    // bits of a base value; 4 to 32
    parameter Base = 16,
    // bits of a code, sign included; 2 to 32
    parameter Salient = 4,
    // bits of the shift; 1 to 5
    parameter ShiftWidth = 4
) (
    input  wire [Base-1:0]       value_i,
    input  wire [ShiftWidth-1:0] shift_i,  // dropped low bits
    output wire [Salient-1:0]    value_o
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Base < 4 || Base > 32) begin : gen_base_must_be_4_to_32
            base_must_be_4_to_32 u_error ();
        end
        if (Salient < 2 || Salient > 32) begin : gen_salient_must_be_2_to_32
            salient_must_be_2_to_32 u_error ();
        end
        if (ShiftWidth < 1 || ShiftWidth > 5) begin : gen_shift_width_must_be_1_to_5
            shift_width_must_be_1_to_5 u_error ();
        end
    endgenerate

    // Step n drops 2^n low bits or none, the largest step first, and keeps as many bits as the
    // later steps can drop and the code needs. No bit is set above those that the code needs in
    // the end: so where a step is not taken, the bits that it would bring down from above the ones
    // kept are 0, and an OR does instead of a choice.
    genvar n, j;
    generate
        for (n = ShiftWidth - 1; n >= 0; n = n - 1) begin : gen_step
            localparam FromAll = Salient + (2 << n) - 1;
            localparam ToAll   = Salient + (1 << n) - 1;
            localparam From    = (FromAll < Base) ? FromAll : Base;
            localparam To      = (ToAll < Base) ? ToAll : Base;
            wire [From-1:0] wide;
            wire [To-1:0]   narrow;
            if (n == ShiftWidth - 1) begin : gen_first
                assign wide = value_i[From-1:0];
            end else begin : gen_next
                assign wide = gen_step[n+1].narrow;
            end
            for (j = 0; j < To; j = j + 1) begin : gen_bit
                if (j + (1 << n) >= From) begin : gen_above
                    assign narrow[j] = wide[j] & ~shift_i[n];
                end else if (j + (1 << n) >= To) begin : gen_or
                    assign narrow[j] = wide[j+(1<<n)] | (wide[j] & ~shift_i[n]);
                end else begin : gen_choice
                    assign narrow[j] = shift_i[n] ? wide[j+(1<<n)] : wide[j];
                end
            end
        end
    endgenerate
    assign value_o = gen_step[0].narrow;

endmodule

`default_nettype wire
