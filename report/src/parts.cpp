// Area by part needs a mapping with the parts kept apart. It is another netlist than the row's, so
// it is simulated and added up on its own.
#include "qrazor/report/parts.h"
#include "qrazor/support/json.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "qrazor/cells/netlist.h"
#include "qrazor/report/structure.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "qrazor/support/yosys.h"
#include "qrazor/synth/mapping.h"

namespace fs = std::filesystem;

namespace qrazor::report {
namespace {

// Groups in the order of tables and charts; groups that are not here come before "rest".
constexpr std::array<const char*, 12> kOrder{
    "magnitudes", "flag",  "rounding", "decompression", "partial products", "tree",
    "adder",      "shift", "scales",   "accumulator",   "registers",        "rest"};

size_t place_of(const std::string& group) {
    const auto* found = std::find(kOrder.begin(), kOrder.end(), group);
    return static_cast<size_t>(found - kOrder.begin());
}

class Sum {
  public:
    Sum(const Json& modules, const PartNames& names, const cells::Library& library)
        : modules_(modules), names_(names), library_(library) {}

    // Adds the cells of a module, its logic to `group`.
    void add(const std::string& module, const std::string& group, bool top) {
        for (const auto& [name, cell] : modules_.at(module).at("cells").items()) {
            const std::string type = cell.at("type");
            if (const cells::Cell* known = library_.find(type)) {
                // Wherever it stands: pipeline registers would otherwise be hidden in the parts
                // they cut.
                areas_[known->kind == cells::CellKind::flip_flop ? "registers" : group] +=
                    known->area;
                // Two levels and no more: everything inside a part was flattened.
            } else if (const auto part = names_.find(emitted_name(type));
                       top && part != names_.end() && modules_.contains(type)) {
                add(type, part->second.group, false);
            } else {
                std::string message = module;
                throw Error(message.append(": ").append(name).append(": no cell ").append(type));
            }
        }
    }

    std::vector<PartArea> sorted() const {
        std::vector<PartArea> out;
        for (const auto& [group, area] : areas_) {
            out.push_back({group, area});
        }
        std::stable_sort(out.begin(), out.end(), [](const PartArea& a, const PartArea& b) {
            return place_of(a.group) < place_of(b.group);
        });
        return out;
    }

  private:
    const Json& modules_;
    const PartNames& names_;
    const cells::Library& library_;
    std::map<std::string, double> areas_;
};

}  // namespace

std::vector<PartArea> add_up_parts(std::string_view json, const std::string& top,
                                   const PartNames& names, const cells::Library& library) {
    try {
        const Json document = Json::parse(json, Json::Keys::sorted);
        Sum sum(document.at("modules"), names, library);
        sum.add(top, "rest", true);
        return sum.sorted();
    } catch (const JsonError& error) {
        throw Error(top + ": not a mapped hierarchy: " + error.what());
    }
}

PartsArea measure_parts(const synth::Flow& flow, const gen::Design& design) {
    const synth::FlowOptions& options = flow.options();
    const std::string& top = design.module_name();
    const synth::Row row = flow.run(design);
    // The row's own recipe, so that the two totals differ by the boundaries alone.
    const synth::Recipe recipe =
        synth::find_recipe(flow.recipes_for(*flow.circuit(flow.source(design))), row.recipe);
    const synth::MappingContext context{options.home / "synth" / "scripts", flow.library_copy(),
                                        &flow.adapter(), options.clock_ns};
    const fs::path work =
        options.cache / "work" / ("parts-" + design.label() + "-" + std::to_string(getpid()));
    fs::remove_all(work);
    synth::Source source = flow.source(design);
    const PartNames names = part_names(source.files);
    source.files = mark_parts(source.files);
    synth::elaborate(context, source, recipe, work, keep_parts_commands());
    synth::map_cells(context, "*", recipe, work, work);  // every module, not the top alone
    // The same cells as one piece, for the simulation and as a check of the sum.
    write_file(work / "flat.ys", "read_json mapped.json\nhierarchy -top " + top +
                                     "\nsetattr -mod -unset keep_hierarchy\nflatten\n"
                                     "opt_clean -purge\njson -o flat.json\n");
    run_checked({"yosys", "-q", "-s", "flat.ys"}, {.folder = work});
    const cells::Netlist netlist =
        cells::Netlist::from_json(read_file(work / "flat.json"), top, flow.library());
    power::simulate(netlist, source.stimulus());

    PartsArea out{design.label(),
                  flow.process(),
                  options.clock_ns,
                  recipe.name,
                  add_up_parts(read_file(work / "mapped.json"), top, names, flow.library()),
                  netlist.area(),
                  row.area_um2};
    double sum = 0;
    for (const PartArea& part : out.parts) {
        sum += part.area_um2;
    }
    // Doubles added in another order; anything more is a cell that was missed.
    if (std::abs(sum - out.total_um2) > 1e-6 * out.total_um2) {
        throw Error(design.label() + ": parts have " + fixed(sum, 1) + " um2, the unit " +
                    fixed(out.total_um2, 1));
    }
    fs::remove_all(work);
    return out;
}

}  // namespace qrazor::report
