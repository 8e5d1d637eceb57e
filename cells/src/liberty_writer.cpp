// A library written anew, of the cells that mapping may use: kits' own files hold much that Yosys,
// ABC and OpenSTA read differently, or stop at.
#include "qrazor/cells/liberty_writer.h"

#include <map>
#include <utility>

#include "qrazor/support/shortest.h"
#include "qrazor/support/text.h"

namespace qrazor::cells {
namespace {

// What a table that does not depend on slew or load is written over: any points do.
const std::vector<double> kAnySlews{0.01, 1};
const std::vector<double> kAnyLoads{0.001, 1};

std::string numbers(const double* values, size_t count) {
    std::string out;
    for (size_t k = 0; k < count; ++k) {
        out += (k == 0 ? "" : ", ") + shortest(values[k]);
    }
    return "\"" + out + "\"";
}

const char* variable(Axis axis, bool setup) {
    switch (axis) {
        case Axis::slew:
            return setup ? "related_pin_transition" : "input_net_transition";
        case Axis::load:
            return "total_output_net_capacitance";
        case Axis::constrained:
        case Axis::other:
            break;
    }
    return "constrained_pin_transition";
}

// A table with one axis more, the slowest, on which nothing depends.
Table spread(const Table& table, Axis axis, const std::vector<double>& points) {
    std::vector<Axis> axes{axis};
    axes.insert(axes.end(), table.axes().begin(), table.axes().end());
    std::vector<std::vector<double>> all{points};
    all.insert(all.end(), table.points().begin(), table.points().end());
    std::vector<double> values;
    for (size_t k = 0; k < points.size(); ++k) {
        values.insert(values.end(), table.values().begin(), table.values().end());
    }
    return {std::move(axes), std::move(all), std::move(values)};
}

// The axis with index `a` has one point: with a second one, at which the values are the same.
Table doubled(const Table& table, size_t a) {
    std::vector<std::vector<double>> points = table.points();
    // Any distance does: the values are the same on both sides.
    points[a].push_back(points[a][0] + 1);
    size_t inner = 1;
    for (size_t k = a + 1; k < table.points().size(); ++k) {
        inner *= table.points()[k].size();
    }
    std::vector<double> values;
    for (size_t at = 0; at < table.values().size(); at += inner) {
        for (int twice = 0; twice < 2; ++twice) {
            values.insert(values.end(), table.values().begin() + static_cast<std::ptrdiff_t>(at),
                          table.values().begin() + static_cast<std::ptrdiff_t>(at + inner));
        }
    }
    return {table.axes(), std::move(points), std::move(values)};
}

// The axis with index `a` has two points: with a third one between them, where the values are what
// they were.
Table halved(const Table& table, size_t a) {
    std::vector<std::vector<double>> points = table.points();
    points[a].insert(points[a].begin() + 1, (points[a][0] + points[a][1]) / 2);
    size_t inner = 1;
    for (size_t k = a + 1; k < table.points().size(); ++k) {
        inner *= table.points()[k].size();
    }
    std::vector<double> values;
    for (size_t at = 0; at < table.values().size(); at += 2 * inner) {
        const double* low = table.values().data() + at;
        values.insert(values.end(), low, low + inner);
        for (size_t k = 0; k < inner; ++k) {
            // On the line between, which is where a look-up lands.
            values.push_back((low[k] + low[k + inner]) / 2);
        }
        values.insert(values.end(), low + inner, low + 2 * inner);
    }
    return {table.axes(), std::move(points), std::move(values)};
}

// A delay table over slew and load as ABC can look it up: of one point it reads the next table's
// memory, and it divides by what lies between the first load and the last but one.
Table over_both(Table table) {
    for (const Axis wanted : {Axis::load, Axis::slew}) {
        bool there = false;
        for (const Axis axis : table.axes()) {
            there = there || axis == wanted;
        }
        if (!there) {
            table = spread(table, wanted, wanted == Axis::slew ? kAnySlews : kAnyLoads);
        }
    }
    for (size_t a = 0; a < table.axes().size(); ++a) {
        if (table.points()[a].size() < 2) {
            table = doubled(table, a);
        }
        if (table.points()[a].size() < 3 && table.axes()[a] == Axis::load) {
            table = halved(table, a);
        }
    }
    return table;
}

class Writer {
  public:
    explicit Writer(const Library& library) : library_(library) {}

    std::string run(const std::vector<const Cell*>& cells) {
        for (const Cell* cell : cells) {
            write_cell(*cell);
        }
        return head() + templates_text_ + body_ + "}\n";
    }

  private:
    static std::string attribute(const std::string& name, const std::string& value) {
        return name + " : \"" + value + "\";";
    }

    std::string head() const {
        const Thresholds& at = library_.thresholds;
        const Conditions& conditions = library_.conditions;
        // No date and no path: equal cells must give equal bytes, which caches are keyed by.
        std::string out = "library (\"cells\") {\n";
        const auto say = [&](const std::string& name, const std::string& value) {
            out += "  " + attribute(name, value) + "\n";
        };
        say("delay_model", "table_lookup");
        say("time_unit", "1ns");
        say("voltage_unit", "1V");
        say("current_unit", "1mA");
        say("pulling_resistance_unit", "1kohm");
        say("leakage_power_unit", "1nW");
        out += "  capacitive_load_unit (1, \"pf\");\n";
        say("nom_process", shortest(conditions.process.value_or(1)));
        say("nom_temperature", shortest(conditions.temperature.value_or(25)));
        say("nom_voltage", shortest(library_.voltage));
        say("input_threshold_pct_rise", shortest(at.input_rise));
        say("input_threshold_pct_fall", shortest(at.input_fall));
        say("output_threshold_pct_rise", shortest(at.output_rise));
        say("output_threshold_pct_fall", shortest(at.output_fall));
        say("slew_lower_threshold_pct_rise", shortest(at.slew_lower_rise));
        say("slew_lower_threshold_pct_fall", shortest(at.slew_lower_fall));
        say("slew_upper_threshold_pct_rise", shortest(at.slew_upper_rise));
        say("slew_upper_threshold_pct_fall", shortest(at.slew_upper_fall));
        say("slew_derate_from_library", shortest(at.slew_derate));
        if (library_.max_transition > 0) {
            say("default_max_transition", shortest(library_.max_transition));
        }
        return out;
    }

