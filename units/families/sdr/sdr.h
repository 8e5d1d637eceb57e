// What the descriptors of SDR units share: checks of their fields, parameters, ports and names.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "families/sdr/arch.h"
#include "families/words.h"
#include "qrazor/gen/common_fields.h"
#include "qrazor/gen/unit.h"

namespace qrazor::units {

// What the clocked units on SDR operands share: sdr_mac, sdr_dot and dec_dot.
class SdrAccumulator : public Unit {
  public:
    Kind kind() const override {
        return {many_lanes() ? Task::dot : Task::accumulate, Operands::codes};
    }
    Archs archs() const override {
        return {SdrArch::sign_magnitude, SdrArch::twos_complement, SdrArch::star};
    }
    Schema schema() const override;
    void relate(Config& config, std::vector<Problem>& problems) const override;
    std::vector<Port> ports(const Config& config) const override;
    Latency latency(const Config& config) const override { return {config.cuts + 2}; }
    std::vector<std::string> operand_formats(const Config& config) const override;

  protected:
    virtual bool many_lanes() const { return true; }
    virtual bool has_two_levels() const { return false; }
    virtual bool has_fraction() const { return false; }
    virtual bool has_late() const { return true; }
    virtual bool has_fused() const { return true; }
};

// Fields that all units on SDR operands have: arch, adder, both widths, salient.
std::vector<Use> sdr_operand_uses(const Archs& archs);
// salient, up to `widest`; `why` says what that is.
Use salient_use(std::function<int(const Config&)> widest, std::string why);
// max_side, subgroup; `narrow` says how many bits the narrower base has.
std::vector<Use> two_level_uses(std::function<int(const Config&)> narrow);
// fraction: 0 where `why_not` says why there can be none.
Use fraction_use(std::function<std::string(const Config&)> why_not);

// The format to which a configuration's `base`-bit operand is razored, as `qrazor formats` calls
// it; and those of operands of these bases, none where one is wider than formats are.
std::string sdr_format(const Config& config, int base);
std::vector<std::string> sdr_formats(const Config& config, const std::vector<int>& bases);

bool two_level(const Config& config);
int subgroups_a_beat(const Config& config);  // side fields of sdr_dot: max(1, L/S)

// Whether both signs go to the weight (twos_complement) rather than to a bit a product.
bool signs_in_weights(const Config& config);

// The structure that the sizes of an SDR tree decide: `_k4_l16`, `_k4_l32_s8_d1`, or `_star`.
std::string sdr_structure(const Config& config, bool lanes);

Parameter salient_parameter(const Config& config);  // fixed where a tree depends on it
std::vector<Parameter> sdr_operand_parameters(const Config& config);  // both widths, Salient
std::vector<Parameter> flag_width_parameters(const Config& config);
// AccWidth, Cuts and the flag widths: what follows the operands' parameters.
std::vector<Parameter> accumulator_parameters(const Config& config);

// act_code_i, act_flag_i, [act_side_i,] weight_code_i, ...; `with_lanes` where the unit has the
// parameter Lanes.
std::vector<Port> sdr_operand_ports(const Config& config, bool with_lanes);

// What a count of a code's magnitude is worth, whose flag, side and fraction are at ports of that
// prefix and suffix ("act_", "_i"); of a flag or side; of a flag's fraction.
CountUnit code_unit(const Config& config, const std::string& step, const std::string& prefix,
                    const std::string& suffix);
CountUnit shift_unit();
CountUnit fraction_unit(const Config& config);
// Of a product: flags are applied, but for the halves or quarters of both fractions.
CountUnit sdr_product_unit(const Config& config);

}  // namespace qrazor::units
