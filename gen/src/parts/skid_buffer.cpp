// The valid/ready form of the shared wrapper: a register whose beats may have to wait.
#include "qrazor/gen/interface.h"
#include "qrazor/gen/module_text.h"
#include "qrazor/gen/parts.h"

namespace qrazor::gen::parts {
namespace {

constexpr std::string_view kBody = R"(
    reg             valid_q;
    reg             full_q;
    reg [Width-1:0] data_q;
    reg [Width-1:0] spare_q;
    wire            stays;

    // The beat in data_q has nowhere to go at this edge.
    assign stays = valid_q & ~ready_i;

    assign ready_o = ~full_q;
    assign valid_o = valid_q;
    assign data_o  = data_q;

    // A beat that comes while the one before it stays goes into spare_q. ready_o falls only then,
    // an edge too late for that beat, which is why there are two entries. spare_q is older than
    // anything at data_i, so it goes first. Reset empties both; data needs no reset of its own.
    always @(posedge clk_i) begin
        valid_q <= (stays | full_q | valid_i) & rst_ni;
        full_q  <= stays & (full_q | valid_i) & rst_ni;
        if (~stays) begin
            data_q <= full_q ? spare_q : data_i;
        end
        if (stays & ~full_q) begin
            spare_q <= data_i;
        end
    end
)";

Port control(const std::string& name, Direction direction, Role role, const std::string& doc) {
    return {name, direction, role, 1, 1, false, "1", doc};
}

}  // namespace

Files skid_buffer() {
    ModuleText m;
    m.name = "skid_buffer";
    m.operation = Operation::queue;
    m.title = "registers";
    m.purpose = {"one pipeline register whose beats may have to wait.",
                 "A beat passes at an edge where valid and ready are 1; until then it waits, "
                 "unchanged. A beat an edge, as long as nobody waits.",
                 "All outputs come from registers: ready_o hangs on no input, so that no path runs "
                 "through a chain of buffers.",
                 "Cost: 2*Width + 2 bits of register. pipe_stage, which nobody can stop, has "
                 "Width + 2.",
                 "Example: the taker waits for two edges, B goes into the spare entry, C waits "
                 "outside.",
                 "    edge      0  1  2  3  4  5",
                 "    valid_i   1  1  1  1  1  0",
                 "    data_i    A  B  C  C  C  -",
                 "    ready_o   1  1  0  0  1  1",
                 "    valid_o   0  1  1  1  1  1",
                 "    data_o    -  A  A  A  B  C",
                 "    ready_i   1  0  0  1  1  1",
                 "In a reset cycle nothing passes, whatever valid and ready say."};
    m.parameters = {range_parameter("Width", 8, 1, 65536, "bits of data")};
    m.ports = {control("clk_i", Direction::input, Role::clock, "rising edge"),
               control("rst_ni", Direction::input, Role::reset, "synchronous, active low"),
               control("valid_i", Direction::input, Role::valid, "there is a beat to take"),
               control("ready_o", Direction::output, Role::ready, "it is taken at this edge"),
               input_port("data_i", 1, 8, "Width", "held until it is taken"),
               control("valid_o", Direction::output, Role::valid, "there is a beat to give"),
               control("ready_i", Direction::input, Role::ready, "it is given at this edge"),
               output_port("data_o", 1, 8, "Width", "held until it is given")};
    m.body = kBody;
    return {m.file()};
}

}  // namespace qrazor::gen::parts
