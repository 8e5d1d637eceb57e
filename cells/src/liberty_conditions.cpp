// At which process, voltage and temperature a file's figures hold. Files say it in four places that
// need not agree; a figure that nobody knows the corner of is worth nothing.
#include "liberty_conditions.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "qrazor/support/text.h"

namespace qrazor::cells {

using liberty::Attribute;
using liberty::Group;

namespace {

// Beyond any chip: what lies outside is a misread unit.
constexpr double kLowestVolt = 0.05;
constexpr double kHighestVolt = 100;

const Group* find_conditions(const Group& top, const std::string& name) {
    for (const Group& group : top.groups) {
        if (group.type == "operating_conditions" && group.name() == name) {
            return &group;
        }
    }
    return nullptr;
}

std::optional<double> optional_number(const LibertyNumbers& numbers, const Group& group,
                                      std::string_view name) {
    if (group.find(name) == nullptr) {
        return std::nullopt;
    }
    return numbers.number(group, name, 0);
}

bool differ(const std::optional<double>& a, const std::optional<double>& b) {
    // What is not given differs from nothing.
    return a && b && std::abs(*a - *b) > 1e-6 * std::max(1.0, std::abs(*a));
}

// A scaling factor of that kind (k_volt_cell_rise) that is not 0, here or in `scaling_factors`.
const Attribute* scaling_factor(const Group& group, const LibertyNumbers& numbers,
                                std::string_view kind) {
    const std::string start = "k_" + std::string(kind) + "_";
    for (const Attribute& attribute : group.attributes) {
        if (attribute.name.rfind(start, 0) == 0) {
            const std::vector<double> factor = numbers.numbers(attribute);
            if (!factor.empty() && factor.front() != 0) {
                return &attribute;
            }
        }
    }
    for (const Group& child : group.groups) {
        if (child.type == "scaling_factors") {
            if (const Attribute* found = scaling_factor(child, numbers, kind); found != nullptr) {
                return found;
            }
        }
    }
    return nullptr;
}

// Tables hold at the nominal conditions. Elsewhere factors or scaled cells would change them.
void check_scaling(const Group& top, const LibertyNumbers& numbers, const Group& chosen) {
    struct Kind {
        const char* nominal;
        const char* actual;
        const char* factor;  // as in k_volt_cell_rise
    };
    for (const Kind& kind :
         {Kind{"nom_process", "process", "process"}, Kind{"nom_voltage", "voltage", "volt"},
          Kind{"nom_temperature", "temperature", "temp"}}) {
        if (!differ(optional_number(numbers, top, kind.nominal),
                    optional_number(numbers, chosen, kind.actual))) {
            continue;
        }
        if (const Attribute* factor = scaling_factor(top, numbers, kind.factor);
            factor != nullptr) {
            numbers.fail(factor->line, factor->name + " = " + factor->values.front() +
                                           ": tables would have to be scaled from " + kind.nominal +
                                           " to the default operating conditions '" +
                                           chosen.name() + "': take a library characterized there");
        }
    }
    for (const Group& group : top.groups) {
        if (group.type == "scaled_cell" && group.names.size() > 1 &&
            group.names[1] == chosen.name()) {
            numbers.fail(group.line, "scaled_cell (" + join(group.names, ", ") +
                                         "): other tables at the default operating conditions: "
                                         "take a library characterized there");
        }
    }
}

// The one voltage above 0 in voltage_map, for files that say it nowhere else.
std::optional<double> only_mapped(const Group& top, const LibertyNumbers& numbers) {
    std::set<double> voltages;
    for (const Attribute& attribute : top.attributes) {
        if (attribute.name == "voltage_map" && attribute.values.size() == 2) {
            const double voltage = mapped_voltage(top, numbers, attribute.values[0]).value_or(0);
            if (voltage > 0) {
                voltages.insert(voltage);
            }
        }
    }
    return voltages.size() == 1 ? std::optional<double>(*voltages.begin()) : std::nullopt;
}

}  // namespace

std::optional<double> mapped_voltage(const Group& top, const LibertyNumbers& numbers,
                                     const std::string& supply) {
    std::vector<const Attribute*> rails;
    for (const Attribute& attribute : top.attributes) {
        if (attribute.name == "voltage_map") {
            rails.push_back(&attribute);
        }
    }
    if (const Group* supplies = top.group("power_supply"); supplies != nullptr) {
        for (const Attribute& attribute : supplies->attributes) {
            if (attribute.name == "power_rail") {
                rails.push_back(&attribute);
            }
        }
    }
    // voltage_map is today's form, power_rail the one before.
    for (const Attribute* rail : rails) {
        const auto fail = [&]() {
            numbers.fail(rail->line, rail->name + ": must be a supply and its voltage");
        };
        if (rail->values.size() != 2) {
            fail();
        }
        if (rail->values[0] == supply) {
            const std::vector<double> value =
                numbers.numbers({rail->name, {rail->values[1]}, rail->line});
            if (value.size() != 1) {
                fail();
            }
            return value.front() * numbers.volt();
        }
    }
    return std::nullopt;
}

Conditions read_conditions(const Group& top, const LibertyNumbers& numbers) {
    Conditions out;
    std::optional<double> voltage = optional_number(numbers, top, "nom_voltage");
    out.temperature = optional_number(numbers, top, "nom_temperature");
    out.process = optional_number(numbers, top, "nom_process");
    int line = top.line;
    if (const Attribute* wanted = top.find("default_operating_conditions"); wanted != nullptr) {
        out.name = wanted->values.empty() ? "" : wanted->values.front();
        const Group* chosen = find_conditions(top, out.name);
        if (chosen == nullptr) {
            numbers.fail(wanted->line, "default_operating_conditions = " + out.name +
                                           ": there are no operating_conditions of that name");
        }
        check_scaling(top, numbers, *chosen);
        line = chosen->line;
        // Default conditions go before nominal ones, as the Liberty reference says.
        const auto take = [&](const char* name, std::optional<double>& value) {
            if (chosen->find(name) != nullptr) {
                value = numbers.number(*chosen, name, 0);
            }
        };
        take("voltage", voltage);
        take("temperature", out.temperature);
        take("process", out.process);
    } else {
        // Named for the header only: what is said there is what the nominal values are.
        for (const Group& group : top.groups) {
            if (group.type == "operating_conditions" && out.name.empty() &&
                !differ(optional_number(numbers, group, "voltage"), voltage) &&
                !differ(optional_number(numbers, group, "temperature"), out.temperature) &&
                !differ(optional_number(numbers, group, "process"), out.process)) {
                out.name = group.name();
            }
        }
    }
    if (voltage) {
        out.voltage = *voltage * numbers.volt();
    } else if (const auto mapped = only_mapped(top, numbers); mapped) {
        out.voltage = *mapped;
    } else {
        numbers.fail(line, "no supply voltage: nom_voltage is missing");
    }
    if (!(out.voltage >= kLowestVolt && out.voltage <= kHighestVolt)) {
        numbers.fail(line, "supply of " + fixed(out.voltage, 6) + " V: must be from " +
                               fixed(kLowestVolt, 2) + " to " + fixed(kHighestVolt, 0) +
                               " V (voltage_unit wrong?)");
    }
    return out;
}

Thresholds read_thresholds(const Group& top, const LibertyNumbers& numbers) {
    Thresholds out;
    const auto per_cent = [&](const char* name, double otherwise) {
        const double value = numbers.number(top, name, otherwise);
        if (!(value >= 0 && value <= 100)) {
            numbers.fail(top.find(name)->line,
                         std::string(name) + " = " + fixed(value, 2) + ": must be from 0 to 100");
        }
        return value;
    };
    out.input_rise = per_cent("input_threshold_pct_rise", out.input_rise);
    out.input_fall = per_cent("input_threshold_pct_fall", out.input_fall);
    out.output_rise = per_cent("output_threshold_pct_rise", out.output_rise);
    out.output_fall = per_cent("output_threshold_pct_fall", out.output_fall);
    out.slew_lower_rise = per_cent("slew_lower_threshold_pct_rise", out.slew_lower_rise);
    out.slew_lower_fall = per_cent("slew_lower_threshold_pct_fall", out.slew_lower_fall);
    out.slew_upper_rise = per_cent("slew_upper_threshold_pct_rise", out.slew_upper_rise);
    out.slew_upper_fall = per_cent("slew_upper_threshold_pct_fall", out.slew_upper_fall);
    out.slew_derate = numbers.number(top, "slew_derate_from_library", out.slew_derate);
    if (!(out.slew_derate > 0 && out.slew_derate <= 1)) {
        numbers.fail(top.find("slew_derate_from_library")->line,
                     "slew_derate_from_library = " + fixed(out.slew_derate, 3) +
                         ": must be above 0 and at most 1");
    }
    const auto ordered = [&](double lower, double upper, const std::string& edge) {
        if (!(lower < upper)) {
            numbers.fail(top.line, "slew_lower_threshold_pct_" + edge + " = " + fixed(lower, 2) +
                                       ": must be below slew_upper_threshold_pct_" + edge + " = " +
                                       fixed(upper, 2));
        }
    };
    ordered(out.slew_lower_rise, out.slew_upper_rise, "rise");
    ordered(out.slew_lower_fall, out.slew_upper_fall, "fall");
    // A cell's delay ends at the output threshold and the next one's starts at the input threshold.
    const auto equal = [&](double in, double from, const std::string& edge) {
        if (in != from) {
            numbers.fail(top.line, "input_threshold_pct_" + edge + " = " + fixed(in, 2) +
                                       ": must be output_threshold_pct_" + edge + " = " +
                                       fixed(from, 2) +
                                       ", or delays of cells in a row do not add up");
        }
    };
    equal(out.input_rise, out.output_rise, "rise");
    equal(out.input_fall, out.output_fall, "fall");
    return out;
}

}  // namespace qrazor::cells
