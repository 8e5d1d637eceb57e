// The two parts that a pass over a row is built on: a store that keeps a row until its last beat is
// known, and the state that is folded over the row meanwhile.
#include "qrazor/gen/interface.h"
#include "qrazor/gen/module_text.h"
#include "qrazor/gen/parts.h"

namespace qrazor::gen::parts {
namespace {

// Rings of one bit for places: no decoder, no comparison and no sum stands between a place and the
// entry that it names.
constexpr std::string_view kStore = R"(
    // One entry more than the longest row has beats: the entry that is given at an edge is free
    // behind it, and the next row comes meanwhile.
    localparam Entries = Depth + 1;

    reg [Entries-1:0]   write_q;   // where the next beat goes: one bit of a ring is 1
    reg [Entries-1:0]   read_q;    // which is given next, likewise
    reg [Entries-1:0]   used_q;    // which have a beat
    reg [Depth-1:0]     place_q;   // of the next beat in its row: one bit is 1
    reg [1:0]           rows_q;    // whole rows that are here, at most two
    reg [StatWidth-1:0] stat_q;    // of the row that is given
    reg [StatWidth-1:0] next_q;    // of the row behind it
    wire                take;
    wire                give;
    wire                row_in;
    wire                row_out;

    assign ready_o = ~(|(write_q & used_q)) & ~rows_q[1];
    assign valid_o = |rows_q;
    assign stat_o  = stat_q;

    // A row ends with its last beat, or where there is no room for more of it.
    assign end_o   = last_i | place_q[Depth-1];
    assign take    = valid_i & ready_o;
    assign give    = valid_o & ready_i;
    assign row_in  = take & end_o;
    assign row_out = give & last_o;

