// adder_fp32_cut_brent_kung: an IEEE single plus a signed beat, or the beat alone where clear_i is
//   set.
// exponent_i is the exponent, biased by 127, of bit InWidth-2 of value_i, its leading
// magnitude bit if it is set. Both operands are cut (towards zero) 25 bits below the larger
// exponent, their sum is exact, and cut to 24 bits. No subnormals, infinities or NaN:
// smaller results become 0, larger ones the largest finite number. A value of 0, and one
// that is not valid, adds nothing.
// Of a beat's magnitude count the 25 highest bits that it can have; one that has none
// of them adds nothing.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module adder_fp32_cut_brent_kung #(
    // bits of a beat, signed; never the least value; 27 to 128
    parameter InWidth = 41,
    // bits of its exponent, signed; 10 to 12
    parameter ExponentWidth = 10
) (
    input  wire                     valid_i,     // the beat counts
    input  wire                     clear_i,     // acc_i does not
    input  wire [31:0]              acc_i,       // IEEE single
    input  wire [InWidth-1:0]       value_i,
    input  wire [ExponentWidth-1:0] exponent_i,
    output wire [31:0]              sum_o        // IEEE single
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (InWidth < 27 || InWidth > 128) begin : gen_in_width_must_be_27_to_128
            in_width_must_be_27_to_128 u_error ();
        end
        if (ExponentWidth < 10 || ExponentWidth > 12) begin : gen_exponent_width_must_be_10_to_12
            exponent_width_must_be_10_to_12 u_error ();
        end
    endgenerate

    // Both operands stand in a frame: 24 bits and 2 guard bits, the leading one at the top. The one
    // with the smaller exponent is shifted right; what leaves the frame is dropped.
    localparam Magnitude = 25;
    localparam Frame     = 26;
    localparam Cut       = InWidth - 1 - Magnitude;

    // The highest bits of the beat's magnitude. Negation leaves the lowest 1 and what is below it,
    // and inverts the bits above; the lowest 1 may be one of the bits that are cut off.
    wire                 minus;
    wire                 rest;
    wire [Magnitude-1:0] high;
    wire [Magnitude-1:0] magnitude;
    assign minus = value_i[InWidth-1];
    assign rest  = |value_i[Cut-1:0];
    assign high  = value_i[InWidth-2 -: Magnitude];
    wire [Magnitude-1:0] inverted;
    or_prefix #(
        .Width(Magnitude)
    ) u_beat_ones (
        .value_i({high[Magnitude-2:0], rest}),
        .any_o  (inverted)
    );
    assign magnitude = high ^ (inverted & {Magnitude{minus}});
    // A beat that is cut to 0 does not count: all its high bits are its sign, and where that is set
    // some lower bit is, too.
    wire nonzero;
    assign nonzero = (|(high ^ {Magnitude{minus}})) | (minus & ~rest);

    // How far the beat's exponent lies below the accumulator's. The beat leads where it is larger,
    // or where there is no accumulator.
    wire                     counts;
    wire [ExponentWidth-1:0] held_exponent;
    wire [ExponentWidth-1:0] distance;
    wire                     leads;
    assign counts        = valid_i & nonzero;
    assign held_exponent = {{(ExponentWidth-8){1'b0}}, acc_i[30:23]};
    assign distance      = held_exponent - exponent_i;
    assign leads         = clear_i | (counts & distance[ExponentWidth-1]);

    // Signs are taken relative to the accumulator's. A negative beat goes in inverted, with the
    // missing 1 as the adder's carry.
    wire             negative;
    wire             subtract;
    wire [Frame-1:0] beat;
    wire [Frame-1:0] held;
    assign negative = clear_i ? value_i[InWidth-1] : acc_i[31];
    assign subtract = negative ^ value_i[InWidth-1];
    assign beat     = {magnitude ^ {Magnitude{subtract}}, {(Frame-Magnitude){subtract}}};
    assign held     = {|acc_i[30:23], acc_i[22:0], 2'b00};

    // Where the beat leads, distance is negative: ~distance is one step less, which is done here.
    wire [Frame-1:0]         larger;
    wire [Frame-1:0]         smaller;
    wire [ExponentWidth-2:0] steps;
    wire                     dropped;
    wire                     fill;
    assign larger  = leads ? beat : held;
    assign smaller = leads ? {1'b0, held[Frame-1:1]} : beat;
    assign steps   = distance[ExponentWidth-2:0] ^ {(ExponentWidth-1){distance[ExponentWidth-1]}};
    assign dropped = clear_i | ~counts | (|steps[ExponentWidth-2:5]);
    assign fill    = subtract & ~leads;

    wire [Frame-1:0] aligned;
    genvar n, j;
    generate
        for (n = 4; n >= 0; n = n - 1) begin : gen_align
            wire [Frame-1:0] wide;
            wire [Frame-1:0] shifted;
            if (n == 4) begin : gen_first
                assign wide = smaller;
            end else begin : gen_next
                assign wide = gen_align[n+1].shifted;
            end
            for (j = 0; j < Frame; j = j + 1) begin : gen_bit
                if (j + (1 << n) < Frame) begin : gen_from
                    assign shifted[j] = steps[n] ? wide[j+(1<<n)] : wide[j];
                end else begin : gen_fill
                    assign shifted[j] = steps[n] ? fill : wide[j];
                end
            end
        end
    endgenerate
    assign aligned = dropped ? {Frame{fill}} : gen_align[0].shifted;

    // The lowest column only makes the carry.
    wire [Frame+1:0] total;
    wire             unused_low;
    adder_brent_kung #(
        .Width(Frame + 2)
    ) u_adder (
        .a_i  ({subtract, larger, subtract}),
        .b_i  ({1'b0, aligned, subtract}),
        .sum_o(total)
    );
    assign unused_low = total[0];

    // The sum's magnitude; it is below zero where the beat was the larger one after all.
    wire             below_zero;
    wire [Frame:0]   sum;
    assign below_zero = subtract & total[Frame+1];
    assign sum[Frame] = total[Frame+1] & ~subtract;
    wire [Frame-2:0] negated;
    or_prefix #(
        .Width(Frame - 1)
    ) u_sum_ones (
        .value_i(total[Frame-1:1]),
        .any_o  (negated)
    );
    assign sum[Frame-1:0] = total[Frame:1] ^ {negated & {(Frame-1){below_zero}}, 1'b0};

    // Leading one to the top. A step is taken where the bits that it would push out are all 0: an
    // OR does there instead of a choice.
    generate
        for (n = 4; n >= 0; n = n - 1) begin : gen_normalize
            wire [Frame:0] wide;
            wire [Frame:0] shifted;
            wire           taken;
            if (n == 4) begin : gen_first
                assign wide = sum;
            end else begin : gen_next
                assign wide = gen_normalize[n+1].shifted;
            end
            assign taken = ~(|wide[Frame -: (1<<n)]);
            for (j = 0; j <= Frame; j = j + 1) begin : gen_bit
                if (j > Frame - (1 << n) && j >= (1 << n)) begin : gen_or
                    assign shifted[j] = wide[j] | (wide[j-(1<<n)] & taken);
                end else if (j > Frame - (1 << n)) begin : gen_keep
                    assign shifted[j] = wide[j];
                end else if (j >= (1 << n)) begin : gen_choice
                    assign shifted[j] = taken ? wide[j-(1<<n)] : wide[j];
                end else begin : gen_zero
                    assign shifted[j] = wide[j] & ~taken;
                end
            end
        end
    endgenerate
    wire [Frame:0] normal;
    wire [4:0]     zeros;
    wire           unused_dropped;
    assign normal         = gen_normalize[0].shifted;
    assign zeros          = {gen_normalize[4].taken, gen_normalize[3].taken,
                             gen_normalize[2].taken, gen_normalize[1].taken,
                             gen_normalize[0].taken};
    assign unused_dropped = &{1'b0, normal[Frame-24:0]};

    // Exponents below 1 are flushed to zero, those above 254 become the largest finite number.
    wire [ExponentWidth-1:0] leading;
    wire [ExponentWidth-1:0] exponent;
    wire                     zero;
    wire                     saturated;
    assign leading   = leads ? exponent_i : held_exponent;
    assign exponent  = leading - {{(ExponentWidth-5){1'b0}}, zeros}
                     + {{(ExponentWidth-1){1'b0}}, 1'b1};
    assign zero      = ~normal[Frame] | exponent[ExponentWidth-1] | ~(|exponent)
                     | (clear_i & ~counts);
    assign saturated = ~exponent[ExponentWidth-1]
                     & (exponent[ExponentWidth-2:0] >= {{(ExponentWidth-9){1'b0}}, 8'd255});
    assign sum_o[31]    = (negative ^ below_zero) & ~zero;
    assign sum_o[30:23] = (saturated ? 8'd254 : exponent[7:0]) & {8{~zero}};
    assign sum_o[22:0]  = (normal[Frame-1 -: 23] | {23{saturated}}) & {23{~zero}};


endmodule

`default_nettype wire
