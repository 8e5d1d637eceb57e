// Mapped netlists and their simulation: transitions counted by hand, and netlists refused.
#include <qrazor_catch.h>

#include "qrazor/cells/netlist.h"
#include "qrazor/cells/yosys_netlist.h"
#include "qrazor/power/activity.h"
#include "qrazor/support/error.h"
#include "tiny_library.h"

using namespace qrazor;
using namespace qrazor::power;
using Catch::Matchers::Contains;
using cells::test::netlist_json;

namespace {

cells::Netlist make(const cells::Library& library, const std::vector<std::string>& inputs,
                    const std::vector<std::string>& outputs,
                    const std::vector<cells::test::TestCell>& cells) {
    return cells::Netlist::from_json(netlist_json(inputs, outputs, cells), "top", library);
}

int net_of(const cells::Netlist& netlist, const std::string& name) {
    for (int net = 0; net < netlist.net_count(); ++net) {
        if (netlist.net_name(net) == name) {
            return net;
        }
    }
    FAIL("no net " << name);
    return cells::kNoNet;
}

double transitions(const cells::Netlist& netlist, const Activity& activity,
                   const std::string& name) {
    return activity.transitions.at(static_cast<size_t>(net_of(netlist, name)));
}

Frame frame(std::vector<uint8_t> inputs, std::vector<uint8_t> expected, bool counted = true) {
    return {std::move(inputs), std::move(expected), counted};
}

}  // namespace

TEST_CASE("transitions of logic, counted by hand") {
    const cells::Library library = cells::test::tiny_library();
    // y = (a ^ b)', cells given in the wrong order on purpose.
    const cells::Netlist netlist =
        make(library, {"a", "b"}, {"y"},
             {{"INV", {{"A", "t"}, {"Y", "y"}}}, {"XOR", {{"A", "a"}, {"B", "b"}, {"Y", "t"}}}});
    CHECK(netlist.area() == Approx(7));
    CHECK(netlist.register_area() == Approx(0));
    Stimulus stimulus{"by hand", {{"a", 1}, {"b", 1}}, {{"y", 1}}, {}};
    stimulus.frames = {frame({0, 0}, {1}, false), frame({1, 0}, {0}), frame({0, 1}, {0}),
                       frame({1, 1}, {1}), frame({1, 1}, {1})};
    const Activity activity = simulate(netlist, stimulus);
    CHECK(activity.cycles == 4);
    CHECK(activity.checks == 5);
    CHECK(transitions(netlist, activity, "a") == 3);
    CHECK(transitions(netlist, activity, "b") == 1);
    CHECK(transitions(netlist, activity, "t") == 2);  // 0 1 1 0 0: both inputs at once do not count
    CHECK(transitions(netlist, activity, "y") == 2);
    // The XOR's states (a, b) in counted cycles: 10, 01, 11, 11.
    const size_t at = activity.state_offset.at(1);
    CHECK(activity.state_share.at(at + 0) == Approx(0));
    CHECK(activity.state_share.at(at + 1) == Approx(0.25));
    CHECK(activity.state_share.at(at + 2) == Approx(0.25));
    CHECK(activity.state_share.at(at + 3) == Approx(0.5));
}

TEST_CASE("flip-flops take their inputs at the edge, the clock switches twice a cycle") {
    const cells::Library library = cells::test::tiny_library();
    // q toggles in every cycle in which en is high.
    const cells::Netlist netlist =
        make(library, {"clk", "en"}, {"q"},
             {{"XOR", {{"A", "q"}, {"B", "en"}, {"Y", "d"}}},
              {"DFF", {{"CLK", "clk"}, {"D", "d"}, {"RN", "1"}, {"Q", "q"}}}});
    CHECK(netlist.net_name(netlist.clock()) == "clk");
    CHECK(netlist.register_area() == Approx(20));
    Stimulus stimulus{"by hand", {{"en", 1}}, {{"q", 1}}, {}};
    stimulus.frames = {frame({1}, {0}, false), frame({1}, {1}), frame({1}, {0}), frame({0}, {1}),
                       frame({0}, {1}),        frame({1}, {1}), frame({0}, {0})};
    const Activity activity = simulate(netlist, stimulus);
    CHECK(activity.cycles == 6);
    CHECK(transitions(netlist, activity, "q") == 4);
    CHECK(transitions(netlist, activity, "en") == 3);
    CHECK(transitions(netlist, activity, "clk") == 12);
    // d: before 1, then 0 1 1 1 0 0.
    CHECK(transitions(netlist, activity, "d") == 3);
}

