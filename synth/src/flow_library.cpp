// Which library and adapter a flow works with, and what a report says of them.
#include <algorithm>
#include <cmath>

#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/shortest.h"
#include "qrazor/support/text.h"
#include "qrazor/synth/adapter_derive.h"
#include "qrazor/synth/flow.h"
#include "qrazor/synth/mapping_library.h"

namespace fs = std::filesystem;

namespace qrazor::synth {
namespace {

constexpr size_t kNotes = 5;  // cells named one by one

std::string without_leakage(const Library& library, const Adapter& adapter) {
    const std::vector<const Cell*> cells = mapping_cells(library, adapter);
    const bool leaks = std::any_of(cells.begin(), cells.end(), [](const Cell* cell) {
        return std::any_of(cell->leakage.begin(), cell->leakage.end(),
                           [](float value) { return value > 0; });
    });
    return leaks ? ""
                 : "library '" + library.name + "' says nothing of leakage: power is without it";
}

}  // namespace

void Flow::choose_library() {
    const bool own_file = fs::path(options_.adapter).extension() == ".toml";
    if (options_.liberty.empty()) {
        const std::string name = options_.adapter.empty() ? options_.library : options_.adapter;
        adapter_ = own_file ? read_adapter(name)
                            : choose_adapter(read_adapters(adapters_folder()), name, "");
        options_.liberty = find_libraries(adapter_, options_.pdk, options_.home);
        library_ = read_library(options_.liberty);
    } else {
        library_ = read_library(options_.liberty);
        if (own_file) {
            adapter_ = read_adapter(options_.adapter);
        } else {
            const std::vector<Adapter> known = read_adapters(adapters_folder());
            derived_ = options_.adapter.empty() && fitting_adapter(known, library_.name) == nullptr;
            adapter_ = derived_ ? derive_adapter(library_)
                                : choose_adapter(known, options_.adapter, library_.name);
        }
    }
    check_adapter(library_, adapter_);
    check_mapping_cells(library_, adapter_);
}

fs::path Flow::adapters_folder() const {
    return options_.home / "synth" / "adapters";
}

std::string Flow::process() const {
    const Conditions& at = library_.conditions;
    std::string out = adapter_.process + (at.name.empty() ? "" : ", " + at.name) + ", " +
                      shortest(at.voltage) + " V, " +
                      (at.temperature ? shortest(*at.temperature) + " C" : "temperature not given");
    std::vector<std::string> files;
    for (const LibraryFile& file : library_.files) {
        files.push_back(file.path.filename().string());
    }
    return files.empty() ? out : out + " (" + join(files, ", ") + ")";
}

std::vector<std::string> Flow::notes() const {
    std::vector<std::string> out;
    size_t more = 0;
    for (const Cell* cell : library_.in_order()) {
        if (cell->fault.empty()) {
            continue;
        }
        if (out.size() < kNotes) {
            out.push_back(cell->place + ": cell " + cell->name + " is not used: " + cell->fault);
        } else {
            ++more;
        }
    }
    if (more > 0) {
        out.push_back("library '" + library_.name + "': " + std::to_string(more) +
                      " more cells are not used for such reasons");
    }
    for (const std::string& pattern : adapter_.dont_use) {
        const std::vector<const Cell*> cells = library_.in_order();
        if (std::none_of(cells.begin(), cells.end(),
                         [&](const Cell* cell) { return fits(pattern, cell->name); })) {
            out.push_back("adapter " + adapter_.name + ": dont_use = " + pattern + ": library '" +
                          library_.name + "' has no such cell");
        }
    }
    if (std::string none = without_leakage(library_, adapter_); !none.empty()) {
        out.push_back(std::move(none));
    }
    return out;
}

}  // namespace qrazor::synth