    always @(posedge clk_i) begin
        if (~rst_ni) begin
            write_q <= {{(Entries-1){1'b0}}, 1'b1};
            read_q  <= {{(Entries-1){1'b0}}, 1'b1};
            used_q  <= {Entries{1'b0}};
            rows_q  <= 2'd0;
        end else begin
            if (take) begin
                write_q <= {write_q[Entries-2:0], write_q[Entries-1]};
            end
            if (give) begin
                read_q <= {read_q[Entries-2:0], read_q[Entries-1]};
            end
            used_q <= (used_q | (write_q & {Entries{take}})) & ~(read_q & {Entries{give}});
            rows_q <= rows_q + {1'b0, row_in} - {1'b0, row_out};
        end
    end

    generate
        if (Depth == 1) begin : gen_single
            always @(posedge clk_i) begin
                place_q <= 1'b1;
            end
        end else begin : gen_place
            always @(posedge clk_i) begin
                if (~rst_ni | row_in) begin
                    place_q <= {{(Depth-1){1'b0}}, 1'b1};
                end else if (take) begin
                    place_q <= {place_q[Depth-2:0], 1'b0};
                end
            end
        end
    endgenerate

    // The word of a row comes with its end. One row waits behind the one that is given: enough for
    // a row an edge, and a third would find no room.
    always @(posedge clk_i) begin
        if (rows_q[1] ? row_out : row_in & (row_out | ~rows_q[0])) begin
            stat_q <= rows_q[1] ? next_q : stat_i;
        end
        if (row_in) begin
            next_q <= stat_i;
        end
    end

    // Of all entries the one that is given, the others 0.
    wire [Entries*(Width+1)-1:0] shown;
    reg  [Width:0]               given;
    integer                      e;
    genvar                       k;
    generate
        for (k = 0; k < Entries; k = k + 1) begin : gen_entry
            reg [Width:0] beat_q;
            always @(posedge clk_i) begin
                if (take & write_q[k]) begin
                    beat_q <= {end_o, data_i};
                end
            end
            assign shown[k*(Width+1) +: Width+1] = beat_q & {(Width+1){read_q[k]}};
        end
    endgenerate
    always @* begin
        given = {(Width+1){1'b0}};
        for (e = 0; e < Entries; e = e + 1) begin
            given = given | shown[e*(Width+1) +: Width+1];
        end
    end
    assign {last_o, data_o} = given;
)";

constexpr std::string_view kState = R"(
    reg [Width-1:0] state_q;

    assign state_o = state_q;

    always @(posedge clk_i) begin
        if (~rst_ni) begin
            state_q <= {Width{1'b0}};
        end else if (valid_i & ready_i) begin
            state_q <= last_i ? {Width{1'b0}} : next_i;
        end
    end
)";

Port one_bit(const std::string& name, Direction direction, Role role, const std::string& doc) {
    return {name, direction, role, 1, 1, false, "1", doc};
}

Port clock_port() {
    return one_bit("clk_i", Direction::input, Role::clock, "rising edge");
}

Port reset_port() {
    return one_bit("rst_ni", Direction::input, Role::reset, "synchronous, active low");
}

}  // namespace

Files row_store() {
    ModuleText m;
    m.name = "row_store";
    m.operation = Operation::row_store;
    m.title = "row buffer";
    m.purpose = {"rows, kept until their last beat is here.",
                 "What is known of a row only at its end, stat_i of its last beat, goes with each "
                 "of its beats: the",
                 "second pass over a row. A beat passes at an edge where valid and ready are 1; a "
                 "beat in and a beat out",
                 "an edge, as long as nobody waits.",
                 "valid_o and ready_o come from registers alone. end_o follows last_i: the beat at "
                 "the input ends its row.",
                 "Cost: (Depth + 1)*(Width + 1) + 2*StatWidth bits of register, and 4*Depth + 5 "
                 "that say what is where.",
                 "Example, Depth 4: row A B, then row C. The word of the first is known with B.",
                 "    edge      0  1  2  3  4  5",
                 "    valid_i   1  1  1  0  0  0",
                 "    data_i    A  B  C  -  -  -",
                 "    last_i    0  1  1  -  -  -",
                 "    stat_i    -  s  t  -  -  -",
                 "    valid_o   0  0  1  1  1  0",
                 "    data_o    -  -  A  B  C  -",
                 "    last_o    -  -  0  1  1  -",
                 "    stat_o    -  -  s  s  t  -",
                 "    ready_i   1  1  1  1  1  1",
                 "In a reset cycle nothing passes, whatever valid and ready say."};
    m.parameters = {range_parameter("Width", 8, 1, 65536, "bits of a beat"),
                    range_parameter("StatWidth", 4, 1, 4096, "bits of a row's word"),
                    range_parameter("Depth", 4, 1, 65536,
                                    "beats of the longest row, which ends there by itself")};
    m.ports = {
        clock_port(),
        reset_port(),
        one_bit("valid_i", Direction::input, Role::valid, "there is a beat to take"),
        one_bit("ready_o", Direction::output, Role::ready, "it is taken at this edge"),
        one_bit("last_i", Direction::input, Role::last, "it ends its row"),
        input_port("data_i", 1, 8, "Width", "held until it is taken"),
        input_port("stat_i", 1, 4, "StatWidth", "of the row, looked at where end_o is 1"),
        output_port("end_o", 1, 1, "1", "the beat at data_i ends its row, marked or not"),
        one_bit("valid_o", Direction::output, Role::valid, "there is a beat to give"),
        one_bit("ready_i", Direction::input, Role::ready, "it is given at this edge"),
        one_bit("last_o", Direction::output, Role::last, "it ends its row"),
        output_port("data_o", 1, 8, "Width", "held until it is given"),
        output_port("stat_o", 1, 4, "StatWidth", "of its row, the same with each of its beats")};
    m.body = kStore;
    return {m.file()};
}

Files row_state() {
    ModuleText m;
    m.name = "row_state";
    m.operation = Operation::row_state;
    m.title = "state of a row";
    m.purpose = {
        "what is gathered of a row so far: 0 where a row starts, else next_i of the beat "
        "before.",
        "A beat counts at an edge where valid_i and ready_i are 1."};
    m.parameters = {range_parameter("Width", 8, 1, 4096, "bits of the state")};
    m.ports = {clock_port(),
               reset_port(),
               one_bit("valid_i", Direction::input, Role::valid, "there is a beat"),
               one_bit("ready_i", Direction::input, Role::ready, "it is taken at this edge"),
               one_bit("last_i", Direction::input, Role::last, "it ends its row"),
               input_port("next_i", 1, 8, "Width", "the state with it"),
               output_port("state_o", 1, 8, "Width", "the state before it")};
    m.body = kState;
    return {m.file()};
}

}  // namespace qrazor::gen::parts
