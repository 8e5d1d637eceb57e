// Tensors of a network on the way through its data, as files: what units are fed when their energy
// is measured.
#pragma once
#include <cstddef>
#include <filesystem>
#include <vector>

#include "qrazor/eval/network.h"

namespace qrazor::eval {

// Blocks (layers) to look at: at a quarter, a half and three quarters of the depth (1, 2 and 3 of
// four).
std::vector<std::size_t> captured_blocks(std::size_t blocks);

struct Captured {
    std::filesystem::path weights;      // layers.1.self_attn.q_proj.weight, ...: outputs x features
    std::filesystem::path activations;  // layers.1.q_proj.input, ...: tokens x features
};
// Names of the two files in `folder`.
Captured captured_files(const std::filesystem::path& folder);

// Runs the float network over the beginning of `data` (one item, of at most 64 tokens) and writes
// both files with the weights and inputs of the linear layers of these blocks; an input that
// several read has the name of the first. Throws qrazor::Error.
void capture_tensors(const Network& network, const Data& data,
                     const std::vector<std::size_t>& blocks, const std::filesystem::path& folder);

}  // namespace qrazor::eval
