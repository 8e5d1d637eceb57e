// Golden parts of ones_splitter, by the model's splitter, and planes worth splitting: those with
// few and with many ones, and of real activations.
#include <algorithm>

#include "families/bench_words.h"
#include "makers.h"
#include "qrazor/model/in_memory.h"
#include "qrazor/stimulus/bench.h"
#include "qrazor/stimulus/cases.h"

namespace qrazor::units::ones_splitter {
namespace {

namespace pim = model::in_memory;

class SplitterReference final : public Reference {
  public:
    explicit SplitterReference(const gen::Config& config) : config_(config) {}

    // The first part; none of a plane of zeros, whose outputs nobody looks at.
    void step(const Beat& beat, std::vector<Int128>& outputs) override {
        std::vector<Result> made;
        results(beat, made);
        outputs.assign(static_cast<std::size_t>(config_.rows), 0);
        if (!made.empty()) {
            outputs = made.front().outputs;
        }
    }

    void results(const Beat& beat, std::vector<Result>& results) override {
        if (beat.reset || !beat.valid) {
            return;
        }
        pim::Rows plane = pim::no_rows(config_.rows);
        for (std::size_t row = 0; row < beat.inputs.size(); ++row) {
            plane[row / 64] |= static_cast<std::uint64_t>(beat.inputs[row]) << (row % 64);
        }
        for (const pim::Rows& part : pim::split_ones(plane, config_.ones)) {
            Result result;
            for (std::size_t row = 0; row < beat.inputs.size(); ++row) {
                result.outputs.push_back(static_cast<Int128>(part[row / 64] >> (row % 64) & 1));
            }
            results.push_back(std::move(result));
        }
        if (!results.empty()) {
            results.back().last = true;
        }
    }

  private:
    gen::Config config_;
};

class SplitterBench final : public Bench {
  public:
    explicit SplitterBench(const gen::Design& design) : Bench(design) {}

    std::unique_ptr<Reference> reference() const override {
        return std::make_unique<SplitterReference>(design_.config());
    }

    std::vector<Range> ranges() const override {
        return std::vector<Range>(layout_.input_size(), {0, 1});
    }

    // As few ones as one part takes: a beat of an example has one result.
    std::vector<Beat> example() const override {
        Beat beat = plain(true);
        std::fill(beat.inputs.begin(), beat.inputs.end(), 0);
        // Among the first rows: a row far up is a long number in a header.
        const std::size_t shown = std::min<std::size_t>(rows(), 40);
        beat.inputs[shown / 2] = 1;
        beat.inputs[shown - 1] = ones() > 1 ? 1 : beat.inputs[shown - 1];
        return {beat};
    }

    // From hardly any ones to nearly all, since sparse and full planes take other ways.
    void random(Rng& rng, Beat& beat) const override {
        beat.inputs.assign(rows(), 0);
        const std::uint64_t of = 8;
        const std::uint64_t dense = rng.below(of + 1);
        for (std::int64_t& bit : beat.inputs) {
            bit = rng.below(of) < dense ? 1 : 0;
        }
    }

    // No ones, all ones, each alone; then runs of N - 1, N and N + 1 ones from everywhere.
    void corners(const Sink& sink) const override {
        Beat beat;
        beat.clear = true;
        for (const std::int64_t all : {0, 1}) {
            beat.inputs.assign(rows(), all);
            sink(beat);
            for (std::size_t row = 0; row < rows(); ++row) {
                beat.inputs[row] ^= 1;
                sink(beat);
                beat.inputs[row] ^= 1;
            }
        }
        for (std::size_t first = 0; first < rows(); ++first) {
            for (std::size_t count = ones() - 1; count <= ones() + 1; ++count) {
                beat.inputs.assign(rows(), 0);
                for (std::size_t k = 0; k < count && first + k < rows(); ++k) {
                    beat.inputs[first + k] = 1;
                }
                sink(beat);
            }
        }
    }

    // Planes of a layer's activations as sign and magnitude, positive rows before negative ones.
    void tensors(const TensorSource& source, const LayerBeats& which,
                 const Sink& sink) const override {
        check(which.encoding);
        const auto values = source.activations(which.layer, 8);
        const pim::Array array{design_.config().rows, design_.config().ones,
                               pim::InputCode::sign_magnitude};
        Beat beat;
        beat.clear = true;
        std::size_t made = 0;
        for (std::size_t at = 0; at < values->values.size(); at += rows()) {
            const auto from = values->values.begin() + static_cast<std::ptrdiff_t>(at);
            const std::size_t count = std::min(rows(), values->values.size() - at);
            const pim::Vector vector{{from, from + static_cast<std::ptrdiff_t>(count)}, {}, 0};
            for (const pim::Read& plane : pim::planes_of(vector, array)) {
                beat.inputs.assign(rows(), 0);
                for (std::size_t row = 0; row < rows(); ++row) {
                    beat.inputs[row] =
                        static_cast<std::int64_t>(plane.plus[row / 64] >> (row % 64) & 1);
                }
                sink(beat);
                if (++made == which.limit) {
                    return;
                }
            }
        }
    }

    // A plane may have more parts than the array has rows to spare for a test of every layer.
    std::size_t tensor_limit() const override { return 4096; }

    void add_cases(FunctionalCoverage& coverage) const override {
        const std::size_t most = (rows() + ones() - 1) / ones();
        std::vector<std::string> parts{"no part", "one part"};
        if (most > 1) {
            parts.emplace_back("several parts");
        }
        coverage.add("parts", parts);
        std::vector<std::string> filled{"last part full"};
        if (ones() > 1) {
            filled.emplace_back("last part with room");
        }
        coverage.add("last part", filled);
    }

    void count_cases(const Beat& beat, const std::vector<Int128>& /*outputs*/,
                     FunctionalCoverage& coverage) const override {
        const auto count = static_cast<std::size_t>(
            std::count(beat.inputs.begin(), beat.inputs.end(), std::int64_t{1}));
        coverage.hit(0, count == 0 ? 0 : count <= ones() ? 1 : 2);
        if (count > 0) {
            coverage.hit(1, count % ones() == 0 ? 0 : 1);
        }
    }

  private:
    std::size_t rows() const { return static_cast<std::size_t>(design_.config().rows); }
    std::size_t ones() const { return static_cast<std::size_t>(design_.config().ones); }
};

}  // namespace

std::unique_ptr<tb::Bench> bench(const gen::Design& design) {
    return std::make_unique<SplitterBench>(design);
}

}  // namespace qrazor::units::ones_splitter
