// Beats for the ports of a design that is not the generator's: what its inputs are in each clock
// cycle, or what its outputs must be.
//
// Forms of `what`, for inputs (reset left out unless named) and for outputs:
//   FILE.npy              integers [beats, ports], a column for each port in the order of the
//                         module; [beats] where there is one port. Ports of up to 64 bits
//   PORT=FILE.npy ...     one file a port: integers [beats], or [beats, elements], element k at
//                         bits [k*W +: W], W being the port's width over the elements
//   PORT=NUMBER           a constant
//   FILE.vcd              a waveform: values just before each rising edge of the clock
// Numbers must fit: signed ports -2^(W-1) to 2^(W-1)-1, others (and elements of theirs) 0 to 2^W-1;
// elements of a port that is split may be of either kind.
#pragma once
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "qrazor/synth/verilog.h"

namespace qrazor::synth {

struct Beats {
    std::string description;
    // Per beat the bits of the ports, bit 0 of each first; 2: not given (outputs only).
    std::vector<std::vector<uint8_t>> bits;
};

struct VcdPlace {
    std::string scope;  // "top.u_mac"; "": the only one whose variables fit the ports
    std::string clock;
};

// `option` ("stimulus", "expect") begins every message. Inputs must all be given; outputs that are
// not, and x in a waveform's outputs, are 2. Throws Error naming file, port, beat and legal range.
Beats read_beats(const std::string& option, const std::vector<std::string>& what,
                 const std::vector<VerilogPort>& ports, bool outputs, const VcdPlace& vcd);

// Uniform random bits.
Beats random_beats(const std::vector<VerilogPort>& ports, size_t beats, uint64_t seed);

// A waveform's values of the ports just before each rising edge; see above.
Beats read_vcd(const std::filesystem::path& path, const std::vector<VerilogPort>& ports,
               bool outputs, const VcdPlace& place);

size_t bits_of(const std::vector<VerilogPort>& ports);

}  // namespace qrazor::synth
