// The units of an integer model that are ours divide nowhere: no text has `/`, `%` or `real`, and
// no netlist a divider. Rivals may.
#include <cctype>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "qrazor/algebra/rtl.h"
#include "qrazor/gen/config.h"
#include "qrazor/gen/unit.h"
#include "qrazor/support/text.h"
#include "qrazor/units/emit.h"
#include "qrazor/units/units.h"
#include "qrazor_catch.h"

using namespace qrazor;
using gen::Design;
using gen::SourceFile;

namespace {

// Verilog without its comments.
std::string code_of(const std::string& text) {
    std::string code;
    for (const std::string& line : split_lines(text)) {
        code += line.substr(0, line.find("//")) + "\n";
    }
    return code;
}

// What of a text divides, or computes with real numbers: "/", "%", "real".
std::vector<std::string> dividing_words(const std::string& text) {
    const std::string code = code_of(text);
    std::vector<std::string> found;
    std::string word;
    for (const char letter : code) {
        if (std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '_' ||
            letter == '$') {
            word += letter;
            continue;
        }
        if (word == "real" || word == "realtime" || word == "$itor" || word == "$rtoi") {
            found.push_back(word);
        }
        word.clear();
        if (letter == '/' || letter == '%') {
            found.emplace_back(1, letter);
        }
    }
    return found;
}

// Cells that divide, in the netlist of word operators: every module is looked into.
std::vector<std::string> dividers(std::vector<SourceFile> sources, const std::string& top,
                                  const std::string& folder) {
    for (SourceFile& source : sources) {
        source.operation = gen::Operation::none;  // else proofs take it as one part
    }
    const formal::Rtl rtl = formal::elaborate(
        sources, top, std::filesystem::path(QRAZOR_BUILD_DIR) / "division-tests" / folder);
    const std::set<std::string> kinds{"$div", "$mod", "$divfloor", "$modfloor"};
    std::vector<std::string> found;
    for (const formal::Cell& cell : rtl.cells) {
        if (kinds.count(cell.type) != 0) {
            found.push_back(cell.type);
        }
    }
    // An empty netlist has no divider either.
    if (rtl.cells.empty()) {
        found.push_back("no cell at all");
    }
    return found;
}

// Every named configuration of the units that this is about, and their defaults.
std::vector<Design> integer_designs() {
    std::vector<Design> all;
    for (const gen::Unit* unit : units::all()) {
        if (unit->kind().nonlinear() && !unit->rival()) {
            gen::Settings settings;
            settings.unit = std::string(unit->name());
            all.push_back(units::design(settings));
        }
    }
    for (const gen::Settings& named :
         gen::read_configs(std::filesystem::path(QRAZOR_SOURCE_DIR) / "gen" / "configs")) {
        const Design design = units::design(named);
        if (design.unit().kind().nonlinear() && !design.unit().rival()) {
            all.push_back(design);
        }
    }
    return all;
}

SourceFile file(const std::string& name, const std::string& text) {
    return {name + ".v", text};
}

}  // namespace

TEST_CASE("the units of an integer model that are ours do not divide") {
    const std::vector<Design> designs = integer_designs();
    REQUIRE(designs.size() >= 6);
    std::set<std::string> seen;
    for (const Design& design : designs) {
        CAPTURE(design.label());
        const std::vector<SourceFile> sources = units::emit(design);
        REQUIRE(!sources.empty());
        for (const SourceFile& source : sources) {
            CAPTURE(source.name);
            CHECK(dividing_words(source.text) == std::vector<std::string>{});
        }
        if (seen.insert(design.module_name()).second) {
            CHECK(dividers(sources, design.module_name(), design.label()) ==
                  std::vector<std::string>{});
        }
    }
}

TEST_CASE("a planted divider is found in text and in netlist") {
    // Within another module, so that it would be missed if only the top were looked at.
    const std::string inner =
        "module inner (input wire [7:0] a_i, input wire [7:0] b_i, output wire [7:0] y_o);\n"
        "    assign y_o = a_i @by@ b_i;\nendmodule\n";
    const std::string outer =
        "module outer (input wire [7:0] a_i, input wire [7:0] b_i, output wire [7:0] y_o);\n"
        "    inner u_inner (.a_i(a_i), .b_i(b_i), .y_o(y_o));\nendmodule\n";
    for (const std::string by : {"/", "%"}) {
        CAPTURE(by);
        const std::string text = substitute(inner, {{"by", by}});
        CHECK(dividing_words(text) == std::vector<std::string>{by});
        CHECK(dividers({file("inner", text), file("outer", outer)}, "outer",
                       by == "/" ? "planted-quotient" : "planted-rest") ==
              std::vector<std::string>{by == "/" ? "$div" : "$mod"});
    }
    CHECK(dividing_words("real x; // a / b\n") == std::vector<std::string>{"real"});
    CHECK(dividing_words("wire really; // 1 / x, real\n").empty());
    CHECK(dividers({file("inner", substitute(inner, {{"by", "+"}}))}, "inner", "planted-sum")
              .empty());
}