    // The name of the template with these axes, which is written once.
    std::string template_name(const Table& table, bool setup) {
        if (table.axes().empty()) {
            return "scalar";
        }
        std::string text;
        for (size_t a = 0; a < table.axes().size(); ++a) {
            const std::string n = std::to_string(a + 1);
            const std::vector<double>& points = table.points()[a];
            text += "    " + attribute("variable_" + n, variable(table.axes()[a], setup)) +
                    " index_" + n + " (" + numbers(points.data(), points.size()) + ");\n";
        }
        const auto [found, fresh] =
            // Most tables of a library share a few sets of points.
            templates_.emplace(text, "t" + std::to_string(templates_.size() + 1));
        if (fresh) {
            templates_text_ +=
                "  lu_table_template (\"" + found->second + "\") {\n" + text + "  }\n";
        }
        return found->second;
    }

    void write_table(const std::string& type, const Table& given, bool setup) {
        if (given.empty()) {
            return;
        }
        const Table table = setup ? given : over_both(given);
        const size_t row = table.axes().empty() ? 1 : table.points().back().size();
        std::string rows;
        for (size_t at = 0; at < table.values().size(); at += row) {
            rows += (at == 0 ? "" : ", ") + numbers(table.values().data() + at, row);
        }
        body_ += "        " + type + " (\"" + template_name(table, setup) + "\") { values (" +
                 rows + "); }\n";
    }

    void open_timing(const std::string& related, const std::string& type, const std::string& when) {
        body_ += "      timing () {\n        " + attribute("related_pin", related) + " " +
                 attribute("timing_type", type) +
                 (when.empty() ? "" : " " + attribute("when", when)) + "\n";
    }

    void write_arc(const TimingArc& arc) {
        // Clear and preset: no path of a unit goes through them, and ABC stumbles over them.
        if (arc.type != "rising_edge" && arc.type.rfind("combinational", 0) != 0) {
            return;
        }
        open_timing(arc.related_pin, arc.type, arc.condition);
        body_ += "        " + attribute("timing_sense", arc.sense) + "\n";
        write_table("cell_rise", arc.delay_rise, false);
        write_table("cell_fall", arc.delay_fall, false);
        write_table("rise_transition", arc.slew_rise, false);
        write_table("fall_transition", arc.slew_fall, false);
        body_ += "      }\n";
    }

    void write_setup(const SetupArc& setup) {
        open_timing(setup.related_pin, setup.type, setup.condition);
        write_table("rise_constraint", setup.rise, true);
        write_table("fall_constraint", setup.fall, true);
        body_ += "      }\n";
    }

    void write_pin(const Pin& pin) {
        body_ += "    pin (\"" + pin.name + "\") {\n      " +
                 attribute("direction", pin.output ? "output" : "input");
        const auto say = [&](const std::string& name, double value) {
            body_ += " " + attribute(name, shortest(value));
        };
        say("capacitance", pin.capacitance);
        if (pin.rise_capacitance != pin.capacitance || pin.fall_capacitance != pin.capacitance) {
            say("rise_capacitance", pin.rise_capacitance);
            say("fall_capacitance", pin.fall_capacitance);
        }
        if (pin.output && pin.max_capacitance > 0) {
            say("max_capacitance", pin.max_capacitance);
        }
        if (pin.output && pin.max_transition > 0) {
            say("max_transition", pin.max_transition);
        }
        body_ += (pin.function.empty() ? "" : " " + attribute("function", pin.function)) + "\n";
        for (const SetupArc& arc : pin.setup) {
            write_setup(arc);
        }
        for (const TimingArc& arc : pin.timing) {
            write_arc(arc);
        }
        body_ += "    }\n";
    }

    void write_cell(const Cell& cell) {
        body_ += "  cell (\"" + cell.name + "\") {\n    " + attribute("area", shortest(cell.area)) +
                 "\n";
        if (cell.kind == CellKind::flip_flop) {
            const Storage& ff = cell.storage;
            body_ += "    ff (\"" + ff.state + "\", \"" + ff.inverse + "\") { " +
                     attribute("clocked_on", ff.clocked_on) + " " +
                     attribute("next_state", ff.next_state) +
                     (ff.clear.empty() ? "" : " " + attribute("clear", ff.clear)) +
                     (ff.preset.empty() ? "" : " " + attribute("preset", ff.preset)) + " }\n";
        }
        for (const Pin& pin : cell.pins) {
            write_pin(pin);
        }
        body_ += "  }\n";
    }

    const Library& library_;
    std::map<std::string, std::string> templates_;  // by their text
    std::string templates_text_;
    std::string body_;
};

}  // namespace

std::string write_liberty(const Library& library, const std::vector<const Cell*>& cells) {
    return Writer(library).run(cells);
}

}  // namespace qrazor::cells
