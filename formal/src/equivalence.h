// Whether a part of a unit equals its plain description, by Yosys and ABC.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "gold.h"
#include "qrazor/formal/prove.h"

namespace qrazor::formal {

// `sources`: the emitted files of the unit. `folder` is the part's own: it gets the miter and the
// logs. Registers are cut: their inputs are compared, their outputs are free.
Proof prove_equal(const Cell& cell, const Gold& gold, const std::vector<gen::SourceFile>& sources,
                  const std::filesystem::path& folder, int time_limit_s);

}  // namespace qrazor::formal
