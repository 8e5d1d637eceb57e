// The compressor: G base integers to code words, a flag and side shifts.
#include <algorithm>
#include <array>

#include "families/sdr/bench.h"
#include "families/sdr/rounding_cases.h"
#include "families/sdr/sdr.h"
#include "makers.h"
#include "qrazor/formats/codec.h"
#include "qrazor/stimulus/cases.h"
#include "qrazor/stimulus/stimulus.h"

namespace qrazor::units::sdr_compress {
namespace {

// Words of a group as the golden model makes them.
formats::BlockRow row_of(const model::RazoredGroup& group, int salient) {
    formats::BlockRow row;
    for (const model::Code code : group.codes) {
        row.codes.push_back(model::to_word(code, salient));
    }
    row.scales.push_back(static_cast<std::uint32_t>(group.flag));
    row.sides.assign(group.sides.begin(), group.sides.end());
    return row;
}

class CompressReference final : public Reference {
  public:
    // `fraction`: fraction bits of the flag; `text`: what `qrazor formats` calls the format.
    CompressReference(const Layout& layout, model::RazorFormat format, int fraction,
                      const std::string& text)
        : format_(format), fraction_(fraction), layout_(layout) {
        if (fraction > 0) {
            codec_ = formats::make_codec(text);
        }
    }

    void step(const Beat& beat, std::vector<Int128>& outputs) override {
        const formats::BlockRow row = razored(beat.inputs);
        outputs.assign(layout_.output_size(), 0);
        const auto put = [&](const char* port, std::span<const std::uint32_t> values) {
            if (const Slot* slot = layout_.find(port)) {
                std::copy(values.begin(), values.end(),
                          outputs.begin() + static_cast<std::ptrdiff_t>(slot->offset));
            }
        };
        const std::uint32_t flag = row.scales.front();
        put("code_o", row.codes);
        put("flag_o", std::array{flag >> fraction_});
        put("fraction_o", std::array{flag % (std::uint32_t{1} << fraction_)});
        put("side_o", row.sides);
    }

  private:
    formats::BlockRow razored(const std::vector<std::int64_t>& values) const {
        const auto count = static_cast<std::ptrdiff_t>(format_.group);
        if (codec_ == nullptr) {
            const std::vector<std::int32_t> base(values.begin(), values.begin() + count);
            return row_of(model::reference::razor(base, format_), format_.salient);
        }
        formats::BlockRow row;
        // Scale 1: integers of up to 16 bits are floats exactly.
        codec_->encode(std::vector<float>(values.begin(), values.begin() + count), {1, 0}, row);
        return row;
    }

    model::RazorFormat format_;
    int fraction_;
    Layout layout_;
    std::unique_ptr<formats::Codec> codec_;
};

class CompressBench final : public Bench {
  public:
    explicit CompressBench(const gen::Design& design)
        : Bench(design),
          format_(razor_format(design.config(), design.config().act_width)),
          fraction_(design.config().fraction),
          rounding_(format_) {}

    std::unique_ptr<Reference> reference() const override {
        return std::make_unique<CompressReference>(layout_, format_, fraction_,
                                                   sdr_format(design_.config(), format_.base));
    }

    std::vector<Range> ranges() const override {
        return std::vector<Range>(size(), {lowest(format_.base), highest(format_.base)});
    }

    std::vector<Beat> example() const override {
        Beat beat = plain(true);
        // Of narrow bases the same, cut.
        const int down = std::max(0, 11 - format_.base);
        std::vector<std::int64_t> values{1004, -660, 226, 796};
        for (std::int64_t& value : values) {
            value /= std::int64_t{1} << down;
        }
        put("value_i", values, beat);
        return {beat};
    }

