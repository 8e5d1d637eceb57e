// Datapath text of the SDR units: codes to a sum, flags to a shift, the shifter.
#pragma once
#include "common.h"

namespace qrazor::gen::unit {

// Least value of Cuts that puts a register behind each step of an SDR sum.
struct SdrCuts {
    int rows = 0;  // before the final adder, or before the group's sum
    int sum = 0;   // between the sum and the shift
    int beat = 0;  // between the shift and the accumulator
};

// What the clocked units on SDR operands share: sdr_mac, sdr_dot and dec_dot.
class SdrAccumulator : public Unit {
  public:
    Kind kind() const override {
        return {many_lanes() ? Task::dot : Task::accumulate, Operands::codes};
    }
    std::vector<std::string_view> archs() const override {
        return {"sign_magnitude", "twos_complement", "star"};
    }
    std::vector<std::string_view> uses() const override;
    void complete(Config& config, std::vector<Problem>& problems) const override;
    std::vector<Port> ports(const Config& config) const override;
    int latency(const Config& config) const override { return config.cuts + 2; }

  protected:
    virtual bool many_lanes() const { return true; }
    virtual bool has_two_levels() const { return false; }
    virtual bool has_fraction() const { return false; }
    virtual bool has_late() const { return true; }
    virtual bool has_fused() const { return true; }
    // Name, parameters, ports, checks and origin of the top module; purpose and body are the
    // unit's.
    ModuleText top_module(const Design& design, std::vector<std::string> purpose) const;
    // Operand register, sum, shift and accumulator: the whole of sdr_mac and sdr_dot.
    std::vector<SourceFile> emit_shifted_sum(const Design& design, ModuleText top,
                                             const SdrCuts& cuts) const;

  private:
    std::string resolved_text(const Config& config, const SdrCuts& cuts, Pipeline& pipeline,
                              parts::Files& files) const;
};

// AccWidth, Cuts and the flag widths: what follows the operands' parameters.
std::vector<Parameter> accumulator_parameters(const Config& config);

// act_code, act_flag, [act_side,] weight_code, weight_flag [, weight_side].
std::vector<Signal> sdr_operands(const Config& config);
// The same unpacked: act, weight, negative, shift [, side_shift].
std::vector<Signal> sdr_unpacked(const Config& config);

// Salient within both base widths.
std::pair<std::string, std::string> salient_check();

// Whether both signs go to the weight (twos_complement) rather than to a bit a product.
bool signs_in_weights(const Config& config);

// The structure that the sizes of an SDR tree decide: `_k4_l16`, `_k4_l32_s8_d1`, or `_star`.
std::string sdr_structure(const Config& config, bool lanes);

// Operands as they come (names ending in `in`) to what the datapath takes (names ending in `out`):
// `act` and `weight`, magnitudes, and `negative`, a bit a product (or signed weights); `shift` =
// act_flag + weight_flag; with two levels `side_shift`, per subgroup.
std::string unpack_text(const Config& config, const std::string& in, const std::string& out);
parts::Files unpack(const Config& config);
parts::Files flag_sum();

// What waits for that sum: `shift` [, act_fraction, weight_fraction].
std::vector<Signal> sdr_scales(const Config& config);

// From those to `sum`, SumWidth bits. Lanes of the configuration; with two levels the subgroup sums
// are shifted by their sides and added.
TreeText sdr_sum(const Config& config, Pipeline* pipeline, const CutPoints& cuts);
// Or, fused, to two rows: the sum is sdr_twos_offset less both.
Rows sdr_rows(const Config& config);
std::string sdr_accumulated_rows(const Config& config, const Rows& rows);

// `beat` = sum << shift, BeatWidth bits; 0 where the signal `enable` is ("": always sum << shift).
std::string shift_text(const Config& config, const Signal& sum, const std::string& shift,
                       const std::string& enable);

}  // namespace qrazor::gen::unit
