// Taken and given are counted at the ports alone, in the cycle in which valid meets ready and no
// reset is there. One output a fault, so that a refutation can name what went wrong.
#include "watches.h"

#include <algorithm>

#include "qrazor/support/text.h"

namespace qrazor::formal {
namespace {

// A queue of two, written down without a thought for how the part does it: `oldest` is the next to
// be given, `newest` the one behind it.
constexpr std::string_view kQueue = R"(module watch (
    input  wire             clk_i,
    input  wire             rst_ni,
    input  wire             valid_i,
    input  wire             ready_i,
    input  wire [@width@-1:0] data_i,
    output wire             part_ready_o,
    output wire             part_valid_o,
    output wire [@width@-1:0] part_data_o,
    output wire             invented_o,
    output wire             lost_o,
    output wire             changed_o,
    output wire             moved_o,
    output wire             refused_o,
    output wire             overfull_o
);
    reg               known;
    reg [1:0]         count;
    reg [@width@-1:0] oldest;
    reg [@width@-1:0] newest;
    reg               waited;
    reg [@width@-1:0] shown;
    wire              taken;
    wire              given;

    @part@ #(
        .Width(@width@)
    ) u_part (
        .clk_i(clk_i), .rst_ni(rst_ni),
        .valid_i(valid_i), .ready_o(part_ready_o), .data_i(data_i),
        .valid_o(part_valid_o), .ready_i(ready_i), .data_o(part_data_o)
    );

    assign taken = valid_i & part_ready_o & rst_ni;
    assign given = part_valid_o & ready_i & rst_ni;

    initial known = 1'b0;  // nothing is asked of it before the first reset
    always @(posedge clk_i) begin
        known  <= known | ~rst_ni;
        waited <= part_valid_o & ~ready_i & rst_ni;
        shown  <= part_data_o;
        if (!rst_ni) begin
            count <= 2'd0;
        end else begin
            count <= count + {1'b0, taken} - {1'b0, given};
            if (given) begin
                oldest <= (count == 2'd2) ? newest : data_i;
            end else if (count == 2'd0) begin
                oldest <= data_i;
            end
            if (taken) begin
                newest <= data_i;
            end
        end
    end

    assign invented_o = known & part_valid_o & (count == 2'd0);
    assign lost_o     = known & ~part_valid_o & (count != 2'd0);
    assign changed_o  = known & part_valid_o & (part_data_o != oldest);
    assign moved_o    = known & waited & ~(part_valid_o & (part_data_o == shown));
    assign refused_o  = known & ~part_ready_o & (count != 2'd2);
    assign overfull_o = known & part_ready_o & (count == 2'd2);
endmodule
)";

// Rows, of which one beat is followed: any one, as mark_i says when. What is true of any one is
// true of all of them, and needs no second store to compare with. `full`: as many low bits are 1
// as beats are there; `at`: the bit of the beats before the marked one.
constexpr std::string_view kStore = R"(module watch (
    input  wire             clk_i,
    input  wire             rst_ni,
    input  wire             valid_i,
    input  wire             ready_i,
    input  wire             last_i,
    input  wire             mark_i,
    input  wire [@width@-1:0] data_i,
    input  wire [@stat@-1:0] stat_i,
    output wire             part_ready_o,
    output wire             part_valid_o,
    output wire             part_last_o,
    output wire [@width@-1:0] part_data_o,
    output wire [@stat@-1:0] part_stat_o,
    output wire             invented_o,
    output wire             early_o,
    output wire             lost_o,
    output wire             changed_o,
    output wire             misplaced_o,
    output wire             stale_o,
    output wire             moved_o,
    output wire             refused_o,
    output wire             overfull_o,
    output wire             endless_o
);
    localparam Depth = @depth@;
    reg             known;
    reg [Depth:0]   full;
    reg [Depth:0]   at;
    reg [Depth-1:0] place;  // of the next beat in its row
    reg [2:0]       rows;   // whole ones that are there: 1, 2 or 4 for 0, 1 or 2
    reg             marked;
    reg             whole;  // the row of the marked beat is
    reg             last;
    reg [@width@-1:0] data;
    reg [@stat@-1:0] stat;
    reg             waited;
    reg [@width@+@stat@:0] shown;
    wire            end_o;
    wire            ends;
    wire            taken;
    wire            given;
    wire            due;
    wire [Depth:0]  left;

    @part@ #(
        .Width(@width@), .StatWidth(@stat@), .Depth(Depth)
    ) u_part (
        .clk_i(clk_i), .rst_ni(rst_ni),
        .valid_i(valid_i), .ready_o(part_ready_o), .last_i(last_i), .data_i(data_i),
        .stat_i(stat_i), .end_o(end_o),
        .valid_o(part_valid_o), .ready_i(ready_i), .last_o(part_last_o), .data_o(part_data_o),
        .stat_o(part_stat_o)
    );

    assign ends  = last_i | place[Depth-1];
    assign taken = valid_i & part_ready_o & rst_ni;
    assign given = part_valid_o & ready_i & rst_ni;
    assign left  = given ? full >> 1 : full;
    assign due   = known & part_valid_o & marked & at[0];

    initial known = 1'b0;
    always @(posedge clk_i) begin
        known  <= known | ~rst_ni;
        waited <= part_valid_o & ~ready_i & rst_ni;
        shown  <= {part_last_o, part_data_o, part_stat_o};
        if (!rst_ni) begin
            full   <= 0;
            place  <= 1;
            rows   <= 3'd1;
            marked <= 1'b0;
        end else begin
            full <= taken ? left << 1 | 1'b1 : left;
            if (taken) begin
                place <= ends ? 1 : place << 1;
            end
            if (taken & ends & ~(given & part_last_o)) begin
                rows <= rows << 1;
            end else if (~(taken & ends) & given & part_last_o) begin
                rows <= rows >> 1;
            end
            if (~marked) begin
                if (taken & mark_i) begin
                    marked <= 1'b1;
                    at     <= (left << 1 | 1'b1) & ~left;
                    data   <= data_i;
                    last   <= ends;
                    stat   <= stat_i;
                    whole  <= ends;
                end
            end else begin
                if (given) begin
                    at     <= at >> 1;
                    marked <= ~at[0];
                end
                if (taken & ends & ~whole) begin
                    stat  <= stat_i;
                    whole <= 1'b1;
                end
            end
        end
    end

    assign invented_o  = known & part_valid_o & ~full[0];
    assign early_o     = known & part_valid_o & full[0] & rows[0];
    assign lost_o      = known & ~part_valid_o & ~rows[0];
    assign changed_o   = due & (part_data_o != data);
    assign misplaced_o = due & (part_last_o != last);
    assign stale_o     = due & whole & (part_stat_o != stat);
    assign moved_o     = known & waited &
                         ~(part_valid_o & ({part_last_o, part_data_o, part_stat_o} == shown));
    assign refused_o   = known & ~part_ready_o & ~full[Depth] & ~rows[2];
    assign overfull_o  = known & part_ready_o & (full[Depth] | rows[2]);
    assign endless_o   = known & (end_o != ends);
endmodule
)";

// A unit of rows with what is in the beats left out. One beat is followed: it comes out behind as
// many as were before it, and as the last of its row where it went in as one.
constexpr std::string_view kRowUnit = R"(module watch (
@inputs@    input  wire clk_i,
    input  wire rst_ni,
    input  wire valid_i,
    input  wire ready_i,
    input  wire last_i,
    input  wire mark_i,
    output wire part_ready_o,
    output wire part_valid_o,
    output wire part_last_o,
    output wire invented_o,
    output wire early_o,
    output wire misplaced_o,
    output wire moved_o,
    output wire stuck_o,
    output wire overfull_o
);
    localparam Depth = @depth@;
    localparam Held  = @held@;
    reg             known;
    reg [Held:0]    full;
    reg [Held:0]    at;
    reg [Depth-1:0] place;
    reg             marked;
    reg             whole;
    reg             last;
    reg             waited;
    reg             shown;
    reg [Held:0]    idle;  // edges since a whole row was there and nothing came
    wire            ends;
    wire            taken;
    wire            given;
    wire            due;
    wire [Held:0]   left;

    @part@@parameters@ u_part (
        .clk_i(clk_i), .rst_ni(rst_ni),
        .valid_i(valid_i), .ready_o(part_ready_o), .last_i(last_i),
        .valid_o(part_valid_o), .ready_i(ready_i), .last_o(part_last_o)@connections@
    );

    assign ends  = last_i | place[Depth-1];
    assign taken = valid_i & part_ready_o & rst_ni;
    assign given = part_valid_o & ready_i & rst_ni;
    assign left  = given ? full >> 1 : full;
    assign due   = known & part_valid_o & marked & at[0];

    initial known = 1'b0;
    always @(posedge clk_i) begin
        known  <= known | ~rst_ni;
        waited <= part_valid_o & ~ready_i & rst_ni;
        shown  <= part_last_o;
        if (!rst_ni) begin
            full   <= 0;
            place  <= 1;
            marked <= 1'b0;
            idle   <= 1;
        end else begin
            full <= taken ? left << 1 | 1'b1 : left;
            if (taken) begin
                place <= ends ? 1 : place << 1;
            end
            // Of the marked beat alone: with its row in and nothing given, the unit must come
            // forward with something before long.
            idle <= (marked & whole & ~part_valid_o) ? idle << 1 : 1;
            if (~marked) begin
                if (taken & mark_i) begin
                    marked <= 1'b1;
                    at     <= (left << 1 | 1'b1) & ~left;
                    last   <= ends;
                    whole  <= ends;
                end
            end else begin
                if (given) begin
                    at     <= at >> 1;
                    marked <= ~at[0];
                end
                if (taken & ends) begin
                    whole <= 1'b1;
                end
            end
        end
    end

    assign invented_o  = known & part_valid_o & ~full[0];
    assign early_o     = due & ~whole;
    assign misplaced_o = due & (part_last_o != last);
    assign moved_o     = known & waited & ~(part_valid_o & (part_last_o == shown));
    assign stuck_o     = known & idle[Held];
    assign overfull_o  = known & part_ready_o & full[Held];
endmodule
)";

constexpr long kProvenDepth = 4;

}  // namespace

std::optional<Watch> watch_of(const Cell& cell) {
    const auto bits = [&](const char* port) { return std::to_string(cell.port(port).size()); };
    if (cell.operation == gen::Operation::queue) {
        return Watch{substitute(kQueue, {{"part", cell.type}, {"width", bits("data_i")}}),
                     " gives every beat once, in order and unchanged"};
    }
    if (cell.operation == gen::Operation::row_store) {
        // More entries take pdr minutes, and are the same text again.
        const long depth = std::min(cell.parameters.at("Depth"), kProvenDepth);
        // What passes when hangs on no bit of a beat, and all bits of one go the same way: two are
        // as good as a hundred, and are decided much sooner.
        const auto few = [&](const char* port) {
            return std::to_string(std::min<std::size_t>(cell.port(port).size(), 2));
        };
        return Watch{substitute(kStore, {{"part", cell.type},
                                         {"width", few("data_i")},
                                         {"stat", few("stat_i")},
                                         {"depth", std::to_string(depth)}}),
                     " gives every beat once, in order, only when its row is whole, and with its "
                     "row's word" +
                         (depth == cell.parameters.at("Depth")
                              ? ""
                              : ": shown for Depth " + std::to_string(depth))};
    }
    return std::nullopt;
}

Watch watch_of(const RowUnitWatch& unit) {
    return {substitute(kRowUnit, {{"part", unit.module},
                                  {"parameters", unit.parameters},
                                  {"inputs", unit.inputs},
                                  {"connections", unit.connections},
                                  {"depth", std::to_string(unit.depth)},
                                  {"held", std::to_string(unit.held)}}),
            " gives as many beats a row as it takes, in order, the last one marked"};
}

}  // namespace qrazor::formal
