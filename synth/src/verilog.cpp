// Reads a user's Verilog through Yosys and refuses what would be measured as something else than
// its author means: two drivers, latches, loops, black boxes, gated clocks. Each message names a
// word and a place of the user's, not Yosys's.
#include "qrazor/synth/verilog.h"

#include <algorithm>
#include <regex>
#include <set>

#include "qrazor/gen/parts.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "verilog_check.h"
#include "verilog_module.h"
#include "verilog_reader.h"
#include "verilog_text.h"

namespace fs = std::filesystem;

namespace qrazor::synth {
namespace {

// The adders that the library's cells stand for, as the flow's own Verilog has them.
constexpr const char* kAdders = R"(module qrazor_full_adder (
  input a_i, input b_i, input c_i, output sum_o, output carry_o);
  assign {carry_o, sum_o} = a_i + b_i + c_i;
endmodule
module qrazor_half_adder (input a_i, input b_i, output sum_o, output carry_o);
  assign {carry_o, sum_o} = a_i + b_i;
endmodule
)";

// Before anything is flattened: boundaries that would stay, and claims that are no circuit.
constexpr const char* kKeepNothing = "chformal -remove\nsetattr -mod -unset keep_hierarchy\n";

// Modules that no other instantiates, in the order of the files.
std::vector<std::string> roots(const Json& modules) {
    std::set<std::string> used;
    for (const auto& [name, module] : modules.items()) {
        for (const auto& [cell_name, cell] : module.at("cells").items()) {
            used.insert(cell.at("type").get<std::string>());
        }
    }
    std::vector<std::string> out;
    for (const auto& [name, module] : modules.items()) {
        // "$abstract..." and "$paramod..." are Yosys's own.
        if (!used.contains(name) && name.front() != '$') {
            out.push_back(name);
        }
    }
    return out;
}

std::string choose_top(const Json& modules, const std::string& asked, const std::string& files) {
    std::vector<std::string> candidates = roots(modules);
    std::sort(candidates.begin(), candidates.end());
    const std::string list = candidates.empty() ? "" : join(candidates, ", ");
    if (!asked.empty()) {
        if (!modules.contains(asked)) {
            throw Error("top = " + asked + ": no such module; nothing instantiates " +
                        (list.empty() ? "none" : list));
        }
        return asked;
    }
    if (candidates.size() != 1) {
        throw Error(candidates.empty() ? "verilog: no module in " + files
                                       : "top: name one by --top: nothing instantiates " + list);
    }
    return candidates.front();
}

