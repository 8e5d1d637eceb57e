// How much memory an evaluation takes, told and checked before any of it is taken.
#pragma once
#include <cstdint>
#include <filesystem>
#include <string>

#include "qrazor/eval/evaluate.h"

namespace qrazor::eval {

// Bytes, from the headers of the files alone; an estimate from below, for the large parts.
struct MemoryNeed {
    std::uint64_t weights = 0;  // as FP32, and once more quantized
    std::uint64_t window = 0;   // of one thread: activations, scores of attention, logits
    unsigned threads = 1;
    std::size_t context = 0;    // tokens a window
    std::size_t positions = 0;  // that the model was made for
    std::uint64_t total() const { return weights + threads * window; }
    // "12.3 GB: 4.1 GB of weights, 8 threads with 1.0 GB each for windows of 2048 tokens"
    std::string text() const;
};

// Throws qrazor::Error, as load_network does, where config.json or a header is not legal.
MemoryNeed memory_need(const std::filesystem::path& model, const EvaluateOptions& options);

std::uint64_t machine_memory();  // bytes, all of it

// Throws qrazor::Error where `need` is more than `machine` has, with what to ask less of.
void check_memory(const MemoryNeed& need, std::uint64_t machine);

}  // namespace qrazor::eval
