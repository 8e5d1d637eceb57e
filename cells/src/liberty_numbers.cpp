// Numbers of a Liberty file in our units (ns, pF, pJ, nW, V), converted where they are read and
// nowhere else.
#include "liberty_numbers.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <cstring>
#include <stdexcept>
#include <utility>

#include "qrazor/support/error.h"
#include "qrazor/support/text.h"

namespace qrazor::cells {

using liberty::Attribute;
using liberty::Group;

namespace {

// Beyond any library; what units make of it still fits.
constexpr double kLargest = 1e30;

Axis axis_of(const std::string& variable) {
    if (variable == "total_output_net_capacitance") {
        return Axis::load;
    }
    if (variable == "constrained_pin_transition") {
        return Axis::constrained;
    }
    return variable == "input_net_transition" || variable == "input_transition_time" ||
                   variable == "related_pin_transition"
               ? Axis::slew
               : Axis::other;
}

}  // namespace

std::string lower_case(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

LibertyNumbers::LibertyNumbers(const Group& top, std::string file)
    : top_(top), file_(std::move(file)) {
    read_units();
    for (const Group& group : top_.groups) {
        if (group.type == "lu_table_template") {
            // Two kinds of templates may share a name.
            delay_templates_[group.name()] = &group;
        } else if (group.type == "power_lut_template") {
            power_templates_[group.name()] = &group;
        }
    }
}

void LibertyNumbers::fail(int line, const std::string& what) const {
    throw Error(file_ + ":" + std::to_string(line) + ": " + what);
}

std::vector<double> LibertyNumbers::numbers(const Attribute& attribute) const {
    std::vector<double> out;
    for (const std::string& text : attribute.values) {
        const char* at = text.data();
        const char* end = at + text.size();
        while (true) {
            // Lists are separated by blanks or commas and go on over lines; from_chars() knows no
            // plus sign.
            while (at != end && std::strchr(" \t,\\+", *at) != nullptr) {
                ++at;
            }
            if (at == end) {
                break;
            }
            double value = 0;
            const auto [rest, error] = std::from_chars(at, end, value);
            if (error != std::errc() || !(std::abs(value) <= kLargest)) {
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

double LibertyNumbers::number(const Group& group, std::string_view name, double otherwise) const {
    const Attribute* attribute = group.find(name);
    if (attribute == nullptr) {
        return otherwise;
    }
    const std::vector<double> values = numbers(*attribute);
    if (values.size() != 1) {
        fail(attribute->line,
             std::string(name) + " = " + join(attribute->values, ", ") + ": must be one number");
    }
    return values.front();
}

bool LibertyNumbers::flag(const Group& group, std::string_view name) const {
    const Attribute* attribute = group.find(name);
    const std::string text = attribute == nullptr || attribute->values.empty()
                                 ? "false"
                                 : lower_case(attribute->values.front());
    if (text != "true" && text != "false") {
        fail(attribute->line, std::string(name) + " = " + text + ": must be true or false");
    }
    return text == "true";
}

// Of the kind that the table is of; where there is none, of the other kind.
const Group* LibertyNumbers::find_template(const std::string& name,
                                           std::string_view table_type) const {
    const bool power = table_type.ends_with("power");
    for (const Templates* templates : {power ? &power_templates_ : &delay_templates_,
                                       power ? &delay_templates_ : &power_templates_}) {
        if (const auto found = templates->find(name); found != templates->end()) {
            return found->second;
        }
    }
    return nullptr;
}

Table LibertyNumbers::table(const Group& parent, std::string_view type, double scale) const {
    const Group* group = parent.group(type);
    const Attribute* values = group == nullptr ? nullptr : group->find("values");
    if (values == nullptr) {
        return {};
    }
    std::vector<Axis> axes;
    std::vector<std::vector<double>> points;
    const Group* const known = find_template(group->name(), type);
    for (const char* k : {"1", "2", "3"}) {
        const std::string variable =
            known == nullptr ? "" : known->text(std::string("variable_") + k);
        if (variable.empty()) {
            break;
        }
        const std::string index = std::string("index_") + k;
        const Attribute* own = group->find(index);
        // A table's own points go before its template's.
        const Attribute* used = own != nullptr ? own : known->find(index);
        if (used == nullptr) {
            fail(group->line, std::string(type) + ": no " + index);
        }
        points.push_back(numbers(*used));
        axes.push_back(axis_of(variable));
        const double axis_scale = axes.back() == Axis::load    ? load_pf_
                                  : axes.back() == Axis::other ? 1.0
                                                               : time_ns_;
        for (double& point : points.back()) {
            point *= axis_scale;
        }
    }
    std::vector<double> body = numbers(*values);
    for (double& value : body) {
        value *= scale;
    }
    // One value needs no template (`scalar`).
    if (axes.empty() && body.size() > 1) {
        fail(group->line, std::string(type) + ": no table template '" + group->name() + "'");
    }
    try {
        return {std::move(axes), std::move(points), std::move(body)};
    } catch (const std::invalid_argument& error) {
        fail(group->line, std::string(type) + ": " + error.what());
    }
}

}  // namespace qrazor::cells
