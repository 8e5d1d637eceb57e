#include "qrazor/synth/library.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <stdexcept>
#include <utility>

#include "cell_states.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "qrazor/synth/liberty_syntax.h"

namespace qrazor::synth {
namespace {

using liberty::Attribute;
using liberty::Group;

// Powers of ten that a unit prefix stands for, in any case: Liberty writes `pf`, `1nW`, `1ps`.
double prefix_scale(char prefix) {
    constexpr std::array<std::pair<char, double>, 6> known{
        {{'f', 1e-15}, {'p', 1e-12}, {'n', 1e-9}, {'u', 1e-6}, {'m', 1e-3}, {'k', 1e3}}};
    for (const auto& [letter, scale] : known) {
        if (letter == prefix) {
            return scale;
        }
    }
    return 1;
}

class Reader {
  public:
    Reader(const Group& top, const std::string& file) : top_(top), file_(file) {}

    Library run() {
        read_units();
        for (const Group& group : top_.groups) {
            if (group.type == "lu_table_template" || group.type == "power_lut_template") {
                templates_[group.name()] = &group;
            }
        }
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
    [[noreturn]] void fail(int line, const std::string& what) const {
        throw Error(file_ + ":" + std::to_string(line) + ": " + what);
    }

    std::vector<double> numbers(const Attribute& attribute) const {
        std::vector<double> out;
        for (const std::string& text : attribute.values) {
            const char* at = text.data();
            const char* end = at + text.size();
            while (true) {
                while (at != end && std::strchr(" \t,\\+", *at) != nullptr) {
                    ++at;
                }
                if (at == end) {
                    break;
                }
                double value = 0;
                const auto [rest, error] = std::from_chars(at, end, value);
                if (error != std::errc()) {
                    fail(attribute.line, attribute.name + ": not a number: '" +
                                             text.substr(static_cast<size_t>(at - text.data()), 20) +
                                             "'");
                }
                out.push_back(value);
                at = rest;
            }
        }
        return out;
    }

    double number(const Group& group, std::string_view name, double otherwise) const {
        const Attribute* attribute = group.find(name);
        if (attribute == nullptr) {
            return otherwise;
        }
        const std::vector<double> values = numbers(*attribute);
        return values.empty() ? otherwise : values.front();
    }

    // `1ns`, `10ps`, `1nW`: the value in SI units.
    double unit(std::string_view name, const std::string& otherwise) const {
        const std::string text = top_.text(name, otherwise);
        double value = 1;
        const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        const size_t left = static_cast<size_t>(text.data() + text.size() - rest);
        if (error != std::errc() || left == 0) {
            fail(top_.line, std::string(name) + ": not a unit: '" + text + "'");
        }
        return value * (left > 1 ? prefix_scale(*rest) : 1.0);
    }

    void read_units() {
        time_ns_ = unit("time_unit", "1ns") * 1e9;
        leakage_nw_ = unit("leakage_power_unit", "1nW") * 1e9;
        const double volt = unit("voltage_unit", "1V");
        const Attribute* load = top_.find("capacitive_load_unit");
        if (load != nullptr && load->values.size() >= 2) {
            const double scale = numbers({load->name, {load->values[0]}, load->line, {}}).at(0);
            const char prefix = load->values[1].empty() ? 'p' : load->values[1][0];
            load_pf_ = scale * prefix_scale(prefix == 'F' ? 'f' : prefix == 'P' ? 'p' : prefix) * 1e12;
        }
        energy_pj_ = load_pf_ * volt * volt;
        default_input_pf_ = number(top_, "default_input_pin_cap", 0) * load_pf_;
    }

    // The supply: of the default operating conditions, else nominal.
    double voltage() const {
        const std::string wanted = top_.text("default_operating_conditions");
        for (const Group& group : top_.groups) {
            if (group.type == "operating_conditions" && (wanted.empty() || group.name() == wanted)) {
                return number(group, "voltage", number(top_, "nom_voltage", 0));
            }
        }
        return number(top_, "nom_voltage", 0);
    }

    Table read_table(const Group& parent, std::string_view type, double scale) const {
        const Group* group = parent.group(type);
        const Attribute* values = group == nullptr ? nullptr : group->find("values");
        if (values == nullptr) {
            return {};
        }
        std::vector<Axis> axes;
        std::vector<std::vector<double>> points;
        const auto found = templates_.find(group->name());
        for (const char* k : {"1", "2", "3"}) {
            const std::string variable =
                found == templates_.end() ? "" : found->second->text(std::string("variable_") + k);
            if (variable.empty()) {
                break;
            }
            const std::string index = std::string("index_") + k;
            const Attribute* own = group->find(index);
            const Attribute* used = own != nullptr ? own : found->second->find(index);
            if (used == nullptr) {
                fail(group->line, std::string(type) + ": no " + index);
            }
            points.push_back(numbers(*used));
            axes.push_back(variable == "total_output_net_capacitance" ? Axis::load
                           : variable == "input_net_transition" || variable == "input_transition_time"
                               ? Axis::slew
                               : Axis::other);
            const double axis_scale = axes.back() == Axis::load ? load_pf_ : time_ns_;
            for (double& point : points.back()) {
                point *= axis_scale;
            }
        }
        std::vector<double> body = numbers(*values);
        for (double& value : body) {
            value *= scale;
        }
        if (axes.empty() && body.size() > 1) {
            fail(group->line, std::string(type) + ": no table template '" + group->name() + "'");
        }
        try {
            return {std::move(axes), std::move(points), std::move(body)};
        } catch (const std::invalid_argument& error) {
            fail(group->line, std::string(type) + ": " + error.what());
        }
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
                arc.rise = read_table(child, both ? "power" : "rise_power", energy_pj_);
                arc.fall = read_table(child, both ? "power" : "fall_power", energy_pj_);
                pin.power.push_back(std::move(arc));
            } else if (child.type == "timing" && pin.output) {
                for (const std::string& related : words(child.text("related_pin"))) {
                    pin.timing.push_back({related, child.text("timing_type", "combinational"),
                                          child.text("timing_sense", "non_unate"),
                                          read_table(child, "cell_rise", time_ns_),
                                          read_table(child, "cell_fall", time_ns_),
                                          read_table(child, "rise_transition", time_ns_),
                                          read_table(child, "fall_transition", time_ns_)});
                }
            }
        }
    }

