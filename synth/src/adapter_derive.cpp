// An adapter for a library that has none: inverter, driver, adders and tie cells by what they
// compute, slew, load and clock by the delay of an inverter that drives four of its kind. Printed
// as TOML, it is the beginning of one of the user's own.
#include "qrazor/synth/adapter_derive.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "qrazor/cells/cell_functions.h"
#include "qrazor/power/slews.h"
#include "qrazor/support/error.h"
#include "qrazor/support/shortest.h"
#include "qrazor/support/text.h"

namespace qrazor::synth {
namespace {

// Of delays of an inverter with four others behind it: a relaxed clock, which sdr_mac_a16w8 and
// int_mac_16x8 meet on every kit tried. The slower baselines were not tried against it.
constexpr double kClockInverters = 200;
constexpr double kFanout = 4;

// More would say that the figure is more than a convention.
double two_digits(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1e", value);
    return std::strtod(text, nullptr);
}

// The next of 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10 times a power of ten.
double round_up(double value) {
    const int power = static_cast<int>(std::floor(std::log10(value)));
    for (const double step : {1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0}) {
        // By text, so that 0.3 is 0.3 and not the sum of its roundings.
        const double out =
            std::strtod((shortest(step) + "e" + std::to_string(power)).c_str(), nullptr);
        if (out >= value) {
            return out;
        }
    }
    return std::strtod(("1e" + std::to_string(power + 1)).c_str(), nullptr);
}

// Cells that mapping may use, smallest first.
template <typename Fits>
std::vector<const cells::Cell*> smallest(const cells::Library& library, const Fits& fits) {
    std::vector<const cells::Cell*> out;
    for (const cells::Cell* cell : library.in_order()) {
        if (cell->usable() && !cell->dont_use && fits(*cell)) {
            out.push_back(cell);
        }
    }
    // Of equal areas the first in the file, so that the same library derives the same adapter.
    std::stable_sort(out.begin(), out.end(),
                     [](const cells::Cell* a, const cells::Cell* b) { return a->area < b->area; });
    return out;
}

const std::string& pin_name(const cells::Cell& cell, const std::vector<size_t>& pins, size_t at) {
    return cell.pins[pins[at]].name;
}

cells::AdderCell adder_of(const cells::Cell& cell) {
    const cells::AdderOutputs outputs = cells::adder_outputs(cell).value();
    return {cell.name,
            pin_name(cell, cell.inputs, 0),
            pin_name(cell, cell.inputs, 1),
            cell.inputs.size() > 2 ? pin_name(cell, cell.inputs, 2) : "",
            pin_name(cell, cell.outputs, outputs.sum),
            pin_name(cell, cell.outputs, outputs.carry)};
}

// Adder cells, the full adder deciding whether outputs are inverted, as an adapter has one way.
void find_adders(const cells::Library& library, const cells::Cell& inverter,
                 cells::Adapter& adapter) {
    for (const size_t inputs : {size_t{3}, size_t{2}}) {
        const auto adders = smallest(library, [&](const cells::Cell& cell) {
            const auto found = cells::adder_outputs(cell);
            return cell.inputs.size() == inputs && found.has_value() &&
                   (adapter.full_adder.cell.empty() || found->inverted == adapter.inverted_adders);
        });
        if (adders.empty()) {
            continue;
        }
        (inputs == 3 ? adapter.full_adder : adapter.half_adder) = adder_of(*adders.front());
        adapter.inverted_adders = cells::adder_outputs(*adders.front())->inverted;
    }
    if (adapter.inverted_adders) {
        adapter.inverter = {inverter.name, pin_name(inverter, inverter.outputs, 0)};
        adapter.inverter_input = pin_name(inverter, inverter.inputs, 0);
    }
}

cells::CellPin find_tie(const cells::Library& library, bool value) {
    for (const cells::Cell* cell : library.in_order()) {
        for (size_t k = 0; cell->usable() && k < cell->outputs.size(); ++k) {
            if (cell->inputs.empty() && cells::is_constant(*cell, k, value)) {
                return {cell->name, pin_name(*cell, cell->outputs, k)};
            }
        }
    }
    return {};
}

// Delay and slew of an inverter with four of its kind behind it, in a long row of such.
struct Stage {
    double delay = 0;
    double slew = 0;
};

Stage stage_of(const cells::Cell& inverter) {
    const double load = kFanout * inverter.pins[inverter.inputs[0]].capacitance;
    // A row of inverters from a step: after a few stages the slew is the library's own, whatever it
    // began with; 50 are more than enough.
    power::Edges slews{0, 0};
    power::Edges delays;
    for (int stage = 0; stage < 50; ++stage) {
        power::Edges out{0, 0};
        delays = {0, 0};
        // An arc for each edge, where the kit has two.
        for (const cells::TimingArc& arc : inverter.pins[inverter.outputs[0]].timing) {
            const power::Edges one = power::arc_delays(arc, slews, {load, load});
            const power::Edges from = power::causing_slews(arc, slews);
            delays = {std::max(delays.rise, one.rise), std::max(delays.fall, one.fall)};
            out = {std::max(out.rise, arc.slew_rise.at(from.rise, load)),
                   std::max(out.fall, arc.slew_fall.at(from.fall, load))};
        }
        slews = out;
    }
    return {(delays.rise + delays.fall) / 2, (slews.rise + slews.fall) / 2};
}

// The library's name up to the first part that says voltage or temperature.
std::string process_of(const std::string& library) {
    std::string out;
    size_t at = 0;
    while (at <= library.size()) {
        const size_t end = std::min(library.find('_', at), library.size());
        const std::string next = library.substr(0, end);
        if (cells::says_conditions(next)) {
            break;
        }
        out = next;
        at = end + 1;
    }
    return out.empty() ? "library of one's own" : out;
}

std::string adapter_name(const std::string& library) {
    std::string out;
    for (const unsigned char c : library) {
        out += std::isalnum(c) != 0 ? static_cast<char>(std::tolower(c)) : '_';
    }
    return out.empty() ? "derived" : out;
}

std::string file_pattern(const std::filesystem::path& path) {
    return path.extension() == ".gz" ? path.stem().string() : path.filename().string();
}

std::string quoted(const std::string& text) {
    std::string out = "\"";
    for (const char c : text) {
        out += c == '"' || c == '\\' ? std::string("\\") + c : std::string(1, c);
    }
    return out + "\"";
}

std::string list(const std::string& key, const std::vector<std::string>& items) {
    std::vector<std::string> texts;
    texts.reserve(items.size());
    for (const std::string& item : items) {
        texts.push_back(quoted(item));
    }
    return items.empty() ? "" : key + " = [" + join(texts, ", ") + "]\n";
}

std::string table(const std::string& key,
                  const std::vector<std::pair<std::string, std::string>>& fields) {
    std::vector<std::string> texts;
    for (const auto& [name, value] : fields) {
        if (!value.empty()) {
            texts.push_back(name + " = " + quoted(value));
        }
    }
    return texts.empty() ? "" : key + " = { " + join(texts, ", ") + " }\n";
}

std::string adder_table(const std::string& key, const cells::AdderCell& adder) {
    return table(key, {{"cell", adder.cell},
                       {"a", adder.a},
                       {"b", adder.b},
                       {"c", adder.c},
                       {"sum", adder.sum},
                       {"carry", adder.carry}});
}

// TOML has no whole numbers where a fraction is meant.
std::string number(const std::string& key, double value) {
    return key + " = " + shortest(value) + "\n";
}

}  // namespace

cells::Adapter derive_adapter(const cells::Library& library) {
    const auto inverters = smallest(library, cells::is_inverter);
    if (inverters.empty()) {
        throw Error("library '" + library.name +
                    "': no adapter fits and none can be derived: " + "it has no usable inverter");
    }
    const cells::Cell& inverter = *inverters.front();
    const double input = inverter.pins[inverter.inputs[0]].capacitance;
    // The next stronger one drives inputs, as in most kits' own scripts.
    const auto stronger =
        std::find_if(inverters.begin(), inverters.end(), [&](const cells::Cell* cell) {
            return cell->pins[cell->inputs[0]].capacitance > 1.2 * input;
        });
    const cells::Cell& driver = stronger == inverters.end() ? inverter : **stronger;
    const Stage stage = stage_of(inverter);
    cells::Adapter out;
    out.name = adapter_name(library.name);
    out.process = process_of(library.name);
    out.libraries = {library.name};
    for (const cells::LibraryFile& file : library.files) {
        out.files.push_back(file_pattern(file.path));
    }
    out.driver = {driver.name, pin_name(driver, driver.outputs, 0)};
    out.input_slew_ns = two_digits(stage.slew);
    out.output_load_pf = two_digits(kFanout * input);
    out.clock_ns = round_up(kClockInverters * stage.delay);
    find_adders(library, inverter, out);
    out.tie_high = find_tie(library, true);
    out.tie_low = find_tie(library, false);
    // hilomap wants both; with one alone constants stay constants.
    if (out.tie_high.cell.empty() || out.tie_low.cell.empty()) {
        out.tie_high = out.tie_low = {};
    }
    return out;
}

std::string adapter_toml(const cells::Adapter& adapter) {
    return "name = " + quoted(adapter.name) + "\nprocess = " + quoted(adapter.process) + "\n" +
           list("libraries", adapter.libraries) + list("files", adapter.files) +
           list("folders", adapter.folders) + number("clock_ns", adapter.clock_ns) +
           number("input_slew_ns", adapter.input_slew_ns) +
           number("output_load_pf", adapter.output_load_pf) + list("dont_use", adapter.dont_use) +
           table("driver", {{"cell", adapter.driver.cell}, {"pin", adapter.driver.pin}}) +
           adder_table("full_adder", adapter.full_adder) +
           adder_table("half_adder", adapter.half_adder) +
           table("inverted_adders", {{"inverter", adapter.inverter.cell},
                                     {"input", adapter.inverter_input},
                                     {"output", adapter.inverter.pin}}) +
           table("tie_high", {{"cell", adapter.tie_high.cell}, {"pin", adapter.tie_high.pin}}) +
           table("tie_low", {{"cell", adapter.tie_low.cell}, {"pin", adapter.tie_low.pin}});
}

}  // namespace qrazor::synth
