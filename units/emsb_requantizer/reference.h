// The golden requantizer at the ports of a form.
#pragma once
#include <memory>

#include "families/bench_words.h"
#include "qrazor/gen/config.h"
#include "qrazor/stimulus/bench.h"

namespace qrazor::units::emsb_requantizer {

// `longest`: beats of the longest row, of a form that takes rows.
std::unique_ptr<Reference> reference_of(const gen::Config& config, int longest);

}  // namespace qrazor::units::emsb_requantizer
