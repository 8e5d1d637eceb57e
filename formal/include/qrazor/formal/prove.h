// Proofs of emitted designs, for all inputs and all sequences of them.
//
// A unit is proven in parts that fit together (docs/proofs.md):
//   algebra      every word between two parts is the sum of products that the format's definition
//                says, as polynomials in the operands' bits
//   equivalence  every part (adder, shifter, accumulator, register) equals a plain description of
//                it that does not come from the generator, by ABC
//   structure    every path to the accumulator passes the same number of registers, one more than
//                the cuts; valid and clear pass the same ones
//   coverage     nothing between the outputs and the inputs is left that no proof speaks of
//   arithmetic   no word can overflow, by the largest values that it can take
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "qrazor/gen/design.h"

namespace qrazor::formal {

enum class Result { proven, refuted, open };  // open: the engine gave up, and why
std::string result_name(Result result);

struct Proof {
    std::string property;  // "sum of products at u_shift.value_i"
    std::string engine;    // "algebra", "abc &cec", "structure", "arithmetic"
    double seconds = 0;
    Result result = Result::open;
    std::string detail;  // a counterexample, decoded; why it is open; what exactly is shown
    // Where it is refuted by operands alone: the input bits that are 1 ("act_code_i[3]"), all
    // others 0.
    std::vector<std::string> ones;
};

struct ProveOptions {
    std::filesystem::path folder = "build/prove";  // sources, scripts and logs of each design
    int time_limit_s = 120;                        // for each equivalence
    bool parts = true;  // false: without the equivalences of parts, which take longest
};

// How many proofs of each kind there are: a part that was renamed, a claim that found nothing,
// would make them fewer (formal/expected_proofs.txt has those of each named configuration).
struct ProofCounts {
    size_t claims = 0;       // words shown by algebra
    size_t connections = 0;  // words wired through
    size_t ports = 0;        // covered: outputs of the unit, inputs of its parts
    size_t others = 0;       // registers on paths, overflow, rows
    size_t parts = 0;        // parts shown equal to their description
};
std::string to_text(const ProofCounts& counts);

struct ProofReport {
    std::string label;
    std::string unit;
    std::vector<Proof> proofs;
    ProofCounts counts = {};
    bool proven() const;   // all of them
    bool refuted() const;  // any of them
};

// Any design. Throws Error where a tool is missing or a design does not elaborate; what does not
// close, a part that is not there, and a word that nothing speaks of are proofs with result `open`.
ProofReport prove(const gen::Design& design, const ProveOptions& options);
// The same of Verilog that was changed by hand: `sources` in place of what the generator emits.
ProofReport prove(const gen::Design& design, const std::vector<gen::SourceFile>& sources,
                  const ProveOptions& options);

// Every proof of every design, with tool versions left to the caller.
std::string prove_json(const std::vector<ProofReport>& reports);

}  // namespace qrazor::formal
