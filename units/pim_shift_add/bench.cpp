// Golden sums of pim_shift_add, by the model's worth of columns, and codes worth adding: those of
// real weights and activations, and the far ends.
#include <algorithm>
#include <bit>
#include <cstdlib>
#include <optional>
#include <span>

#include "families/bench_words.h"
#include "makers.h"
#include "pim_shift_add/widths.h"
#include "qrazor/model/in_memory.h"
#include "qrazor/model/razor.h"
#include "qrazor/stimulus/bench.h"
#include "qrazor/stimulus/cases.h"

namespace qrazor::units::pim_shift_add {
namespace {

namespace pim = model::in_memory;

// Where the fields of a read stand in the inputs.
struct Places {
    explicit Places(const Layout& layout) {
        code = layout.find("code_i")->offset;
        plane = layout.find("plane_i")->offset;
        negative = layout.find("negative_i")->offset;
        if (const Slot* slot = layout.find("flag_i")) {
            flag = slot->offset;
        }
        if (const Slot* slot = layout.find("weight_flag_i")) {
            weight_flag = slot->offset;
        }
    }
    std::size_t code = 0;
    std::size_t plane = 0;
    std::size_t negative = 0;
    std::optional<std::size_t> flag;
    std::optional<std::size_t> weight_flag;
};

class ShiftAddReference final : public Reference {
  public:
    ShiftAddReference(const gen::Config& config, const Places& at) : config_(config), at_(at) {
        sums_.resize(static_cast<std::size_t>(config.lanes));
    }

    // Of a product of this read alone.
    void step(const Beat& beat, std::vector<Int128>& outputs) override {
        std::fill(sums_.begin(), sums_.end(), 0);
        add(beat.inputs);
        outputs = wrapped();
        std::fill(sums_.begin(), sums_.end(), 0);
    }

    void results(const Beat& beat, std::vector<Result>& results) override {
        if (beat.reset) {
            std::fill(sums_.begin(), sums_.end(), 0);
        } else if (beat.valid) {
            add(beat.inputs);
            if (beat.last) {
                results.push_back({wrapped(), false, true});
                std::fill(sums_.begin(), sums_.end(), 0);
            }
        }
    }

  private:
    void add(const std::vector<std::int64_t>& inputs) {
        const auto width = static_cast<std::size_t>(config_.weight_width);
        for (std::size_t c = 0; c < sums_.size(); ++c) {
            std::int64_t shift = inputs[at_.plane] + (at_.flag ? inputs[*at_.flag] : 0);
            shift += at_.weight_flag ? inputs[*at_.weight_flag + c] : 0;
            const std::int64_t sum =
                pim::column_sum(std::span(inputs).subspan(at_.code + c * width, width));
            const Int128 value = static_cast<Int128>(sum) * (Int128{1} << static_cast<int>(shift));
            sums_[c] += inputs[at_.negative] != 0 ? -value : value;
        }
    }

    std::vector<Int128> wrapped() const {
        std::vector<Int128> out;
        for (const Int128 sum : sums_) {
            const Int128 range = Int128{1} << config_.acc_width;
            const Int128 low = sum & (range - 1);
            out.push_back(low >= range / 2 ? low - range : low);
        }
        return out;
    }

    gen::Config config_;
    Places at_;
    std::vector<Int128> sums_;
};

class ShiftAddBench final : public Bench {
  public:
    explicit ShiftAddBench(const gen::Design& design) : Bench(design), at_(layout_) {}

    std::unique_ptr<Reference> reference() const override {
        return std::make_unique<ShiftAddReference>(config(), at_);
    }
    int longest_row() const override { return config().max_row; }

    std::vector<Range> ranges() const override {
        std::vector<Range> all(layout_.input_size(), {0, code_max()});
        all[at_.plane] = {0, config().salient - 1};
        all[at_.negative] = {0, 1};
        if (at_.flag) {
            all[*at_.flag] = {0, config().act_width - config().salient};
        }
        for (std::size_t c = 0; at_.weight_flag && c < outputs(); ++c) {
            all[*at_.weight_flag + c] = {0, config().weight_flags};
        }
        return all;
    }

