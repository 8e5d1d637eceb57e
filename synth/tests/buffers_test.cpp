// Nets that are too heavy get buffers, as few as will do, and nothing else changes.
#include "../src/buffers.h"

#include <qrazor_catch.h>

#include "qrazor/cells/netlist.h"
#include "tiny_library.h"

using namespace qrazor;
using namespace qrazor::synth;
using cells::test::netlist_json;

namespace {

cells::Cell gate(const std::string& name, double area, bool inverts, double limit) {
    cells::Cell cell;
    cell.name = name;
    cell.area = area;
    cells::Pin in;
    in.name = "A";
    in.capacitance = 0.1;
    cells::Pin out;
    out.name = "Y";
    out.output = true;
    out.max_capacitance = limit;
    cell.pins = {in, out};
    cell.inputs = {0};
    cell.outputs = {1};
    cell.value = inverts ? std::vector<std::uint8_t>{1, 0} : std::vector<std::uint8_t>{0, 1};
    cell.leakage = {0, 0};
    return cell;
}

cells::Library library(bool with_buffer) {
    cells::Library out;
    out.cells.emplace("INV", gate("INV", 1, true, 0.36));
    if (with_buffer) {
        out.cells.emplace("BUF", gate("BUF", 2, false, 0.36));
        out.cells.emplace("SMALL", gate("SMALL", 1, false, 0.15));  // lets through one input
        out.cells.emplace("CLOCK", gate("CLOCK", 1, false, 1));
    }
    return out;
}

cells::Adapter adapter() {
    cells::Adapter out;
    out.output_load_pf = 0.05;
    out.dont_use = {"CL*"};
    return out;
}

// One inverter that drives `count` others, each to a port.
std::string fan_out(int count) {
    std::vector<std::string> outputs;
    std::vector<cells::test::TestCell> cells{{"INV", {{"A", "a"}, {"Y", "t"}}}};
    for (int k = 0; k < count; ++k) {
        outputs.push_back("y" + std::to_string(k));
        cells.push_back({"INV", {{"A", "t"}, {"Y", outputs.back()}}});
    }
    return netlist_json({"a"}, outputs, cells);
}

}  // namespace

TEST_CASE("a net that is too heavy is split by buffers, each within its own limit") {
    const cells::Library cells = library(true);
    for (const auto& [sinks, buffers] : {std::pair{4, 1}, {5, 1}, {6, 2}, {9, 3}}) {
        CAPTURE(sinks);
        const std::string before = fan_out(sinks);
        const cells::Netlist heavy = cells::Netlist::from_json(before, "top", cells);
        REQUIRE_FALSE(heavy.overload(heavy.loads(0.05)).empty());
        const std::string after = with_buffers(before, "top", cells, adapter());
        const cells::Netlist legal = cells::Netlist::from_json(after, "top", cells);
        CHECK(legal.overload(legal.loads(0.05)).empty());
        CHECK(legal.area() == heavy.area() + 2 * buffers);
        CHECK(legal.ports().size() == heavy.ports().size());
        CHECK(with_buffers(after, "top", cells, adapter()) == after);
    }
}

TEST_CASE("a netlist without heavy nets, or a library without buffers, is left alone") {
    CHECK(with_buffers(fan_out(3), "top", library(true), adapter()) == fan_out(3));
    CHECK(with_buffers(fan_out(5), "top", library(false), adapter()) == fan_out(5));
}

TEST_CASE("the kind of buffer is the one that is smallest in all") {
    // 12 sinks need four of the small ones, whose inputs alone are too much for the driver.
    cells::Library cells = library(true);
    CHECK(with_buffers(fan_out(12), "top", cells, adapter()) == fan_out(12));
    cells.cells.emplace("BIG", gate("BIG", 5, false, 5));
    const auto area = [&](int sinks) {
        const cells::Netlist legal = cells::Netlist::from_json(
            with_buffers(fan_out(sinks), "top", cells, adapter()), "top", cells);
        CHECK(legal.overload(legal.loads(0.05)).empty());
        return legal.area() - sinks - 1;
    };
    CHECK(area(12) == 5);
    CHECK(area(9) == 5);  // three small ones would be 6
    CHECK(area(6) == 4);
}
