// A mapped netlist against its RTL. Nothing of the flow that mapped it is used here, neither
// scripts nor intermediate files: a mistake of the flow must not be in both sides.
#include "qrazor/formal/mapped.h"

#include <algorithm>
#include <chrono>

#include "constant_registers.h"
#include "miter.h"
#include "qrazor/formal/abc.h"
#include "qrazor/formal/aiger.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "registers.h"

namespace fs = std::filesystem;

namespace qrazor::formal {
namespace {

constexpr size_t kSearchRounds = 8;  // of 1024 patterns: most faults show at once

// Flip-flops of any kind become the plain one, on the clock's rising edge; anything else with a
// memory, or another clock, must not be there: AIGER has no clocks. An `x` stops write_aiger.
constexpr const char* kRegisters = R"(dfflegalize -cell $_DFF_P_ x -mince 9999999 -minsrst 9999999
simplemap
opt_clean
select -assert-none t:$_DFF* t:$_DFF_P_ %d t:$_DLATCH* t:$_SR* t:$_ALDFF* t:$_SDFF*
@clock@
aigmap
opt_clean -purge
write_aiger -symbols @name@.aig
)";

// Without enables and synchronous resets in the flip-flops (-nodffe, -nosdff): they become gates
// before the cut, where ABC sees them.
constexpr const char* kGold = R"(read_verilog @files@
hierarchy -check -top @top@
proc -norom
check -assert
flatten
opt -nodffe -nosdff
alumacc
techmap
opt -nodffe -nosdff
)";

// A library whose flip-flops all have an asynchronous reset gets it tied off: opt_dff takes it
// away.
constexpr const char* kGate = R"(@liberty@
read_verilog mapped.v
hierarchy -check -top @top@
check -assert
proc -norom
flatten
check -assert
opt_expr
opt_dff -nodffe -nosdff
opt_clean
)";

std::string quoted(const fs::path& path) {
    return "\"" + fs::absolute(path).string() + "\"";
}

Aiger elaborated(const std::string& name, const std::string& script, const std::string& clock,
                 const fs::path& folder) {
    // Flip-flops other than those at the clock itself.
    const std::string clocked = clock.empty()
                                    ? "select -assert-none t:$_DFF_P_"
                                    : "select -assert-none t:$_DFF_P_ i:" + clock + " %co1:+[C] %d";
    write_file(folder / (name + ".ys"),
               script + substitute(kRegisters, {{"clock", clocked}, {"name", name}}));
    run_checked({"yosys", "-q", "-l", name + ".log", "-s", name + ".ys"}, {.folder = folder});
    try {
        return read_aiger(read_file(folder / (name + ".aig")));
    } catch (const Error& error) {
        throw Error(name + ": " + error.what());
    }
}

Aiger elaborate_gold(const MappedNetlist& mapped, const fs::path& folder) {
    std::vector<std::string> files;
    for (const gen::SourceFile& file : mapped.sources) {
        write_file(folder / file.name, file.text);
        files.push_back(file.name);
    }
    return elaborated("gold", substitute(kGold, {{"files", join(files, " ")}, {"top", mapped.top}}),
                      mapped.clock, folder);
}

Aiger elaborate_gate(const MappedNetlist& mapped, const fs::path& folder) {
    std::vector<std::string> liberty;
    for (const fs::path& path : mapped.liberty) {
        // Cells without a function (fillers, delay cells) are in every library. One that the
        // netlist uses is then unknown, and `hierarchy -check` stops.
        liberty.push_back("read_liberty -ignore_miss_func " + quoted(path));
    }
    // A copy, so that the folder of a proof can be run again by hand.
    write_file(folder / "mapped.v", read_file(mapped.netlist));
    return elaborated("gate",
                      substitute(kGate, {{"liberty", join(liberty, "\n")}, {"top", mapped.top}}),
                      mapped.clock, folder);
}

std::string unmatched(const Aiger& gold, const Aiger& gate, const Matching& matching) {
    std::vector<std::string> names;
    for (size_t k = 0; k < matching.gate_of.size(); ++k) {
        if (matching.gate_of[k] == kNoRegister) {
            names.push_back("RTL " + gold.registers[k].name);
        }
    }
    for (const size_t k : matching.spare) {
        names.push_back("netlist " + gate.registers[k].name);
    }
    return join(names, ", ");
}

