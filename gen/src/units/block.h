// The units on block-scaled number formats that SDR competes with: lanes, one sum for the beat, one
// scale per operand for it, accumulator. mx_dot, nvfp4_dot, vs_dot, bfp_dot and int_group_dot
// differ in elements and scales.
#pragma once
#include <cstdint>
#include <string_view>
#include <utility>

#include "common.h"
#include "qrazor/support/text.h"

namespace qrazor::gen::unit {

enum class Elements { e2m1, sign_magnitude, int8, e2m3, e3m2, e4m3, e5m2, int4 };

struct ElementFacts {
    std::string_view title;
    int bits;                         // of a code
    Int128 largest;                   // magnitude, counted in what follows
    int fraction;                     // the value is a whole number of 2^-fraction
    std::string_view forbidden = {};  // codes that are not allowed
};
const ElementFacts& facts(Elements elements);

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
    int latency(const Config& config) const override { return config.cuts + 2; }
    std::vector<SourceFile> emit(const Design& design) const override;

  protected:
    virtual Elements elements(const Config& config) const = 0;
    // Those of archs() that multiply the elements, the default first.
    virtual std::vector<std::string_view> lane_archs(const Config& /*config*/) const {
        return archs();
    }
    virtual Scales scales(const Config& config) const = 0;
    virtual std::vector<std::string_view> accumulators() const { return {}; }  // first: default
    virtual std::vector<std::string_view> more_uses() const { return {}; }
    virtual void complete_scales(Config& config, std::vector<Problem>& problems) const = 0;
    // FP32: the biased exponent of a beat's leading magnitude bit where both scales are 0.
    virtual int exponent_at_zero(const Config& /*config*/) const { return 0; }
    virtual std::string format_text(const Config& config) const = 0;  // "MXFP4 (E2M1 elements ..."

  private:
    std::string body(const Config& config, parts::Files& files) const;
    std::string scaled(const Config& config, Pipeline& pipeline, parts::Files& files) const;
};

// Widths of a beat, all signed.
int block_sum_width(Elements elements, int lanes);
int block_scaled_width(Elements elements, int lanes, int largest_scale);  // times both scales
bool is_fp32(const Config& config);

// Elements to what the lanes take: names end in `_i` before, in `_d` after.
struct Unpacked : TreeText {
    std::vector<Signal> signals;
};
Unpacked block_unpack(Elements elements);

// Where the lanes invert negative products the tree takes the number of negative lanes, at each of
// `columns`, either as it is or inverted.
struct BlockLanes : ProductLanes {
    std::vector<std::pair<int, bool>> columns;
    std::string most;  // what an inverted lane gives less its product
};
BlockLanes block_lanes(const Config& config, Elements elements, int sum_width);
// Lanes and tree to `sum`.
TreeText block_sum(const Config& config, Elements elements, Pipeline* pipeline,
                   const CutPoints& cuts, const std::vector<Signal>& alongside);

}  // namespace qrazor::gen::unit
