// How SDR codes are multiplied: the architectures of sdr_mul, sdr_mac and sdr_dot. And that of the
// units that make codes of values, and values of codes.
#pragma once
#include "qrazor/gen/arch.h"

namespace qrazor::units {

enum class SdrArch { sign_magnitude, twos_complement, star };
const gen::ArchFacts& arch_facts(SdrArch arch);

enum class RazorArch { plain };
const gen::ArchFacts& arch_facts(RazorArch arch);

}  // namespace qrazor::units
