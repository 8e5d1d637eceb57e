// Which library and adapter a flow works with, and what a report says of them.
#include <algorithm>
#include <cmath>

#include "qrazor/cells/mapping_library.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/shortest.h"
#include "qrazor/support/text.h"
#include "qrazor/synth/adapter_derive.h"
#include "qrazor/synth/flow.h"

namespace fs = std::filesystem;

namespace qrazor::synth {
namespace {

constexpr size_t kNotes = 5;  // cells named one by one

std::string without_leakage(const cells::Library& library, const cells::Adapter& adapter) {
    const std::vector<const cells::Cell*> cells = cells::mapping_cells(library, adapter);
    const bool leaks = std::any_of(cells.begin(), cells.end(), [](const cells::Cell* cell) {
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
        // No file was given: the adapter says what the library's files are called.
        adapter_ = own_file
                       ? cells::read_adapter(name)
                       : cells::choose_adapter(cells::read_adapters(adapters_folder()), name, "");
        options_.liberty = cells::find_libraries(adapter_, options_.pdk, options_.home);
        library_ = cells::read_library(options_.liberty);
    } else {
        library_ = cells::read_library(options_.liberty);
        if (own_file) {
            adapter_ = cells::read_adapter(options_.adapter);
        } else {
            const std::vector<cells::Adapter> known = cells::read_adapters(adapters_folder());
            // A name that was asked for must be found. Only where nobody asked for one may it be
            // derived.
            derived_ =
                options_.adapter.empty() && cells::fitting_adapter(known, library_.name) == nullptr;
            adapter_ = derived_ ? derive_adapter(library_)
                                : cells::choose_adapter(known, options_.adapter, library_.name);
        }
    }
    // What an adapter says of cells is checked on their functions, as a wrong pin would cost hours
    // before it is noticed.
    cells::check_adapter(library_, adapter_);
    cells::check_mapping_cells(library_, adapter_);
}

fs::path Flow::adapters_folder() const {
    return options_.home / "cells" / "adapters";
}

std::string Flow::process() const {
    const cells::Conditions& at = library_.conditions;
    std::string out = adapter_.process + (at.name.empty() ? "" : ", " + at.name) + ", " +
                      shortest(at.voltage) + " V, " +
                      (at.temperature ? shortest(*at.temperature) + " C" : "temperature not given");
    std::vector<std::string> files;
    for (const cells::LibraryFile& file : library_.files) {
        files.push_back(file.path.filename().string());
    }
    return files.empty() ? out : out + " (" + join(files, ", ") + ")";
}

std::vector<std::string> Flow::notes() const {
    std::vector<std::string> out;
    size_t more = 0;
    for (const cells::Cell* cell : library_.in_order()) {
        if (cell->fault.empty()) {
            continue;
        }
        // Kits have hundreds with the same fault.
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
        const std::vector<const cells::Cell*> cells = library_.in_order();
        // A pattern that fits nothing is a mistake in spelling, and the cells meant would be used.
        if (std::none_of(cells.begin(), cells.end(), [&](const cells::Cell* cell) {
                return cells::fits(pattern, cell->name);
            })) {
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
