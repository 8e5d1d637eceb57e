// What the descriptors of units on block-scaled number formats share, those that SDR competes with:
// lanes, one sum for the beat, one scale per operand for it, accumulator. mx_dot, nvfp4_dot,
// vs_dot, bfp_dot and int_group_dot differ in elements and scales.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "families/words.h"
#include "qrazor/gen/minifloat.h"
#include "qrazor/gen/unit.h"
#include "qrazor/support/text.h"

namespace qrazor::units {

enum class Elements { e2m1, sign_magnitude, int8, e2m3, e3m2, e4m3, e5m2, int4 };

struct ElementFacts {
    std::string_view title;
    int bits;                         // of a code
    Int128 largest;                   // magnitude, counted in what follows
    int fraction;                     // the value is a whole number of 2^-fraction
    std::string_view forbidden = {};  // codes that are not allowed
};
const ElementFacts& facts(Elements elements);
const Minifloat& minifloat(Elements elements);  // only of those that are

// What the scales of a beat do to its sum.
enum class Scales {
    shift,       // a few exponents each: shifted by their sum
    exponent,    // 8 bits each: the exponent of what an FP32 accumulator is given
    e4m3_fixed,  // E4M3 numbers: times both significands, shifted by both exponents
    e4m3_float,  // the same into an FP32 accumulator
    fp16,        // the same with IEEE halves
    integer,     // unsigned integers: times both
};

class BlockDot : public Unit {
  public:
    Kind kind() const override { return {Task::dot, Operands::blocks}; }
    std::vector<std::string_view> archs() const override { return {"sign_magnitude"}; }
    std::vector<std::string_view> uses() const override;
    void complete(Config& config, std::vector<Problem>& problems) const override;
    std::string module_name(const Config& config) const override;
    std::vector<Parameter> parameters(const Config& config) const override;
    std::vector<Port> ports(const Config& config) const override;
    Latency latency(const Config& config) const override { return {config.cuts + 2}; }

    virtual Elements elements_of(const Config& config) const = 0;
    virtual Scales scales(const Config& config) const = 0;

  protected:
    virtual std::vector<std::string_view> more_uses() const { return {}; }
    virtual void complete_scales(Config& config, std::vector<Problem>& problems) const = 0;
};
// The descriptor of a design of this family. Throws std::bad_cast for one of another.
const BlockDot& block_unit(const Design& design);

// The largest significand of scales that have one: of 4 and of 11 bits.
inline constexpr int kE4m3Significand = 15;
inline constexpr int kE4m3Shift = 14;  // exponents 1 to 15; 0 counts as 1
inline constexpr int kFp16Significand = 2047;

// Widths of a beat, all signed.
int block_sum_width(Elements elements, int lanes);
int block_scaled_width(Elements elements, int lanes, int largest_scale);  // times both scales
bool is_fp32(const Config& config);

// Of the largest values of both scales, one after the other.
struct ScaledWidths {
    int sum = 0;
    int once = 0;   // times one scale
    int twice = 0;  // times both
};
ScaledWidths scaled_widths(Elements elements, int lanes, int largest_scale);

}  // namespace qrazor::units
