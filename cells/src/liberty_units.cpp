// Units of a Liberty file as powers of ten, in whatever case and form they are written.
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

#include "liberty_numbers.h"
#include "qrazor/support/text.h"

namespace qrazor::cells {

using liberty::Attribute;

namespace {

constexpr double kLargestUnit = 1e30;

// Kits write units in any case ("1NW", "1PF"). No library is in mega-anything, so M is milli.
constexpr std::array<std::pair<char, int>, 7> kPrefixes{
    {{'a', -18}, {'f', -15}, {'p', -12}, {'n', -9}, {'u', -6}, {'m', -3}, {'k', 3}}};

// `value` x 10^`power`, exact where both are: 5 x 10^-3 is the double next to 0.005.
double scaled(double value, int power) {
    const double ten = std::pow(10.0, std::abs(power));
    return power < 0 ? value / ten : value * ten;
}

// What `text` ("10ps", "1 nW") comes to in units of 10^`ours` `base`; 0 where it is none.
double parse_unit(const std::string& text, const std::string& base, int ours) {
    double value = 1;
    const char* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || !(value > 0 && value <= kLargestUnit)) {
        return 0;
    }
    const std::string unit =
        lower_case(trim(std::string_view(rest, static_cast<size_t>(end - rest))));
    if (unit == base) {
        return scaled(value, -ours);
    }
    for (const auto& [letter, power] : kPrefixes) {
        if (unit == letter + base) {
            return scaled(value, power - ours);
        }
    }
    return 0;
}

}  // namespace

// One unit of the file in units of 10^`ours` `base`; without the attribute, `otherwise`.
double LibertyNumbers::unit(std::string_view name, const std::string& base, int ours,
                            const std::string& otherwise) const {
    const Attribute* attribute = top_.find(name);
    std::string text = otherwise;
    if (attribute != nullptr) {
        text = trim(join(attribute->values, ""));  // (1, pf), (10fF) and "1pF" alike
    }
    const double out = parse_unit(text, base, ours);
    if (out <= 0) {
        fail(attribute == nullptr ? top_.line : attribute->line,
             std::string(name) + " = " + (text.empty() ? "(nothing)" : text) +
                 ": must be a number and a unit, as in " + otherwise);
    }
    return out;
}

void LibertyNumbers::read_units() {
    time_ns_ = unit("time_unit", "s", -9, "1ns");
    volt_ = unit("voltage_unit", "v", 0, "1V");
    leakage_nw_ = unit("leakage_power_unit", "w", -9, "1nW");
    load_pf_ = unit("capacitive_load_unit", "f", -12, "1pF");
    energy_pj_ = load_pf_ * volt_ * volt_;
}

}  // namespace qrazor::cells
