// What a mapping will measure, known before Yosys puts it together: most ways of mapping a design
// lose by area, and for those ABC's own result is enough.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "qrazor/cells/library.h"
#include "qrazor/synth/mapping.h"

namespace qrazor::synth {

// Area of what ABC leaves alone in a front.il: the registers, and the adders that become cells.
double area_around_logic(const std::string& rtlil, const cells::Adapter& adapter,
                         const cells::Library& library);

// Area, in um2, of the library's gates in a BLIF file that ABC wrote.
double area_of_gates(const std::string& blif, const cells::Library& library);

// One way of mapping the logic of a front, and where its gates go.
struct LogicMapping {
    Recipe recipe;
    std::filesystem::path gates;  // the BLIF file
};

// ABC's commands for all of these at once. Recipes that begin with the same commands share them:
// the network that these leave is kept, and each goes on from there. What comes after a switch to
// ABC's other kind of network (&get) depends on how the network is numbered, which a kept one is
// not, so one such recipe goes first and further ones start anew.
std::string shared_script(const MappingContext& context, const std::vector<LogicMapping>& mappings,
                          const std::filesystem::path& logic);

// Maps `front`/logic.blif in all these ways; works in `folder`. A file is not written where there
// is no such logic or ABC does not come to an end: what there is to say, map_cells() says.
void map_logic(const MappingContext& context, const std::vector<LogicMapping>& mappings,
               const std::filesystem::path& front, const std::filesystem::path& folder);

}  // namespace qrazor::synth