    // A group's magnitude decides its flag, a subgroup's its side shift: both are drawn evenly.
    void random(Rng& rng, Beat& beat) const override {
        beat.inputs.resize(size());
        const int group_bits = rng.between(0, format_.base - 1);
        const auto subgroup = static_cast<std::size_t>(format_.subgroup_size());
        int bits = group_bits;
        for (std::size_t i = 0; i < size(); ++i) {
            if (i % subgroup == 0 && format_.subgroups() > 1) {
                // Two beyond the largest side, where the limit cuts.
                bits = std::max(0, group_bits - rng.between(0, format_.max_side + 2));
            }
            beat.inputs[i] = of_magnitude(rng, bits);
        }
        switch (rng.below(8)) {
            case 0:  // near the largest code, where rounding meets the overflow protection
                beat.inputs[rng.below(size())] = near_top(rng, group_bits);
                break;
            case 1:
                beat.inputs[rng.below(size())] = lowest(format_.base);
                break;
            case 2:
                tie(rng, group_bits, beat);
                break;
            case 3:
                near_steps(rng, group_bits, beat);
                break;
            default:
                break;
        }
    }

    void corners(const Sink& sink) const override {
        Beat beat;
        beat.clear = true;
        for (const std::int64_t others : {std::int64_t{0}, std::int64_t{1}, std::int64_t{-3}}) {
            for (const std::int64_t value : signed_corners(format_.base)) {
                beat.inputs.assign(size(), value);
                sink(beat);
                for (const std::size_t place : {std::size_t{0}, size() / 2, size() - 1}) {
                    beat.inputs.assign(size(), others);
                    beat.inputs[place] = value;
                    sink(beat);
                }
            }
        }
        // The value next to every power of two and its half: flag steps, ties, saturated codes.
        for (int bit = 1; bit < format_.base; ++bit) {
            for (std::int64_t delta = -8; delta <= 8; ++delta) {
                const std::int64_t value = (std::int64_t{1} << bit) + delta;
                if (value <= highest(format_.base)) {
                    beat.inputs.assign(size(), -value / 2);
                    beat.inputs[size() - 1] = value;
                    sink(beat);
                }
            }
        }
    }

    void tensors(const TensorSource& source, const LayerBeats& which,
                 const Sink& sink) const override {
        // It encodes itself: a rule that is given would be ignored.
        check(which.encoding);
        const auto rows = source.activations(which.layer, format_.base);
        Beat beat;
        beat.clear = true;
        std::size_t made = 0;
        for (std::size_t row = 0; row < rows->rows; ++row) {
            for (std::size_t at = 0; at < rows->columns; at += size()) {
                beat.inputs.assign(size(), 0);
                const std::size_t count = std::min(size(), rows->columns - at);
                const std::int32_t* from = rows->values.data() + row * rows->columns + at;
                std::copy_n(from, count, beat.inputs.begin());
                sink(beat);
                if (++made == which.limit) {
                    return;
                }
            }
        }
    }

    void add_cases(FunctionalCoverage& coverage) const override {
        const int last = format_.base - format_.salient;
        coverage.add("flag", numbers(0, last));
        coverage.add("input", {"least value", "group of zeros"});
        if (fraction_ > 0) {  // a value alone has few codes
            const std::vector<std::string> fractions = numbers(0, (1 << fraction_) - 1);
            const std::vector<std::string> codes = numbers(0, static_cast<int>(format_.code_max()));
            if (size() > 1) {
                coverage.add("fraction x code", pairs(fractions, codes));
            } else {
                coverage.add("fraction", fractions);
            }
        } else {
            coverage.add("rounding", rounding_.bins());
        }
        if (format_.subgroups() > 1) {
            coverage.add("side", numbers(0, std::min(format_.max_side, last)));
        }
    }

