// What the descriptors of units on block-scaled number formats share, those that SDR competes with:
// lanes, one sum for the beat, one scale per operand for it, accumulator. mx_dot, nvfp4_dot,
// vs_dot, bfp_dot and int_group_dot differ in their number formats alone, whose facts say what
// elements and scales are.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "families/block/arch.h"
#include "families/words.h"
#include "qrazor/formats/facts.h"
#include "qrazor/gen/common_fields.h"
#include "qrazor/gen/minifloat.h"
#include "qrazor/gen/unit.h"
#include "qrazor/support/text.h"

namespace qrazor::units {

// How lanes multiply elements.
enum class LaneKind {
    e2m1,            // by a lane of its own
    minifloat,       // significands multiply, then the product is shifted
    integer,         // as integers of two's complement
    sign_magnitude,  // as SDR codes
};
LaneKind lane_kind(const formats::ElementFacts& element);

// What the scales of a beat do to its sum.
enum class Scales {
    shift,          // a few exponents each: shifted by their sum
    exponent,       // powers of two: the exponent of what an FP32 accumulator is given
    numbers,        // {exponent, mantissa}: times both significands, shifted by both exponents
    numbers_float,  // the same into an FP32 accumulator
    integer,        // unsigned integers: times both
};

class BlockDot : public Unit {
  public:
    Kind kind() const override { return {Task::dot, Operands::blocks}; }
    Archs archs() const override { return {BlockArch::sign_magnitude}; }
    Schema schema() const override;
    void relate(Config& config, std::vector<Problem>& problems) const override;
    std::string module_name(const Config& config) const override;
    std::vector<Parameter> parameters(const Config& config) const override;
    std::vector<Port> ports(const Config& config) const override;
    Latency latency(const Config& config) const override { return {config.cuts + 2}; }

    std::vector<std::string> operand_formats(const Config& config) const override;

    // What the format of an operand says of its words. That of the element also where other fields
    // are still wrong.
    formats::Facts facts(const Config& config, bool act = true) const;
    formats::ElementFacts element(const Config& config) const;
    Scales scales(const Config& config) const;
    int most_shift(const Config& config) const;  // both operands' scales together
    Archs archs_of(const Config& config) const override;

  protected:
    // The format without its group: "mxfp4", and what else a configuration says of an operand:
    // ",e16".
    virtual std::string format_name(const Config& config) const = 0;
    virtual std::string format_options(const Config& /*config*/, bool /*act*/) const { return ""; }
    // Elements and what sums are kept in, the default first; none where there is nothing to choose.
    virtual Words elements() const { return {}; }
    virtual std::vector<SumKind> accumulators() const { return {}; }
    virtual std::vector<Use> scale_uses() const { return {}; }  // fields of the scales

  private:
    int exact_width(const Config& config) const;
    CountUnit result_unit(const Config& config) const;
};
// The descriptor of a design of this family. Throws std::bad_cast for one of another.
const BlockDot& block_unit(const Design& design);

// Widths of a beat, all signed.
int block_sum_width(const formats::ElementFacts& element, int lanes);
bool is_fp32(const Config& config);
// What settings of legal words ask for; FP32 is the default of all units that can choose.
SumKind sum_kind(const Settings& settings);

// Of the largest values of both scales, one after the other.
struct ScaledWidths {
    int sum = 0;
    int once = 0;   // times one scale
    int twice = 0;  // times both
};
ScaledWidths scaled_widths(const formats::Facts& facts, int lanes);

// The lanes of elements with an exponent.
Minifloat minifloat(const formats::ElementFacts& element);

}  // namespace qrazor::units
