// Three parts and the wires between them: the logic by a description, both registers by what
// watches them, and the whole once more at a small size, for all sequences.
#include "families/claim_words.h"
#include "families/words.h"
#include "makers.h"
#include "qrazor/algebra/claim_writer.h"
#include "qrazor/support/text.h"

namespace qrazor::units::ones_splitter {
namespace {

// Row by row, with one count of what room is left.
constexpr const char* kFirst = R"(
    localparam RoomWidth = $clog2(Ones + 1);
    reg [Rows-1:0]      part;
    reg [RoomWidth-1:0] room;
    integer             k;
    always @* begin
        room = Ones;
        for (k = 0; k < Rows; k = k + 1) begin
            part[k] = plane_i[k] && room != 0;
            if (part[k])
                room = room - 1'b1;
        end
    end
    assign part_o = part;
    assign rest_o = plane_i ^ part;
    assign last_o = (plane_i ^ part) == 0;
)";

constexpr std::string_view kRegisterWatch = R"(module watch (
    input  wire         clk_i,
    input  wire         rst_ni,
    input  wire         valid_i,
    input  wire         ready_i,
    input  wire         last_i,
    input  wire [@width@-1:0] word_i,
    input  wire [@width@-1:0] rest_i,
    output wire         part_valid_o,
    output wire [@width@-1:0] part_word_o,
    output wire         lost_o,
    output wire         changed_o,
    output wire         refused_o,
    output wire         overfull_o
);
    reg               known;
    reg [@width@-1:0] left;
    wire              ready;
    wire              room;

    worked_register #(
        .Width(@width@)
    ) u_part (
        .clk_i(clk_i), .rst_ni(rst_ni),
        .valid_i(valid_i), .ready_o(ready), .word_i(word_i),
        .valid_o(part_valid_o), .ready_i(ready_i), .word_o(part_word_o),
        .rest_i(rest_i), .last_i(last_i)
    );

    assign room = ready_i ? last_i : 1'b0;

    initial known = 1'b0;
    always @(posedge clk_i) begin
        known <= known | ~rst_ni;
        left  <= ~rst_ni               ? 0
               : room & valid_i        ? word_i
               : ready_i & (left != 0) ? rest_i
               :                         left;
    end

    assign lost_o     = known & (part_valid_o != (left != 0));
    assign changed_o  = known & (part_word_o != left);
    assign refused_o  = known & ~ready & room;
    assign overfull_o = known & ready & ~room;
endmodule
)";

// Planes of six rows, two ones a part: what is left of a plane, and two parts that wait.
constexpr const char* kUnitWatch = R"(module watch (
    input  wire       clk_i,
    input  wire       rst_ni,
    input  wire       valid_i,
    input  wire       ready_i,
    input  wire [5:0] plane_i,
    output wire       part_ready_o,
    output wire       part_valid_o,
    output wire       part_last_o,
    output wire [5:0] part_part_o,
    output wire       invented_o,
    output wire       lost_o,
    output wire       changed_o,
    output wire       moved_o,
    output wire       refused_o,
    output wire       overfull_o
);
    reg       known;
    reg [5:0] left;
    reg [1:0] count;
    reg [6:0] oldest;
    reg [6:0] newest;
    reg       waited;
    reg [6:0] shown;
    reg [5:0] part;
    reg [1:0] ones;
    wire      last;
    wire      moves;
    wire      room;
    wire      taken;
    wire      given;
    integer   k;

    ones_splitter #(
        .Rows(6), .Ones(2)
    ) u_part (
        .clk_i(clk_i), .rst_ni(rst_ni),
        .valid_i(valid_i), .ready_o(part_ready_o), .plane_i(plane_i),
        .valid_o(part_valid_o), .ready_i(ready_i), .part_o(part_part_o), .last_o(part_last_o)
    );

    always @* begin
        part = 6'd0;
        ones = 2'd0;
        for (k = 0; k < 6; k = k + 1) begin
            if (left[k] && ones < 2'd2) begin
                part[k] = 1'b1;
                ones    = ones + 2'd1;
            end
        end
    end
    assign last  = part == left;
    assign moves = left != 6'd0 && count != 2'd2;
    assign room  = last && count != 2'd2;
    assign taken = valid_i & part_ready_o & rst_ni;
    assign given = part_valid_o & ready_i & rst_ni;

    initial known = 1'b0;
    always @(posedge clk_i) begin
        known  <= known | ~rst_ni;
        waited <= part_valid_o & ~ready_i & rst_ni;
        shown  <= {part_last_o, part_part_o};
        if (!rst_ni) begin
            left  <= 6'd0;
            count <= 2'd0;
        end else begin
            left  <= taken ? plane_i : moves ? left & ~part : left;
            count <= count + {1'b0, moves} - {1'b0, given};
            if (given) begin
                oldest <= (count == 2'd2) ? newest : {last, part};
            end else if (count == 2'd0) begin
                oldest <= {last, part};
            end
            if (moves) begin
                newest <= {last, part};
            end
        end
    end

    assign invented_o = known & part_valid_o & (count == 2'd0);
    assign lost_o     = known & ~part_valid_o & (count != 2'd0);
    assign changed_o  = known & part_valid_o & ({part_last_o, part_part_o} != oldest);
    assign moved_o    = known & waited & ~(part_valid_o & ({part_last_o, part_part_o} == shown));
    assign refused_o  = known & ~part_ready_o & room;
    assign overfull_o = known & part_ready_o & ~room;
endmodule
)";

}  // namespace

void claims(ClaimWriter& w) {
    const auto left = [&](const char* port, Meaning meaning) {
        return w.taken_at(Operation::work_off, 0, port, meaning);
    };
    const auto first = [&](const char* port, Meaning meaning) {
        return w.given_at(Operation::take_ones, 0, port, meaning);
    };
    const Word part = first("part_o", Meaning::ones_part);
    const Word last = first("last_o", Meaning::row_last);
    w.same("a plane is taken", w.input("valid_i"), left("valid_i", Meaning::row_valid));
    w.same("as it is", w.input("plane_i"), left("word_i", Meaning::operand));
    w.same("when there is room", w.given_at(Operation::work_off, 0, "ready_o", Meaning::row_ready),
           {nullptr, "ready_o"});
    w.same("its ones are split", w.given_at(Operation::work_off, 0, "word_o", Meaning::ones_left),
           w.taken_at(Operation::take_ones, 0, "plane_i", Meaning::ones_left));
    w.same("the others stay", first("rest_o", Meaning::ones_rest),
           left("rest_i", Meaning::ones_rest));
    w.same("until there are none", last, left("last_i", Meaning::row_last));
    w.same("a part waits to be taken", w.input("ready_i"), left("ready_i", Meaning::row_ready));
    w.same("valid_o is the register's",
           w.given_at(Operation::work_off, 0, "valid_o", Meaning::row_valid), {nullptr, "valid_o"});
    w.same("part_o is the first ones", part, {nullptr, "part_o"});
    w.same("last_o says that there are no more", last, {nullptr, "last_o"});
    w.describe(Operation::take_ones, 0, kFirst);
    w.watch(Operation::work_off, 0,
            substitute(kRegisterWatch, {{"width", std::to_string(w.config().rows)}}),
            " keeps what is left of a word, and takes the next with its last");
    w.watch_unit(kUnitWatch, " (Rows 6, Ones 2) gives the parts of every plane once, in order");
}

}  // namespace qrazor::units::ones_splitter
