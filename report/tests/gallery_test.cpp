// Structures, figures and areas by part: on made-up hierarchies by hand, and on emitted units.
#include <qrazor_catch.h>
#include <unistd.h>

#include <algorithm>

#include "../src/figure.h"
#include "qrazor/gen/config.h"
#include "qrazor/report/gallery.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/yosys.h"
#include "qrazor/units/emit.h"
#include "qrazor/units/units.h"
#include "tiny_library.h"

using namespace qrazor;
using namespace qrazor::report;
using Catch::Matchers::Contains;
namespace fs = std::filesystem;

namespace {

const fs::path kHome = QRAZOR_SOURCE_DIR;
struct Scratch {
    fs::path path =
        fs::path(QRAZOR_BUILD_DIR) / "tests" / ("test-gallery-" + std::to_string(getpid()));
    ~Scratch() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
};
const Scratch kScratch;

// Two lanes of 1 bit, a mask, an adder that also takes its own result back through a register.
const char* const kHierarchy = R"({"modules": {"top": {
  "ports": {
    "clk_i": {"direction": "input", "bits": [2]},
    "a_i": {"direction": "input", "bits": [3, 4]},
    "b_o": {"direction": "output", "bits": [9, "0"]}},
  "cells": {
    "gen_x[0].u_lane": {"type": "$paramod\\lane\\Width=s32'01", "attributes": {},
      "port_directions": {"a_i": "input", "y_o": "output"}, "connections": {"a_i": [3], "y_o": [5]}},
    "gen_x[1].u_lane": {"type": "$paramod\\lane\\Width=s32'01", "attributes": {},
      "port_directions": {"a_i": "input", "y_o": "output"}, "connections": {"a_i": [4], "y_o": [6]}},
    "$and$1": {"type": "$and", "attributes": {},
      "port_directions": {"A": "input", "B": "input", "Y": "output"},
      "connections": {"A": [5], "B": [6], "Y": [7]}},
    "u_adder": {"type": "$paramod$0123\\adder_x", "attributes": {},
      "port_directions": {"a_i": "input", "b_i": "input", "y_o": "output"},
      "connections": {"a_i": [7], "b_i": [9], "y_o": [8]}},
    "u_hold": {"type": "pipe_stage", "attributes": {},
      "port_directions": {"clk_i": "input", "d_i": "input", "q_o": "output"},
      "connections": {"clk_i": [2], "d_i": [8], "q_o": [9]}}}}}})";

const Block& block(const Structure& structure, const std::string& name) {
    for (const Block& one : structure.blocks) {
        if (one.name == name) {
            return one;
        }
    }
    throw Error("no block " + name);
}

int bits(const Structure& structure, const std::string& from, const std::string& to) {
    for (const Wire& wire : structure.wires) {
        if (structure.blocks[wire.from].name == from && structure.blocks[wire.to].name == to) {
            return wire.bits;
        }
    }
    return 0;
}

size_t count(const std::string& text, const std::string& part) {
    size_t n = 0;
    for (size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++n;
    }
    return n;
}

int instances(const Structure& structure, const std::string& start) {
    int n = 0;
    for (const Block& one : structure.blocks) {
        n += one.module.rfind(start, 0) == 0 ? one.count : 0;
    }
    return n;
}

const PartNames kNames{{"lane", {"lanes", "partial products"}},
                       {"adder_x", {"adder", "adder"}},
                       {"pipe_stage", {"registers", "registers"}},
                       {"left_shift", {"shift", "shift"}}};

std::vector<gen::Design> shown() {
    std::vector<gen::Design> all;
    for (const gen::Settings& config : gen::read_configs(kHome / "gen" / "configs")) {
        all.push_back(units::design(config));
    }
    return gallery_designs(all);
}

void check_texts(const Structure& structure) {
    const std::vector<TextBox> texts = block_texts(structure);
    for (size_t a = 0; a < texts.size(); ++a) {
        CHECK(texts[a].left >= 0);
        for (size_t b = 0; b < a; ++b) {
            const bool meet = texts[a].left < texts[b].right && texts[b].left < texts[a].right &&
                              texts[a].top < texts[b].bottom && texts[b].top < texts[a].bottom;
            INFO(structure.top + ": '" + texts[a].text + "' and '" + texts[b].text + "'");
            CHECK_FALSE(meet);
        }
    }
}