// `&cec -x` on two files is ten times as fast as the older engine, but says "undecided" where they
// differ. That one then finds inputs, on a miter with one output: of several, `&cec -m` would look
// at the first only, and not say so.
void decide(const Miter& miter, const fs::path& folder, int time_limit_s, MappedProof& out) {
    write_file(folder / "compare_gold.aig", write_aiger(miter.side(0)));
    write_file(folder / "compare_gate.aig", write_aiger(miter.side(1)));
    AbcWords words = run_abc("&r compare_gold.aig; &cec -x compare_gate.aig", folder, time_limit_s);
    std::string log = words.text;
    if (!words.says("Networks are equivalent")) {
        write_file(folder / "miter.aig", write_aiger(miter.any()));
        fs::remove(folder / "miter.cex");
        words =
            run_abc("&r miter.aig; &put; &cec -m; write_cex -a miter.cex", folder, time_limit_s);
        log += words.text;
    }
    write_file(folder / "abc.log", log);
    Proof& proof = out.proof;
    if (words.timed_out) {
        proof.detail = "not decided within " + std::to_string(time_limit_s) + " s";
    } else if (words.says("Networks are equivalent")) {
        proof.result = Result::proven;
    } else if (words.says("NOT EQUIVALENT")) {
        // `write_cex -a` ends its digits with ABC's own remarks.
        const std::string cex = trim(read_file(folder / "miter.cex"));
        out.difference = miter.decode(miter.read(cex.substr(0, cex.find_first_not_of("01"))));
        // ABC's word is not enough to refute either: the difference is simulated here.
        if (out.difference.empty()) {
            throw Error("ABC's counterexample shows no difference: " +
                        (folder / "miter.cex").string());
        }
    } else {
        proof.detail = "ABC decided nothing: " + last_lines(words.text, 1);
    }
}

void compare(const Aiger& rtl, const Aiger& netlist, const fs::path& folder, int time_limit_s,
             MappedProof& out) {
    // The flow may have left out what never moves, or not: both sides without it.
    const std::vector<bool> still = constant_registers(rtl);
    const auto zeros = std::count(still.begin(), still.end(), true);
    const Aiger gold = without_registers(rtl, still);
    const Aiger gate = without_registers(netlist, constant_registers(netlist));
    const Matching matching = match_registers(gold, gate);
    // A register left over on one side could hold anything; comparing the rest would prove less
    // than it says.
    if (const std::string names = unmatched(gold, gate, matching); !names.empty()) {
        throw Error("registers without a partner: " + names);
    }
    const Miter miter(gold, gate, matching.gate_of);
    out.ports = miter.ports();
    out.registers = miter.registers();
    // What patterns show needs no solver.
    if (const auto found = miter.search(kSearchRounds)) {
        out.difference = miter.decode(*found);
    } else {
        decide(miter, folder, time_limit_s, out);
    }
    if (!out.difference.empty()) {
        out.proof.result = Result::refuted;
        out.proof.detail = out.difference.text();
    } else if (out.proof.result == Result::proven) {
        out.proof.detail = std::to_string(out.ports) + " output bits, " +
                           std::to_string(out.registers) + " next states" +
                           (zeros == 0 ? "" : "; " + std::to_string(zeros) + " bits stay 0");
    }
}

}  // namespace

MappedProof prove_mapped(const MappedNetlist& mapped, const ProveOptions& options) {
    const auto start = std::chrono::steady_clock::now();
    MappedProof out;
    out.proof.property = mapped.name + " equals the RTL";
    out.proof.engine = "abc &cec";
    try {
        compare(elaborate_gold(mapped, options.folder), elaborate_gate(mapped, options.folder),
                options.folder, options.time_limit_s, out);
    } catch (const Error& error) {
        out.proof.result = Result::open;
        out.proof.detail = error.what();
    }
    out.proof.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return out;
}

}  // namespace qrazor::formal
