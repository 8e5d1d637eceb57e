// Losses of schemes, kept from one run to the next.
#pragma once
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "qrazor/eval/evaluate.h"
#include "qrazor/report/format_report.h"

namespace qrazor::report {

class LossTable {
  public:
    // `inputs`: all that losses depend on beside the scheme, as text (a digest of the model, of the
    // texts, of the program): another text, other losses. `cache`: folder; "" for none.
    // `make` is called once, for the first scheme that is not there.
    LossTable(std::filesystem::path cache, std::string inputs,
              std::function<std::unique_ptr<eval::Evaluator>()> make,
              std::vector<eval::Text> texts);
    // Throws qrazor::Error, as parse_scheme and evaluate do.
    Losses of(const std::string& scheme);
    bool known(const std::string& scheme) const;  // there without evaluating

  private:
    std::filesystem::path place(const std::string& scheme) const;
    std::filesystem::path cache_;
    std::string inputs_;
    std::function<std::unique_ptr<eval::Evaluator>()> make_;
    std::unique_ptr<eval::Evaluator> evaluator_;
    std::vector<eval::Text> texts_;
    std::map<std::string, Losses> losses_;
};

}  // namespace qrazor::report
