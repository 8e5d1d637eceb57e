// qrazor eval --integer: language models in integers, beside the float model.
#pragma once
#include <string>
#include <vector>

#include "model_options.h"

namespace qrazor::cli {

struct IntegerSettings {
    ModelOptions model;
    std::vector<std::string> formats;  // empty: the usual ones
    bool functions = false;            // our softmax beside others' instead
    std::string json;
    std::string document;
    std::string command;  // that was typed
};

// Throws Error.
void run_eval_integer(IntegerSettings settings);

}  // namespace qrazor::cli
