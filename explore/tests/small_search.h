// The small search that tests of explore/ and report/ run: two multipliers, two ways of mapping.
#pragma once
#include <unistd.h>

#include <filesystem>
#include <string>
#include <vector>

#include "qrazor/explore/explore.h"

namespace qrazor::explore::test {

// Test cases run side by side, each in a process of its own; the folder goes with the process.
struct Scratch {
    std::filesystem::path path = std::filesystem::path(QRAZOR_BUILD_DIR) / "explore" /
                                 ("test-explore-" + std::to_string(getpid()));
    ~Scratch() {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
};
inline const Scratch kFolder;

inline gen::Settings config(const std::string& unit, int act, int weight) {
    gen::Settings out;
    out.unit = unit;
    out.act_width = act;
    out.weight_width = weight;
    return out;
}

// `cache` is a folder below kFolder: searches of one cache go on where the last one stopped.
inline synth::FlowOptions options(const std::string& cache) {
    synth::FlowOptions out;
    out.home = QRAZOR_SOURCE_DIR;
    out.cache = kFolder.path / cache;
    out.tensors.layers = {{1, "q_proj"}};
    out.tensors.beats_each = 16;
    out.recipes = {{"simple", "simple.abc", true, false}, {"speed", "speed.abc", true, true}};
    return out;
}

inline std::vector<Contest> multipliers() {
    return make_contests({config("sdr_mul", 16, 8), config("int_mul", 4, 4)});
}

inline Exploration explored(const synth::FlowOptions& flow,
                            const ExploreOptions& how = {.quick = true}) {
    return explore(synth::Flow(flow), multipliers(), how, nullptr);
}

}  // namespace qrazor::explore::test
