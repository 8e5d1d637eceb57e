// The golden models of norms at their ports: eps and what follows from a row's length come as the
// unit gets them.
#pragma once
#include <cstdint>
#include <vector>

#include "families/rows/bench.h"

namespace qrazor::units {

// What stands at the steady ports.
struct NormPorts {
    std::int64_t eps = 0;
    std::int64_t eps_shift = 0;
    std::int64_t root_shift = 0;
};
// Those of rows of `features` values of that exponent; eps to as many bits as the port has.
NormPorts norm_ports(double eps, std::size_t features, int exponent);
// eps in the units of a sum of squares of codes that were shifted by `shift`; below 2^62.
std::int64_t eps_of(const NormPorts& ports, int shift);

// Codes times the inverse root of the sum of their squares and eps.
std::vector<Int128> over_root(const std::vector<std::int32_t>& codes, const NormPorts& ports,
                              int shift, int fraction);

// Whether the ports are those of rows of so many values, and eps is exact: then the model of the
// whole norm must say the same. Throws std::logic_error where it does not.
void check_against_model(const std::vector<std::int64_t>& row, const NormPorts& ports, int fraction,
                         bool layer, const std::vector<Int128>& found);

// One bit of eps, shifted to each of the places beyond 2^62 in turn: there eps is the most there
// is, and only that bit says so.
std::vector<NormPorts> eps_beyond();
// Codes that are the least but for one bit: the least itself is drawn in, these are not.
std::vector<std::int64_t> nearly_least(int bits);
// So many cycles without a beat that the unit is empty, whoever waits: only there what stands at
// the steady ports may change, and what a corner asks for is what the unit sees.
void drain(Beat beat, const Sink& sink);
// Random steady ports, corners among them.
NormPorts random_ports(Rng& rng, int most_root_shift);

}  // namespace qrazor::units
