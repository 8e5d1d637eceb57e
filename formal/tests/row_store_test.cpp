// The protocol of the row store, and that of a whole unit of rows, is proven for all sequences;
// every way to break it is refuted by a sequence that a simulator confirms.
#include "../src/protocol.h"
#include "../src/row_unit.h"
#include "qrazor/gen/parts.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "qrazor/units/emit.h"
#include "qrazor/units/units.h"
#include "qrazor_catch.h"

using namespace qrazor::formal;
using qrazor::gen::SourceFile;

namespace {

struct Edit {
    std::string from;
    std::string to;
};

struct PlantedFault {
    std::string name;
    std::vector<Edit> edits;
    std::string seen;  // what the watch calls it
};

std::filesystem::path row_folder(const std::string& name) {
    return std::filesystem::path(QRAZOR_BUILD_DIR) / "formal-tests" / ("rows-" + name);
}

Watch store(int width, int depth) {
    Cell cell;
    cell.type = "row_store";
    cell.operation = qrazor::gen::Operation::row_store;
    cell.ports["data_i"] = Word(static_cast<size_t>(width), 2);
    cell.ports["stat_i"] = Word(2, 2);
    cell.parameters["Depth"] = depth;
    return *watch_of(cell);
}

std::vector<SourceFile> edited(std::vector<SourceFile> sources, const std::vector<Edit>& edits) {
    for (const Edit& edit : edits) {
        bool found = false;
        for (SourceFile& source : sources) {
            const size_t at = source.text.find(edit.from);
            if (!found && at != std::string::npos) {
                source.text.replace(at, edit.from.size(), edit.to);
                found = true;
            }
        }
        INFO(edit.from);
        REQUIRE(found);
    }
    return sources;
}

// "lost at edge 3: ..." is what Icarus says of the sequence, too.
void check_refuted(const Proof& proof, const std::string& seen, const std::filesystem::path& folder,
                   const std::vector<SourceFile>& sources) {
    INFO(proof.detail);
    CHECK(proof.result == Result::refuted);
    REQUIRE(proof.detail.rfind(seen + " at edge ", 0) == 0);
    qrazor::ProcessOptions here;
    here.folder = folder;
    std::vector<std::string> command{"iverilog", "-g2005", "-o",       "replay.vvp",
                                     "-s",       "replay", "replay.v", "watch.v"};
    for (const SourceFile& source : sources) {
        command.push_back(source.name);
    }
    qrazor::run_checked(command, here);
    const std::string said = qrazor::run_checked({"vvp", "-n", "replay.vvp"}, here);
    const std::string edge = proof.detail.substr(seen.size() + 9);
    CHECK(said.find("FAIL " + edge.substr(0, edge.find(':')) + " " + seen) != std::string::npos);
}

}  // namespace

TEST_CASE("the row store gives rows whole, once, in order, with their own word") {
    for (const int depth : {1, 2, 3}) {
        const Proof proof = prove_protocol(store(1, depth), qrazor::gen::parts::row_store(),
                                           row_folder("right-" + std::to_string(depth)), 60);
        INFO(depth << ": " << proof.detail);
        CHECK(proof.result == Result::proven);
        CHECK(proof.engine == "abc pdr");
    }
}

