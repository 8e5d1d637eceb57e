// What a mapping will measure at least, known before Yosys puts it together: most ways of mapping a
// design lose by area, and for those ABC's own result is enough.
#pragma once
#include <filesystem>
#include <optional>
#include <string>

#include "qrazor/synth/library.h"
#include "qrazor/synth/mapping.h"

namespace qrazor::synth {

// Area of what ABC leaves alone in a front.il: the registers, and the adders that become cells.
double area_around_logic(const std::string& rtlil, const Adapter& adapter, const Library& library);

// Areas, in um2, of the library's gates in a BLIF file that ABC wrote.
struct GateAreas {
    double these = 0;
    double smallest = 0;  // the smallest sizes of the same gates
};
GateAreas area_of_gates(const std::string& blif, const Library& library);

// Areas of the gates that ABC makes of `front`/logic.blif this way; works in `folder`. Nothing
// where there is no such file or ABC does not come to an end: what there is to say, map_cells()
// says.
std::optional<GateAreas> area_of_logic(const MappingContext& context, const Recipe& recipe,
                                       const Library& library, const std::filesystem::path& front,
                                       const std::filesystem::path& folder);

// What an ABC script does to the gates' functions, as text: its commands but those that only resize
// gates and add buffers. Scripts for which this is equal make the same gates in other sizes.
std::string choice_of_gates(const std::string& script);
bool adds_buffers(const std::string& script);

}  // namespace qrazor::synth
