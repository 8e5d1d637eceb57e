// The second simulator of mapped netlists: Icarus with cells made from the same Liberty functions,
// its transitions counted from the VCD.
#include "verilog_bench.h"

#include <cmath>
#include <set>
#include <sstream>

#include "qrazor/cells/liberty_syntax.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/text.h"

namespace qrazor::synth::test {
namespace {

size_t width(const std::vector<power::StimulusPort>& ports) {
    size_t sum = 0;
    for (const power::StimulusPort& port : ports) {
        sum += port.width;
    }
    return sum;
}

// "(!(A B))" to "(!(A & B))": in Liberty operands side by side are an AND, `*` and `+` are AND and
// OR. A postfix ' is not used by the libraries that this is for.
std::string verilog(const std::string& function) {
    std::string out;
    bool operand = false;  // whether an operand has just ended
    for (size_t k = 0; k < function.size(); ++k) {
        const char c = function[k];
        const bool letter = std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
        if (c == '\'') {
            throw Error("postfix ' in " + function);
        }
        if (c == ' ') {
            continue;
        }
        const bool inside = letter && k > 0 &&
                            (std::isalnum(static_cast<unsigned char>(function[k - 1])) != 0 ||
                             function[k - 1] == '_');
        if (operand && !inside && (letter || c == '(' || c == '!')) {
            out += " & ";
        }
        out += c == '*' ? '&' : c == '+' ? '|' : c == '!' ? '~' : c;
        operand = letter || c == ')';
    }
    return out;
}

}  // namespace

std::string frames_text(const power::Stimulus& stimulus) {
    std::string out;
    for (const power::Frame& frame : stimulus.frames) {
        for (size_t k = frame.inputs.size(); k-- > 0;) {
            out += frame.inputs[k] != 0 ? '1' : '0';
        }
        out += '\n';
    }
    return out;
}

std::string bench_text(const cells::Netlist& netlist, const power::Stimulus& stimulus,
                       const std::string& top, double clock_ns, const power::Delays* delays) {
    const std::string bits = std::to_string(width(stimulus.inputs) - 1);
    const size_t frames = stimulus.frames.size();
    size_t first = 0;
    while (!stimulus.frames[first].counted) {
        ++first;
    }
    std::string out = "`timescale 1ns/1fs\nmodule bench;\n  reg clk = 0;\n  reg [" + bits +
                      ":0] frames [0:" + std::to_string(frames - 1) + "];\n  reg [" + bits +
                      ":0] now;\n  integer t;\n  integer next = 1;\n";
    std::string pins =
        netlist.clock() == cells::kNoNet ? "" : "." + netlist.net_name(netlist.clock()) + "(clk)";
    size_t at = 0;
    for (const power::StimulusPort& port : stimulus.inputs) {
        const cells::NetlistPort* nets = netlist.port(port.name);
        out += "  wire [" + std::to_string(port.width - 1) + ":0] " + port.name + ";\n";
        for (size_t k = 0; k < port.width; ++k, ++at) {
            out += "  assign ";
            if (delays != nullptr) {
                const power::EdgeDelay& delay = delays->input_delay(nets->nets[k]);
                out += "#(" + fixed(static_cast<double>(delay.rise) * 1e-6, 6) + ", " +
                       fixed(static_cast<double>(delay.fall) * 1e-6, 6) + ") ";
            }
            out += port.name + "[" + std::to_string(k) + "] = now[" + std::to_string(at) + "];\n";
        }
        pins += (pins.empty() ? "." : ", .") + port.name + "(" + port.name + ")";
    }
    out += "  " + top + " dut(" + pins +
           ");\n  always @(posedge clk) begin\n    now <= frames[next];\n    next = next + 1;\n  "
           "end\n  initial begin\n";
    if (delays != nullptr) {
        out += "    $sdf_annotate(\"delays.sdf\", dut);\n";
    }
    // The dump starts a little before the edge, so that what the edge changes is in it.
    const auto part = [&](double share) { return "#" + fixed(clock_ns * share, 6) + " "; };
    out +=
        "    $readmemb(\"frames.txt\", frames);\n    $dumpfile(\"activity.vcd\");\n"
        "    now = frames[0];\n    for (t = 1; t < " +
        std::to_string(frames) + "; t = t + 1) begin\n      " + part(0.5) + "clk = 0;\n      " +
        part(0.45) + "if (t == " + std::to_string(first) + ") $dumpvars(0, dut);\n      " +
        part(0.05) + "clk = 1;\n    end\n    " + part(0.99) + "$finish(0);\n  end\nendmodule\n";
    return out;
}

std::string cell_models(const cells::Netlist& netlist) {
    std::set<std::string> wanted;
    for (const cells::Instance& instance : netlist.instances()) {
        wanted.insert(instance.cell->name);
    }
    const std::string text = read_file(netlist.library().files.at(0).path);
    std::string out = "`timescale 1ns/1fs\n";
    for (const cells::liberty::Group& cell : cells::liberty::parse(text, "library").groups) {
        if (cell.type != "cell" || wanted.count(cell.name()) == 0) {
            continue;
        }
        std::vector<std::string> pins;
        std::string body;
        for (const cells::liberty::Group& pin : cell.groups) {
            if (pin.type != "pin") {
                continue;
            }
            const bool output = pin.text("direction") == "output";
            pins.push_back((output ? "output " : "input ") + pin.name());
            if (output) {
                body += "  assign " + pin.name() + " = " + verilog(pin.text("function")) + ";\n";
            }
        }
        if (const cells::liberty::Group* ff = cell.group("ff"); ff != nullptr) {
            body += "  reg " + ff->names[0] + ";\n  wire " + ff->names[1] + " = ~" + ff->names[0] +
                    ";\n  always @(posedge " + ff->text("clocked_on") + ") " + ff->names[0] +
                    " <= " + verilog(ff->text("next_state")) + ";\n";
        }
        out += "module " + cell.name() + "(" + join(pins, ", ") + ");\n" + body + "endmodule\n";
    }
    return out;
}

std::map<std::string, double> vcd_transitions(const std::string& text) {
    struct Variable {
        std::vector<std::string> bits;  // most significant first, as values are written
        std::string value;
    };
    std::map<std::string, std::vector<Variable>> variables;  // per VCD code
    std::map<std::string, double> out;
    std::vector<std::string> scopes;
    std::istringstream in(text);
    std::string word;
    while (in >> word) {
        if (word == "$scope") {
            in >> word >> word;
            scopes.push_back(word);
        } else if (word == "$upscope") {
            scopes.pop_back();
        } else if (word == "$var") {
            std::string type;
            std::string code;
            std::string name;
            std::string range;
            size_t bits = 0;
            in >> type >> bits >> code >> name >> range;
            if (!scopes.empty() && scopes.back() == "dut") {
                Variable one;
                const bool vector = range != "$end";
                for (size_t k = bits; k-- > 0;) {
                    one.bits.push_back(bits == 1 && !vector ? name
                                                            : name + "[" + std::to_string(k) + "]");
                    out[one.bits.back()] = 0;
                }
                one.value.assign(bits, 'x');
                variables[code].push_back(std::move(one));
            }
        } else if (word[0] == 'b' || word[0] == '0' || word[0] == '1' || word[0] == 'x' ||
                   word[0] == 'z') {
            std::string value = word[0] == 'b' ? word.substr(1) : word.substr(0, 1);
            std::string code = word.substr(1);
            if (word[0] == 'b') {
                in >> code;
            }
            const auto found = variables.find(code);
            if (found == variables.end()) {
                continue;
            }
            for (Variable& variable : found->second) {
                const size_t missing = variable.bits.size() - value.size();
                const std::string full =
                    std::string(missing, value[0] == '1' ? '0' : value[0]) + value;
                for (size_t k = 0; k < full.size(); ++k) {
                    const bool known = variable.value[k] != 'x' && full[k] != 'x';
                    out[variable.bits[k]] += known && variable.value[k] != full[k] ? 1 : 0;
                }
                variable.value = full;
            }
        }
    }
    return out;
}

Comparison compare(const cells::Netlist& netlist, const power::Activity& activity,
                   const std::map<std::string, double>& theirs) {
    Comparison out;
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int net = cells::kNetOne + 1; net < netlist.net_count(); ++net) {
        if (net == netlist.clock()) {
            continue;
        }
        const std::string& name = netlist.net_name(net);
        auto found = theirs.find(name);
        found = found == theirs.end() ? theirs.find(name + "[0]") : found;
        if (found == theirs.end()) {
            throw Error("net " + name + " is not in the VCD file");
        }
        const double x = activity.transitions[static_cast<size_t>(net)];
        const double y = found->second;
        ++out.nets;
        out.different += x != y ? 1 : 0;
        out.ours += x;
        out.theirs += y;
        xx += x * x;
        yy += y * y;
        xy += x * y;
    }
    const auto n = static_cast<double>(out.nets);
    out.correlation =
        (n * xy - out.ours * out.theirs) /
        std::sqrt((n * xx - out.ours * out.ours) * (n * yy - out.theirs * out.theirs));
    return out;
}

}  // namespace qrazor::synth::test
