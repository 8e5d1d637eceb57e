// Which language model and which texts a command is about.
#pragma once
#include <memory>
#include <string>
#include <vector>

#include "command.h"
#include "qrazor/eval/evaluate.h"

namespace qrazor::cli {

struct ModelOptions {
    std::string model;
    std::vector<std::string> texts;
    std::vector<std::string> calibration;
    bool calibrates = true;  // false: there are no static scales, so no such text is asked for
    eval::EvaluateOptions options;

    void add_to(Command& command);
    // The model and texts of data/ where none are given. Throws Error: a model without texts.
    void fill_defaults(const Command& command);
    // Tells how much memory the evaluation takes, where that is much, before it takes it; throws
    // Error where the machine has not so much.
    void check_memory() const;
    std::unique_ptr<eval::Evaluator> evaluator() const;  // reads model and calibration text
    std::vector<eval::Data> read_texts() const;
};

}  // namespace qrazor::cli
