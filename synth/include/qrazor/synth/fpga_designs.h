// The designs of an FPGA report where none are asked for.
#pragma once
#include <vector>

#include "qrazor/gen/design.h"

namespace qrazor::synth {

// Of the named ones: units without cuts, multiply-accumulates and dot products of 16 lanes; integer
// dot products in operators only. SDR units stand in gates and in operators ("..._star"), where
// both forms exist.
std::vector<gen::Design> fpga_default_designs(const std::vector<gen::Design>& named);

}  // namespace qrazor::synth
