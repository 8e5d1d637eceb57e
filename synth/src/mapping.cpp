// Yosys and ABC on one design: elaborated once for all ways of mapping, mapped in each, with the
// library's adder cells in place of the RTL's adders where it has such. Scripts are files
// (synth/scripts), so that they can be run by hand.
#include "qrazor/synth/mapping.h"

#include <algorithm>

#include "qrazor/cells/yosys_netlist.h"
#include "qrazor/gen/parts.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"

namespace fs = std::filesystem;

namespace qrazor::synth {
namespace {

// ABC sees neither the flip-flops nor the adder cells on a path, so it gets less than the clock.
constexpr double kShareForLogic = 0.8;

// Yosys splits arguments at blanks, so paths go in quotes.
std::string quoted(const fs::path& path) {
    return "\"" + path.string() + "\"";
}

// Full adders stay modules until here: ABC, given their gates, would not find the library's adder
// cells again.
std::string adder_module(const cells::AdderCell& adder, const std::string& name,
                         const cells::Adapter& adapter) {
    if (adder.cell.empty()) {
        return {};
    }
    const bool full = !adder.c.empty();
    const std::string sum = adapter.inverted_adders ? "sum_n" : "sum_o";
    const std::string carry = adapter.inverted_adders ? "carry_n" : "carry_o";
    std::string text = "module " + name + " (input a_i, input b_i, " + (full ? "input c_i, " : "") +
                       "output sum_o, output carry_o);\n";
    if (adapter.inverted_adders) {
        const std::string inverter = "  " + adapter.inverter.cell + " u_";
        const auto ports = [&](const std::string& from, const std::string& to) {
            return " (." + adapter.inverter_input + "(" + from + "), ." + adapter.inverter.pin +
                   "(" + to + "));\n";
        };
        text += "  wire sum_n, carry_n;\n" + inverter + "sum" + ports("sum_n", "sum_o") + inverter +
                "carry" + ports("carry_n", "carry_o");
    }
    text += "  " + adder.cell + " u_cell (." + adder.a + "(a_i), ." + adder.b + "(b_i), " +
            (full ? "." + adder.c + "(c_i), " : "") + "." + adder.sum + "(" + sum + "), ." +
            adder.carry + "(" + carry + "));\nendmodule\n";
    return text;
}

// The techmap file from the RTL's adders to the library's, or "" where it has none.
std::string adder_cells(const cells::Adapter& adapter) {
    return adder_module(adapter.full_adder, gen::parts::kFullAdder, adapter) +
           adder_module(adapter.half_adder, gen::parts::kHalfAdder, adapter);
}

std::string abc_constraints(const cells::Adapter& adapter) {
    // ABC takes loads in fF.
    return "set_driving_cell " + adapter.driver.cell + "\nset_load " +
           fixed(adapter.output_load_pf * 1000, 3) + "\n";
}

std::string tie_command(const cells::Adapter& adapter) {
    if (adapter.tie_high.cell.empty() || adapter.tie_low.cell.empty()) {
        return "";
    }
    return "hilomap -singleton -hicell " + adapter.tie_high.cell + " " + adapter.tie_high.pin +
           " -locell " + adapter.tie_low.cell + " " + adapter.tie_low.pin;
}

void run_yosys(const fs::path& folder, const std::string& script, const std::string& name) {
    write_file(folder / (name + ".ys"), script);
    try {
        run_checked({"yosys", "-Q", "-T", "-q", "-l", name + ".log", "-s", name + ".ys"},
                    {.folder = folder});
    } catch (const Error& error) {
        throw Error(std::string(error.what()) + " (in " + (folder / (name + ".log")).string() +
                    ")");
    }
}

// Where ABC has mapped the same netlist the same way before, into `folder`/gates.blif
// (map_logic()), Yosys may have that instead of running it again: an option for its pass `abc`,
// or "".
std::string abc_again(const fs::path& front, const fs::path& folder) {
    const fs::path script = folder / "abc.sh";
    if (!fs::exists(folder / "gates.blif") || !fs::exists(front / "logic.blif")) {
        return "";
    }
    // Its third argument is abc.script, in the folder with Yosys's input.blif.
    write_file(script,
               "#!/bin/sh\n# Given what it was given before, ABC would only do it again.\n"
               "folder=${3%/*}\nif cmp -s \"$folder/input.blif\" '" +
                   (front / "logic.blif").lexically_relative(folder).string() +
                   "'; then\n  cp gates.blif \"$folder/output.blif\"\nelse\n  exec " +
                   abc_program() + " \"$@\"\nfi\n");
    fs::permissions(script, fs::perms::owner_all);
    return find_program(script.string()).empty() ? "" : "-exe " + quoted(script);
}

// What logic.ys left, under its name and without the folder that Yosys made up for it.
void keep_logic(const fs::path& folder) {
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        if (entry.path().filename().string().rfind("_tmp_", 0) == 0) {
            if (fs::exists(entry.path() / "input.blif")) {
                fs::rename(entry.path() / "input.blif", folder / "logic.blif");
            }
            fs::remove_all(entry.path());
            return;
        }
    }
}

}  // namespace

