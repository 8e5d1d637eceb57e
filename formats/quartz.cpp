// QuaRTZ (arXiv 2509.26436): 8-bit integers, razored by truncation.
#include <algorithm>

#include "qrazor/formats/format.h"
#include "qrazor/model/quantize.h"
#include "sdr_codec.h"

namespace qrazor::formats {
namespace {

SdrOptions quartz_options(int group, bool middle) {
    SdrOptions made;
    made.format.base = 8;
    made.format.group = group;
    made.format.rounding = model::Rounding::truncate;
    made.middle = middle;
    validate(made.format);
    return made;
}

Facts quartz_facts(const SdrOptions& options, bool zero_point) {
    Facts facts = sdr_facts(options);
    facts.offset = zero_point;
    return facts;
}

// QuaRTZ: 8-bit min-max quantization, then the paper's unit at B = 8 with truncation. With a zero
// point the base is the distance from the middle of the extent; a dot product adds the middle times
// the sum of the other operand.
class QuartzCodec final : public Codec {
  public:
    QuartzCodec(const SdrOptions& options, bool zero_point)
        : Codec(quartz_facts(options, zero_point)), sdr_(options), zero_point_(zero_point) {}
    Outer outer(const Extent& extent) const override {
        if (!zero_point_) {
            return sdr_.outer(extent);
        }
        const double middle = (extent.low + extent.high) / 2;
        const double half = (extent.high - extent.low) / 2;
        return {model::scale_of(half, 8), middle};
    }
    void encode(std::span<const float> values, const Outer& outer, BlockRow& row) const override {
        thread_local std::vector<float> moved;
        moved.resize(values.size());
        std::transform(values.begin(), values.end(), moved.begin(),
                       [&](float value) { return static_cast<float>(value - outer.offset); });
        sdr_.encode(moved, outer, row);
    }
    void decode(const BlockRow& row, std::span<float> values) const override {
        sdr_.decode(row, values);
        for (std::size_t k = 0; k < row.length; ++k) {
            values[k] = static_cast<float>(values[k] + row.outer.offset);
        }
    }
    void integers(const BlockRow& row, IntegerRow& out) const override { sdr_.integers(row, out); }
    model::Scaled dot(const Run& act, const Run& weight) const override {
        return zero_point_ ? Codec::dot(act, weight) : sdr_.dot(act, weight);
    }

  private:
    SdrCodec sdr_;
    bool zero_point_;
};

}  // namespace

const Format& quartz_format() {
    static const Format format{
        .names = {"quartz"},
        .summary = "QuaRTZ: 8-bit min-max stage, then razored by truncation",
        .options = {number_option("g", 16, 1, 256, "values that share a flag"),
                    word_option("zp", "with a zero point"),
                    word_option("middle", "decode at the middle of the step")},
        .examples = {"quartz", "quartz,zp", "quartz,middle"},
        .make = [](const Choice& choice) -> std::unique_ptr<Codec> {
            return std::make_unique<QuartzCodec>(
                quartz_options(choice.number("g"), choice.word("middle")), choice.word("zp"));
        }};
    return format;
}

}  // namespace qrazor::formats
