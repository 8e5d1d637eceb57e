// Mapped netlists are proven equal to their RTL, and a fault planted in the netlist is found and
// named.
#include "qrazor/formal/mapped.h"

#include <algorithm>

#include "qrazor/support/files.h"
#include "qrazor/support/text.h"
#include "qrazor/synth/flow.h"
#include "qrazor/units/emit.h"
#include "qrazor/units/units.h"
#include "qrazor_catch.h"

namespace fs = std::filesystem;
using namespace qrazor;
using namespace qrazor::formal;
using Catch::Matchers::Contains;
using qrazor::gen::Design;
using qrazor::gen::Settings;
using qrazor::synth::Flow;
using qrazor::synth::FlowOptions;

namespace {

const fs::path kFolder = fs::path(QRAZOR_BUILD_DIR) / "formal-tests" / "mapped";

const Flow& flow() {
    static const Flow one([] {
        FlowOptions options;
        options.home = QRAZOR_SOURCE_DIR;
        options.cache = kFolder / "cache";
        options.tensors.beats_each = 16;
        return options;
    }());
    return one;
}

Design small(const std::string& unit, int cuts) {
    Settings config;
    config.unit = unit;
    config.act_width = 8;
    config.group = qrazor::units::named(unit).kind().task == qrazor::gen::Task::dot ? 2 : 1;
    config.cuts = cuts;
    return qrazor::units::design(config);
}

// A small unit and its netlist, which a test may change.
struct Unit {
    Unit(const Design& design, const std::string& name)
        : mapped{design.module_name(),
                 "clk_i",
                 qrazor::units::emit(design),
                 {},
                 {flow().library_copy()}},
          folder(kFolder / name),
          text(qrazor::read_file(flow().run(design).netlist)) {}

    MappedProof prove() {
        mapped.netlist = folder / "netlist.v";
        qrazor::write_file(mapped.netlist, text);
        return prove_mapped(mapped, {folder, 60});
    }
    // The place of `what` behind `from`; it must be there.
    size_t find(const std::string& what, size_t from = 0) const {
        const size_t at = text.find(what, from);
        REQUIRE(at != std::string::npos);
        return at;
    }
    // "_12_" of ".A(_12_)", as place and length.
    std::pair<size_t, size_t> net(const std::string& pin, size_t from) const {
        const size_t at = find("." + pin + "(", from) + pin.size() + 2;
        return {at, text.find(')', at) - at};
    }
    void insert_inverter(const std::string& pin, size_t from) {
        const auto [at, length] = net(pin, from);
        const std::string old = text.substr(at, length);
        text.replace(at, length, "planted_n");
        text.insert(text.rfind("endmodule"),
                    "  wire planted_n;\n  INVX1 planted (.A(" + old + "), .Y(planted_n));\n");
    }

    MappedNetlist mapped;
    fs::path folder;
    std::string text;
};

void check_refuted(const MappedProof& result) {
    INFO(result.proof.detail);
    CHECK(result.proof.result == Result::refuted);
    CHECK_FALSE(result.difference.empty());
    CHECK_THAT(result.proof.detail, Contains("differ"));
    for (const Difference::Point& point : result.difference.points) {
        CHECK(point.rtl != point.netlist);
    }
}

}  // namespace

TEST_CASE("mapped netlists equal their RTL: every port and register is compared") {
    for (const std::string unit : {"sdr_dot", "int_mac"}) {
        for (const int cuts : {0, 2}) {
            Unit one(small(unit, cuts), unit);
            const MappedProof result = one.prove();
            INFO(unit << " with " << cuts << " cuts: " << result.proof.detail);
            CHECK(result.proof.result == Result::proven);
            size_t flip_flops = 0;
            for (const std::string& line : qrazor::split_lines(one.text)) {
                flip_flops += line.find("DFFPOSX1 ") != std::string::npos ? 1 : 0;
            }
            CHECK(result.registers == flip_flops);
            CHECK(result.ports > 16);
        }
    }
}

TEST_CASE("flip-flops with an asynchronous reset are plain ones where it is tied off") {
    Unit unit(small("sdr_dot", 0), "tied");
    const auto resettable = [&](const std::string& reset) {
        Unit changed = unit;
        const std::string plain = "  DFFPOSX1 ";
        for (size_t at = 0; (at = changed.text.find(plain, at)) != std::string::npos;) {
            changed.text.replace(at, plain.size(), "  resettable ");
            const size_t open = changed.text.find('(', at);
            changed.text.insert(open + 1, ".R(" + reset + "), ");
        }
        changed.text +=
            "module resettable (input D, input CLK, input R, output reg Q);\n"
            "  always @(posedge CLK or negedge R) if (!R) Q <= 1'b0; else Q <= D;\nendmodule\n";
        return changed.prove();
    };
    const MappedProof tied = resettable("1'h1");
    INFO(tied.proof.detail);
    CHECK(tied.proof.result == Result::proven);
    CHECK(resettable("rst_ni").proof.result != Result::proven);
}

