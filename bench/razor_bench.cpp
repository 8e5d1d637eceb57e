// How fast float tensors become packed codes. Each row says how many bytes of floats it reads in a
// second; `to_memcpy` is that over the same figure of memcpy, measured right before in this
// process.
//
//   make bench, or build-bench/bench/razor_bench [--benchmark_filter=REGEX]
//   [--benchmark_repetitions=N]
#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

#include "block_q4.h"
#include "floats/kernel.h"
#include "qrazor/model/quantize.h"
#include "qrazor/model/razor_floats.h"

namespace {

using namespace qrazor;
using Clock = std::chrono::steady_clock;

// Of floats: far beyond the second cache, and half of one.
constexpr std::size_t kLarge = std::size_t{64} << 20;
constexpr std::size_t kSmall = std::size_t{256} << 10;

// Sums of four uniform numbers, nearly normal, as weights are; now and then a large one.
const std::vector<float>& tensor(std::size_t bytes) {
    static std::vector<float> values;
    if (values.size() != bytes / sizeof(float)) {
        values.resize(bytes / sizeof(float));
        std::uint64_t state = 1;
        for (float& x : values) {
            float sum = 0.0F;
            for (int k = 0; k < 4; ++k) {
                state = state * 6364136223846793005U + 1442695040888963407U;
                sum += static_cast<float>(state >> 40) * 0x1p-24F - 0.5F;
            }
            x = state >> 54 == 0 ? 8.0F * sum : sum;
        }
    }
    return values;
}

// The scale of the tensor's largest magnitude.
double scale_for(const std::vector<float>& values, int base) {
    float largest = 0.0F;
    for (const float x : values) {
        largest = std::max(largest, std::fabs(x));
    }
    return model::scale_of(largest, base);
}

template <typename Work>
double seconds_of(Work work) {
    const auto start = Clock::now();
    work();
    return std::chrono::duration<double>(Clock::now() - start).count();
}

// Runs `work` on the floats and memcpy by turns, so that both see the same machine.
template <typename Work>
void measure(benchmark::State& state, const std::vector<float>& values, Work work) {
    const std::size_t bytes = values.size() * sizeof(float);
    std::vector<float> copy(values.size());
    const int repeats = static_cast<int>(std::max<std::size_t>(1, (std::size_t{4} << 20) / bytes));
    const auto times = [&](auto&& once) {
        return seconds_of([&] {
            for (int k = 0; k < repeats; ++k) {
                once();
                benchmark::ClobberMemory();
            }
        });
    };
    std::vector<double> ratios;
    work();
    for (auto _ : state) {
        const double copying = times([&] { std::memcpy(copy.data(), values.data(), bytes); });
        const double working = times(work);
        state.SetIterationTime(working / repeats);
        ratios.push_back(copying / working);
    }
    const auto middle = ratios.begin() + static_cast<std::ptrdiff_t>(ratios.size() / 2);
    std::nth_element(ratios.begin(), middle, ratios.end());
    state.SetBytesProcessed(static_cast<std::int64_t>(bytes) * state.iterations());
    state.counters["to_memcpy"] = *middle;
}

void copy(benchmark::State& state, std::size_t bytes) {
    const std::vector<float>& values = tensor(bytes);
    std::vector<float> to(values.size());
    measure(state, values, [&] { std::memcpy(to.data(), values.data(), bytes); });
}

void blocks(benchmark::State& state, std::size_t bytes) {
    const std::vector<float>& values = tensor(bytes);
    std::vector<bench::BlockQ4> to(values.size() / bench::kBlockValues);
    measure(state, values,
            [&] { bench::quantize_blocks(values.data(), values.size(), to.data()); });
}

void razor(benchmark::State& state, std::size_t bytes, const model::RazorFormat& format,
           const model::floats::Kernel* kernel, int threads) {
    const std::vector<float>& values = tensor(bytes);
    const double scale = scale_for(values, format.base);
    std::vector<std::uint8_t> to(model::razored_size(format, 1, values.size()));
    measure(state, values, [&] {
        model::floats::razor_floats_by(*kernel, values, 1, values.size(), {&scale, 1}, format, to,
                                       threads);
    });
}

struct Named {
    const char* name;
    model::RazorFormat format;
};

std::vector<Named> formats() {
    model::RazorFormat act;
    model::RazorFormat weight;
    weight.base = 8;
    model::RazorFormat two_level;
    two_level.group = 32;
    two_level.subgroup = 8;
    two_level.max_side = 1;
    model::RazorFormat even = act;
    even.rounding = model::Rounding::half_even;
    return {{"a16_g16", act},
            {"w8_g16", weight},
            {"a16_g32_s8_d1", two_level},
            {"a16_g16_half_even", even}};
}

void declare(const std::string& size, std::size_t bytes) {
    const auto add = [&](const std::string& name, auto work) {
        benchmark::RegisterBenchmark((name + "/" + size).c_str(), work)->UseManualTime();
    };
    add("memcpy", [=](benchmark::State& state) { copy(state, bytes); });
    add("q4_0_blocks/Plain", [=](benchmark::State& state) { blocks(state, bytes); });
    for (const Named& named : formats()) {
        for (const model::floats::Kernel* kernel : model::floats::kernels()) {
            const std::string name = std::string("razor_") + named.name + "/" + kernel->name;
            add(name,
                [=](benchmark::State& state) { razor(state, bytes, named.format, kernel, 1); });
            if (kernel == &model::floats::kernel() && bytes == kLarge) {
                add(name + "/threads:2",
                    [=](benchmark::State& state) { razor(state, bytes, named.format, kernel, 2); });
            }
        }
    }
}

}  // namespace

int main(int argc, char** argv) {
    declare("64MiB", kLarge);
    declare("256KiB", kSmall);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
        return 2;
    }
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
