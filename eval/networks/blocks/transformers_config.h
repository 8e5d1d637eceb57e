// What every config.json that transformers writes may hold, whatever network it describes.
#pragma once
#include <string>

#include "arithmetic.h"
#include "config_reader.h"

namespace qrazor::eval {

// Declares the keys harmless that change nothing of what a trained network computes.
void allow_harmless(ConfigReader& config);
// Throws qrazor::Error where the weights are said to be quantized.
void refuse_quantized(ConfigReader& config);

// hidden_act; silu where it is not given. Throws qrazor::Error: another one.
Activation activation_of(ConfigReader& config);

// Where a key is not there at all transformers takes `absent` (0: as if null); null means `null`.
std::size_t count_or(ConfigReader& config, const std::string& key, std::size_t absent,
                     std::size_t null);

}  // namespace qrazor::eval