TEST_CASE("a netlist that does not do what the golden model says is an error") {
    const cells::Library library = cells::test::tiny_library();
    const cells::Netlist netlist = make(library, {"a"}, {"y"}, {{"INV", {{"A", "a"}, {"Y", "y"}}}});
    Stimulus stimulus{"", {{"a", 1}}, {{"y", 1}}, {frame({0}, {1}), frame({1}, {1})}};
    CHECK_THROWS_WITH(simulate(netlist, stimulus),
                      Contains("mapped netlist is wrong: cycle 1, y[0] is not 1"));
    stimulus.frames[1].expected = {2};  // not checked
    CHECK(simulate(netlist, stimulus).checks == 1);
    stimulus.inputs = {{"b", 1}};
    CHECK_THROWS_WITH(simulate(netlist, stimulus), Contains("no input port 'b'"));
    stimulus.inputs = {{"a", 1}};
    stimulus.frames[0].inputs.clear();
    CHECK_THROWS_WITH(simulate(netlist, stimulus), Contains("cycle 0 does not fit"));
}

TEST_CASE("netlists that cannot be simulated are refused") {
    const cells::Library library = cells::test::tiny_library();
    const auto refused = [&](const std::vector<std::string>& inputs,
                             const std::vector<cells::test::TestCell>& cells,
                             const std::string& why) {
        CHECK_THROWS_WITH(make(library, inputs, {"y"}, cells), Contains(why));
    };
    refused({"a"},
            {{"XOR", {{"A", "a"}, {"B", "t"}, {"Y", "y"}}}, {"INV", {{"A", "y"}, {"Y", "t"}}}},
            "combinational loop through");
    refused({"a"}, {{"NAND9", {{"A", "a"}, {"Y", "y"}}}},
            "cell NAND9 (u0) is not in library 'tiny'");
    refused({"g", "a"}, {{"LAT", {{"G", "g"}, {"D", "a"}, {"Q", "y"}}}}, "is a latch");
    refused({"a", "e"}, {{"TBUF", {{"A", "a"}, {"E", "e"}, {"Y", "y"}}}}, "in three states");
    refused({"a"}, {{"INV", {{"A", "x"}, {"Y", "y"}}}}, "is undefined ('x')");
    refused({"a"}, {{"INV", {{"A", "nothing"}, {"Y", "y"}}}}, "net nothing has no driver");
    refused({"a"}, {{"INV", {{"Y", "y"}}}}, "has nothing on its input A");
    refused({"a"}, {{"INV", {{"A", "a"}, {"Y", "y"}}}, {"INV", {{"A", "a"}, {"Y", "y"}}}},
            "net y has two drivers");
    refused({"clk", "a"}, {{"NDFF", {{"CLK", "clk"}, {"D", "a"}, {"Q", "y"}}}},
            "falling clock edge");
    refused({"clk", "a", "b"},
            {{"DFF", {{"CLK", "clk"}, {"D", "a"}, {"RN", "1"}, {"Q", "t"}}},
             {"DFF", {{"CLK", "b"}, {"D", "t"}, {"RN", "1"}, {"Q", "y"}}}},
            "not on the one clock");
    refused({"clk", "a"},
            {{"INV", {{"A", "clk"}, {"Y", "n"}}},
             {"DFF", {{"CLK", "n"}, {"D", "a"}, {"RN", "1"}, {"Q", "y"}}}},
            "clock is not an input port");
    CHECK_THROWS_WITH(cells::Netlist::from_json("{", "top", library),
                      Contains("not a Yosys JSON netlist"));
    CHECK_THROWS_WITH(cells::Netlist::from_json("{\"modules\": {}}", "top", library),
                      Contains("no module 'top'"));
    const auto module = [](const std::string& text) {
        return "{\"modules\": {\"top\": {" + text + "}}}";
    };
    for (const auto& [text, why] : std::vector<std::pair<std::string, std::string>>{
             {module(R"("ports": {"a": {"bits": [2]}})"), "port a has no direction"},
             {module(R"("ports": {"a": {"direction": "input", "bits": [1]}})"),
              "net 1: must be a whole number from 2 to 2147483647"},
             {module(R"("ports": {"a": {"direction": "input", "bits": ["xx"]}})"),
              "bit \"xx\": must be 0, 1, x or z"},
             {module(R"("ports": {"a": {"direction": "input", "bits": ["z"]}})"),
              "port a is undefined ('z')"},
             {module(R"("cells": {"u": {"connections": {}}})"), "cell u has no type"},
             {module(R"("cells": {"u": {"type": "INV", "x": [1, {"y": "\""}], }})"),
              "not a Yosys JSON netlist: no '\"' at byte"},
             {module(R"("ports": {"a": {"direction": "input"}, "a": {"direction": "input"}})"),
              "two ports are named a"},
             {module("") + "x", "not a Yosys JSON netlist: no end at byte"}}) {
        CAPTURE(text);
        CHECK_THROWS_WITH(cells::Netlist::from_json(text, "top", library), Contains(why));
    }
    // Names in any spelling, and what nobody asks for.
    const cells::Netlist odd =
        cells::Netlist::from_json(module(R"("attributes": {"src": ["\u0041", {"b": -1.5e3}, true]},
                  "ports": {"\u0061\\b": {"direction": "input", "bits": [2], "offset": -3, "upto": 1, "x": null}})"),
                                  "top", library);
    REQUIRE(odd.port("a\\b") != nullptr);
    CHECK(odd.port("a\\b")->nets.size() == 1);
    CHECK(odd.port("a\\b")->lowest == -3);
    CHECK(odd.port("a\\b")->upto);
}