const std::vector<Recipe>& recipes() {
    static const std::vector<Recipe> all{
        // The first settles ties, and tells the ways of operators apart (selection.cpp).
        {"area", "area.abc", true, false},     {"plain", "plain.abc", true, false},
        {"simple", "simple.abc", true, false}, {"nf", "nf.abc", true, false},
        {"light", "light.abc", true, false},   {"buffered", "buffered.abc", true, false},
        {"speed", "speed.abc", true, true},    {"speed_logic", "speed.abc", false, true},
    };
    return all;
}

std::vector<std::string> operator_ways(const std::string& help) {
    std::vector<std::string> ways{""};
    for (const std::string option : {"-booth", "-arith_tree"}) {
        if (help.find("\n    " + option + "\n") != std::string::npos) {
            ways.push_back(option);
        }
    }
    return ways;
}

std::string operator_words(const std::string& way) {
    return way.empty() ? "" : way.substr(1);
}

Recipe with_operators(Recipe recipe, const std::string& way) {
    recipe.name += way.empty() ? "" : "+" + operator_words(way);
    recipe.operators = way;
    return recipe;
}

Recipe find_recipe(const std::vector<Recipe>& among, const std::string& name) {
    const auto found = std::find_if(among.begin(), among.end(),
                                    [&](const Recipe& recipe) { return recipe.name == name; });
    if (found == among.end()) {
        throw Error("recipe = " + name + ": no such way of mapping");
    }
    return *found;
}

std::string mapping_script(const MappingContext& context, const Recipe& recipe) {
    return recipe.name + (recipe.adder_cells ? " cells\n" : " logic\n") + recipe.operators + "\n" +
           read_file(context.scripts / "front.ys") + read_file(context.scripts / "map.ys") +
           read_file(context.scripts / "adders_logic.v") + adder_cells(*context.adapter) +
           abc_script(context, recipe) + abc_constraints(*context.adapter) +
           tie_command(*context.adapter);
}

bool keeps_adders(const cells::Adapter& adapter, const Source& source) {
    return (source.full_adder && !adapter.full_adder.cell.empty()) ||
           (source.half_adder && !adapter.half_adder.cell.empty());
}

void elaborate(const MappingContext& context, const Source& source, const Recipe& recipe,
               const fs::path& folder, const std::vector<std::string>& extra) {
    for (const gen::SourceFile& file : source.files) {
        write_file(folder / file.name, file.text);
    }
    const bool full = source.full_adder && !context.adapter->full_adder.cell.empty();
    const bool half = source.half_adder && !context.adapter->half_adder.cell.empty();
    std::string keep;
    std::string simplify;
    if (recipe.adder_cells && (full || half)) {
        keep = std::string("blackbox") + (full ? " full_adder" : "") + (half ? " half_adder" : "");
        simplify = "techmap -map " + quoted(context.scripts / "adders_logic.v") + "\ntechmap\nopt";
    }
    keep += (keep.empty() || extra.empty() ? "" : "\n") + join(extra, "\n");
    const std::string script =
        substitute(read_file(context.scripts / "front.ys"), {{"read", source.read},
                                                             {"prepare", source.prepare},
                                                             {"top", source.top},
                                                             {"operators", recipe.operators},
                                                             {"keep_adders", keep},
                                                             {"simplify_adders", simplify},
                                                             {"library", quoted(context.library)}});
    run_yosys(folder, script + (extra.empty() ? read_file(context.scripts / "logic.ys") : ""),
              "front");
    if (extra.empty()) {
        keep_logic(folder);
    }
}

std::string abc_program() {
    // Debian's Yosys runs berkeley-abc, others bring their own.
    return find_program("yosys-abc").empty() ? "berkeley-abc" : "yosys-abc";
}

std::string abc_script(const MappingContext& context, const Recipe& recipe) {
    const auto delay_ps = static_cast<long>(context.clock_ns * kShareForLogic * 1000);
    return substitute(read_file(context.scripts / "abc" / recipe.script),
                      {{"delay_ps", std::to_string(delay_ps)}});
}

void write_abc_files(const MappingContext& context, const Recipe& recipe, const fs::path& folder) {
    write_file(folder / "abc.script", abc_script(context, recipe));
    write_file(folder / "abc.constr", abc_constraints(*context.adapter));
}

void map_cells(const MappingContext& context, const std::string& top, const Recipe& recipe,
               const fs::path& front, const fs::path& folder) {
    make_folder(folder);
    // A copy: Yosys writes beside what it reads.
    if (fs::absolute(front) != fs::absolute(folder)) {
        write_file(folder / "front.il", read_file(front / "front.il"));
    }
    const std::string cells = adder_cells(*context.adapter);
    write_abc_files(context, recipe, folder);
    write_file(folder / "adders_cells.v", cells);
    run_yosys(folder,
              substitute(read_file(context.scripts / "map.ys"),
                         {{"abc", abc_again(front, folder)},
                          {"library", quoted(context.library)},
                          {"map_adders", cells.empty() ? "" : "techmap -map adders_cells.v"},
                          {"tie", tie_command(*context.adapter)},
                          {"top", top}}),
              "map");
}

void write_mapped_verilog(const std::string& json, const std::string& top, const fs::path& folder) {
    write_file(folder / "mapped.v",
               cells::netlist_verilog(cells::read_yosys_module(json, top), top));
}

}  // namespace qrazor::synth
