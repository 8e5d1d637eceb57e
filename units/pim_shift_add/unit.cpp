// pim_shift_add: the digital side of an array of one-bit cells. Codes of its columns, read by read,
// become sums of products.
#include <algorithm>

#include "families/words.h"
#include "makers.h"
#include "pim_shift_add/widths.h"
#include "qrazor/gen/common_fields.h"
#include "qrazor/gen/interface.h"
#include "qrazor/gen/unit.h"
#include "qrazor/model/widths.h"

namespace qrazor::units::pim_shift_add {
namespace {

constexpr int kMostOutputs = 64;
constexpr int kMostAcc = 64;
constexpr int kMostReads = 1 << 20;

Use outputs_use() {
    Use lanes = use(
        "lanes", [](const Config&) { return Legal::range(1, kMostOutputs); }, Value(16));
    lanes.draw = [](Rng& rng, const Settings&) { return Value(rng.between(1, 4)); };
    return lanes;
}

Use small_use(const char* field, int least, int most, int usual) {
    return use(
        field, [=](const Config&) { return Legal::range(least, most); }, Value(usual));
}

// Without flags (integers) the base is the code.
Use input_base_use() {
    Use base = use(
        "act_width",
        [](const Config& c) { return Legal::range(c.salient, 16).because("from salient on"); },
        [](const Config& c) { return Value(std::max(16, c.salient)); }, "16");
    base.draw = [](Rng& rng, const Settings&) { return Value(rng.between(8, 16)); };
    return base;
}

Use reads_use() {
    Use reads = use(
        "max_row", [](const Config&) { return Legal::range(1, kMostReads); }, Value(1024));
    reads.draw = [](Rng& rng, const Settings&) { return Value(rng.between(1, 40)); };
    return reads;
}

class PimShiftAdd final : public Unit {
  public:
    std::string_view name() const override { return "pim_shift_add"; }
    Kind kind() const override { return {Task::in_memory, Operands::integers}; }
    std::string_view summary() const override {
        return "codes of an array's columns, read by read, to sums of products";
    }
    Schema schema() const override {
        Use acc = use(
            "acc_width",
            [](const Config& c) {
                return Legal::range(sum_width(c), kMostAcc).because("a read's sum is the least");
            },
            [](const Config& c) { return Value(exact_width(c)); },
            "exact for `max_row` reads of a product");
        acc.draw = [](Rng& rng, const Settings&) {
            return rng.one_in(3) ? Value(rng.between(16, 40)) : std::optional<Value>();
        };
        return {{outputs_use(), small_use("weight_width", 2, 8, 8),
                 small_use("code_width", 1, 8, 3), small_use("salient", 2, 8, 4), input_base_use(),
                 small_use("weight_flags", 0, 12, 0), reads_use(), acc}};
    }
    std::string module_name(const Config& config) const override {
        return std::string("pim_shift_add") + (has_flags(config) ? "_flags" : "") +
               (config.weight_flags > 0 ? "_each" : "");
    }
    std::vector<Parameter> parameters(const Config& config) const override {
        std::vector<Parameter> out{
            range_parameter("Outputs", config.lanes, 1, kMostOutputs, "sums side by side"),
            range_parameter("WeightWidth", config.weight_width, 2, 8,
                            "columns of an output: bits of a weight in two's complement"),
            range_parameter("CodeWidth", config.code_width, 1, 8, "bits of a column's converter"),
            range_parameter("PlaneWidth", plane_width(config), 1, 3, "bits of a plane's number")};
        if (has_flags(config)) {
            out.push_back(
                range_parameter("FlagWidth", flag_width(config), 1, 4, "bits of an input's flag"));
        }
        if (config.weight_flags > 0) {
            out.push_back(range_parameter("WeightFlagWidth", weight_flag_width(config), 1, 4,
                                          "bits of a weight's flag"));
        }
        out.push_back(range_parameter("AccWidth", config.acc_width, 3, kMostAcc,
                                      "bits of a sum; the default is exact for " +
                                          std::to_string(config.max_row) + " reads"));
        return out;
    }
    std::vector<Port> ports(const Config& config) const override {
        std::vector<Port> data{
            input_port("code_i", config.lanes * config.weight_width, config.code_width,
                       "Outputs*WeightWidth*CodeWidth",
                       "ones counted in each column; lowest weight bit of output 0 first"),
            input_port("plane_i", 1, plane_width(config), "PlaneWidth",
                       "bit of the inputs that was read"),
            input_port("negative_i", 1, 1, "1",
                       "their sign; of two's complement, 1 with the top plane")};
        if (has_flags(config)) {
            data.push_back(input_port("flag_i", 1, flag_width(config), "FlagWidth",
                                      "flag of the inputs' groups"));
        }
        if (config.weight_flags > 0) {
            data.push_back(input_port("weight_flag_i", config.lanes, weight_flag_width(config),
                                      "Outputs*WeightFlagWidth", "flag of each output's weights"));
        }
        data.push_back(
            counting(output_port("acc_o", config.lanes, config.acc_width, "Outputs*AccWidth",
                                 "a sum of products each, two's complement", true),
                     {0, {kActStep, kWeightStep}}));
        std::vector<Port> ports = with_waiting_ports(data);
        const auto ready = std::find_if(ports.begin(), ports.end(), [](const Port& p) {
            return p.role == Role::ready && p.direction == Direction::output;
        });
        ports.insert(ready + 1, {"last_i", Direction::input, Role::last, 1, 1, false, "1",
                                 "the last read of its product"});
        return ports;
    }
    Latency latency(const Config& /*config*/) const override { return {1, Latency::From::row}; }
    Work work(const Config& config) const override {
        return {config.lanes * config.weight_width, "conversion"};
    }
};

}  // namespace

const Unit& unit() {
    static const PimShiftAdd descriptor;
    return descriptor;
}

}  // namespace qrazor::units::pim_shift_add
