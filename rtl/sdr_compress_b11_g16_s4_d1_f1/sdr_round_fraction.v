// sdr_round_fraction: one code: a value in units of 2^-(Fraction+2), divided by a step (round half
//   up).
// Fraction 1, Salient 4: value 36 (4.5) at the finest step, 3/4: 110. At 1: 101; at 3/2: 011.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module sdr_round_fraction #(
    // bits of a code, sign included; 2 to 8
    parameter Salient = 4,
    // fraction bits of a flag; 1 to 2
    parameter Fraction = 1
) (
    input  wire                            negative_i,
    input  wire [(Salient+Fraction+2)-1:0] value_i,     // magnitude
    input  wire [((1<<Fraction)+1)-1:0]    step_i,      // one bit: finest first
    output wire [Salient-1:0]              code_o       // {sign, magnitude}
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Salient < 2 || Salient > 8) begin : gen_salient_must_be_2_to_8
            salient_must_be_2_to_8 u_error ();
        end
        if (Fraction < 1 || Fraction > 2) begin : gen_fraction_must_be_1_to_2
            fraction_must_be_1_to_2 u_error ();
        end
    endgenerate

    localparam Width = Salient + Fraction + 2;
    localparam Steps = (1 << Fraction) + 1;
    localparam Codes = 1 << (Salient - 1);

    // The coarsest step is twice the finest: half the value has the same code.
    wire [Width-1:0]   value;
    wire [Salient-2:0] magnitude;
    assign value = step_i[Steps-1] ? {1'b0, value_i[Width-1:1]} : value_i;

    // Round half up: code k from 2k - 1 halves of a step on, found bit by bit.
    genvar s, n, k;
    generate
        for (s = 0; s < Steps - 1; s = s + 1) begin : gen_step
            wire [Salient-2:0] code;  // at this step, and at the one that step_i names
            wire [Salient-2:0] chosen;
            for (n = Salient - 2; n >= 0; n = n - 1) begin : gen_bit
                localparam Middles = Codes >> (n + 1);
                wire [Middles-1:0]   reached;
                wire [Salient-2-n:0] upper;
                for (k = 0; k < Middles; k = k + 1) begin : gen_middle
                    localparam Halves = 2 * ((2 * k + 1) << n) - 1;
                    localparam Least  = Halves * ((1 << Fraction) + 1 + s);
                    assign reached[k] = value >= Least[Width-1:0];
                end
                if (n == Salient - 2) begin : gen_top
                    assign upper = reached;
                end else begin : gen_next
                    assign upper = {gen_bit[n+1].upper, reached[gen_bit[n+1].upper]};
                end
            end
            assign code = gen_bit[0].upper;
            if (s == 0) begin : gen_first
                assign chosen = code;
            end else begin : gen_other
                assign chosen = step_i[s] ? code : gen_step[s-1].chosen;
            end
        end
    endgenerate
    wire unused_first;
    assign unused_first = &{1'b0, step_i[0]};
    assign magnitude    = gen_step[Steps-2].chosen;

    // One zero only: a code of magnitude 0 has no sign.
    assign code_o = {negative_i & (|magnitude), magnitude};

endmodule

`default_nettype wire