    void count_cases(const Beat& beat, const std::vector<Int128>& outputs,
                     FunctionalCoverage& coverage) const override {
        const auto flag = static_cast<int>(outputs[layout_.find("flag_o")->offset]);
        coverage.hit(0, static_cast<std::size_t>(flag));
        const Slot* side = layout_.find("side_o");
        const auto subgroup = static_cast<std::size_t>(format_.subgroup_size());
        bool zeros = true;
        for (std::size_t i = 0; i < size(); ++i) {
            const std::int64_t value = beat.inputs[i];
            zeros = zeros && value == 0;
            if (value == lowest(format_.base)) {
                coverage.hit(1, 0);
            }
            const Int128 lower = side == nullptr ? 0 : outputs[side->offset + i / subgroup];
            if (fraction_ > 0) {
                coverage.hit(2, fraction_and_code(outputs, i));
            } else {
                count_rounding(value, flag - static_cast<int>(lower), coverage);
            }
            if (format_.subgroups() > 1 && i % subgroup == 0) {
                coverage.hit(3, static_cast<std::size_t>(lower));
            }
        }
        if (zeros) {
            coverage.hit(1, 1);
        }
    }

  private:
    std::size_t size() const { return static_cast<std::size_t>(format_.group); }

    void count_rounding(std::int64_t value, int drop, FunctionalCoverage& coverage) const {
        for (const int bin : rounding_.meets(value, drop)) {
            if (bin >= 0) {
                coverage.hit(2, static_cast<std::size_t>(bin));
            }
        }
    }

    std::size_t fraction_and_code(const std::vector<Int128>& outputs, std::size_t value) const {
        const auto codes = static_cast<std::size_t>(format_.code_max() + 1);
        const auto word = static_cast<std::size_t>(outputs[layout_.find("code_o")->offset + value]);
        const auto fraction = static_cast<std::size_t>(outputs[layout_.find("fraction_o")->offset]);
        return size() > 1 ? fraction * codes + word % codes : fraction;
    }

    // Values next to odd numbers of half steps, where codes change, for one of the steps that flags
    // with fraction bits stand for; the last one is where the step changes.
    void near_steps(Rng& rng, int bits, Beat& beat) const {
        const int flag = std::max(0, bits - format_.salient);
        const std::int64_t parts =
            (std::int64_t{1} << fraction_) + rng.between(0, (1 << fraction_) - 1);
        const auto near = [&](std::int64_t half_steps) {
            const std::int64_t value =
                ((half_steps * parts << flag) >> (fraction_ + 1)) + rng.between(-1, 1);
            return std::clamp<std::int64_t>(value, 0, highest(format_.base));
        };
        for (std::int64_t& value : beat.inputs) {
            value = near(2 * rng.between(0, static_cast<int>(format_.code_max())) + 1);
            value = rng.one_in(2) ? value : -value;
        }
        if (rng.one_in(2)) {
            beat.inputs[rng.below(size())] = near(2 * format_.code_max() + 1);
        }
    }

    // A magnitude of `bits` bits whose top bits are all ones.
    std::int64_t near_top(Rng& rng, int bits) const {
        const std::int64_t ones = (std::int64_t{1} << bits) - 1;
        const int low = std::max(0, bits - format_.salient);
        const std::int64_t value = ones ^ (std::int64_t{1} << rng.between(0, low));
        return rng.one_in(2) ? std::min(value, highest(format_.base)) : -std::min(value, ones);
    }

    // Makes the group's flag known and every value an exact half of a code step.
    void tie(Rng& rng, int bits, Beat& beat) const {
        const int flag = std::max(0, bits - 1 - (format_.salient - 2));
        if (bits == 0 || flag == 0) {
            return;
        }
        const std::int64_t half = std::int64_t{1} << (flag - 1);
        for (std::int64_t& value : beat.inputs) {
            const auto code = static_cast<std::int64_t>(
                rng.below(std::uint64_t{1} << std::min(30, format_.salient - 1)));
            const std::int64_t magnitude =
                std::min((code << flag) + half, (std::int64_t{1} << bits) - 1);
            value = rng.one_in(2) ? magnitude : -magnitude;
        }
        beat.inputs[rng.below(size())] = (std::int64_t{1} << (bits - 1)) + half;
    }

    model::RazorFormat format_;
    int fraction_;  // fraction bits of the flag
    RoundingCases rounding_;
};

}  // namespace

std::unique_ptr<tb::Bench> bench(const gen::Design& design) {
    return std::make_unique<CompressBench>(design);
}

}  // namespace qrazor::units::sdr_compress
