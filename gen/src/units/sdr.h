// Datapath text of the SDR units: codes to a sum, flags to a shift, the shifter.
#pragma once
#include "common.h"

namespace qrazor::gen::unit {

// The structure that the sizes of an SDR tree decide: `_k4_l16`, `_k4_l32_s8_d1`, or `_star`.
std::string sdr_structure(const Config& config, bool lanes);

// From `act_code` and `weight_code` (flat, present names) to `sum`, SumWidth bits. Lanes of the
// configuration; with two levels the subgroup sums are shifted by their sides and added.
TreeText sdr_sum(const Config& config, const std::string& act, const std::string& weight,
                 Pipeline* pipeline, const CutPoints& cuts);

// `shift` = act_flag + weight_flag, ShiftWidth bits.
std::string flag_sum_text(const std::string& act_flag, const std::string& weight_flag);
parts::Files flag_sum();

// `shifted` = sum << shift, BeatWidth bits.
std::string shift_text(const Config& config, const std::string& sum, const std::string& shift);

}  // namespace qrazor::gen::unit
