// left_shift: value_o = value_i << shift_i, signed, for shift_i from 0 to MaxShift; 0 while
//   enable_i
// is 0. InWidth 7, MaxShift 16: 30 << 10 = 30720. A larger shift_i is not allowed.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module left_shift #(
    // bits of the value, signed; 1 to 128
    parameter InWidth = 7,
    // largest shift; 1 to 128
    parameter MaxShift = 16,
    // bits of the shift; derived, do not override
    parameter ShiftWidth = $clog2(MaxShift + 1)
) (
    input  wire [InWidth-1:0]            value_i,
    input  wire [ShiftWidth-1:0]         shift_i,
    input  wire                          enable_i,  // 0: value_o is 0
    output wire [(InWidth+MaxShift)-1:0] value_o
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (InWidth < 1 || InWidth > 128) begin : gen_in_width_must_be_1_to_128
            in_width_must_be_1_to_128 u_error ();
        end
        if (MaxShift < 1 || MaxShift > 128) begin : gen_max_shift_must_be_1_to_128
            max_shift_must_be_1_to_128 u_error ();
        end
        if (ShiftWidth != ($clog2(MaxShift + 1)))
        begin : gen_shift_width_is_derived_and_must_not_be_overridden
            shift_width_is_derived_and_must_not_be_overridden u_error ();
        end
    endgenerate

    // Step n shifts by 2^n or not at all, so after it a value is at most 2^(n+1)-1 bits wider; the
    // last step stops at MaxShift.
    genvar n;
    generate
        for (n = 0; n < ShiftWidth; n = n + 1) begin : gen_step
            localparam From = InWidth + (((1 << n) - 1 < MaxShift) ? (1 << n) - 1 : MaxShift);
            localparam To   = InWidth
                            + (((2 << n) - 1 < MaxShift) ? (2 << n) - 1 : MaxShift);
            wire [From-1:0] narrow;
            wire [To-1:0]   wide;
            if (n == 0) begin : gen_first
                assign narrow = value_i;
            end else begin : gen_next
                assign narrow = gen_step[n-1].wide;
            end
            if (n == 0 || MaxShift == (1 << n)) begin : gen_gated
                // The steps that take value_i also keep it back where enable_i is 0. The last step
                // is one of them where it is taken only when no other is.
                wire taken;
                wire passed;
                assign taken  = enable_i & shift_i[n];
                assign passed = enable_i & ~shift_i[n];
                assign wide   = ({value_i, {(1<<n){1'b0}}} & {To{taken}})
                              | ({{(To-From){narrow[From-1]}}, narrow} & {To{passed}});
            end else if (To - From >= (1 << n)) begin : gen_whole
                assign wide = shift_i[n] ? {narrow, {(1<<n){1'b0}}}
                                          : {{(1<<n){narrow[From-1]}}, narrow};
            end else begin : gen_last
                // With this step taken the others shift so little that the top bits are only sign.
                wire unused_top;
                assign unused_top = &{1'b0, narrow[From-1:To-(1<<n)]};
                assign wide = shift_i[n] ? {narrow[To-(1<<n)-1:0], {(1<<n){1'b0}}}
                                          : {{(To-From){narrow[From-1]}}, narrow};
            end
        end
    endgenerate

    assign value_o = gen_step[ShiftWidth-1].wide;

endmodule

`default_nettype wire
