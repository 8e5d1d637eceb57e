// Builds what ABC compares: a part of the unit on one side, its plain description on the other,
// both behind the same wrapper that lets only legal values through.
#include "equivalence.h"

#include <chrono>

#include "all_inputs.h"
#include "qrazor/formal/abc.h"
#include "qrazor/formal/aiger.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"

namespace qrazor::formal {
namespace {

std::string range(size_t bits) {
    return bits == 1 ? "" : "[" + std::to_string(bits - 1) + ":0] ";
}

// "input wire [3:0] a_i" of every port, or ".a_i(a_i)" where connected.
std::string header(const Cell& cell) {
    std::vector<std::string> ports;
    for (const auto& [name, word] : cell.ports) {
        ports.push_back((cell.is_output.at(name) ? "output wire " : "input wire ") +
                        range(word.size()) + name);
    }
    return join(ports, ", ");
}

std::string parameters(const Cell& cell) {
    std::vector<std::string> list;
    for (const auto& [name, value] : cell.parameters) {
        list.push_back("." + name + "(" + std::to_string(value) + ")");
    }
    return list.empty() ? "" : " #(" + join(list, ", ") + ")";
}

// Instance of `module`, its ports fed with legal values only.
std::string wrapper(const std::string& name, const std::string& module, const Cell& cell,
                    const std::map<std::string, std::string>& legal) {
    // Legal values are written in the part's own parameters ("shift_i <= MaxShift"): they must have
    // their names here.
    std::string locals;
    for (const auto& [parameter, value] : cell.parameters) {
        locals += "    localparam " + parameter + " = " + std::to_string(value) + ";\n";
    }
    std::vector<std::string> connections;
    for (const auto& [port, word] : cell.ports) {
        const auto limited = legal.find(port);
        connections.push_back("." + port + "(" + (limited == legal.end() ? port : limited->second) +
                              ")");
    }
    return "module " + name + "(" + header(cell) + ");\n" + locals + "    " + module +
           parameters(cell) + " u_part (" + join(connections, ", ") + ");\nendmodule\n";
}

std::string read_both(const std::vector<gen::SourceFile>& sources) {
    std::string files;
    for (const gen::SourceFile& file : sources) {
        files += " " + file.name;
    }
    // Registers are cut by `expose -evert-dff`: outputs become inputs, next states outputs, each
    // under its register's name. So a description calls its registers as the part does (keep_q,
    // acc_q), or the miter would miss a port and fail.
    // Both sides go through the same commands, and none that optimizes across a register.
    const std::string prepare =
        "hierarchy -check -top @top@\nproc -norom\nflatten\nopt_clean\n"
        "expose -dff -evert-dff\nopt_clean\n"
        "design -stash @top@\n";
    return "read_verilog" + files + " gate.v\n" + substitute(prepare, {{"top", "gate"}}) +
           "read_verilog" + files + " gold.v\n" + substitute(prepare, {{"top", "gold"}});
}

// Behind the cut all is combinational, so whatever Yosys may do here keeps the function; ABC is
// given fewer gates.
constexpr const char* kGates = "opt -full\ntechmap\nopt\naigmap\nopt_clean\n";

// One output: anything differs.
std::string write_miter(const std::vector<gen::SourceFile>& sources) {
    return read_both(sources) +
           "design -copy-from gate -as gate gate\ndesign -copy-from gold -as gold gold\n"
           // `miter` matches ports by name and refuses a port that only one side has.
           "miter -equiv -flatten gold gate miter\nhierarchy -top miter\n" +
           kGates + "write_aiger -symbols miter.aig\n";
}

// Each a file of its own.
std::string write_sides(const std::vector<gen::SourceFile>& sources) {
    std::string text = read_both(sources);
    for (const std::string side : {"gold", "gate"}) {
        // With symbols: feeders are put in front by the names of inputs, not by their places.
        text += "design -load " + side + "\n" + kGates + "write_aiger -symbols " + side + ".aig\n";
    }
    return text;
}

constexpr const char* kFed = "fed_";

// A module that makes of a cell's inputs what they are in one case.
std::string feeder(const std::string& name, const Cell& cell,
                   const std::map<std::string, std::string>& feeds) {
    std::vector<std::string> ports;
    std::string body;
    for (const auto& [parameter, value] : cell.parameters) {
        body += "    localparam " + parameter + " = " + std::to_string(value) + ";\n";
    }
    for (const auto& [port, word] : cell.ports) {
        // Only what goes in is fed; outputs are compared as they are.
        if (cell.is_output.at(port)) {
            continue;
        }
        const auto fed = feeds.find(port);
        ports.push_back("input wire " + range(word.size()) + port);
        ports.push_back("output wire " + range(word.size()) + kFed + port);
        body += "    assign " + std::string(kFed) + port + " = " +
                (fed == feeds.end() ? port : fed->second) + ";\n";
    }
    return "module " + name + "(" + join(ports, ", ") + ");\n" + body + "endmodule\n";
}

// `part` behind `feeder`.
Aiger fed(const Aiger& part, const Aiger& feeder) {
    std::map<std::string, Literal> literals;
    for (const Aiger::Point& one : feeder.outputs) {
        literals[one.name] = one.literal;
    }
    std::vector<Literal> of_part(part.variables());
    for (size_t k = 0; k < part.inputs.size(); ++k) {
        of_part[part.input(k) >> 1U] = literals.at(kFed + part.inputs[k]);
    }
    // The lowest bit of a literal says inverted, on both sides of the renaming alike.
    const auto mapped = [&](Literal literal) { return of_part[literal >> 1U] ^ (literal & 1U); };
    Aiger out;
    out.inputs = feeder.inputs;
    out.ands = feeder.ands;
    for (size_t k = 0; k < part.ands.size(); ++k) {
        out.ands.push_back({mapped(part.ands[k][0]), mapped(part.ands[k][1])});
        of_part[part.gate(k) >> 1U] = out.gate(out.ands.size() - 1);
    }
    for (const Aiger::Point& one : part.outputs) {
        out.outputs.push_back({one.name, mapped(one.literal)});
    }
    return out;
}

// Both sides become gates once; a case only puts its feeder in front of them.
AbcAnswer decide_cases(const Cell& cell, const Gold& gold,
                       const std::vector<gen::SourceFile>& sources,
                       const std::filesystem::path& folder, int time_limit_s) {
    std::string script = write_sides(sources);
    for (size_t k = 0; k < gold.cases.size(); ++k) {
        const std::string name = "feeds_" + std::to_string(k);
        std::map<std::string, std::string> feeds = gold.cases[k];
        // insert() keeps what is there: a case that feeds a port says more of it than its legal
        // values do.
        feeds.insert(gold.legal.begin(), gold.legal.end());
        write_file(folder / (name + ".v"), feeder(name, cell, feeds));
        script += "design -reset\nread_verilog " + name + ".v\n" + kGates +
                  "write_aiger -symbols " + name + ".aig\n";
    }
    write_file(folder / "read.ys", script);
    ProcessOptions options;
    options.folder = folder;
    run_checked({"yosys", "-q", "-s", "read.ys"}, options);
    const Aiger sides[] = {read_aiger(read_file(folder / "gold.aig")),
                           read_aiger(read_file(folder / "gate.aig"))};
    AbcAnswer answer;
    for (size_t k = 0; k < gold.cases.size(); ++k) {
        const std::string name = "feeds_" + std::to_string(k) + ".aig";
        const Aiger feeds = read_aiger(read_file(folder / name));
        write_file(folder / "case_gold.aig", write_aiger(fed(sides[0], feeds)));
        write_file(folder / "case_gate.aig", write_aiger(fed(sides[1], feeds)));
        answer = compare_abc(folder, "case_gold.aig", "case_gate.aig", time_limit_s);
        // One case that does not close leaves the whole open: together they must be all inputs.
        if (answer.result != Result::proven) {
            answer.detail += " (" + name + ")";
            break;
        }
    }
    return answer;
}

AbcAnswer decide_whole(const std::vector<gen::SourceFile>& sources,
                       const std::filesystem::path& folder, int time_limit_s, std::string& engine) {
    write_file(folder / "read.ys", write_miter(sources));
    ProcessOptions options;
    options.folder = folder;
    run_checked({"yosys", "-q", "-s", "read.ys"}, options);
    // What it cannot tell, or finds different, ABC says.
    if (never_differs(read_aiger(read_file(folder / "miter.aig")))) {
        engine = "all inputs";
        return {Result::proven, ""};
    }
    return ask_abc(folder, "miter.aig", false, time_limit_s);
}

}  // namespace

Proof prove_equal(const Cell& cell, const Gold& gold, const std::vector<gen::SourceFile>& sources,
                  const std::filesystem::path& folder, int time_limit_s) {
    const auto start = std::chrono::steady_clock::now();
    Proof proof;
    proof.engine = "abc &cec";
    for (const gen::SourceFile& file : sources) {
        write_file(folder / file.name, file.text);
    }
    std::vector<std::string> declared;
    for (const auto& [name, value] : cell.parameters) {
        declared.push_back("parameter " + name + " = " + std::to_string(value));
    }
    const std::string body = "module gold_body" +
                             (declared.empty() ? "" : " #(" + join(declared, ", ") + ")") + "(" +
                             header(cell) + ");" + gold.text + "endmodule\n";
    // With cases the feeders do what the wrapper does otherwise; doing it twice would hide inputs
    // of the cases.
    const bool whole = gold.cases.empty();
    const std::map<std::string, std::string> feeds =
        whole ? gold.legal : std::map<std::string, std::string>{};
    write_file(folder / "gate.v", wrapper("gate", cell.type, cell, feeds));
    write_file(folder / "gold.v", body + wrapper("gold", "gold_body", cell, feeds));
    const AbcAnswer answer = whole ? decide_whole(sources, folder, time_limit_s, proof.engine)
                                   : decide_cases(cell, gold, sources, folder, time_limit_s);
    proof.result = answer.result;
    proof.detail = answer.result == Result::proven ? gold.note : answer.detail;
    proof.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return proof;
}

}  // namespace qrazor::formal
