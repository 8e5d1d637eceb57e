// Losses of schemes, kept from one run to the next.
#pragma once
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "qrazor/eval/evaluate.h"
#include "qrazor/report/format_report.h"

namespace qrazor::report {

struct LossSource {
    // All that losses depend on beside the scheme, as text (a digest of the model, of the texts, of
    // the program): another text, other losses.
    std::string inputs;
    std::filesystem::path cache;  // folder of what is kept; "": nothing is
    // Called once, for the first scheme that is not kept.
    std::function<std::unique_ptr<eval::Evaluator>()> make;
    std::vector<eval::Data> texts;
};

// The loss of each scheme, by its text. Throws qrazor::Error, as parse_scheme and evaluate do.
// Schemes are evaluated one by one: each uses all cores.
std::map<std::string, Losses> measure_losses(const std::vector<std::string>& schemes,
                                             const LossSource& source);

}  // namespace qrazor::report
