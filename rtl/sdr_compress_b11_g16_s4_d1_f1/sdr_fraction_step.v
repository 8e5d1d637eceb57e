// sdr_fraction_step: the finest step at which no value of a group saturates.
// In 2^leading_i, Fraction 1: 3/4, 1 or 3/2; Fraction 2: 5/8, 6/8, 7/8, 1 or 5/4.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module sdr_fraction_step #(
    // bits that a value can drop; 1 to 30
    parameter Upper = 12,
    // fraction bits of a flag; 1 to 2
    parameter Fraction = 1,
    // flags are 0 to Upper; derived, do not override
    parameter FlagWidth = $clog2(Upper + 1)
) (
    input  wire [FlagWidth-1:0]         leading_i,    // flag of the leading one
    input  wire [(1<<Fraction)-1:0]     saturates_i,  // some value does, at each step
    output wire [((1<<Fraction)+1)-1:0] step_o,       // one bit: finest first
    output wire [FlagWidth-1:0]         flag_o,
    output wire [Fraction-1:0]          fraction_o    // step 2^flag * (1 + fraction / 2^Fraction)
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Upper < 1 || Upper > 30) begin : gen_upper_must_be_1_to_30
            upper_must_be_1_to_30 u_error ();
        end
        if (Fraction < 1 || Fraction > 2) begin : gen_fraction_must_be_1_to_2
            fraction_must_be_1_to_2 u_error ();
        end
        if (FlagWidth != ($clog2(Upper + 1)))
        begin : gen_flag_width_is_derived_and_must_not_be_overridden
            flag_width_is_derived_and_must_not_be_overridden u_error ();
        end
    endgenerate

    localparam Steps = (1 << Fraction) + 1;
    localparam [FlagWidth-1:0] OneFlag  = 1;
    localparam [Fraction-1:0]  One      = 1;

    // The first 2^Fraction - 1 steps are finer than 2^leading and need a flag below; the last one
    // is coarser, and there is none above 2^Upper: there the largest values saturate.
    wire has_finer;
    wire has_coarser;
    wire finer;

    assign has_finer   = |leading_i;
    assign has_coarser = leading_i != Upper[FlagWidth-1:0];
    genvar s;
    generate
        for (s = 0; s < Steps; s = s + 1) begin : gen_step
            if (s == 0) begin : gen_finest
                assign step_o[s] = ~saturates_i[s] & has_finer;
            end else if (s < Steps - 2) begin : gen_finer
                assign step_o[s] = ~saturates_i[s] & saturates_i[s-1] & has_finer;
            end else if (s == Steps - 2) begin : gen_power_of_two
                assign step_o[s] = ~(saturates_i[s] & has_coarser)
                    & (saturates_i[s-1] | ~has_finer);
            end else begin : gen_coarsest
                assign step_o[s] = saturates_i[s-1] & has_coarser;
            end
        end
    endgenerate
    assign finer  = |step_o[Steps-3:0];
    assign flag_o = finer ? leading_i - OneFlag : leading_i;

    // Step s has fraction s + 1, modulo 2^Fraction.
    reg [Fraction-1:0] fraction;
    reg [Fraction-1:0] candidate;
    integer            n;
    always @* begin
        fraction  = {Fraction{1'b0}};
        candidate = {Fraction{1'b0}};
        for (n = 0; n < Steps; n = n + 1) begin
            candidate = candidate + One;
            fraction  = fraction | (candidate & {Fraction{step_o[n]}});
        end
    end
    assign fraction_o = fraction;

endmodule

`default_nettype wire
