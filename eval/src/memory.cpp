#include "qrazor/eval/memory.h"

#include <unistd.h>

#include <algorithm>
#include <thread>

#include "architecture.h"
#include "calibration.h"
#include "qrazor/support/error.h"
#include "qrazor/support/text.h"

namespace qrazor::eval {
namespace {

std::string gigabytes(std::uint64_t bytes) {
    constexpr double kGiga = 1e9;
    return fixed(static_cast<double>(bytes) / kGiga, bytes < 100'000'000 ? 3 : 1) + " GB";
}

// Of one window of `tokens`: what is alive at once in forward.cpp, where it is most.
std::uint64_t window_values(const ModelConfig& config, std::uint64_t tokens) {
    const std::uint64_t stream = 4 * config.width;  // stream, normed input, copy that is quantized
    const std::uint64_t heads = 2 * config.heads * config.head_size;  // queries, mixed values
    const std::uint64_t keys = 2 * config.kv_heads * config.head_size;
    const std::uint64_t attention = tokens * (heads + keys) + tokens * tokens;  // scores
    const std::uint64_t feed_forward = 3 * tokens * config.hidden;
    const std::uint64_t logits = std::min<std::uint64_t>(tokens, kLogitRows) * config.vocabulary;
    return tokens * stream + std::max({attention, feed_forward, logits});
}

}  // namespace

std::string MemoryNeed::text() const {
    return gigabytes(total()) + ": " + gigabytes(weights) + " of weights, " +
           std::to_string(threads) + (threads == 1 ? " thread with " : " threads with ") +
           gigabytes(window) + (threads == 1 ? "" : " each") + " for windows of " +
           std::to_string(context) + " tokens";
}

MemoryNeed memory_need(const std::filesystem::path& model, const EvaluateOptions& options) {
    const Checkpoint checkpoint(model);
    Architecture made = read_architecture(checkpoint);
    const std::string gate = prefix_of(checkpoint) + "layers.0.mlp.gate_proj.weight";
    if (made.config.hidden == 0 && checkpoint.has(gate) && !checkpoint.shape(gate).empty()) {
        made.config.hidden = checkpoint.shape(gate)[0];
    }
    MemoryNeed need;
    need.context = window_tokens(made.config, options);
    need.positions = made.config.context;
    need.threads =
        options.jobs == 0 ? std::max(1U, std::thread::hardware_concurrency()) : options.jobs;
    need.weights = 2 * sizeof(float) * checkpoint.values();
    need.window = sizeof(float) * window_values(made.config, need.context);
    return need;
}

std::uint64_t machine_memory() {
    return static_cast<std::uint64_t>(sysconf(_SC_PHYS_PAGES)) *
           static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
}

void check_memory(const MemoryNeed& need, std::uint64_t machine) {
    if (need.total() > machine) {
        throw Error("memory = " + need.text() + ": must be at most the machine's " +
                    gigabytes(machine) + "; --context or --jobs may be smaller");
    }
}

}  // namespace qrazor::eval