bool is_value(const std::string& text) {
    // Nothing else: the text goes into Verilog, where an expression could close the instance.
    static const std::regex legal(
        R"(-?[0-9][0-9_]*|([0-9]+)?'[sS]?[bodhBODH][0-9a-fA-F_]+|"[^"\\]*")");
    return std::regex_match(text, legal);
}

struct Param {
    std::string name;
    std::string value;
};

std::vector<Param> read_params(const VerilogOptions& options, const Json& module,
                               const std::string& top) {
    std::vector<std::string> known;
    if (const auto values = module.find("parameter_default_values"); values != module.end()) {
        for (const auto& [name, value] : values->items()) {
            known.push_back(name);
        }
    }
    std::vector<Param> out;
    for (const std::string& text : options.params) {
        const size_t equals = text.find('=');
        const std::string name = text.substr(0, equals);
        if (equals == std::string::npos || !is_value(text.substr(equals + 1))) {
            throw Error("param = " + text +
                        ": must be NAME=VALUE in Verilog, as in W=8, W=8'hff, 'MODE=\"fast\"'");
        }
        if (std::find(known.begin(), known.end(), name) == known.end()) {
            throw Error("param = " + text + ": module " + top +
                        (known.empty()
                             ? " has no parameters"
                             : " has no parameter " + name + "; it has " + join(known, ", ")));
        }
        if (std::any_of(out.begin(), out.end(), [&](const Param& p) { return p.name == name; })) {
            throw Error("param = " + text + ": " + name + " is given twice");
        }
        out.push_back({name, text.substr(equals + 1)});
    }
    return out;
}

std::string params_text(const std::vector<Param>& params) {
    std::vector<std::string> texts;
    for (const Param& param : params) {
        texts.push_back("." + param.name + "(" + param.value + ")");
    }
    return texts.empty() ? "" : "#(" + join(texts, ", ") + ")";
}

// Commands that make the top with its parameters the top. They come from an instance: Yosys's own
// `chparam` takes neither signs nor text.
std::string with_params(const VerilogText& text, const std::string& top, const fs::path& place) {
    run_reader({},
               text.read + "\nhierarchy -check -top qrazor_params\nproc\nwrite_json params.json\n",
               place, place / "params.log", text.names);
    const Json outer =
        Json::parse(read_file(place / "params.json")).at("modules").at("qrazor_params");
    return "hierarchy -check -top qrazor_params\nrename " +
           outer.at("cells").at("u_top").at("type").get<std::string>() + " " + top +
           "\ndelete qrazor_params\n";
}

// Adders of the user's that are ours in ports and function may become the library's cells.
bool is_adder(const Json& modules, const std::string& name, const VerilogText& text,
              const fs::path& place) {
    if (!modules.contains(name) || text.frontend == "slang") {
        return false;
    }
    const std::string ours = "qrazor_" + name;
    write_file(place / "adders.v", kAdders);
    write_file(place / (name + ".ys"),
               text.read + "\nhierarchy -check -top " + name +
                   "\nread_verilog adders.v\nproc\nmiter -equiv -flatten -make_outputs " + name +
                   " " + ours + " same\nsat -verify -prove trigger 0 same\n");
    // By proof, not by name: a user's full_adder may be anything.
    const ProcessResult result =
        run_process({"yosys", "-q", "-s", name + ".ys"}, {.folder = place});
    return result.status == 0;
}

// The user's module of one that parameters made: "$paramod\\m\\W=...", "$paramod$DIGEST\\m".
std::string plain_name(std::string module) {
    if (module.rfind("$paramod", 0) == 0) {
        module = module.substr(module.find('\\') + 1);
        module = module.substr(0, module.find('\\'));
    }
    return module;
}

// "Module `\box' referenced in module `\m' in cell `\u_box' is not part of the design.": told with
// the place of the cell, which Yosys leaves out.
std::string about_missing(const std::string& message, const Json& modules,
                          const VerilogOptions& options) {
    static const std::regex form(
        R"(Module `\\?(.*)' referenced in module `\\?(.*)' in cell `\\?(.*)' )"
        R"((is not part of|does not have a (port|parameter) named '\\?(.*)').*)");
    std::smatch parts;
    if (!std::regex_match(message, parts, form)) {
        return message;
    }
    const bool missing = parts[5].str().empty();
    const std::string parent = plain_name(parts[2]);
    std::string place;
    if (modules.contains(parent) && modules.at(parent).at("cells").contains(parts[3].str())) {
        place = VerilogModule::place_of(modules.at(parent).at("cells").at(parts[3].str()));
    }
    // An instance that parameters bring in is not among the modules as they are by default.
    for (size_t f = 0; missing && place.empty() && f < options.files.size(); ++f) {
        const std::vector<std::string> lines = split_lines(read_file(options.files[f]));
        const std::regex word("(^|[^A-Za-z0-9_$])" +
                              std::regex_replace(parts[1].str(), std::regex("[^A-Za-z0-9_]"), ".") +
                              "($|[^A-Za-z0-9_$])");
        for (size_t k = 0; place.empty() && k < lines.size(); ++k) {
            if (std::regex_search(lines[k], word)) {
                place = " (" + options.files[f].string() + ":" + std::to_string(k + 1) + ")";
            }
        }
    }
    return parts[3].str() + place + ": module " + plain_name(parts[1]) +
           (missing ? std::string(" is in none of the files")
                    : " has no " + parts[5].str() + " " + parts[6].str()) +
           (place.empty() ? " (instantiated in " + parent + ")" : "");
}

void refuse_loops(const std::string& log, const std::map<std::string, std::string>& names,
                  const VerilogModule& module) {
    const std::vector<std::string> lines = split_lines(log);
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].find("found logic loop") == std::string::npos) {
            continue;
        }
        for (size_t k = i + 1; k < lines.size() && lines[k].rfind("    ", 0) == 0; ++k) {
            const std::string line = trim(lines[k]);
            const size_t at = line.find("wire \\");
            if (at == std::string::npos) {
                continue;
            }
            std::string word = line.substr(at + 6);
            word = word.substr(0, word.find(' '));
            const auto net = module.nets().find(word);
            throw Error(users_names(
                word + (net == module.nets().end() ? "" : VerilogModule::place_of(*net)) +
                    ": is on a loop of logic without a flip-flop",
                names));
        }
        throw Error("a loop of logic without a flip-flop, through nets without a name");
    }
}

}  // namespace

