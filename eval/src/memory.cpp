// Whether a network fits the machine, told before it is loaded: a process that is killed in the
// tenth minute says nothing.
#include "qrazor/eval/memory.h"

#include <unistd.h>

#include <algorithm>
#include <thread>

#include "qrazor/support/error.h"
#include "qrazor/support/text.h"

namespace qrazor::eval {
namespace {

std::string gigabytes(std::uint64_t bytes) {
    constexpr double kGiga = 1e9;
    return fixed(static_cast<double>(bytes) / kGiga, bytes < 100'000'000 ? 3 : 1) + " GB";
}

}  // namespace

std::string MemoryNeed::text() const {
    return gigabytes(total()) + ": " + gigabytes(weights) + " of weights, " +
           std::to_string(threads) + (threads == 1 ? " thread with " : " threads with ") +
           gigabytes(window) + (threads == 1 ? "" : " each") + " for windows of " +
           std::to_string(context) + " tokens";
}

MemoryNeed memory_need(const std::filesystem::path& model, const EvaluateOptions& options) {
    const NetworkFacts facts = network_facts(model, options.context);
    MemoryNeed need;
    need.context = facts.context;
    need.positions = facts.positions;
    need.threads =
        options.jobs == 0 ? std::max(1U, std::thread::hardware_concurrency()) : options.jobs;
    // Twice: as they are, and as quantized.
    need.weights = 2 * sizeof(float) * facts.weights;
    need.window = sizeof(float) * facts.values;
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