    std::vector<Beat> example() const override {
        Beat beat = plain(true);
        std::fill(beat.inputs.begin(), beat.inputs.end(), 0);
        put("code_i", {1, 0, 1, 1}, beat);
        put("plane_i", {1}, beat);
        Beat negative = beat;
        put("negative_i", {1}, negative);
        put("flag_i", {1}, negative);
        return {beat, negative};
    }

    void random(Rng& rng, Beat& beat) const override {
        const std::vector<Range> all = ranges();
        beat.inputs.resize(all.size());
        for (std::size_t k = 0; k < all.size(); ++k) {
            // Ends as often as all between: sums wrap and saturate nowhere else.
            const Range& range = all[k];
            beat.inputs[k] = rng.one_in(4)   ? range.high
                             : rng.one_in(4) ? range.low
                                             : rng.between(static_cast<int>(range.low),
                                                           static_cast<int>(range.high));
        }
    }

    // No ones, ones in all columns, in the top ones, in each alone: under every plane and sign and
    // both ends of the flags.
    void corners(const Sink& sink) const override {
        Beat beat;
        beat.clear = true;
        const std::vector<Range> all = ranges();
        for (std::int64_t plane = 0; plane < config().salient; ++plane) {
            for (const int ends : {0, 1, 2, 3}) {
                beat.inputs.assign(all.size(), 0);
                beat.inputs[at_.plane] = plane;
                beat.inputs[at_.negative] = ends & 1;
                for (std::size_t k = 0; k < all.size(); ++k) {
                    const bool is_flag =
                        at_.flag == k || (at_.weight_flag && k >= *at_.weight_flag);
                    beat.inputs[k] = is_flag && ends >= 2 ? all[k].high : beat.inputs[k];
                }
                columns(beat, sink);
            }
        }
    }

    // Reads of a layer with its weights.
    void tensors(const TensorSource& source, const LayerBeats& which,
                 const Sink& sink) const override {
        check(which.encoding);
        const auto weights = source.weights(which.layer, config().weight_width);
        std::size_t made = 0;
        for (const pim::Vector& vector : vectors(source, which.layer)) {
            const std::vector<pim::Read> reads = pim::reads_of(vector, array());
            for (std::size_t k = 0; k < reads.size(); ++k) {
                sink(beat_of(reads[k], *weights, k + 1 == reads.size()));
                if (++made == which.limit) {
                    return;
                }
            }
        }
    }
    std::size_t tensor_limit() const override { return 4096; }

    void add_cases(FunctionalCoverage& coverage) const override {
        coverage.add("plane x sign", pairs(numbers(0, config().salient - 1), {"+", "-"}));
        coverage.add("codes", {"all 0", "all full", "other"});
        if (at_.flag) {
            coverage.add("flag", numbers(0, config().act_width - config().salient));
        }
        if (at_.weight_flag) {
            coverage.add("weight flag", numbers(0, config().weight_flags));
        }
    }

    void count_cases(const Beat& beat, const std::vector<Int128>& /*outputs*/,
                     FunctionalCoverage& coverage) const override {
        coverage.hit(
            0, static_cast<std::size_t>(beat.inputs[at_.plane] * 2 + beat.inputs[at_.negative]));
        const auto begin = beat.inputs.begin() + static_cast<std::ptrdiff_t>(at_.code);
        const auto end = begin + static_cast<std::ptrdiff_t>(all_columns());
        const auto are = [&](std::int64_t value) {
            return std::count(begin, end, value) == end - begin;
        };
        coverage.hit(1, are(0) ? 0 : are(code_max()) ? 1 : 2);
        std::size_t group = 2;
        if (at_.flag) {
            coverage.hit(group++, static_cast<std::size_t>(beat.inputs[*at_.flag]));
        }
        for (std::size_t c = 0; at_.weight_flag && c < outputs(); ++c) {
            coverage.hit(group, static_cast<std::size_t>(beat.inputs[*at_.weight_flag + c]));
        }
    }

  private:
    const gen::Config& config() const { return design_.config(); }
    std::size_t outputs() const { return static_cast<std::size_t>(config().lanes); }
    std::size_t all_columns() const {
        return outputs() * static_cast<std::size_t>(config().weight_width);
    }
    std::int64_t code_max() const { return (std::int64_t{1} << config().code_width) - 1; }

