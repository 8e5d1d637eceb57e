// See protocol.h. The part and its watch become one and-inverter graph, whose start is made unknown
// here: ABC starts from zeros.
#include "protocol.h"

#include <algorithm>

#include "protocol_trace.h"
#include "qrazor/formal/abc.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"

namespace qrazor::formal {
namespace {

// No optimization: what Yosys may take an uninitialized register for is not asked.
constexpr std::string_view kScript = R"(read_verilog @files@ watch.v
hierarchy -check -top watch
proc -norom
flatten
opt_clean
techmap
opt_clean
aigmap
opt_clean
write_aiger -symbols watch.aig
)";

constexpr std::string_view kPart = "part_";
constexpr std::string_view kKnown = "known";

// The part's own outputs stand among the faults as outputs of the watch: AIGER keeps no other
// names.
bool is_part_output(const Aiger::Point& output) {
    return output.name.starts_with(kPart);
}

// Names of the part's outputs that hang on an input without a register between.
// Gates come in order, so one pass is enough. A false alarm is possible where an input cancels (a &
// !a); no emitted part has such logic, and it would be worth a look.
std::vector<std::string> combinational(const Aiger& aig) {
    std::vector<bool> from_input(aig.variables(), false);
    for (size_t k = 0; k < aig.inputs.size(); ++k) {
        from_input[aig.input(k) >> 1U] = true;
    }
    for (size_t k = 0; k < aig.ands.size(); ++k) {
        from_input[aig.gate(k) >> 1U] =
            from_input[aig.ands[k][0] >> 1U] || from_input[aig.ands[k][1] >> 1U];
    }
    std::vector<std::string> out;
    for (const Aiger::Point& one : aig.outputs) {
        if (is_part_output(one) && from_input[one.literal >> 1U]) {
            out.push_back(one.name.substr(kPart.size()));
        }
    }
    return out;
}

Literal add_and(Aiger& aig, Literal a, Literal b) {
    aig.ands.push_back({a, b});
    return aig.gate(aig.ands.size() - 1);
}

// One output, that any fault shows. Every register but `known` starts with a value of its own: a
// further input, which counts in the first cycle only.
Aiger with_unknown_start(const Aiger& aig) {
    Aiger out;
    out.inputs = aig.inputs;
    for (const Aiger::Point& one : aig.registers) {
        out.inputs.push_back("start of " + one.name);
    }
    out.registers = aig.registers;
    // ABC starts all registers at 0, so a 0 here marks the first cycle.
    out.registers.push_back({"started", 1});  // 1 after the first cycle
    const Literal started = out.state(aig.registers.size());
    std::vector<Literal> of(aig.variables());
    for (size_t k = 0; k < aig.inputs.size(); ++k) {
        of[aig.input(k) >> 1U] = out.input(k);
    }
    for (size_t k = 0; k < aig.registers.size(); ++k) {
        // `known` says that a reset has been: a free start would let the watch complain before one.
        const bool known = aig.registers[k].name == kKnown;
        const Literal start = known ? 0 : out.input(aig.inputs.size() + k);
        const Literal held = add_and(out, started, out.state(k));
        const Literal first = add_and(out, started ^ 1U, start);
        // started ? state : start, as an or of two ands.
        of[aig.state(k) >> 1U] = add_and(out, held ^ 1U, first ^ 1U) ^ 1U;
    }
    const auto mapped = [&](Literal literal) { return of[literal >> 1U] ^ (literal & 1U); };
    for (size_t k = 0; k < aig.ands.size(); ++k) {
        of[aig.gate(k) >> 1U] = add_and(out, mapped(aig.ands[k][0]), mapped(aig.ands[k][1]));
    }
    for (size_t k = 0; k < aig.registers.size(); ++k) {
        // Next states are those of the watch; only what is read as the present state changed.
        out.registers[k].literal = mapped(aig.registers[k].literal);
    }
    Literal none = 1;
    for (const Aiger::Point& one : aig.outputs) {
        if (!is_part_output(one)) {
            none = add_and(out, none, mapped(one.literal) ^ 1U);
        }
    }
    out.outputs = {{"fault", none ^ 1U}};
    return out;
}

Aiger elaborate_watch(const Watch& watch, const std::vector<gen::SourceFile>& sources,
                      const std::filesystem::path& folder) {
    std::vector<std::string> names;
    for (const gen::SourceFile& file : sources) {
        write_file(folder / file.name, file.text);
        names.push_back(file.name);
    }
    write_file(folder / "watch.v", watch.text);
    write_file(folder / "watch.ys", substitute(kScript, {{"files", join(names, " ")}}));
    ProcessOptions options;
    options.folder = folder;
    run_checked({"yosys", "-q", "-s", "watch.ys"}, options);
    return read_aiger(read_file(folder / "watch.aig"));
}

}  // namespace

Proof prove_protocol(const Watch& watch, const std::vector<gen::SourceFile>& sources,
                     const std::filesystem::path& folder, int time_limit_s) {
    Proof proof;
    proof.engine = "abc pdr";
    const Aiger aig = elaborate_watch(watch, sources, folder);
    // First, as it needs no search, and as a loop through two such parts would have no meaning to
    // prove.
    if (const std::vector<std::string> outputs = combinational(aig); !outputs.empty()) {
        proof.result = Result::refuted;
        proof.detail = outputs.front() + " hangs on an input without a register between";
        return proof;
    }
    write_file(folder / "fault.aig", write_aiger(with_unknown_start(aig)));
    const AbcAnswer answer = ask_pdr(folder, "fault.aig", time_limit_s);
    proof.result = answer.result;
    proof.detail = answer.detail;
    if (answer.result == Result::proven) {
        proof.detail = "all sequences, from any state before the first reset";
    } else if (answer.result == Result::refuted) {
        const ProtocolTrace trace = shortest_trace(aig, folder, time_limit_s);
        proof.detail = trace.text;
    }
    return proof;
}

}  // namespace qrazor::formal
