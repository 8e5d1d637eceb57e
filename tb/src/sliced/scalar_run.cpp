// See scalar_run.h. All that is counted, the table of golden results too, is in the seconds.
#include "scalar_run.h"

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

#include "feed.h"
#include "qrazor/gen/unit.h"
#include "qrazor/support/error.h"
#include "qrazor/units/bench.h"

namespace qrazor::tb {
namespace {

constexpr int kMostArgument = 16;  // bits: a table of 65 536 results

// The one data port of a direction; nullptr where there are others.
const gen::Port* only_port(const gen::Design& design, gen::Direction direction) {
    const gen::Port* found = nullptr;
    for (const gen::Port& port : design.ports()) {
        if (port.role != gen::Role::data || port.direction != direction) {
            continue;
        }
        if (found != nullptr) {
            return nullptr;
        }
        found = &port;
    }
    return found;
}

// Every argument with its golden result.
struct GoldenTable {
    std::int64_t least = 0;
    std::vector<std::uint32_t> arguments;
    std::vector<std::uint32_t> results;

    explicit GoldenTable(const Bench& bench) {
        const Range range = bench.ranges().front();
        const std::unique_ptr<Reference> reference = bench.reference();
        least = range.low;
        Beat beat;
        beat.clear = true;
        std::vector<Int128> outputs;
        for (std::int64_t x = range.low; x <= range.high; ++x) {
            beat.inputs.assign(bench.layout().input_size(), x);
            reference->step(beat, outputs);
            for (const Int128 output : outputs) {
                if (output != outputs.front()) {
                    throw Error(bench.design().label() + ": its lanes are not alike");
                }
            }
            arguments.push_back(static_cast<std::uint32_t>(x));
            results.push_back(static_cast<std::uint32_t>(outputs.front()));
        }
    }
};

// Sets of 512 vectors, and what the unit makes of them.
class ScalarRun {
  public:
    ScalarRun(const GoldenTable& table, const gen::Port& in, const gen::Port& out,
              const SlicedUnit& unit)
        : table_(table),
          in_(in),
          out_(out),
          unit_(unit),
          operands_(static_cast<std::size_t>(in.bits())),
          got_(static_cast<std::size_t>(out.bits())),
          expected_(got_),
          scratch_(unit.scratch()),
          first_(static_cast<std::size_t>(in.elements)) {
        all_.words.fill(~std::uint64_t{0});
        // Lanes are as far from each other as they can be, and get nearer from round to round.
        for (std::size_t k = 0; k < first_.size(); ++k) {
            first_[k] = k * (table.arguments.size() / first_.size());
        }
    }

    // Whether all outputs of the next set are right.
    bool next(bool compare) {
        for (std::size_t lane = 0; lane < first_.size(); ++lane) {
            place(lane, compare);
        }
        const Slice* in = operands_.data();
        Slice* out = got_.data();
        unit_.step(&in, &out, nullptr, nullptr, scratch_.data());
        return !compare ||
               !kernel().differ(all_, got_.data(), expected_.data(), out_.bits(), wrong_);
    }
    // A vector of the last set that was wrong.
    std::vector<std::int64_t> wrong_inputs() const {
        std::size_t v = 0;
        while (v + 1 < kStreams && !wrong_.get(stream_bit(v))) {
            ++v;
        }
        std::vector<std::int64_t> inputs;
        for (const std::size_t first : first_) {
            const std::size_t size = table_.arguments.size();
            const std::size_t began = (first + size - kStreams % size) % size;
            inputs.push_back(table_.least + static_cast<std::int64_t>((began + v) % size));
        }
        return inputs;
    }

  private:
    void place(std::size_t lane, bool compare) {
        const std::size_t size = table_.arguments.size();
        std::size_t at = first_[lane];
        for (std::size_t v = 0; v < kStreams; ++v) {
            numbers_[v] = table_.arguments[at];
            golden_[v] = table_.results[at];
            at = at + 1 == size ? 0 : at + 1;
        }
        first_[lane] = at;
        kernel().to_slices(numbers_.data(), in_.element_width,
                           operands_.data() + lane * static_cast<std::size_t>(in_.element_width));
        if (compare) {
            kernel().to_slices(
                golden_.data(), out_.element_width,
                expected_.data() + lane * static_cast<std::size_t>(out_.element_width));
        }
    }

    const GoldenTable& table_;
    const gen::Port& in_;
    const gen::Port& out_;
    const SlicedUnit& unit_;
    std::vector<Slice> operands_;
    std::vector<Slice> got_;
    std::vector<Slice> expected_;
    std::vector<Slice> scratch_;
    std::vector<std::size_t> first_;  // argument of each lane's next vector
    alignas(64) std::array<std::uint32_t, kStreams> numbers_{};
    alignas(64) std::array<std::uint32_t, kStreams> golden_{};
    Slice all_;
    Slice wrong_;
};

}  // namespace

std::string no_scalar_run(const gen::Design& design) {
    const std::string unit = "unit = " + design.config().unit;
    if (!design.unit().kind().nonlinear() || design.sequential()) {
        return unit + ": no combinational function of single values";
    }
    const gen::Port* in = only_port(design, gen::Direction::input);
    const gen::Port* out = only_port(design, gen::Direction::output);
    if (in == nullptr || out == nullptr || in->elements != out->elements) {
        return unit + ": no function of single values";
    }
    return in->element_width > kMostArgument || out->element_width > 32
               ? unit + ": arguments of more than 16 bits"
               : "";
}

BatchResult run_scalar(const gen::Design& design, std::shared_ptr<const SlicedUnit> unit,
                       const BatchOptions& options) {
    if (const std::string reason = no_scalar_run(design); !reason.empty()) {
        throw Error(reason);
    }
    constexpr std::uint64_t kUsual = std::uint64_t{1} << 24;
    const std::uint64_t wanted = options.vectors == 0 ? kUsual : options.vectors;
    const gen::Port in = *only_port(design, gen::Direction::input);
    const gen::Port out = *only_port(design, gen::Direction::output);
    const auto lanes = static_cast<std::uint64_t>(in.elements);
    const std::unique_ptr<Bench> bench = units::make_bench(design);
    BatchResult result;
    const double start = cpu_seconds();
    const GoldenTable table(*bench);
    ScalarRun run(table, in, out, *unit);
    bool good = true;
    while (good && result.vectors < wanted) {
        good = run.next(options.compare);
        result.vectors += kStreams * lanes;
    }
    result.seconds = cpu_seconds() - start;
    result.exhaustive = lanes == 1 && result.vectors >= table.arguments.size();
    if (!good) {
        const auto beats = [&](const Bench&, const Sink& sink) {
            Beat beat;
            beat.clear = true;
            beat.inputs = run.wrong_inputs();
            sink(beat);
        };
        tell(design, options, "bit-sliced", sliced_model(std::move(unit), options.seed), beats,
             result);
    }
    return result;
}

}  // namespace qrazor::tb
