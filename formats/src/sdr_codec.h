// SDR (QRazor, arXiv 2501.13331) with the encoders and the finer flags that go beyond it. The plain
// form is model::razor itself.
#pragma once
#include <vector>

#include "blocks.h"
#include "qrazor/model/quantize.h"
#include "qrazor/model/razor.h"

namespace qrazor::formats {

struct SdrOptions {
    model::RazorFormat format;
    int fraction = 0;  // fraction bits of the flag
    bool least_squares = false;
    bool asymmetric = false;  // neg8
    bool middle = false;      // truncated codes stand for the middle of their step

    bool plain() const { return fraction == 0 && !least_squares && !asymmetric; }
};

// The facts of razored words, in memory and at ports.
Facts sdr_facts(const SdrOptions& options);

// The steps that flags stand for: index (f << fraction) + k is 2^f * (1 + k / 2^fraction).
inline float sdr_step(int index, int fraction) {
    const int parts = 1 << fraction;
    return std::ldexp(static_cast<float>(parts + index % parts), index / parts - fraction);
}

class SdrCodec final : public Codec {
  public:
    explicit SdrCodec(const SdrOptions& options);
    Outer outer(const Extent& extent) const override {
        return {model::scale_of(extent.absmax(), format_.base), 0};
    }
    void encode(std::span<const float> values, const Outer& outer, BlockRow& row) const override;
    void decode(const BlockRow& row, std::span<float> values) const override;
    void integers(const BlockRow& row, IntegerRow& out) const override;
    model::Scaled dot(const Run& act, const Run& weight) const override;

  private:
    void encode_plain(std::span<const std::int32_t> base, BlockRow& row) const;
    void encode_group(const float* base, std::size_t index, BlockRow& row) const;
    int first_step(const float* base) const;
    bool saturates(const float* base, std::size_t count, float step) const;
    float largest(float sign) const;
    int choose(const float* base, int first, std::vector<int>& sides) const;
    int rule_side(const float* base, int flag) const;
    // What words stand for where `shift` bits were dropped: nothing dropped, no middle.
    const std::vector<float>& codes_at(int shift) const {
        return options_.middle && shift > 0 ? middle_of_word_ : of_word_;
    }
    int halves() const { return options_.middle ? 1 : 0; }  // fraction bits of a code

    SdrOptions options_;
    model::RazorFormat format_;
    int steps_ = 0;               // how many flags there are
    std::vector<float> of_word_;  // the code of every code word
    std::vector<float> middle_of_word_;
};

}  // namespace qrazor::formats
