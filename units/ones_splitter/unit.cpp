// ones_splitter: the rows of an array that may be read at once. A read with few ones needs a
// converter of few bits.
#include <algorithm>

#include "families/words.h"
#include "makers.h"
#include "qrazor/gen/common_fields.h"
#include "qrazor/gen/interface.h"
#include "qrazor/gen/unit.h"

namespace qrazor::units::ones_splitter {
namespace {

constexpr int kMostRows = 1024;
constexpr int kUsualRows = 128;
constexpr int kUsualOnes = 7;  // a converter of three bits

class OnesSplitter final : public Unit {
  public:
    std::string_view name() const override { return "ones_splitter"; }
    Kind kind() const override { return {Task::in_memory, Operands::integers}; }
    std::string_view summary() const override {
        return "input plane of an array of cells to reads of at most N ones";
    }
    Schema schema() const override {
        Use rows = use(
            "rows", [](const Config&) { return Legal::range(1, kMostRows); }, Value(kUsualRows));
        rows.draw = [](Rng& rng, const Settings&) { return Value(rng.between(1, 40)); };
        Use ones = use(
            "ones", [](const Config& c) { return Legal::range(1, c.rows).because("the rows"); },
            [](const Config& c) { return Value(std::min(kUsualOnes, c.rows)); },
            "7, or all rows where they are fewer");
        ones.draw = [](Rng& rng, const Settings&) {
            return rng.one_in(4) ? std::optional<Value>() : Value(rng.between(1, 20));
        };
        return {{rows, ones}};
    }
    void relate(Config& config, std::vector<Problem>& /*problems*/) const override {
        config.lanes = config.rows;
    }

    std::string module_name(const Config& /*config*/) const override { return "ones_splitter"; }
    std::vector<Parameter> parameters(const Config& config) const override {
        return {range_parameter("Rows", config.rows, 1, kMostRows, "rows of the array"),
                range_parameter("Ones", config.ones, 1, kMostRows, "ones of a part at most")};
    }
    std::vector<Port> ports(const Config& config) const override {
        std::vector<Port> ports = with_waiting_ports(
            {input_port("plane_i", config.rows, 1, "Rows", "a bit of every row's input"),
             counting(output_port("part_o", config.rows, 1, "Rows", "rows that a read activates"),
                      {0, {"one row"}})});
        ports.push_back({"last_o", Direction::output, Role::last, 1, 1, false, "1",
                         "the last part of its plane"});
        return ports;
    }
    Work work(const Config& /*config*/) const override { return {1, "read"}; }
    // Into the register whose ones are worked off, and out of the buffer in front of the array.
    Latency latency(const Config& /*config*/) const override { return {2}; }
};

}  // namespace

const Unit& unit() {
    static const OnesSplitter descriptor;
    return descriptor;
}

}  // namespace qrazor::units::ones_splitter
