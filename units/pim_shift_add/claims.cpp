// The addition by a description, the registers by their parts' proofs, the wires between them; and
// the whole at a small size, for all sequences.
#include "families/claim_words.h"
#include "families/words.h"
#include "makers.h"
#include "pim_shift_add/widths.h"
#include "qrazor/algebra/claim_writer.h"
#include "qrazor/support/text.h"

namespace qrazor::units::pim_shift_add {
namespace {

// Columns from the top down as one number by Horner's rule; shifts one after the other; the sign by
// subtracting.
constexpr std::string_view kAdd = R"(
    reg [Outputs*AccWidth-1:0]   result;
    reg signed [31:0]            sum;
    reg [AccWidth-1:0]           value;
    reg [AccWidth-1:0]           sums;
    reg [7:0]                    shift;
    integer                      c;
    integer                      j;
    always @* begin
        for (c = 0; c < Outputs; c = c + 1) begin
            sum = 0;
            for (j = WeightWidth - 1; j >= 0; j = j - 1) begin
                sum = sum <<< 1;
                if (j == WeightWidth - 1)
                    sum = sum - code_i[(c*WeightWidth + j)*CodeWidth +: CodeWidth];
                else
                    sum = sum + code_i[(c*WeightWidth + j)*CodeWidth +: CodeWidth];
            end
            value = sum;
            shift = plane_i@flag@@weight_flag@;
            value = value << shift;
            sums  = state_i[c*AccWidth +: AccWidth];
            result[c*AccWidth +: AccWidth] = negative_i ? sums - value : sums + value;
        end
    end
    assign next_o = result;
)";

// One output of one column pair; what waits to be given are two sums at most.
constexpr std::string_view kWatch = R"(module watch (
    input  wire       clk_i,
    input  wire       rst_ni,
    input  wire       valid_i,
    input  wire       ready_i,
    input  wire       last_i,
    input  wire [1:0] code_i,
    input  wire       plane_i,
    input  wire       negative_i,
@inputs@    output wire       part_ready_o,
    output wire       part_valid_o,
    output wire [2:0] part_acc_o,
    output wire       invented_o,
    output wire       lost_o,
    output wire       changed_o,
    output wire       moved_o,
    output wire       refused_o,
    output wire       overfull_o
);
    reg        known;
    reg  [2:0] sum;
    reg  [1:0] count;
    reg  [2:0] oldest;
    reg  [2:0] newest;
    reg        waited;
    reg  [2:0] shown;
    reg  [2:0] next;
    wire       taken;
    wire       done;
    wire       given;

    @part@ #(
        .Outputs(1), .WeightWidth(2), .CodeWidth(1), .PlaneWidth(1)@parameters@, .AccWidth(3)
    ) u_part (
        .clk_i(clk_i), .rst_ni(rst_ni),
        .valid_i(valid_i), .ready_o(part_ready_o), .last_i(last_i),
        .code_i(code_i), .plane_i(plane_i), .negative_i(negative_i)@connections@,
        .valid_o(part_valid_o), .ready_i(ready_i), .acc_o(part_acc_o)
    );

    always @* begin
        next = {2'd0, code_i[0]} - {1'd0, code_i[1], 1'd0};
        if (plane_i) next = next << 1;
@shifts@        next = negative_i ? sum - next : sum + next;
    end
    assign taken = valid_i & part_ready_o & rst_ni;
    assign done  = taken & last_i;
    assign given = part_valid_o & ready_i & rst_ni;

    initial known = 1'b0;
    always @(posedge clk_i) begin
        known  <= known | ~rst_ni;
        waited <= part_valid_o & ~ready_i & rst_ni;
        shown  <= part_acc_o;
        if (!rst_ni) begin
            sum   <= 3'd0;
            count <= 2'd0;
        end else begin
            sum   <= done ? 3'd0 : taken ? next : sum;
            count <= count + {1'b0, done} - {1'b0, given};
            if (given) begin
                oldest <= (count == 2'd2) ? newest : next;
            end else if (count == 2'd0) begin
                oldest <= next;
            end
            if (done) begin
                newest <= next;
            end
        end
    end

    assign invented_o = known & part_valid_o & (count == 2'd0);
    assign lost_o     = known & ~part_valid_o & (count != 2'd0);
    assign changed_o  = known & part_valid_o & (part_acc_o != oldest);
    assign moved_o    = known & waited & ~(part_valid_o & (part_acc_o == shown));
    assign refused_o  = known & ~part_ready_o & (count != 2'd2);
    assign overfull_o = known & part_ready_o & (count == 2'd2);
endmodule
)";

std::string watch_text(const ClaimWriter& w) {
    const bool flags = has_flags(w.config());
    const bool each = w.config().weight_flags > 0;
    const auto both = [&](const std::string& flag, const std::string& weight_flag) {
        return (flags ? flag : "") + (each ? weight_flag : "");
    };
    return substitute(
        kWatch, {{"part", w.design().module_name()},
                 {"inputs", both("    input  wire       flag_i,\n",
                                 "    input  wire       weight_flag_i,\n")},
                 {"parameters", both(", .FlagWidth(1)", ", .WeightFlagWidth(1)")},
                 {"connections", both(", .flag_i(flag_i)", ", .weight_flag_i(weight_flag_i)")},
                 {"shifts", both("        if (flag_i) next = next << 1;\n",
                                 "        if (weight_flag_i) next = next << 1;\n")}});
}

}  // namespace

void claims(ClaimWriter& w) {
    const auto add = [&](const char* port, Meaning meaning) {
        return w.taken_at(Operation::row_fold, 0, port, meaning);
    };
    const auto state = [&](const char* port, Meaning meaning) {
        return w.taken_at(Operation::row_state, 0, port, meaning);
    };
    const Word next = w.given_at(Operation::row_fold, 0, "next_o", Meaning::row_next);
    for (const gen::Port& port : w.design().ports()) {
        if (port.role == gen::Role::data && port.direction == gen::Direction::input) {
            w.same(port.name + " is added", w.input(port.name),
                   add(port.name.c_str(), Meaning::row_beat));
        }
    }
    w.same("to what was added up",
           w.given_at(Operation::row_state, 0, "state_o", Meaning::row_state),
           add("state_i", Meaning::row_state));
    w.same("the sums follow a read", w.input("valid_i"), state("valid_i", Meaning::row_valid));
    w.same("that is taken", w.input("ready_i"), state("ready_i", Meaning::row_ready));
    w.same("up to the last", w.input("last_i"), state("last_i", Meaning::row_last));
    w.same("and are those with it", next, state("next_i", Meaning::row_next));
    w.same("ready_o is ready_i", w.input("ready_i"), {nullptr, "ready_o"});
    w.same("acc_o is the sums with a read", next, {nullptr, "acc_o"});
    w.claim("a result comes of a last read", {nullptr, "valid_o"}, false,
            w.algebra().word(w.input("valid_i"), false, 1) *
                w.algebra().word(w.input("last_i"), false, 1),
            0);
    const bool flags = has_flags(w.config());
    w.describe(Operation::row_fold, 0,
               substitute(kAdd, {{"flag", flags ? " + flag_i" : ""},
                                 {"weight_flag",
                                  w.config().weight_flags > 0
                                      ? " + weight_flag_i[c*WeightFlagWidth +: WeightFlagWidth]"
                                      : ""}}));
    w.watch_unit(watch_text(w), " gives the sums of each product once, in order");
}

}  // namespace qrazor::units::pim_shift_add