TEST_CASE("an asynchronous reset acts between the edges") {
    const cells::Library library = cells::test::tiny_library();
    const cells::Netlist netlist =
        make(library, {"clk", "a", "rn"}, {"y"},
             {{"DFF", {{"CLK", "clk"}, {"D", "a"}, {"RN", "rn"}, {"Q", "y"}}}});
    Stimulus stimulus{"",
                      {{"a", 1}, {"rn", 1}},
                      {{"y", 1}},
                      {frame({1, 1}, {0}), frame({1, 1}, {1}), frame({1, 0}, {0}),
                       frame({1, 1}, {0}), frame({1, 1}, {1})}};
    CHECK(simulate(netlist, stimulus).checks == 5);
    stimulus.frames[2].expected[0] = 1;  // as if it waited for the edge
    CHECK_THROWS_WITH(simulate(netlist, stimulus), Contains("cycle 2, y"));
}

TEST_CASE("a netlist in Verilog: ranges, names, constants, nets with two names, cells in order") {
    const std::string json = R"JSON({"modules": {"top": {
        "ports": {
            "b": {"direction": "input", "bits": [2, 3], "upto": 1, "offset": 4},
            "a": {"direction": "input", "bits": [4], "offset": 3},
            "y": {"direction": "output", "bits": [5, 5, "1", 3, "x"], "offset": 1},
            "s": {"direction": "output", "bits": [5]}
        },
        "cells": {
            "_9_": {"type": "INV", "connections": {"A": [6], "Y": [5]}},
            "_10_": {"type": "XOR", "connections": {"A": [4], "B": ["0"], "Y": [6]}},
            "_11_": {"type": "DUO", "connections": {"A": [2], "P": [], "Q": [7, 8]}}
        },
        "netnames": {
            "y": {"bits": [5, 5, "1", 3, "x"]},
            "t": {"bits": [6]},
            "a": {"bits": [4]},
            "odd.name": {"bits": [7]},
            "pair": {"bits": [7, 8]}
        }
    }}})JSON";
    CHECK(cells::netlist_verilog(cells::read_yosys_module(json, "top"), "top") ==
          R"V(/* Mapped to library cells by Yosys and ABC, written by qrazor. */

module top(b, a, y, s);
  input [4:5] b;
  input [3:3] a;
  output [5:1] y;
  output s;
  wire \odd.name ;
  wire [1:0] pair;
  wire t;
  XOR _10_ (
    .A(a[3]),
    .B(1'h0),
    .Y(t)
  );
  DUO _11_ (
    .A(b[5]),
    .P(),
    .Q({pair[1], \odd.name })
  );
  INV _9_ (
    .A(t),
    .Y(y[1])
  );
  assign y[2] = y[1];
  assign y[3] = 1'h1;
  assign y[4] = b[4];
  assign y[5] = 1'hx;
  assign s = y[1];
  assign pair[0] = \odd.name ;
endmodule
)V");
    CHECK_THROWS_WITH(
        cells::netlist_verilog(cells::read_yosys_module(R"({"modules": {"top": {"cells": {
                          "c": {"type": "INV", "connections": {"A": [7]}}}}}})",
                                                        "top"),
                               "top"),
        "netlist: net 7 has no name");
}
