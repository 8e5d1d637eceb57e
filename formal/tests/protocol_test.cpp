// The protocol of the skid buffer is proven for all sequences, and every way to break it is refuted
// by a sequence that a simulator confirms.
#include "../src/protocol.h"

#include <map>
#include <sstream>

#include "qrazor/gen/parts.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "qrazor_catch.h"

using namespace qrazor::formal;
using qrazor::gen::SourceFile;

namespace {

std::filesystem::path folder_of(const std::string& name) {
    return std::filesystem::path(QRAZOR_BUILD_DIR) / "formal-tests" / ("protocol-" + name);
}

Watch buffer(int width) {
    Cell cell;
    cell.type = "skid_buffer";
    cell.operation = qrazor::gen::Operation::queue;
    cell.ports["data_i"] = Word(static_cast<size_t>(width), 2);
    cell.parameters["Width"] = width;
    return *watch_of(cell);
}

struct Change {
    std::string from;
    std::string to;
};

std::vector<SourceFile> changed(const std::vector<Change>& changes) {
    std::vector<SourceFile> sources = qrazor::gen::parts::skid_buffer();
    for (const Change& change : changes) {
        const size_t at = sources.front().text.find(change.from);
        INFO(change.from);
        REQUIRE(at != std::string::npos);
        sources.front().text.replace(at, change.from.size(), change.to);
    }
    return sources;
}

// What Icarus says of the sequence that refuted the part.
std::string replayed(const std::filesystem::path& folder) {
    qrazor::ProcessOptions here;
    here.folder = folder;
    qrazor::run_checked({"iverilog", "-g2005", "-o", "replay.vvp", "-s", "replay", "replay.v",
                         "watch.v", "skid_buffer.v"},
                        here);
    return qrazor::trim(qrazor::run_checked({"vvp", "-n", "replay.vvp"}, here));
}

}  // namespace

TEST_CASE("the skid buffer gives every beat once, in order and unchanged, whatever comes") {
    for (const int width : {1, 4, 68}) {
        const Proof proof = prove_protocol(buffer(width), changed({}),
                                           folder_of("right-" + std::to_string(width)), 60);
        INFO(proof.detail);
        CHECK(proof.result == Result::proven);
        CHECK(proof.engine == "abc pdr");
    }
}

TEST_CASE("the skid buffer does what its header's example says") {
    // "//    ready_o   1  1  0 ...": a column an edge; letters are data.
    std::map<std::string, std::vector<std::string>> rows;
    const std::string text = changed({}).front().text;
    for (const std::string& line : qrazor::split_lines(text)) {
        std::istringstream words(line);
        std::string name;
        if (words >> name >> name && line.starts_with("//    ")) {
            for (std::string value; words >> value;) {
                rows[name].push_back(value);
            }
        }
    }
    const size_t edges = rows["edge"].size();
    REQUIRE(edges > 4);
    std::string body;
    const auto data = [](const std::string& value) {
        return "8'd" + std::to_string(value == "-" ? 0 : static_cast<int>(value[0]));
    };
    for (size_t k = 0; k < edges; ++k) {
        body += "valid = " + rows["valid_i"].at(k) + "; ready = " + rows["ready_i"].at(k) +
                "; data = " + data(rows["data_i"].at(k)) + "; #4;\nif (ready_o !== 1'b" +
                rows["ready_o"].at(k) + " || valid_o !== 1'b" + rows["valid_o"].at(k);
        if (rows["data_o"].at(k) != "-") {
            body += " || data_o !== " + data(rows["data_o"].at(k));
        }
        body += ") $display(\"FAIL " + std::to_string(k) + "\");\n#1 clk = 1; #5 clk = 0;\n";
    }
    const auto folder = folder_of("example");
    qrazor::write_file(folder / "skid_buffer.v", text);
    qrazor::write_file(
        folder / "example.v",
        "module example; reg clk = 0, rst_n = 0, valid = 0, ready = 0; reg [7:0] data = 0;\n"
        "wire ready_o, valid_o; wire [7:0] data_o;\n"
        "skid_buffer u_part (.clk_i(clk), .rst_ni(rst_n), .valid_i(valid), .ready_o(ready_o),\n"
        ".data_i(data), .valid_o(valid_o), .ready_i(ready), .data_o(data_o));\n"
        "initial begin #5 clk = 1; #5 clk = 0; rst_n = 1;\n" +
            body + "$display(\"DONE\"); $finish(0); end endmodule\n");
    qrazor::ProcessOptions here;
    here.folder = folder;
    qrazor::run_checked(
        {"iverilog", "-g2005", "-o", "example.vvp", "-s", "example", "example.v", "skid_buffer.v"},
        here);
    CHECK(qrazor::trim(qrazor::run_checked({"vvp", "-n", "example.vvp"}, here)) == "DONE");
}

