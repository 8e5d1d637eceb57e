// The one shifter of an SDR unit, and how far it shifts.
#include "qrazor/gen/interface.h"
#include "qrazor/gen/module_text.h"
#include "qrazor/gen/parts.h"

namespace qrazor::gen::parts {
namespace {

constexpr const char* kLeftShift = R"(
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
)";

}  // namespace

Files left_shift() {
    ModuleText m;
    m.name = "left_shift";
    m.operation = Operation::shift;
    m.title = "shift";
    m.purpose = {
        "value_o = value_i << shift_i, signed, for shift_i from 0 to MaxShift; 0 while enable_i",
        "is 0. InWidth 7, MaxShift 16: 30 << 10 = 30720. A larger shift_i is not allowed."};
    m.parameters = {
        range_parameter("InWidth", 7, 1, 128, "bits of the value, signed"),
        range_parameter("MaxShift", 16, 1, 128, "largest shift"),
        derived_parameter("ShiftWidth", "$clog2(MaxShift + 1)", 5, "bits of the shift")};
    m.ports = {input_port("value_i", 1, 7, "InWidth", "", true),
               input_port("shift_i", 1, 5, "ShiftWidth", ""),
               input_port("enable_i", 1, 1, "1", "0: value_o is 0"),
               output_port("value_o", 1, 23, "(InWidth+MaxShift)", "", true)};
    m.body = kLeftShift;
    return {m.file()};
}

Files flag_sum() {
    ModuleText m;
    m.name = "flag_sum";
    m.operation = Operation::add_shifts;
    m.title = "sum of shifts";
    m.purpose = {"how far a product is shifted: the sum of both operands' flags.",
                 "Legal flags never overflow ShiftWidth."};
    m.parameters = {range_parameter("ActFlagWidth", 4, 1, 8, "bits of the activation's flag"),
                    range_parameter("WeightFlagWidth", 3, 1, 8, "bits of the weight's flag"),
                    range_parameter("ShiftWidth", 5, 1, 9, "bits of the sum")};
    m.checks = {{"ShiftWidth < ActFlagWidth || ShiftWidth < WeightFlagWidth",
                 "shift_width_must_hold_either_flag"}};
    m.ports = {input_port("act_flag_i", 1, 4, "ActFlagWidth", ""),
               input_port("weight_flag_i", 1, 3, "WeightFlagWidth", ""),
               output_port("shift_o", 1, 5, "ShiftWidth", "")};
    m.body = R"(
    wire [ShiftWidth:0] exact;
    wire                unused_top;

    assign exact = {{(ShiftWidth+1-ActFlagWidth){1'b0}}, act_flag_i}
                 + {{(ShiftWidth+1-WeightFlagWidth){1'b0}}, weight_flag_i};
    assign shift_o    = exact[ShiftWidth-1:0];
    assign unused_top = exact[ShiftWidth];
)";
    return {m.file()};
}

}  // namespace qrazor::gen::parts