TEST_CASE("a broken row store is refuted, and the sequence replays", "[planted]") {
    const std::string used =
        "used_q <= (used_q | (write_q & {Entries{take}})) & ~(read_q & {Entries{give}});";
    const std::string rows = "rows_q <= rows_q + {1'b0, row_in} - {1'b0, row_out};";
    const std::string ready = "assign ready_o = ~(|(write_q & used_q)) & ~rows_q[1];";
    const std::vector<PlantedFault> faults{
        {"a beat is given before its row is whole",
         {{"assign valid_o = |rows_q;", "assign valid_o = |used_q;"}},
         "early"},
        {"a row is lost", {{"rows_q + {1'b0, row_in}", "rows_q + {1'b0, row_in & ~give}"}}, "lost"},
        {"a row is given twice", {{rows, "rows_q <= rows_q + {1'b0, row_in};"}}, "invented"},
        {"a beat is overwritten", {{ready, "assign ready_o = ~rows_q[1];"}}, "overfull"},
        {"the word is the next row's",
         {{"stat_q <= rows_q[1] ? next_q : stat_i;", "stat_q <= stat_i;"}},
         "stale"},
        {"the word is that of the row's first beat",
         {{"if (row_in) begin\n            next_q",
           "if (take & place_q[0]) begin\n            next_q"}},
         "stale"},
        {"the word moves while its row is given",
         {{"if (rows_q[1] ? row_out", "if (rows_q[1] ? give"}},
         "stale"},
        {"the mark of a row that is cut is lost",
         {{"beat_q <= {end_o, data_i};", "beat_q <= {last_i, data_i};"}},
         "misplaced"},
        {"a row does not end by itself",
         {{"assign end_o   = last_i | place_q[Depth-1];", "assign end_o   = last_i;"}},
         "endless"},
        {"the place in a row goes on behind its end",
         {{"if (~rst_ni | row_in) begin", "if (~rst_ni) begin"}},
         "endless"},
        {"an entry less is used",
         {{ready,
           "assign ready_o = ~(|({write_q[Entries-2:0], write_q[Entries-1]} & used_q)) & "
           "~rows_q[1];"}},
         "refused"},
        {"a third row is taken",
         {{ready, "assign ready_o = ~(|(write_q & used_q)) & ~(&rows_q);"}},
         "overfull"},
        {"places do not go on",
         {{"if (give) begin\n                read_q",
           "if (give & last_o) begin\n                read_q"}},
         "misplaced"},
        {"reset leaves rows", {{"rows_q  <= 2'd0;", "rows_q  <= rows_q;"}}, "invented"},
        {"reset leaves places",
         {{"read_q  <= {{(Entries-1){1'b0}}, 1'b1};", "read_q  <= read_q;"}},
         "misplaced"},
        {"reset leaves the place in the row",
         {{"if (~rst_ni | row_in) begin", "if (row_in) begin"}},
         "endless"},
        {"one bit is stuck",
         {{"beat_q <= {end_o, data_i};", "beat_q <= {end_o, data_i & ~(1'b1 << (Width-1))};"}},
         "changed"}};
    for (size_t k = 0; k < faults.size(); ++k) {
        INFO(faults[k].name);
        const auto folder = row_folder("wrong-" + std::to_string(k));
        const auto sources = edited(qrazor::gen::parts::row_store(), faults[k].edits);
        check_refuted(prove_protocol(store(1, 2), sources, folder, 60), faults[k].seen, folder,
                      sources);
    }
}

TEST_CASE("a row store whose ready hangs on the other side is refuted", "[planted]") {
    const auto sources =
        edited(qrazor::gen::parts::row_store(), {{"& ~rows_q[1];", "& ~(rows_q[1] & ~ready_i);"}});
    const Proof proof = prove_protocol(store(1, 2), sources, row_folder("path"), 60);
    CHECK(proof.result == Result::refuted);
    CHECK(proof.detail.find("hangs on an input") != std::string::npos);
}

// On the text of a unit, whose data are left out of it.
TEST_CASE("the row protocol of a unit is proven, and what breaks it is refuted", "[planted]") {
    qrazor::gen::Settings settings;
    settings.unit = "emsb_requantizer";
    settings.act_width = 8;
    settings.code_width = 4;
    settings.lanes = 1;
    settings.max_row = 2;
    const qrazor::gen::Design design = qrazor::units::design(settings);
    const std::vector<SourceFile> emitted = qrazor::units::emit(design);
    const std::vector<PlantedFault> faults{
        {"", {}, ""},
        {"the mark of the last beat is not passed on",
         {{"{emsb_last, emsb_result}", "{1'b0, emsb_result}"}},
         "misplaced"},
        {"results are taken as they come, whether there is room or not",
         {{".ready_i(emsb_ready)", ".ready_i(1'b1)"}},
         "misplaced"},
        {"beats go in that are not taken",
         {{".valid_i(emsb_valid)", ".valid_i(emsb_valid | emsb_last)"}},
         "invented"},
        {"results never come", {{".valid_i(emsb_valid)", ".valid_i(1'b0)"}}, "stuck"}};
    for (size_t k = 0; k < faults.size(); ++k) {
        INFO(faults[k].name);
        ProveOptions options;
        options.folder = row_folder("unit-" + std::to_string(k));
        options.time_limit_s = 60;
        const auto sources = edited(emitted, faults[k].edits);
        const Rtl rtl = elaborate(sources, design.module_name(), options.folder / "rtl");
        const Proof proof = prove_row_unit(design, rtl, sources, options);
        INFO(proof.detail);
        if (faults[k].edits.empty()) {
            CHECK(proof.result == Result::proven);
        } else {
            check_refuted(proof, faults[k].seen, options.folder / "row-protocol", sources);
        }
    }
}
