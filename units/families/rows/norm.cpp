// Fields, widths and ports of norms.
#include "families/rows/norm.h"

#include <algorithm>
#include <string>

#include "families/rows/rows.h"
#include "qrazor/model/norms.h"
#include "qrazor/model/widths.h"

namespace qrazor::units {
namespace {

constexpr int kLeastInput = 17;  // wider than a code
constexpr int kMostInput = 32;
// a + fraction: beyond it a product would be shifted to the left.
constexpr int kMostPoint = 16;

// Bits that a row's sum grows by: one at least, so that the sum of a row of one value is a sum,
// too.
int growth(const Config& config) {
    return std::max(1, model::ceil_log2(static_cast<unsigned>(config.max_row)));
}

}  // namespace

int root_shift(int features) {
    return model::root_of_length(static_cast<std::size_t>(features)).shift;
}

int sum_bits(const Config& config) {
    // 2^30 a square, and one bit to spare for -2^15, which no parse gives.
    return 31 + growth(config);
}

int mean_sum_bits(const Config& config) {
    return kNormCode + growth(config);
}

// |y| is at most 2^(a + fraction), and the table's error above that.
int norm_bits(const Config& config) {
    return root_shift(config.max_row) + config.value_fraction + 2;
}

Signal shift_port() {
    return {"root_shift_i", std::to_string(kRootShift), kRootShift};
}

Signal eps_port() {
    return {"eps_i", std::to_string(kEpsBits), kEpsBits};
}

Signal eps_shift_port() {
    return {"eps_shift_i", std::to_string(kEpsShift), kEpsShift};
}

Signal one_over_port() {
    return {"one_over_i", std::to_string(kOneOver), kOneOver};
}

Schema norm_schema() {
    Use width = use(
        "act_width", [](const Config&) { return Legal::range(kLeastInput, kMostInput); },
        Value(32));
    Use fraction = use(
        "value_fraction", [](const Config&) { return Legal::range(8, 12); }, Value(10));
    return {{width, fraction, row_lanes_use(4), max_row_use(64)}};
}

void check_norm(const Config& config, std::vector<Problem>& problems) {
    check_row(config, problems);
    const int most = 1 << (2 * (kMostPoint - config.value_fraction));
    if (config.max_row > most) {
        problems.push_back({"max_row", std::to_string(config.max_row),
                            "must be at most " + std::to_string(most) + " (value_fraction = " +
                                std::to_string(config.value_fraction) + ")"});
    }
}

std::vector<Parameter> norm_parameters(const Config& config) {
    std::vector<Parameter> out{
        range_parameter("ActWidth", config.act_width, kLeastInput, kMostInput, "bits of a value")};
    out.push_back(power_of_two_parameter("Lanes", config.lanes, 1, 64, "values a beat"));
    out.push_back(range_parameter("MaxBeats", max_beats(config), 1, max_beats(config),
                                  "beats of the longest row, which ends there by itself; sums are "
                                  "as wide as the default needs"));
    out.push_back(fixed_parameter("Fraction", config.value_fraction, "fraction bits of a result"));
    out.push_back(fixed_parameter("NormWidth", norm_bits(config), "bits of a result"));
    return out;
}

std::vector<Port> steady_ports() {
    const auto port = [](const Signal& s, const std::string& doc, bool is_signed) {
        return input_port(s.name, 1, s.bits, s.width, doc, is_signed);
    };
    return {port(eps_port(), "significant bits of eps", false),
            port(eps_shift_port(), "eps_i * 2^-eps_shift_i is eps * d, in act steps squared", true),
            port(shift_port(), "ceil(log2(d) / 2) of rows of d values", false)};
}

Port norm_port(const Config& config) {
    return counting(output_port("norm_o", config.lanes, norm_bits(config), "Lanes*NormWidth",
                                "two's complement", true),
                    {-config.value_fraction, {"sqrt(d) / 2^root_shift_i"}});
}

std::string NormUnit::module_name(const Config& config) const {
    return std::string(name()) + "_f" + std::to_string(config.value_fraction) + "_y" +
           std::to_string(norm_bits(config));
}

}  // namespace qrazor::units
