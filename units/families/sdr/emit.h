// Datapath text of the SDR units: codes to a sum, flags to a shift, the shifter.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "families/sdr/sdr.h"
#include "families/words.h"
#include "qrazor/gen/datapath.h"

namespace qrazor::units {

// Least value of Cuts that puts a register behind each step of an SDR sum.
struct SdrCuts {
    int rows = 0;  // before the final adder, or before the group's sum
    int sum = 0;   // between the sum and the shift
    int beat = 0;  // between the shift and the accumulator
};

// Name, parameters, ports, checks and origin of a clocked top module; purpose and body are the
// unit's.
ModuleText sdr_top_module(const Design& design, std::vector<std::string> purpose);
// Operand register, sum, shift and accumulator: the whole of sdr_mac and sdr_dot.
Emission emit_shifted_sum(const Design& design, ModuleText top, const SdrCuts& cuts);

// act_code, act_flag, [act_side,] weight_code, weight_flag [, weight_side]: the data inputs.
std::vector<Signal> sdr_operands(const Design& design);
// The same unpacked: act, weight, negative, shift [, side_shift].
std::vector<Signal> sdr_unpacked(const Config& config);
// The group's sum, and how far it is shifted.
Signal sdr_sum_signal(const Config& config);
Signal sdr_shift_signal(const Config& config);
// How far a subgroup's sum is shifted: 0 to 2D, one of `side_shift`.
Signal side_shift_signal(const Config& config);

// Salient within both base widths.
std::pair<std::string, std::string> salient_check();

// Operands as they come (names ending in `in`) to what the datapath takes (names ending in `out`):
// `act` and `weight`, magnitudes, and `negative`, a bit a product (or signed weights); `shift` =
// act_flag + weight_flag; with two levels `side_shift`, per subgroup.
Written unpack(const Config& config, const std::string& in, const std::string& out);

// What waits for that sum: `shift` [, act_fraction, weight_fraction].
std::vector<Signal> sdr_scales(const Config& config);

// From those to `sum`, SumWidth bits. Lanes of the configuration; with two levels the subgroup sums
// are shifted by their sides and added.
Written sdr_sum(const Config& config, Pipeline* pipeline, const CutPoints& cuts);
// Or, fused, to two rows: the sum is sdr_twos_offset less both.
Rows sdr_rows(const Config& config, const Pipeline& pipeline);
Written sdr_accumulated_rows(const Config& config, const Rows& rows, const Pipeline& pipeline);

// `beat` = sum << shift, BeatWidth bits; 0 where the signal `enable` is ("": always sum << shift).
// Cuts all of them, where any flag can be other than 0.
Written shift_sum(const Config& config, const Signal& sum, const Signal& shift,
                  const std::string& enable);

}  // namespace qrazor::units
