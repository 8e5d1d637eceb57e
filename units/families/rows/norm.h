// Norms over rows: fields, widths, parameters and ports that rms_norm and layer_norm share.
#pragma once
#include <string>
#include <vector>

#include "families/words.h"
#include "qrazor/gen/common_fields.h"
#include "qrazor/gen/interface.h"
#include "qrazor/gen/unit.h"
#include "qrazor/gen/words.h"

namespace qrazor::units {

// Widths within a norm. Shifts travel as signed words of kShiftBits bits.
inline constexpr int kNormCode = 16;  // bits of a parsed value
inline constexpr int kShiftBits = 7;  // of a row's shift, to the left or right
inline constexpr int kRootShift = 4;  // bits of ceil(log2(d) / 2)
inline constexpr int kEpsBits = 16;   // significant bits of eps
inline constexpr int kEpsShift = 8;   // bits of how far they are shifted
inline constexpr int kWideBits = 63;  // of a sum of squares with eps
inline constexpr int kMeanGuard = 4;  // fraction bits of a mean
inline constexpr int kMeanBits = 21;  // of a mean, with these
inline constexpr int kCentred = 22;   // of a value less the mean
inline constexpr int kOneOver = 25;   // of 1/d in units of 2^-24

int root_shift(int features);             // a: ceil(log2(d) / 2)
int sum_bits(const Config& config);       // of a sum of squares of the longest row
int mean_sum_bits(const Config& config);  // of a sum of codes
int norm_bits(const Config& config);      // of a result

// Ports that hold still, by their names and widths.
Signal shift_port();
Signal eps_port();
Signal eps_shift_port();
Signal one_over_port();

// act_width, value_fraction, lanes, max_row.
Schema norm_schema();
void check_norm(const Config& config, std::vector<Problem>& problems);
std::vector<Parameter> norm_parameters(const Config& config);
// Ports for eps and the length of rows, and norm_o.
std::vector<Port> steady_ports();
Port norm_port(const Config& config);

// The descriptor, but for what it is called, its ports and how many passes it makes.
class NormUnit : public Unit {
  public:
    Kind kind() const override { return {Task::normalize, Operands::integers}; }
    Schema schema() const override { return norm_schema(); }
    void relate(Config& config, std::vector<Problem>& problems) const override {
        check_norm(config, problems);
    }
    std::string module_name(const Config& config) const override;
    std::vector<Parameter> parameters(const Config& config) const override {
        return norm_parameters(config);
    }
    Work work(const Config& config) const override { return {config.lanes, "value"}; }
};

}  // namespace qrazor::units
