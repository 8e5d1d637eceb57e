// A refutation is a claim about bits; simulated, it is a waveform and a difference at a port, and a
// check that the prover did not read the netlist wrong.
#include "counterexamples.h"

#include "commands.h"
#include "qrazor/support/files.h"
#include "qrazor/tb/counterexample.h"

namespace qrazor::cli {

std::string simulate_refutation(const gen::Design& design,
                                const std::vector<gen::SourceFile>& sources,
                                const formal::Proof& proof, const std::filesystem::path& folder) {
    // Open proofs have no inputs to show.
    if (proof.ones.empty()) {
        return "";
    }
    tb::VerifyOptions options;
    options.home = home_folder();
    options.folder = folder;
    options.replay = folder / (design.label() + "-refuted.txt");
    write_file(options.replay, tb::to_text(tb::counterexample_of(design, proof.ones)));
    return tb::verify_sources(design, sources, options).failure;
}

}  // namespace qrazor::cli