TEST_CASE("a cell taken for another is refuted") {
    const Unit unit(small("sdr_dot", 0), "cell");
    size_t at = 0;
    for (int k = 0; k < 4; ++k) {
        at = unit.find("  NAND2X1 ", at) + 1;
        Unit changed = unit;
        changed.text.replace(at + 1, 7, "NOR2X1");
        check_refuted(changed.prove());
    }
    Unit adder = unit;
    const size_t full = adder.find("  FAX1 ");
    adder.text.replace(adder.find(".YS(", full), 3, ".YX");
    adder.text.replace(adder.find(".YC(", full), 3, ".YS");
    adder.text.replace(adder.find(".YX(", full), 3, ".YC");
    check_refuted(adder.prove());
}

TEST_CASE("two wires exchanged are refuted") {
    // Behind flip-flops, so that no loop comes of it.
    Unit unit(small("int_mac", 0), "wires");
    const auto [first, first_length] = unit.net("D", 0);
    const auto [second, second_length] = unit.net("D", first);
    const std::string a = unit.text.substr(first, first_length);
    const std::string b = unit.text.substr(second, second_length);
    REQUIRE(a != b);
    unit.text.replace(second, second_length, a);
    unit.text.replace(first, first_length, b);
    check_refuted(unit.prove());
}

TEST_CASE("an inverted register input is refuted, and the register and the inputs are named") {
    Unit unit(small("sdr_mac", 0), "inverted");
    // The operand register that takes this bit of a port as it is.
    unit.insert_inverter("D", unit.text.rfind("DFFPOSX1", unit.find(".D(act_code_i[1])")));
    const MappedProof result = unit.prove();
    check_refuted(result);
    REQUIRE(result.difference.points.size() == 1);
    CHECK_THAT(result.difference.points.front().name, Contains("next "));
    REQUIRE(result.difference.inputs.size() <= 2);
    CHECK_THAT(result.proof.detail, Contains("where"));
}

TEST_CASE("a missing register is never a proof") {
    Unit unit(small("sdr_mac", 0), "missing");
    const size_t at = unit.text.rfind("DFFPOSX1", unit.find(".D(act_code_i[1])"));
    unit.text.replace(at, 8, "BUFX2");
    unit.text.replace(unit.find(".CLK(clk_i),", at), 12, "");
    unit.text.replace(unit.find(".D(", at), 2, ".A");
    unit.text.replace(unit.find(".Q(", at), 2, ".Y");
    const MappedProof result = unit.prove();
    INFO(result.proof.detail);
    CHECK(result.proof.result == Result::open);
    CHECK_THAT(result.proof.detail, Contains("without a partner"));
}

TEST_CASE("a flip-flop on a wrong clock is never a proof") {
    Unit unit(small("sdr_mac", 0), "clock");
    unit.text.replace(unit.find(".CLK(clk_i)"), 11, ".CLK(valid_i)");
    CHECK(unit.prove().proof.result == Result::open);
}

TEST_CASE("a difference that random values miss is found by ABC, with its inputs") {
    const fs::path netlist = kFolder / "rare" / "netlist.v";
    qrazor::write_file(netlist,
                       "module rare (input [39:0] value_i, output first_o, output hit_o);\n"
                       "  BUFX2 u0 (.A(value_i[0]), .Y(first_o));\n"
                       "  BUFX2 u1 (.A(1'b0), .Y(hit_o));\nendmodule\n");
    const MappedNetlist rare{"rare",
                             "",
                             {{"rare.v",
                               "module rare (input [39:0] value_i, output first_o, output hit_o);\n"
                               "  assign first_o = value_i[0];\n"
                               "  assign hit_o = value_i == 40'hdeadbeef12;\nendmodule\n"}},
                             netlist,
                             {flow().library_copy()}};
    const MappedProof result = prove_mapped(rare, {kFolder / "rare", 60});
    check_refuted(result);
    REQUIRE(result.difference.inputs.size() == 1);
    CHECK(result.difference.inputs.front().name == "value_i");
    CHECK(result.difference.inputs.front().value == "40'hdeadbeef12");
}
