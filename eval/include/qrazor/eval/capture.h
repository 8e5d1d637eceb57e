// Tensors of a model on the way through a text, as files: what units are fed when their energy is
// measured.
#pragma once
#include <cstddef>
#include <filesystem>
#include <vector>

#include "qrazor/eval/evaluate.h"

namespace qrazor::eval {

// Layers to look at: at a quarter, a half and three quarters of the depth (1, 2 and 3 of four).
std::vector<std::size_t> captured_layers(const ModelConfig& config);

struct Captured {
    std::filesystem::path weights;      // layers.1.self_attn.q_proj.weight, ...: outputs x features
    std::filesystem::path activations;  // layers.1.q_proj.input, ...: tokens x features
};
// Names of the two files in `folder`.
Captured captured_files(const std::filesystem::path& folder);

// Runs the float model over the first tokens of `text` (at most 64) and writes both files with the
// inputs and weights of q_proj, o_proj, gate_proj, up_proj and down_proj of these layers. Throws
// qrazor::Error.
void capture_tensors(const LanguageModel& model, const Text& text,
                     const std::vector<std::size_t>& layers, const std::filesystem::path& folder);

}  // namespace qrazor::eval