    void columns(Beat beat, const Sink& sink) const {
        const auto width = static_cast<std::size_t>(config().weight_width);
        const auto code = [&](std::size_t column) -> std::int64_t& {
            return beat.inputs[at_.code + column];
        };
        sink(beat);
        for (std::size_t alone = 0; alone < all_columns(); ++alone) {
            code(alone) = code_max();
            sink(beat);
            code(alone) = 0;
        }
        for (std::size_t k = width - 1; k < all_columns(); k += width) {
            code(k) = code_max();
        }
        sink(beat);
        for (std::size_t k = 0; k < all_columns(); ++k) {
            code(k) = code_max();
        }
        sink(beat);
        for (std::size_t k = width - 1; k < all_columns(); k += width) {
            code(k) = 0;
        }
        sink(beat);
    }

    // With flags those of SDR, else integers. A converter that tells all rows apart is that of the
    // dense read, which needs no sign apart.
    pim::Array array() const {
        constexpr int kRows = 128;
        if (code_max() >= kRows && !at_.flag) {
            return {kRows, kRows, pim::InputCode::twos};
        }
        return {kRows, static_cast<int>(std::min<std::int64_t>(code_max(), kRows)),
                at_.flag ? pim::InputCode::flag_binned : pim::InputCode::sign_magnitude};
    }

    std::vector<pim::Vector> vectors(const TensorSource& source, const LayerName& layer) const {
        constexpr int kCode = 4;
        const int salient = std::min(config().salient, kCode);
        const auto values =
            source.activations(layer, at_.flag ? config().act_width : config().salient);
        std::vector<pim::Vector> out;
        for (std::size_t row = 0; row < values->rows; ++row) {
            const auto all = std::span<const std::int32_t>(values->values)
                                 .subspan(row * values->columns, values->columns);
            if (!at_.flag) {
                out.push_back({{all.begin(), all.end()}, {}, 0});
                continue;
            }
            model::RazorFormat format;
            format.base = config().act_width;
            format.salient = salient;
            model::RazoredRow razored = model::razor(all, format);
            razored.codes.resize(razored.length);
            for (std::uint8_t& flag : razored.flags) {
                flag = static_cast<std::uint8_t>(
                    std::min<int>(flag, config().act_width - config().salient));
            }
            out.push_back({std::move(razored.codes), std::move(razored.flags), format.group});
        }
        return out;
    }

    Beat beat_of(const pim::Read& read, const model::Quantized& weights, bool last) const {
        Beat beat;
        beat.last = last;
        beat.inputs.assign(layout_.input_size(), 0);
        const auto width = static_cast<std::size_t>(config().weight_width);
        for (std::size_t column = 0; column < all_columns(); ++column) {
            const std::size_t output = column / width % weights.rows;
            std::int64_t count = 0;
            for (std::size_t row = 0; row < static_cast<std::size_t>(array().rows); ++row) {
                const std::size_t at = read.tile * static_cast<std::size_t>(array().rows) + row;
                if ((read.plus[row / 64] >> (row % 64) & 1) != 0) {
                    const std::int32_t weight = weights.values[output * weights.columns + at];
                    count += static_cast<std::uint32_t>(weight) >> (column % width) & 1;
                }
            }
            beat.inputs[at_.code + column] = std::min(count, code_max());
        }
        const std::int64_t weight = std::abs(read.weight);
        const int shift = static_cast<int>(std::bit_width(static_cast<std::uint64_t>(weight))) - 1;
        // Plane and flag are told apart by their sum alone: which of both has it makes no
        // difference.
        const int plane = std::min(shift, config().salient - 1);
        beat.inputs[at_.plane] = plane;
        beat.inputs[at_.negative] = read.weight < 0 ? 1 : 0;
        if (at_.flag) {
            beat.inputs[*at_.flag] = std::min(shift - plane, config().act_width - config().salient);
        }
        for (std::size_t c = 0; at_.weight_flag && c < outputs(); ++c) {
            beat.inputs[*at_.weight_flag + c] =
                static_cast<std::int64_t>(c) % (config().weight_flags + 1);
        }
        return beat;
    }

    Places at_;
};

}  // namespace

std::unique_ptr<tb::Bench> bench(const gen::Design& design) {
    return std::make_unique<ShiftAddBench>(design);
}

}  // namespace qrazor::units::pim_shift_add