    Pin read_pin(const Group& group, const std::string& name) const {
        Pin pin;
        pin.name = name;
        pin.output = group.text("direction") == "output";
        const double otherwise = pin.output ? 0 : default_input_pf_ / load_pf_;
        const double edges = number(group, "rise_capacitance", otherwise) / 2 +
                             number(group, "fall_capacitance", otherwise) / 2;
        pin.capacitance = number(group, "capacitance", edges) * load_pf_;
        pin.max_capacitance = number(group, "max_capacitance", 0) * load_pf_;
        pin.function = group.text("function");
        return pin;
    }

    Cell read_cell(const Group& group) const {
        Cell cell;
        cell.name = group.name();
        cell.area = number(group, "area", 0);
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
            cell.leakage = states.leakage(group, number(top_, "default_cell_leakage_power", 0));
        } catch (const Error& error) {
            const std::string what = error.what();
            if (what.rfind(file_ + ":", 0) == 0) {
                throw;
            }
            fail(group.line, "cell " + cell.name + ": " + what);
        }
        for (float& value : cell.leakage) {
            value = static_cast<float>(value * leakage_nw_);
        }
        return cell;
    }

    const Group& top_;
    const std::string& file_;
    std::map<std::string, const Group*> templates_;
    double time_ns_ = 1;
    double load_pf_ = 1;
    double energy_pj_ = 1;
    double leakage_nw_ = 1;
    double default_input_pf_ = 0;
};

}  // namespace

const Pin* Cell::pin(std::string_view pin_name) const {
    const auto found = std::find_if(pins.begin(), pins.end(),
                                    [&](const Pin& p) { return p.name == pin_name; });
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
