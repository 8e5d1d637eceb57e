// Refuted proofs made visible: the inputs that refute them, simulated.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "qrazor/formal/prove.h"
#include "qrazor/gen/design.h"
#include "qrazor/tb/verify.h"

namespace qrazor::cli {

// What the regression says of the operands that refute `proof`: fields decoded, a waveform, a test
// case and the command that runs it again. "" where the proof names no operands, or where no result
// is wrong for them (then the difference is within the unit).
std::string simulate_refutation(const gen::Design& design,
                                const std::vector<gen::SourceFile>& sources,
                                const formal::Proof& proof, const std::filesystem::path& folder);

}  // namespace qrazor::cli
