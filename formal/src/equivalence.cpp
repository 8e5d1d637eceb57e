#include "equivalence.h"

#include <chrono>

#include "qrazor/formal/abc.h"
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

std::string script(const std::vector<gen::SourceFile>& sources) {
    std::string files;
    for (const gen::SourceFile& file : sources) {
        files += " " + file.name;
    }
    const std::string prepare =
        "hierarchy -check -top @top@\nproc\nflatten\nopt_clean\nexpose -dff -evert-dff\nopt_clean\n"
        "design -stash @top@\n";
    return "read_verilog" + files + " gate.v\n" + substitute(prepare, {{"top", "gate"}}) +
           "read_verilog gold.v\n" + substitute(prepare, {{"top", "gold"}}) +
           "design -copy-from gate -as gate gate\ndesign -copy-from gold -as gold gold\n"
           "miter -equiv -flatten gold gate miter\nhierarchy -top miter\n"
           "opt -full\ntechmap\nopt\naigmap\nopt_clean\nwrite_aiger miter.aig\n";
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
    std::vector<std::map<std::string, std::string>> cases = gold.cases;
    if (cases.empty()) {
        cases.emplace_back();
    }
    write_file(folder / "miter.ys", script(sources));
    ProcessOptions options;
    options.folder = folder;
    for (std::map<std::string, std::string>& feeds : cases) {
        feeds.insert(gold.legal.begin(), gold.legal.end());
        write_file(folder / "gate.v", wrapper("gate", cell.type, cell, feeds));
        write_file(folder / "gold.v", body + wrapper("gold", "gold_body", cell, feeds));
        run_checked({"yosys", "-q", "-s", "miter.ys"}, options);
        const AbcAnswer answer = ask_abc(folder, "miter.aig", false, time_limit_s);
        proof.result = answer.result;
        proof.detail = answer.result == Result::proven ? gold.note : answer.detail;
        if (answer.result != Result::proven) {
            break;
        }
    }
    proof.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return proof;
}

}  // namespace qrazor::formal