std::string VerilogDesign::prepare() const {
    // Cells have no initial values: check_structure() has noted what had one.
    return std::string(kKeepNothing) + "setattr -unset init w:*";
}

std::vector<VerilogPort> VerilogDesign::inputs() const {
    std::vector<VerilogPort> out;
    for (const VerilogPort& port : ports) {
        if (!port.output && port.name != clock) {
            out.push_back(port);
        }
    }
    return out;
}

std::vector<VerilogPort> VerilogDesign::outputs() const {
    std::vector<VerilogPort> out;
    std::copy_if(ports.begin(), ports.end(), std::back_inserter(out),
                 [](const VerilogPort& port) { return port.output; });
    return out;
}

VerilogDesign read_verilog(const VerilogOptions& options, const fs::path& work) {
    VerilogText text = preprocess(options, work);
    VerilogDesign design;
    Json modules;
    design.options = options;
    design.frontend = text.frontend;
    try {
        modules = Json::parse(text.modules).at("modules");
        std::vector<std::string> names;
        for (const fs::path& file : options.files) {
            names.push_back(file.string());
        }
        design.top = choose_top(modules, options.top, join(names, ", "));
        refuse_positions(modules, text.headers);
        const fs::path place = work / "design";
        const std::string top_params =
            params_text(read_params(options, modules.at(design.top), design.top));
        const bool outside = !top_params.empty() && text.frontend != "slang";
        if (outside) {
            text.files.push_back({"qrazor_params.v", "module qrazor_params; " + design.top + " " +
                                                         top_params + " u_top (); endmodule\n"});
            text.read += "\nread_verilog qrazor_params.v";
        }
        for (const gen::SourceFile& file : text.files) {
            write_file(place / file.name, file.text);
        }
        design.files = text.files;
        design.read = text.read + "\n" + (outside ? with_params(text, design.top, place) : "") +
                      "hierarchy -check -top " + design.top;
        run_reader({},
                   design.read + "\nproc\n" + std::string(kKeepNothing) +
                       // Drivers are counted before opt_clean, which keeps one of two.
                       "flatten\nwrite_json drivers.json\nopt_clean\n"
                       "write_json structure.json\nwrite_verilog -noattr elaborated.v\n",
                   place, place / "structure.log", text.names);
        check_drivers(design, read_file(place / "drivers.json"));
        const std::string structure = read_file(place / "structure.json");
        check_structure(design, structure, text.headers[design.top]);
        design.elaborated = read_file(place / "elaborated.v");
        const std::string log =
            run_reader({},
                       "read_json structure.json\nhierarchy -top " + design.top +
                           "\nopt_expr\nopt_clean\nopt_dff\nopt_clean\nwrite_json registers.json\n"
                           "techmap\nopt_clean\ncheck\n",
                       place, place / "registers.log", text.names);
        refuse_loops(log, text.names, VerilogModule(structure, design.top));
        find_clock_and_reset(design, read_file(place / "registers.json"));
        using gen::parts::kFullAdder;
        using gen::parts::kHalfAdder;
        design.full_adder = design.top != kFullAdder && is_adder(modules, kFullAdder, text, place);
        design.half_adder = design.top != kHalfAdder && is_adder(modules, kHalfAdder, text, place);
        for (const std::string& warning : text.warnings) {
            design.notes.push_back(warning);
        }
        for (std::string& note : design.notes) {
            note = users_names(note, text.names);
        }
        design.asynchronous = users_names(design.asynchronous, text.names);
        design.initial = users_names(design.initial, text.names);
    } catch (const JsonError& error) {
        throw Error(std::string("yosys: JSON of another form: ") + error.what());
    } catch (const Error& error) {
        throw Error(users_names(about_missing(error.what(), modules, options), text.names));
    }
    return design;
}

}  // namespace qrazor::synth