TEST_CASE("a broken skid buffer is refuted, and the sequence replays", "[planted]") {
    struct Fault {
        std::string name;
        std::vector<Change> changes;
        std::string seen;  // what the watch calls it
    };
    const std::string valid = "valid_q <= (stays | full_q | valid_i) & rst_ni;";
    const std::string full = "full_q  <= stays & (full_q | valid_i) & rst_ni;";
    const std::vector<Fault> faults{
        {"the beat in the spare entry is lost",
         {{valid, "valid_q <= (stays | valid_i) & rst_ni;"}},
         "lost"},
        {"a beat that finds the output full is taken and dropped",
         {{full, "full_q  <= 1'b0 & rst_ni;"}},
         "overfull"},
        {"a beat is given twice",
         {{valid, "valid_q <= (valid_q & ~full_q | full_q | valid_i) & rst_ni;"}},
         "invented"},
        {"the newest beat goes first",
         {{"data_q <= full_q ? spare_q : data_i;", "data_q <= data_i;"}},
         "changed"},
        {"the two entries are swapped",
         {{"if (~stays) begin", "if (~stays | ~full_q & valid_i) begin"},
          {"spare_q <= data_i;", "spare_q <= data_q;"}},
         "changed"},
        {"data changes while it waits",
         {{"if (~stays) begin", "if (~stays | valid_i) begin"}},
         "changed"},
        {"valid falls while it waits",
         {{valid, "valid_q <= (stays & ~valid_i | full_q | valid_i & ~stays) & rst_ni;"}},
         "lost"},
        {"ready never comes back",
         {{full, "full_q  <= (full_q | stays & valid_i) & rst_ni;"}},
         "refused"},
        {"half the throughput",
         {{"assign ready_o = ~full_q;", "assign ready_o = ~valid_q;"}},
         "refused"},
        {"a third beat is taken",
         {{"assign ready_o = ~full_q;", "assign ready_o = 1'b1;"}},
         "overfull"},
        {"reset leaves the output full",
         {{valid, "valid_q <= (stays | full_q | valid_i) & (rst_ni | stays);"}},
         "invented"},
        {"reset leaves the spare entry full",
         {{full, "full_q  <= stays & (full_q | valid_i);"}},
         "refused"},
        {"one bit of the spare entry is stuck",
         {{"spare_q <= data_i;", "spare_q <= data_i & ~(1'b1 << (Width-1));"}},
         "changed"}};
    for (size_t k = 0; k < faults.size(); ++k) {
        INFO(faults[k].name);
        const auto folder = folder_of("wrong-" + std::to_string(k));
        const Proof proof = prove_protocol(buffer(4), changed(faults[k].changes), folder, 60);
        INFO(proof.detail);
        CHECK(proof.result == Result::refuted);
        CHECK(proof.detail.rfind(faults[k].seen + " at edge ", 0) == 0);
        // "lost at edge 3: ..." is what the simulator says of it too.
        const std::string said = replayed(folder);
        const std::string edge = proof.detail.substr(faults[k].seen.size() + 9);
        CHECK(said.find("FAIL " + edge.substr(0, edge.find(':')) + " " + faults[k].seen) !=
              std::string::npos);
    }
}

TEST_CASE("a ready that hangs on the other side is refuted", "[planted]") {
    for (const Change& change :
         {Change{"assign ready_o = ~full_q;", "assign ready_o = ~full_q | ready_i;"},
          Change{"assign valid_o = valid_q;", "assign valid_o = valid_q & rst_ni;"}}) {
        const Proof proof = prove_protocol(buffer(4), changed({change}), folder_of("path"), 60);
        CHECK(proof.result == Result::refuted);
        CHECK(proof.detail.find("hangs on an input") != std::string::npos);
    }
}
