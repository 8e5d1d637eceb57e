// A library from one or several files: checked to be of one corner, cells by name and in their
// order.
#include "qrazor/cells/library.h"

#include <algorithm>

#include "cell_reader.h"
#include "liberty_conditions.h"
#include "liberty_numbers.h"
#include "qrazor/cells/liberty_syntax.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/shortest.h"
#include "qrazor/support/text.h"

namespace fs = std::filesystem;

namespace qrazor::cells {
namespace {

using liberty::Group;

// What the tables were made for. Without a word on it they are lookup tables.
void check_delay_model(const Group& top, const LibertyNumbers& numbers) {
    const liberty::Attribute* model = top.find("delay_model");
    if (model != nullptr && model->values != std::vector<std::string>{"table_lookup"}) {
        numbers.fail(model->line,
                     "delay_model = " + join(model->values, ", ") + ": must be table_lookup");
    }
}

// Without these, what the numbers mean is anyone's guess.
void check_units(const Group& top, const Library& library, const LibertyNumbers& numbers) {
    const auto any = [&](const auto& has) {
        return std::any_of(library.cells.begin(), library.cells.end(),
                           [&](const auto& one) { return one.second.usable() && has(one.second); });
    };
    const auto leaks = [](const Cell& cell) {
        return std::any_of(cell.leakage.begin(), cell.leakage.end(),
                           [](float value) { return value != 0; });
    };
    // Time and voltage have a default in the reference, these two have none.
    if (top.find("capacitive_load_unit") == nullptr && any([](const Cell&) { return true; })) {
        numbers.fail(top.line, "capacitive_load_unit: missing");
    }
    if (top.find("leakage_power_unit") == nullptr && any(leaks)) {
        numbers.fail(top.line, "leakage_power_unit: missing");
    }
}

Library read_top(const Group& top, const std::string& file) {
    if (top.group("cell") == nullptr) {
        throw Error(file + ": library '" + top.name() + "' has no cells");
    }
    const LibertyNumbers numbers(top, file);
    check_delay_model(top, numbers);
    Library library;
    library.name = top.name();
    library.conditions = read_conditions(top, numbers);
    library.voltage = library.conditions.voltage;
    library.thresholds = read_thresholds(top, numbers);
    library.max_transition = numbers.number(top, "default_max_transition", 0) * numbers.time_ns();
    const CellReader reader(top, file, numbers, library.voltage);
    for (const Group& group : top.groups) {
        if (group.type != "cell") {
            continue;
        }
        if (const Cell* known = library.find(group.name()); known != nullptr) {
            numbers.fail(group.line, "cell " + group.name() + ": it is already at " + known->place);
        }
        Cell cell = reader.read(group);
        cell.position = library.cells.size();
        library.cells.emplace(cell.name, std::move(cell));
    }
    check_units(top, library, numbers);
    return library;
}

std::string shown(const std::optional<double>& value) {
    return value ? shortest(*value) : "not given";
}

// Files of one library hold at one corner: figures of two would be of neither.
void check_same_corner(const Library& first, const Library& part, const fs::path& path) {
    const std::string where = first.files.front().path.string();
    const auto same = [&](const std::string& what, const std::optional<double>& here,
                          const std::optional<double>& there, const std::string& unit) {
        if (here != there) {
            throw Error(path.string() + ": " + what + " " + shown(here) + (here ? unit : "") +
                        ", but " + shown(there) + (there ? unit : "") + " in " + where +
                        ": files of one library must be of one corner");
        }
    };
    same("supply", part.conditions.voltage, first.conditions.voltage, " V");
    same("temperature", part.conditions.temperature, first.conditions.temperature, " C");
    same("process", part.conditions.process, first.conditions.process, "");
    if (!(part.thresholds == first.thresholds)) {
        throw Error(path.string() + ": other delay or slew thresholds (or slew_derate) than " +
                    where + ": delays of cells in a row would not add up");
    }
}

void merge(Library& out, Library part) {
    const size_t before = out.cells.size();
    for (auto& [name, cell] : part.cells) {
        if (const Cell* known = out.find(name); known != nullptr) {
            throw Error(cell.place + ": cell " + name + ": it is already at " + known->place);
        }
        cell.position += before;
    }
    out.cells.merge(part.cells);
    if (part.max_transition > 0) {
        // The stricter of two limits holds for both.
        out.max_transition = out.max_transition > 0
                                 ? std::min(out.max_transition, part.max_transition)
                                 : part.max_transition;
    }
}

}  // namespace

const Pin* Cell::pin(std::string_view pin_name) const {
    const auto found =
        std::find_if(pins.begin(), pins.end(), [&](const Pin& p) { return p.name == pin_name; });
    return found == pins.end() ? nullptr : &*found;
}

const Cell* Library::find(std::string_view cell_name) const {
    const auto found = cells.find(cell_name);
    return found == cells.end() ? nullptr : &found->second;
}

std::vector<const Cell*> Library::in_order() const {
    std::vector<const Cell*> out(cells.size());
    for (const auto& [cell_name, cell] : cells) {
        out.at(cell.position) = &cell;
    }
    return out;
}

Library parse_library(std::string_view text, const std::string& file_name) {
    return read_top(liberty::parse(text, file_name), file_name);
}

Library read_library(const std::vector<fs::path>& paths) {
    Library out;
    for (const fs::path& path : paths) {
        Library part = parse_library(read_file(path), path.string());
        if (out.files.empty()) {
            out = std::move(part);
        } else {
            check_same_corner(out, part, path);
            merge(out, std::move(part));
        }
        // Of the file as it lies there, packed or not: anyone can check it with the same command.
        out.files.push_back({path, run_checked({"sha256sum", "--", path.string()}).substr(0, 64)});
    }
    return out;
}

}  // namespace qrazor::cells
