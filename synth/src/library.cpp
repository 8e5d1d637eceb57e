#include "qrazor/synth/library.h"

#include <algorithm>
#include <cmath>

#include "cell_states.h"
#include "liberty_numbers.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "qrazor/synth/liberty_syntax.h"

namespace qrazor::synth {
namespace {

using liberty::Group;

class Reader {
  public:
    Reader(const Group& top, const std::string& file)
        : top_(top), file_(file), numbers_(top, file) {}

    Library run() {
        Library library;
        library.name = top_.name();
        library.voltage = voltage();
        for (const Group& group : top_.groups) {
            if (group.type == "cell") {
                library.cells.insert_or_assign(group.name(), read_cell(group));
            }
        }
        if (library.cells.empty()) {
            throw Error(file_ + ": library '" + library.name + "' has no cells");
        }
        return library;
    }

  private:
    // The supply: of the default operating conditions, else nominal.
    double voltage() const {
        const std::string wanted = top_.text("default_operating_conditions");
        for (const Group& group : top_.groups) {
            if (group.type == "operating_conditions" &&
                (wanted.empty() || group.name() == wanted)) {
                return numbers_.number(group, "voltage", numbers_.number(top_, "nom_voltage", 0));
            }
        }
        return numbers_.number(top_, "nom_voltage", 0);
    }

    static std::vector<std::string> words(const std::string& text) {
        std::vector<std::string> out;
        size_t at = 0;
        while ((at = text.find_first_not_of(" \t,", at)) != std::string::npos) {
            const size_t end = std::min(text.find_first_of(" \t,", at), text.size());
            out.push_back(text.substr(at, end - at));
            at = end;
        }
        return out;
    }

    void read_arcs(const Group& group, const CellStates& states, Pin& pin) const {
        for (const Group& child : group.groups) {
            if (child.type == "internal_power") {
                PowerArc arc;
                arc.related_pins = words(child.text("related_pin"));
                arc.rail = child.text("related_pg_pin");
                arc.when = states.weights(child.text("when"));
                const bool both = child.group("power") != nullptr;
                arc.rise =
                    numbers_.table(child, both ? "power" : "rise_power", numbers_.energy_pj());
                arc.fall =
                    numbers_.table(child, both ? "power" : "fall_power", numbers_.energy_pj());
                pin.power.push_back(std::move(arc));
            } else if (child.type == "timing" && !pin.output) {
                const std::string type = child.text("timing_type");
                if (type.rfind("setup_", 0) == 0 || type.rfind("recovery_", 0) == 0) {
                    pin.setup.push_back(
                        {numbers_.table(child, "rise_constraint", numbers_.time_ns()),
                         numbers_.table(child, "fall_constraint", numbers_.time_ns())});
                }
            } else if (child.type == "timing" && pin.output) {
                for (const std::string& related : words(child.text("related_pin"))) {
                    pin.timing.push_back(
                        {related, child.text("timing_type", "combinational"),
                         child.text("timing_sense", "non_unate"),
                         states.weights(child.text("when")),
                         numbers_.table(child, "cell_rise", numbers_.time_ns()),
                         numbers_.table(child, "cell_fall", numbers_.time_ns()),
                         numbers_.table(child, "rise_transition", numbers_.time_ns()),
                         numbers_.table(child, "fall_transition", numbers_.time_ns())});
                }
            }
        }
    }

    Pin read_pin(const Group& group, const std::string& name) const {
        Pin pin;
        pin.name = name;
        pin.output = group.text("direction") == "output";
        const double otherwise = pin.output ? 0 : numbers_.number(top_, "default_input_pin_cap", 0);
        const double edges = numbers_.number(group, "rise_capacitance", otherwise) / 2 +
                             numbers_.number(group, "fall_capacitance", otherwise) / 2;
        pin.capacitance = numbers_.number(group, "capacitance", edges) * numbers_.load_pf();
        const double nominal = pin.capacitance / numbers_.load_pf();
        pin.rise_capacitance =
            numbers_.number(group, "rise_capacitance", nominal) * numbers_.load_pf();
        pin.fall_capacitance =
            numbers_.number(group, "fall_capacitance", nominal) * numbers_.load_pf();
        pin.max_capacitance = numbers_.number(group, "max_capacitance", 0) * numbers_.load_pf();
        pin.function = group.text("function");
        return pin;
    }

    Cell read_cell(const Group& group) const {
        Cell cell;
        cell.name = group.name();
        cell.area = numbers_.number(group, "area", 0);
        cell.dont_use = group.text("dont_use") == "true";
        std::vector<const Group*> sources;
        for (const Group& child : group.groups) {
            const std::string direction = child.text("direction");
            if (child.type == "pin" && (direction == "input" || direction == "output")) {
                for (const std::string& name : child.names) {
                    cell.pins.push_back(read_pin(child, name));
                    sources.push_back(&child);
                }
            }
        }
        const CellStates states(group, cell);
        try {
            for (size_t p = 0; p < cell.pins.size(); ++p) {
                read_arcs(*sources[p], states, cell.pins[p]);
            }
            cell.leakage =
                states.leakage(group, numbers_.number(top_, "default_cell_leakage_power", 0));
        } catch (const Error& error) {
            const std::string what = error.what();
            if (what.rfind(file_ + ":", 0) == 0) {
                throw;
            }
            numbers_.fail(group.line, "cell " + cell.name + ": " + what);
        }
        for (float& value : cell.leakage) {
            value = static_cast<float>(value * numbers_.leakage_nw());
            if (!std::isfinite(value)) {
                numbers_.fail(group.line, "cell " + cell.name + ": leakage is not a number");
            }
        }
        return cell;
    }

    const Group& top_;
    const std::string& file_;
    LibertyNumbers numbers_;
};

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

Library parse_library(std::string_view text, const std::string& file_name) {
    const Group top = liberty::parse(text, file_name);
    return Reader(top, file_name).run();
}

Library read_library(const std::vector<std::filesystem::path>& paths) {
    Library out;
    for (const std::filesystem::path& path : paths) {
        Library part = parse_library(read_file(path), path.string());
        if (out.files.empty()) {
            out.name = part.name;
            out.voltage = part.voltage;
        } else if (part.voltage != out.voltage) {
            throw Error(path.string() + ": supply of " + fixed(part.voltage, 2) + " V, but " +
                        fixed(out.voltage, 2) + " V in " + out.files.front().path.string());
        }
        out.cells.merge(part.cells);
        out.files.push_back({path, run_checked({"sha256sum", "--", path.string()}).substr(0, 64)});
    }
    if (out.voltage <= 0) {
        throw Error(paths.at(0).string() + ": no supply voltage (nom_voltage)");
    }
    return out;
}

}  // namespace qrazor::synth
