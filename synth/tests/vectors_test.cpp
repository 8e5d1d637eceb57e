// Beats from .npy files and waveforms.
#include <qrazor_catch.h>

#include "mapped_unit.h"
#include "npy_file.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/synth/vectors.h"

using namespace qrazor;
using namespace qrazor::synth;
using Catch::Matchers::Contains;
namespace fs = std::filesystem;

namespace {

const std::vector<VerilogPort> kPorts{{"a", false, true, 4}, {"b", false, false, 4}};

std::string bits_text(const std::vector<uint8_t>& bits) {
    std::string out;
    for (const uint8_t bit : bits) {
        out += "01x"[bit];
    }
    return out;
}

std::string npy(const std::string& name, const std::string& shape,
                const std::vector<int16_t>& values) {
    const fs::path path = test::scratch_folder("npy-" + name) / (name + ".npy");
    test::write_npy(path, shape, values);
    return path.string();
}

Beats of(const std::vector<std::string>& what, bool outputs = false) {
    return read_beats("stimulus", what, kPorts, outputs, {"", "clk"});
}

}  // namespace

TEST_CASE("a column for each port, and a file for each port") {
    const std::string both = npy("both", "(2, 2)", {-8, 15, 7, 1});
    const Beats beats = of({both});
    REQUIRE(beats.bits.size() == 2);
    CHECK(bits_text(beats.bits[0]) == "00011111");  // bit 0 first: -8, 15
    CHECK(bits_text(beats.bits[1]) == "11101000");
    const std::string a = npy("a", "(2,)", {-8, 7});
    const std::string b = npy("b", "(2, 2)", {3, -1, 1, 0});  // two elements of two bits
    CHECK(bits_text(of({"a=" + a, "b=" + b}).bits[0]) == "00011111");
    CHECK(bits_text(of({"a=" + a, "b=1"}).bits[1]) == "11101000");
    CHECK(bits_text(of({"b=" + b}, true).bits[0]) == "xxxx1111");  // outputs: a is not given
}

TEST_CASE("vectors that do not fit are refused by port, beat and range") {
    const auto refused = [](const std::vector<std::string>& what, const std::string& message) {
        CHECK_THROWS_WITH(of(what), Contains(message));
    };
    refused({npy("wide", "(1, 2)", {8, 0})}, "a = 8 in beat 0: must be from -8 to 7");
    refused({npy("negative", "(2, 2)", {0, 0, 0, -1})}, "b = -1 in beat 1: must be from 0 to 15");
    refused({npy("columns", "(1, 3)", {0, 0, 0})}, "3 columns: must be 2, one for each of a, b");
    const std::string one = npy("one", "(1,)", {0});
    const std::string two = npy("two", "(2,)", {0, 0});
    refused({"a=" + one, "b=" + two}, "2 beats: must be 1, as in ");
    refused({"a=" + one}, "nothing for input b");
    refused({"a=" + one, "c=" + one}, "c: no such port: must be one of a, b");
    refused({"a=" + one, "a=" + one}, "given twice");
    refused({"a=1", "b=1"}, "only constants");
    refused({"a=" + one, "b=x"}, "must be b=FILE.npy or b=NUMBER");
    refused({"a=" + one, "b=16"}, "b = 16 in beat 0: must be from 0 to 15");
    refused({"a=8", "b=" + one}, "a = 8 in beat 0: must be from -8 to 7, as the port is signed");
    refused({"a=" + one, "b=-1"}, "b = -1 in beat 0: must be from 0 to 15");
    refused({"a=" + one, "b=" + npy("three", "(1, 3)", {0, 0, 0})}, "do not divide the 4 bits");
    refused({"what"}, "must be FILE.npy");
    refused({"nothing.npy"}, "nothing.npy");
    refused({one, two}, "give one file for all ports");
}

TEST_CASE("a waveform: values before each rising edge, from the scope that has the ports") {
    const fs::path path = test::scratch_folder("vcd") / "t.vcd";
    const std::string head =
        "$timescale 1ns $end\n$scope module tb $end\n$var wire 1 ! clk $end\n"
        "$scope module dut $end\n$var wire 1 ! clk $end\n$var wire 4 # a [3:0] $end\n"
        "$var wire 4 $ b [3:0] $end\n$upscope $end\n$upscope $end\n$enddefinitions $end\n";
    // b changes together with the first edge: the edge still sees 1.
    write_file(path, head +
                         "#0\n$dumpvars\n0!\nb1000 #\nb1 $\n$end\n#5\n1!\nb10 $\n#10\n0!\n"
                         "b111 #\n#15\n1!\n");
    const Beats beats = of({path.string()});
    REQUIRE(beats.bits.size() == 2);
    CHECK(bits_text(beats.bits[0]) == "00011000");
    CHECK(bits_text(beats.bits[1]) == "11100100");
    CHECK_THAT(beats.description, Contains("tb.dut"));
    CHECK_THROWS_WITH(read_beats("stimulus", {path.string()}, kPorts, false, {"tb", "clk"}),
                      Contains("scope tb: has no a of 4 bits"));
    CHECK_THROWS_WITH(read_beats("stimulus", {path.string()}, kPorts, false, {"x", "clk"}),
                      Contains("must be one of tb, tb.dut"));
    CHECK_THROWS_WITH(read_beats("stimulus", {path.string()}, kPorts, false, {"", ""}),
                      Contains("has no clock"));
    write_file(path, head + "#0\n0!\nbx #\nb1 $\n#5\n1!\n");
    CHECK_THROWS_WITH(of({path.string()}), Contains("input a is x or z before the edge at #5"));
    CHECK(bits_text(of({path.string()}, true).bits[0]) == "xxxx1000");
    write_file(path, head + "#0\n0!\n");
    CHECK_THROWS_WITH(of({path.string()}), Contains("clock clk never rises"));
    write_file(path, "hello\n");
    CHECK_THROWS_WITH(of({path.string()}), Contains("not a value change dump"));
}

TEST_CASE("a waveform in which a part of the design has the same ports") {
    const fs::path path = test::scratch_folder("vcd-parts") / "t.vcd";
    const auto wave = [&](const std::string& part_a) {
        write_file(path,
                   "$scope module tb $end\n$var wire 1 ! clk $end\n"
                   "$var wire 4 # a $end\n$var wire 4 $ b $end\n"
                   "$scope module part $end\n$var wire 1 ! clk $end\n$var wire 4 " +
                       part_a +
                       " a $end\n$var wire 4 $ b $end\n$upscope $end\n$upscope $end\n"
                       "$enddefinitions $end\n#0\n0!\nb1 #\nb1 %\nb1 $\n#5\n1!\n#6\n0!\n"
                       "b10 #\n#7\n1!\n");
    };
    wave("#");  // the same net
    CHECK(of({path.string()}).bits.size() == 2);
    wave("%");  // a register behind it
    CHECK_THROWS_WITH(of({path.string()}), Contains("scopes tb.part, tb fit the design, and their "
                                                    "values differ: name one by --vcd-scope"));
    const Beats chosen = read_beats("stimulus", {path.string()}, kPorts, false, {"tb", "clk"});
    CHECK(bits_text(chosen.bits[1]) == "01001000");
}

TEST_CASE("random beats depend on the seed alone") {
    CHECK(random_beats(kPorts, 4, 1).bits == random_beats(kPorts, 4, 1).bits);
    CHECK(random_beats(kPorts, 4, 1).bits != random_beats(kPorts, 4, 2).bits);
    CHECK_THAT(random_beats(kPorts, 4, 7).description, Contains("seed 7"));
}
