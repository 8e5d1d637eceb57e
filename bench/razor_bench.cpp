// How fast float tensors become packed codes. `GB/s` are bytes of floats read in a second, in 10^9;
// `to_memcpy` is that over the same figure of memcpy, which runs by turns with what is measured.
// Both are medians, of the processor's seconds where there is one thread: what else the machine
// does harms them less than the mean, bytes_per_second.
//
//   make bench, or build-bench/bench/razor_bench [--benchmark_filter=REGEX] [--document=FILE]
//
// --document fills the table `razoring` of a document with the rows.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <map>
#include <string>
#include <vector>

#include "block_q4.h"
#include "floats/kernel.h"
#include "qrazor/model/quantize.h"
#include "qrazor/model/razor_floats.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/markdown.h"

namespace {

using namespace qrazor;

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

double seconds(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

double median(std::vector<double>& numbers) {
    const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2);
    std::nth_element(numbers.begin(), middle, numbers.end());
    return *middle;
}

// Runs `work` on the floats and memcpy by turns, so that both see the same machine.
template <typename Work>
void measure(benchmark::State& state, const std::vector<float>& values, Work work,
             clockid_t clock = CLOCK_THREAD_CPUTIME_ID) {
    const std::size_t bytes = values.size() * sizeof(float);
    std::vector<float> copy(values.size());
    const int repeats = static_cast<int>(std::max<std::size_t>(1, (std::size_t{4} << 20) / bytes));
    const auto times = [&](auto&& once) {
        const double start = seconds(clock);
        for (int k = 0; k < repeats; ++k) {
            once();
            benchmark::ClobberMemory();
        }
        return seconds(clock) - start;
    };
    std::vector<double> ratios;
    std::vector<double> rates;
    work();
    for (auto _ : state) {
        const double copying = times([&] { std::memcpy(copy.data(), values.data(), bytes); });
        const double working = times(work);
        state.SetIterationTime(working / repeats);
        ratios.push_back(copying / working);
        rates.push_back(1e-9 * static_cast<double>(bytes) * repeats / working);
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(bytes) * state.iterations());
    state.counters["GB/s"] = median(rates);
    state.counters["to_memcpy"] = median(ratios);
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
    const auto work = [&] {
        model::floats::razor_floats_by(*kernel, values, 1, values.size(), {&scale, 1}, format, to,
                                       threads);
    };
    measure(state, values, work, threads == 1 ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC);
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

// Keeps the rows for the document: by name, then by size.
class Rows : public benchmark::ConsoleReporter {
  public:
    void ReportRuns(const std::vector<Run>& runs) override {
        ConsoleReporter::ReportRuns(runs);
        for (const Run& run : runs) {
            const std::string& label = run.run_name.function_name;
            // The table is of one thread.
            if (run.run_type != Run::RT_Iteration || label.find("threads") != std::string::npos) {
                continue;
            }
            const std::size_t cut = label.rfind('/');
            const std::string name = label.substr(0, cut);
            if (cells_.count(name) == 0) {
                names_.push_back(name);
            }
            cells_[name][label.substr(cut + 1)] = run.counters;
        }
    }

    std::string table() const {
        std::string text =
            markdown_line({"what", "64 MiB, GB/s", "of memcpy", "256 KiB, GB/s", "of memcpy"}) +
            markdown_line({"---", "---:", "---:", "---:", "---:"});
        for (const std::string& name : names_) {
            std::vector<std::string> line{"`" + name + "`"};
            for (const char* size : {"64MiB", "256KiB"}) {
                const auto cell = cells_.at(name).find(size);
                for (const char* counter : {"GB/s", "to_memcpy"}) {
                    char number[32] = "-";
                    if (cell != cells_.at(name).end()) {
                        const double value = cell->second.at(counter).value;
                        std::snprintf(number, sizeof(number), "%.2f", value);
                    }
                    line.emplace_back(number);
                }
            }
            text += markdown_line(line);
        }
        return text;
    }

  private:
    std::vector<std::string> names_;
    std::map<std::string, std::map<std::string, benchmark::UserCounters>> cells_;
};

// Takes --document=FILE out of the arguments.
std::string take_document(int& argc, char** argv) {
    const std::string option = "--document=";
    for (int i = 1; i < argc; ++i) {
        if (std::string(argv[i]).rfind(option, 0) == 0) {
            std::string file = argv[i] + option.size();
            std::copy(argv + i + 1, argv + argc, argv + i);
            --argc;
            return file;
        }
    }
    return "";
}

}  // namespace

int main(int argc, char** argv) {
    declare("64MiB", kLarge);
    declare("256KiB", kSmall);
    const std::string document = take_document(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
        return 2;
    }
    Rows rows;
    benchmark::RunSpecifiedBenchmarks(&rows);
    benchmark::Shutdown();
    try {
        if (!document.empty()) {
            write_file(document,
                       fill_region(read_file(document), rows.table(), document, "razoring"));
        }
    } catch (const Error& error) {
        std::fprintf(stderr, "razor_bench: %s\n", error.what());
        return 1;
    }
    return 0;
}