// Each block of the structure has its box, once.
void check_figure(const Structure& structure) {
    const std::string figure = block_figure(structure);
    for (const Block& one : structure.blocks) {
        INFO(structure.top + ": " + one.name);
        const std::string text = one.kind == BlockKind::part
                                     ? ">" + one.name + ": " + one.module + "<"
                                     : ">" + one.name + ", ";
        CHECK((one.kind == BlockKind::operation || count(figure, text) == 1));
    }
    CHECK(count(figure, "class=\"head\"") == structure.wires.size());
    CHECK(count(figure, "<text") == count(figure, "</text>"));
    CHECK(block_figure(structure) == figure);
}

}  // namespace

TEST_CASE("a hierarchy becomes blocks and wires") {
    const Structure structure = read_structure(kHierarchy, "top", kNames);
    CHECK(structure.blocks.size() == 5);  // the clock is not among them
    CHECK(structure.wires.size() == 5);
    CHECK(block(structure, "a_i").bits == 2);
    CHECK(block(structure, "u_lane").count == 2);
    CHECK(block(structure, "u_lane").module == "lane");
    CHECK(block(structure, "u_adder").module == "adder_x");
    CHECK(bits(structure, "a_i", "u_lane") == 2);
    CHECK(bits(structure, "u_lane", "u_adder") == 2);  // through the mask
    CHECK(bits(structure, "u_adder", "u_hold") == 1);
    CHECK(bits(structure, "u_hold", "u_adder") == 1);
    CHECK(bits(structure, "u_hold", "b_o") == 1);
    CHECK(count(block_figure(structure), "wire back") == 1);
    check_figure(structure);
    check_texts(structure);
    CHECK_THROWS_WITH(read_structure(kHierarchy, "other", kNames),
                      Contains("other: not a hierarchy"));
    CHECK_THROWS_WITH(read_structure(kHierarchy, "top", {}), Contains("the emitter knows no part"));
}

TEST_CASE("Yosys's names of parametrized modules lead back to the emitted ones") {
    CHECK(emitted_name("tree_x") == "tree_x");
    CHECK(emitted_name("$paramod\\left_shift\\InWidth=s32'0\\MaxShift=s32'1") == "left_shift");
    CHECK(emitted_name("$paramod$0123abcd\\left_shift") == "left_shift");
}

TEST_CASE("parts have names and headings, by what the emitter says that they do") {
    for (const gen::Design& design : shown()) {
        const std::vector<gen::SourceFile> sources = units::emit(design);
        const PartNames names = part_names(sources);
        INFO(design.label());
        CHECK_FALSE(names.empty());
        for (const auto& [module, name] : names) {
            INFO(module);
            CHECK_FALSE(name.title.empty());
        }
        size_t marked = 0;
        for (const gen::SourceFile& file : mark_parts(sources)) {
            marked += count(file.text, "(* qrazor_part *)");
        }
        CHECK(marked == names.size());
    }
    const PartName tree = part_names({{"some_tree.v", "", gen::Operation::compress, "half"},
                                      {"some_unit.v", "", gen::Operation::none, ""}})
                              .at("some_tree");
    CHECK(tree.title == "half");
    CHECK(tree.group == "tree");
}

TEST_CASE("the structure of emitted units holds every instance, and figures each once") {
    for (const gen::Design& design : shown()) {
        INFO(design.label());
        const Structure structure = structure_of(design, kScratch.path / design.label());
        const gen::Config& config = design.config();
        const gen::Kind kind = design.unit().kind();
        if (kind.task == gen::Task::dot && kind.operands != gen::Operands::blocks) {
            int lanes = 0;
            for (const Block& one : structure.blocks) {
                lanes += one.module.find("_lane") != std::string::npos &&
                                 one.module.rfind("tree_", 0) != 0
                             ? one.count
                             : 0;
            }
            CHECK(lanes == config.lanes);
        }
        if (design.accumulates()) {
            CHECK(instances(structure, "pipe_stage") == 1 + config.cuts);
        }
        if (kind.task == gen::Task::compress) {
            CHECK(instances(structure, "sdr_magnitude") == config.group);
            CHECK(instances(structure, "sdr_round") == config.group);
        }
        for (const gen::Port& port : design.ports()) {
            if (port.role == gen::Role::data) {
                CHECK(block(structure, port.name).bits == port.bits());
            }
        }
        CHECK(structure.wires.size() + 1 >= structure.blocks.size());  // nothing hangs loose
        check_figure(structure);
        check_texts(structure);
    }
}

