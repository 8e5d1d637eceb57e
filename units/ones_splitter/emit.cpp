// Verilog of ones_splitter: a register of the ones that are left, and the logic that takes the
// first of them.
#include "families/top_text.h"
#include "families/words.h"
#include "makers.h"
#include "qrazor/gen/interface.h"
#include "qrazor/gen/module_text.h"
#include "qrazor/gen/parts.h"

namespace qrazor::units::ones_splitter {
namespace {

// Blocks keep the chain short: inside one, rows are counted; from one to the next goes what room
// is left.
constexpr std::string_view kFirst = R"(
    localparam Block  = 16;
    localparam Blocks = (Rows + Block - 1) >> 4;
    // Holds the ones of a block, and those of a part.
    localparam CountWidth = (Ones < Block) ? 5 : $clog2(Ones + 1);

    genvar b;
    generate
        for (b = 0; b < Blocks; b = b + 1) begin : gen_block
            localparam First = b * Block;
            localparam Size  = (First + Block <= Rows) ? Block : Rows - First;

            wire [Size-1:0]       plane;
            reg  [Size-1:0]       part;
            wire [CountWidth-1:0] room;  // for ones of this block and those above
            reg  [CountWidth-1:0] count;
            integer               k;

            if (b == 0) begin : gen_first
                assign room = Ones[CountWidth-1:0];
            end else begin : gen_next
                assign room = (gen_block[b-1].count < gen_block[b-1].room)
                    ? gen_block[b-1].room - gen_block[b-1].count : {CountWidth{1'b0}};
            end

            assign plane = plane_i[First +: Size];
            always @* begin
                count = {CountWidth{1'b0}};
                for (k = 0; k < Size; k = k + 1) begin
                    part[k] = plane[k] & (count < room);
                    count   = count + {{(CountWidth-1){1'b0}}, plane[k]};
                end
            end
            assign part_o[First +: Size] = part;
        end
    endgenerate

    assign rest_o = plane_i & ~part_o;
    assign last_o = ~(|rest_o);
)";

constexpr std::string_view kWorked = R"(
    reg [Width-1:0] word_q;

    assign word_o  = word_q;
    assign valid_o = |word_q;
    // Nothing is left behind a word of zeros: last_i is 1 while there is none.
    assign ready_o = ready_i & last_i;

    always @(posedge clk_i) begin
        if (~rst_ni) begin
            word_q <= {Width{1'b0}};
        end else if (valid_i & ready_o) begin
            word_q <= word_i;
        end else if (valid_o & ready_i) begin
            word_q <= rest_i;
        end
    end
)";

constexpr std::string_view kTop = R"(
    wire            left_valid;
    wire            left_ready;
    wire [Rows-1:0] left;
    wire [Rows-1:0] part;
    wire [Rows-1:0] rest;
    wire            last;

    worked_register #(
        .Width(Rows)
    ) u_left (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .ready_o(ready_o),
        .word_i (plane_i),
        .valid_o(left_valid),
        .ready_i(left_ready),
        .word_o (left),
        .rest_i (rest),
        .last_i (last)
    );

    first_ones #(
        .Rows(Rows),
        .Ones(Ones)
    ) u_first (
        .plane_i(left),
        .part_o (part),
        .rest_o (rest),
        .last_o (last)
    );

    // Word lines are driven from registers: no glitch of the logic reaches a cell.
    skid_buffer #(
        .Width(Rows + 1)
    ) u_outputs (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(left_valid),
        .ready_o(left_ready),
        .data_i ({last, part}),
        .valid_o(valid_o),
        .ready_i(ready_i),
        .data_o ({last_o, part_o})
    );
)";

Port control(const std::string& name, Direction direction, const std::string& doc) {
    return {name, direction, Role::data, 1, 1, false, "1", doc};
}

ModuleText first_ones(const Design& design) {
    const int rows = design.config().rows;
    ModuleText m;
    m.name = "first_ones";
    m.operation = Operation::take_ones;
    m.title = "first ones";
    m.purpose = {"the first Ones ones of a plane, lowest row first, and the others."};
    m.parameters = design.parameters();
    m.checks = {{"Ones > Rows", "ones_must_be_at_most_rows"}};
    m.ports = {input_port("plane_i", rows, 1, "Rows", "ones that are still to be read"),
               output_port("part_o", rows, 1, "Rows", "the first of them"),
               output_port("rest_o", rows, 1, "Rows", "those behind"),
               control("last_o", Direction::output, "there are none behind")};
    m.body = kFirst;
    return m;
}

ModuleText worked_register() {
    constexpr int kWidth = 8;
    ModuleText m;
    m.name = "worked_register";
    m.operation = Operation::work_off;
    m.title = "registers";
    m.purpose = {
        "a word that is worked off piece by piece, and gives way to the next with its last.",
        "A word of zeros is taken and leaves nothing to do. ready_o follows ready_i and "
        "last_i, which is 1 of such a word."};
    m.parameters = {range_parameter("Width", kWidth, 1, 65536, "bits of the word")};
    m.ports = {
        {"clk_i", Direction::input, Role::clock, 1, 1, false, "1", "rising edge"},
        {"rst_ni", Direction::input, Role::reset, 1, 1, false, "1", "synchronous, active low"},
        control("valid_i", Direction::input, "there is a word to take"),
        control("ready_o", Direction::output, "it is taken at this edge"),
        input_port("word_i", kWidth, 1, "Width", "the next word"),
        control("valid_o", Direction::output, "something is left of the word that is here"),
        control("ready_i", Direction::input, "a piece of it is taken at this edge"),
        output_port("word_o", kWidth, 1, "Width", "what is left"),
        input_port("rest_i", kWidth, 1, "Width", "what is left behind that piece"),
        control("last_i", Direction::input, "which is nothing")};
    m.body = kWorked;
    return m;
}

// What passes between the three parts.
void cut(const Design& design, Written& body) {
    const int rows = design.config().rows;
    const auto bit = [](const char* name, Meaning meaning) { return signal(name, 1, meaning); };
    const auto plane = [&](const char* name, Meaning meaning) {
        return Signal{name, "Rows", rows, meaning};
    };
    const Signal left_valid = bit("left_valid", Meaning::row_valid);
    const Signal left_ready = bit("left_ready", Meaning::row_ready);
    const Signal left = plane("left", Meaning::ones_left);
    const Signal part = plane("part", Meaning::ones_part);
    const Signal rest = plane("rest", Meaning::ones_rest);
    const Signal last = bit("last", Meaning::row_last);
    body.signals = {left_valid, left_ready, left, part, rest, last};
    body.take(bit("valid_i", Meaning::row_valid), "u_left", "valid_i");
    body.give(bit("ready_o", Meaning::row_ready), "u_left", "ready_o");
    body.take(plane("plane_i", Meaning::operand), "u_left", "word_i");
    body.give(left_valid, "u_left", "valid_o");
    body.take(left_ready, "u_left", "ready_i");
    body.give(left, "u_left", "word_o");
    body.take(rest, "u_left", "rest_i");
    body.take(last, "u_left", "last_i");
    body.take(left, "u_first", "plane_i");
    body.give(part, "u_first", "part_o");
    body.give(rest, "u_first", "rest_o");
    body.give(last, "u_first", "last_o");
}

}  // namespace

Emission emit(const Design& design) {
    Written body;
    body.files = {worked_register().file(), first_ones(design).file()};
    body += parts::skid_buffer();
    cut(design, body);
    ModuleText m = top_text(design);
    m.purpose = {"a plane of input bits to parts of at most Ones ones, a part an edge.",
                 "A converter of Ones + 1 levels reads a part exactly. Rows go in ascending order:",
                 "every part but the last has exactly Ones ones. A plane without ones has no part.",
                 "Example, Rows 8, Ones 3: a plane of five ones, then one of two.",
                 "    edge      0         1         2         3         4",
                 "    valid_i   1         1         1         0         0",
                 "    plane_i   10110110  01000001  01000001  -         -",
                 "    ready_o   1         0         1         1         1",
                 "    valid_o   0         0         1         1         1",
                 "    part_o    -         -         00010110  10100000  01000001",
                 "    last_o    -         -         0         1         1",
                 "    ready_i   1         1         1         1         1"};
    m.checks = {{"Ones > Rows", "ones_must_be_at_most_rows"}};
    m.body = std::string(kTop);
    return emission(body, m.file());
}

}  // namespace qrazor::units::ones_splitter
