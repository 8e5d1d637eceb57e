// What a person looks at when a design fails: a short waveform with the fields by name.
#pragma once
#include <filesystem>
#include <string>

#include "build.h"
#include "qrazor/gen/design.h"

namespace qrazor::tb {

inline constexpr const char* kWaveFile = "counterexample.fst";
inline constexpr const char* kWaveSaveFile = "counterexample.gtkw";

// The testbench that shows the golden vectors of the file `vectors` (which has `count`) on the
// design: every element of every port as a net of its own, SDR code words as signed numbers, the
// expected outputs beside what the design says.
std::string wave_testbench(const gen::Design& design, std::size_t count,
                           const std::string& vectors);

// A GTKWave save file that shows those nets, grouped.
std::string wave_save_file(const gen::Design& design);

// Writes both into `folder`, where kCounterexampleVectors is. Returns what to say about it.
std::string make_waveform(const gen::Design& design, const Sources& sources,
                          const std::filesystem::path& folder);

}  // namespace qrazor::tb
