// Rotary position embedding: how fast each pair of a head's values turns (RoFormer, arXiv
// 2104.09864; scaling as transformers computes it, modeling_rope_utils.py).
#pragma once
#include <cstddef>
#include <optional>
#include <vector>

#include "config_reader.h"

namespace qrazor::eval {

struct Rotary {
    double base = 10000;
    double factor = 1;  // positions are divided by it
    // Of Llama 3: waves longer than positions / low are stretched by `factor`, those shorter than
    // positions / high stay, and between them the two are mixed. 0 positions: no such bands.
    double positions = 0;
    double low = 1;
    double high = 4;
};

// rope_theta, rope_scaling (transformers 4) and rope_parameters (5); types default, linear, llama3.
// `base_may_be_absent`: 10000 then. Throws qrazor::Error on any other type or key.
Rotary read_rotary(ConfigReader& config, bool base_may_be_absent);

// Radians a position, for pairs (k, k + size / 2), k = 0 .. size / 2 - 1.
std::vector<double> rotary_frequencies(const Rotary& rotary, std::size_t head_size);

}  // namespace qrazor::eval