TEST_CASE("areas by part are cells times instances, flip-flops apart") {
    const cells::Library library = cells::parse_library(cells::test::tiny_text(), "tiny.lib");
    const double inverter = library.find("INV")->area;
    const double exor = library.find("XOR")->area;
    const auto* const found = &*std::find_if(
        library.cells.begin(), library.cells.end(),
        [](const auto& cell) { return cell.second.kind == cells::CellKind::flip_flop; });
    const std::string json = R"({"modules": {
      "top": {"cells": {"a": {"type": "INV"}, "b": {"type": "adder_x"}, "c": {"type": "adder_x"},
                        "d": {"type": "$paramod\\left_shift\\W=1"}}},
      "adder_x": {"cells": {"a": {"type": "XOR"}, "b": {"type": "INV"}, "c": {"type": "FF"}}},
      "$paramod\\left_shift\\W=1": {"cells": {"a": {"type": "INV"}}}}})";
    std::string text = json;
    text.replace(text.find("\"FF\""), 4, "\"" + found->first + "\"");
    const std::vector<PartArea> parts = add_up_parts(text, "top", kNames, library);
    REQUIRE(parts.size() == 4);
    CHECK(parts[0].group == "adder");
    CHECK(parts[0].area_um2 == Approx(2 * (exor + inverter)));
    CHECK(parts[1].group == "shift");
    CHECK(parts[1].area_um2 == Approx(inverter));
    CHECK(parts[2].group == "registers");
    CHECK(parts[2].area_um2 == Approx(2 * found->second.area));
    CHECK(parts[3].group == "rest");
    CHECK(parts[3].area_um2 == Approx(inverter));
    CHECK_THROWS_WITH(add_up_parts(json, "top", kNames, library),
                      Contains("adder_x: c: no cell FF"));
}

TEST_CASE("the parts of a mapped unit add up to it") {
    gen::Settings config;
    config.unit = "sdr_mac";
    config.group = 1;
    synth::FlowOptions options;
    options.home = kHome;
    options.cache = kScratch.path / "cache";
    options.tensors.layers = {{1, "q_proj"}};
    options.tensors.beats_each = 64;
    const synth::Flow flow(options);
    const GalleryEntry entry = make_entry(flow, units::design(config));
    double sum = 0;
    for (const PartArea& part : entry.area.parts) {
        sum += part.area_um2;
        CHECK(part.area_um2 > 0);
        CHECK_THAT(parts_figure(entry.area), Contains(">" + part.group + "<"));
    }
    CHECK(sum == Approx(entry.area.total_um2));
    CHECK(entry.area.parts.size() >= 5);
    CHECK(entry.area.total_um2 > 0.95 * entry.area.flat_um2);
    CHECK(entry.area.total_um2 < 1.2 * entry.area.flat_um2);

    const fs::path out = kScratch.path / "out";
    write_file(kScratch.path / "fronts" / "front-a.svg", "<svg/>");
    write_gallery({entry}, "make gallery", out, kScratch.path / "fronts");
    const std::string page = read_file(out / "gallery.md");
    CHECK_THAT(page, Contains("(gallery/" + entry.config + "-parts.svg)") &&
                         Contains("(gallery/front-a.svg)") && Contains("make gallery"));
    CHECK(fs::exists(out / "gallery" / (entry.config + "-area.svg")));
    CHECK(fs::exists(out / "gallery" / "front-a.svg"));
    write_gallery({entry}, "make gallery", out, "");  // what lies there stays shown
    CHECK(read_file(out / "gallery.md") == page);
}

TEST_CASE("the gallery shows one unit of each kind, and a two-level one") {
    std::vector<std::string> units;
    for (const gen::Design& design : shown()) {
        units.push_back(design.config().unit + (design.config().max_side > 0 ? " two-level" : ""));
    }
    CHECK(std::count(units.begin(), units.end(), "sdr_dot") == 1);
    CHECK(std::count(units.begin(), units.end(), "sdr_dot two-level") == 1);
    CHECK(std::count(units.begin(), units.end(), "int_dot") == 1);
    CHECK(std::count(units.begin(), units.end(), "sdr_compress") == 1);
}
