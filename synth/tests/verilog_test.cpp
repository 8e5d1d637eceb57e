// A user's own Verilog: what is read of it, and each kind that is refused, by its file and line.
#include <qrazor_catch.h>

#include <cstdlib>
#include <filesystem>

#include "../src/verilog_check.h"
#include "../src/verilog_header.h"
#include "mapped_unit.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/synth/verilog.h"

using namespace qrazor;
using namespace qrazor::synth;
using Catch::Matchers::Contains;
namespace fs = std::filesystem;

namespace {

const fs::path kDesigns = fs::path(QRAZOR_SOURCE_DIR) / "synth" / "tests" / "verilog";

VerilogOptions files(const std::vector<std::string>& names) {
    VerilogOptions out;
    for (const std::string& name : names) {
        out.files.push_back(kDesigns / name);
    }
    return out;
}

VerilogDesign read(const VerilogOptions& options) {
    return read_verilog(options, test::scratch_folder("read"));
}

// A file of that text, named d.v, in a folder of its own.
VerilogOptions text_of(const std::string& text, const std::string& name = "d.v") {
    const fs::path folder = test::scratch_folder("text");
    write_file(folder / name, text);
    VerilogOptions out;
    out.files = {folder / name};
    return out;
}

void refused(const std::string& text, const std::string& message, const std::string& name = "d.v") {
    INFO(text);
    const VerilogOptions options = text_of(text, name);
    std::string told = "nothing";
    try {
        read(options);
    } catch (const Error& error) {
        told = error.what();
    }
    const std::string folder = options.files[0].parent_path().string() + "/";
    for (size_t at = told.find(folder); at != std::string::npos; at = told.find(folder)) {
        told.erase(at, folder.size());
    }
    CHECK_THAT(told, Contains(message));
}

std::string port_list(const std::vector<VerilogPort>& ports) {
    std::string out;
    for (const VerilogPort& port : ports) {
        out += port.name + ":" + std::to_string(port.width) + (port.is_signed ? "s " : " ");
    }
    return out;
}

}  // namespace

TEST_CASE("a plain MAC: ports in order, clock, reset and its level") {
    VerilogOptions options = files({"mac.v"});
    options.params = {"W=5", "A=16"};
    const VerilogDesign design = read(options);
    CHECK(design.top == "mac");
    CHECK(design.clock == "clk");
    CHECK(design.reset == "rst_n");
    CHECK_FALSE(design.reset_level);
    CHECK(design.asynchronous.empty());
    CHECK(port_list(design.inputs()) == "rst_n:1 valid_i:1 a_i:5s b_i:5s ");
    CHECK(port_list(design.outputs()) == "valid_o:1 acc_o:16s ");
    CHECK(design.notes.empty());
    options.clock_port = "rst_n";
    CHECK_THROWS_WITH(read(options),
                      Contains("clock_port = rst_n: the flip-flops are clocked by clk"));
    options.clock_port.clear();
    options.reset_port = "valid_i";
    CHECK_THROWS_WITH(read(options), Contains("reset_port = valid_i: resets no flip-flop"));
    options.reset_port = "valid_i=1";
    CHECK(read(options).reset == "valid_i");
    options.reset_port = "a_i";
    CHECK_THROWS_WITH(read(options), Contains("must be an input of one bit"));
}

TEST_CASE("asynchronous reset, ranges that do not end at 0") {
    const VerilogDesign design = read(files({"async_mac.v"}));
    CHECK(design.clock == "clock");
    CHECK(design.reset == "reset");
    CHECK(design.reset_level);
    CHECK_THAT(design.asynchronous, Contains("async_mac.v:"));
    CHECK(port_list(design.inputs()) == "reset:1 x:4 y:4 ");
}

TEST_CASE("SystemVerilog, includes, defines, parameters") {
    const VerilogDesign pack = read(files({"pack.sv"}));
    CHECK(pack.frontend == "yosys");
    CHECK(port_list(pack.ports) == "clk_i:1 rst_ni:1 a_i:4 twice_o:5 ");

    VerilogOptions options = files({"included.v"});
    CHECK_THROWS_WITH(read(options), Contains("included.v:2: `include \"width.vh\": no such file; "
                                              "name its folder by --include"));
    options.includes = {kDesigns / "include"};
    const VerilogDesign narrow = read(options);
    CHECK(port_list(narrow.ports) == "a:3 y:4 ");
    CHECK(narrow.clock.empty());
    options.defines = {"WIDE"};
    CHECK(port_list(read(options).ports) == "a:6 y:7 ");
    options.params = {"WIDTH=3"};
    CHECK_THROWS_WITH(
        read(options),
        Contains("param = WIDTH=3: module included has no parameter WIDTH; it has ADD"));
    options.params = {"ADD"};
    CHECK_THROWS_WITH(read(options), Contains("must be NAME=VALUE"));
    options.params.clear();
    options.includes = {kDesigns / "nowhere"};
    CHECK_THROWS_WITH(read(options), Contains("nowhere: no such folder"));
    options = files({"nothing.v"});
    CHECK_THROWS_WITH(read(options), Contains("nothing.v: no such file"));
    options = files({"include"});
    CHECK_THROWS_WITH(read(options), Contains("is a folder"));
}

TEST_CASE("ports are in the order of the header, whatever their types") {
    // Yosys 0.23 numbers the two packed structs last, 0.52 every typedef.
    const std::string types =
        "typedef logic [3:0] nibble_t;\n"
        "package t;\n typedef struct packed { logic [1:0] hi; logic [1:0] lo; } "
        "pair_t;\nendpackage\n";
    const std::string body =
        " function automatic logic [3:0] f(input logic [3:0] b_i, input t::pair_t z_i);\n"
        "  f = b_i + z_i;\n endfunction\n assign sum_o = f(n_i, z_i) - f(b_i, a_i);\nendmodule\n";
    const VerilogDesign one_line = read(text_of(
        types +
            "module m(input t::pair_t z_i, input logic [3:0] b_i, n_i, input t::pair_t a_i,\n"
            " output nibble_t sum_o);\n" +
            body,
        "d.sv"));
    CHECK(one_line.ordered);
    CHECK(port_list(one_line.ports) == "z_i:4 b_i:4 n_i:4 a_i:4 sum_o:4 ");
    // The header decides, not where ports are declared.
    const VerilogDesign old = read(text_of(
        types +
            "module m(z_i, b_i, sum_o, n_i, a_i);\n input t::pair_t a_i; output nibble_t sum_o;\n"
            " input nibble_t n_i; input [3:0] b_i; input t::pair_t z_i;\n" +
            body,
        "d.sv"));
    CHECK(old.ordered);
    CHECK(port_list(old.ports) == "z_i:4 b_i:4 sum_o:4 n_i:4 a_i:4 ");
    const VerilogDesign verilog = read(text_of(
        "module m(a,y,b); input b; input a; output y; reg y; always @* y = a & b; endmodule\n"));
    CHECK(port_list(verilog.ports) == "a:1 y:1 b:1 ");
}

TEST_CASE("a packed struct of which Yosys 0.52 does not know the width is refused") {
    const auto netlist = [](const std::string& range, const std::string& attributes) {
        return R"({"modules": {"m": {
            "ports": {"z_i": {"direction": "input", )" +
               range + R"("bits": [2, 3]}, "y_o": {"direction": "output", "bits": [2, 3]}},
            "cells": {},
            "netnames": {"z_i": {"bits": [2, 3], )" +
               range + R"("attributes": {)" + attributes + R"("src": "d.sv:2.23-2.26"}}}}}})";
    };
    const std::string misread = R"("offset": -1, "upto": 1, )";
    const std::string type = R"("wiretype": "\\pair_t", )";
    VerilogDesign design;
    design.top = "m";
    CHECK_THROWS_WITH(check_drivers(design, netlist(misread, type)),
                      "z_i (d.sv:2): has a type, pair_t, of which this Yosys does not know the "
                      "width: declare the struct in a package or in the module");
    CHECK_NOTHROW(check_drivers(design, netlist("", type)));
    CHECK_NOTHROW(check_drivers(design, netlist(misread, "")));  // as the user wrote it
}

TEST_CASE("the header's order of a netlist that Yosys 0.52 numbers otherwise") {
    std::string log =
        "Generating RTLIL representation for module `\\twice'.\n"
        "Dumping AST before simplification:\n"
        "    AST_MODULE <a.sv:2.1-4.10> str='\\twice'\n"
        "      AST_WIRE <a.sv:2.30-2.33> str='\\a_i' input logic port=1\n"
        "        AST_WIRETYPE <a.sv:0.0-0.0> str='\\nibble_t'\n"
        "      AST_WIRE <a.sv:2.53-2.56> str='\\b_i' input logic port=2\n"
        "      AST_FUNCTION <a.sv:3.1-3.90> str='\\f'\n"
        "        AST_WIRE <a.sv:3.54-3.55> str='\\b_i' input logic port=1\n"
        "      AST_WIRE <a.sv:2.77-2.82> str='\\sum_o' output logic port=3\n"
        "      AST_CONSTANT <a.sv:3.1-3.2> str='Warning: no warning'\n"
        "--- END OF AST DUMP ---\n"
        "Successfully finished Verilog frontend.\n";
    const Headers headers = take_headers(log);
    CHECK(log ==
          "Generating RTLIL representation for module `\\twice'.\n"
          "Successfully finished Verilog frontend.\n");
    CHECK(headers == Headers{{"twice", {"a_i", "b_i", "sum_o"}}});
    const std::string netlist = R"({"modules": {"twice": {
        "ports": {"b_i": {"direction": "input", "bits": [2]},
                  "sum_o": {"direction": "output", "bits": [3]},
                  "a_i": {"direction": "input", "bits": [4]}},
        "cells": {"u": {"type": "$and", "port_directions": {"A": "input", "B": "input", "Y": "output"},
                        "connections": {"A": [2], "B": [4], "Y": [3]}}},
        "netnames": {"a_i": {"bits": [4], "attributes": {"src": "a.sv:2.30-2.33"}},
                     "b_i": {"bits": [2], "attributes": {"src": "a.sv:2.53-2.56"}},
                     "sum_o": {"bits": [3], "attributes": {"src": "a.sv:2.77-2.82"}}}}}})";
    VerilogDesign design;
    design.top = "twice";
    check_structure(design, netlist, headers.at("twice"));
    CHECK(design.ordered);
    CHECK(port_list(design.ports) == "a_i:1 b_i:1 sum_o:1 ");
    for (const std::vector<std::string>& header :
         {std::vector<std::string>{}, {"a_i", "b_i"}, {"a_i", "b_i", "other_o"}}) {
        VerilogDesign untold;
        untold.top = "twice";
        check_structure(untold, netlist, header);
        CHECK_FALSE(untold.ordered);
        CHECK(untold.ports.size() == 3);
    }
}

TEST_CASE("ports connected by position are those of the header, or it is refused") {
    const std::string sub =
        "package t; typedef struct packed { logic hi; logic lo; } pair_t; endpackage\n"
        "module sub(input t::pair_t p, input logic [1:0] q, output logic [1:0] y);\n"
        " assign y = p - q;\nendmodule\n"
        "module m(input logic [1:0] a, b, output logic [1:0] y);\n";
    refused(sub + " sub u_sub(a, b, y);\nendmodule\n",
            "u_sub (d.sv:6): connects the ports of module sub by position, which Yosys numbers as "
            "q, y, p: connect them by name, as in .p(...)",
            "d.sv");
    CHECK(read(text_of(sub + " sub u_sub(.p(a), .q(b), .y(y));\nendmodule\n", "d.sv")).top == "m");
    CHECK(read(text_of("module sub(input p, input q, output y);\n assign y = p & q;\nendmodule\n"
                       "module m(input a, input b, output y);\n sub u_sub(a, b, y);\nendmodule\n"))
              .top == "m");
}

TEST_CASE("his own full_adder is the library's only where it adds") {
    CHECK_FALSE(read(files({"own_adder.v"})).full_adder);
    const fs::path rtl = fs::path(QRAZOR_SOURCE_DIR) / "rtl" / "int_mac_4x4_baugh_wooley";
    VerilogOptions ours;
    for (const auto& entry : fs::directory_iterator(rtl)) {
        if (entry.path().extension() == ".v") {
            ours.files.push_back(entry.path());
        }
    }
    std::sort(ours.files.begin(), ours.files.end());
    const VerilogDesign design = read(ours);
    CHECK(design.full_adder);
    CHECK(design.half_adder);
    CHECK(design.notes.empty());
}

TEST_CASE("tops: the only root, or one is named") {
    const std::string two =
        "module a(input x, output y); assign y = x; endmodule\n"
        "module b(input x, output y); assign y = x; endmodule\n";
    refused(two, "top: name one by --top: nothing instantiates a, b");
    VerilogOptions options = text_of(two);
    options.top = "b";
    CHECK(read(options).top == "b");
    options.top = "c";
    CHECK_THROWS_WITH(read(options),
                      Contains("top = c: no such module; nothing instantiates a, b"));
    refused("// nothing\n", "no module in d.v");
}

TEST_CASE("what does not read is told by file and line") {
    refused("module m(input a, output y);\n assign y = a +;\nendmodule\n", "d.v:2: syntax error");
    refused("module m(input a, output y);\n missing u_x(.a(a), .y(y));\nendmodule\n",
            "u_x (d.v:2): module missing is in none of the files");
    refused(
        "module m #(parameter W = 2)(input a, output y);\n assign y = a;\n"
        " generate if (W != 3) begin : gen_bad\n  illegal_width u_w();\n end endgenerate\n"
        "endmodule\n",
        "gen_bad.u_w (d.v:4): module illegal_width is in none of the files");
    refused(
        "module m(input a, output y);\n sub u_s(.a(a), .q(y));\nendmodule\n"
        "module sub(input a, output y);\n assign y = a;\nendmodule\n",
        "u_s (d.v:2): module sub has no port q");
    refused(
        "module m(input a, output y);\n sub #(.V(2)) u_s(.a(a), .y(y));\nendmodule\n"
        "module sub #(parameter W = 1) (input a, output y);\n assign y = a;\nendmodule\n",
        "u_s (d.v:2): module sub has no parameter V");
    refused("entity m is end m;\n", "d.vhd: is VHDL: convert it first", "d.vhd");
    refused(std::string("\0\1\2", 3), "d.v: is no text");
    refused("module m import p::*; (input a, output y);\nendmodule\n",
            "with sv2v or yosys-slang installed", "d.sv");
    refused("module m(input a, output y);\n assign y = 1;\nendmodule\n",
            "every output is constant");
    refused(
        "(* blackbox *) module box(input a, output y); endmodule\n"
        "module m(input a, output y);\n box u_b(.a(a), .y(y));\nendmodule\n",
        "d.v:3): module box is a black box");
    refused("module m(input a, input b);\n wire y = a & b;\nendmodule\n", "has no output");
}

TEST_CASE("what is no circuit of flip-flops on one clock is refused by its place") {
    refused("module m(input e, input d, output reg q);\n always @* if (e) q = d;\nendmodule\n",
            "is a latch");
    refused("module m(input e, input d, output q);\n assign q = e ? d : 1'bz;\nendmodule\n",
            "q (d.v:1): is z in some case");
    refused("module m(input e, inout d, output q);\n assign q = e & d;\nendmodule\n",
            "port d (d.v:1): is an inout");
    refused(
        "module m(input a, inout p, output y);\n assign p = a ? 1'b1 : 1'bz;\n"
        " assign y = p;\nendmodule\n",
        "port p (d.v:1): is an inout");
    refused(
        "module m(input c, input r, input d, input e, output reg q);\n"
        " always @(posedge c or posedge r) if (r) q <= e; else q <= d;\nendmodule\n",
        "q (d.v:1): is loaded without a clock edge (d.v:2)");
    refused("module m(input a, output y);\n wire u;\n assign y = a & u;\nendmodule\n",
            "u (d.v:2): is used (d.v:3) and never driven");
    refused(
        "module m(input a, input b, output y);\n assign y = a & b;\n assign y = a ^ b;\n"
        "endmodule\n",
        "y (d.v:1): has 2 drivers");
    refused("module m(input a, input b, output y);\n assign y = a;\n assign y = b;\nendmodule\n",
            "has 2 drivers");
    refused(
        "module m(input a, input b, output y);\n assign y = a & b;\n assign y = 0;\n"
        "endmodule\n",
        "a net that is driven (d.v:2) is also the constant 0");
    refused("module m(input a, output y, output z);\n assign y = a;\nendmodule\n",
            "output z (d.v:1): has bits that nothing drives");
    refused(
        "module m(input a, output y);\n wire l;\n assign l = ~(l & a);\n assign y = l;\n"
        "endmodule\n",
        "loop of logic");
    refused("module m(input c, input d, output reg q);\n always @(negedge c) q <= d;\nendmodule\n",
            "q (d.v:1): takes the falling edge of c");
    refused(
        "module m(input c, input e, input d, output reg q);\n wire g = c & e;\n"
        " always @(posedge g) q <= d;\nendmodule\n",
        "q (d.v:1): is clocked by g (d.v:2), which is made inside");
    refused(
        "module m(input c, input k, input d, output reg q, output reg p);\n"
        " always @(posedge c) q <= d;\n always @(posedge k) p <= d;\nendmodule\n",
        "one clock is measured");
    refused(
        "module m(input c, input d, output reg q, output y);\n always @(posedge c) q <= d;\n"
        " assign y = c & d;\nendmodule\n",
        "clock c: is also data (d.v:3)");
    refused(
        "module m(input clk, input rst_a, input rst_b, input d, output reg q, output reg p);\n"
        " always @(posedge clk) if (rst_a) q <= 0; else q <= d;\n"
        " always @(posedge clk) if (rst_b) p <= 0; else p <= d;\nendmodule\n",
        "resets: rst_a, rst_b: name one by --reset-port");
    refused(
        "module m(input c, input [15:0] a, input [31:0] d, output reg [31:0] q);\n"
        " reg [31:0] ram [0:65535];\n"
        " always @(posedge c) begin ram[a] <= d; q <= ram[a]; end\nendmodule\n",
        "ram (d.v:2): 65536 words of 32 bits");
    refused(
        "module m(input c, input a, input d, output reg q);\n reg ram [0:1];\n"
        " initial ram[0] = 1;\n"
        " always @(posedge c) begin ram[a] <= d; q <= ram[a]; end\nendmodule\n",
        "is written");
    refused("module m(input \\a.b , output y);\n assign y = \\a.b ;\nendmodule\n",
            "is an escaped name");
}

TEST_CASE("what is legal and changes the circuit is noted") {
    const VerilogDesign small = read(
        text_of("module m(input c, input a, input d, output reg q);\n reg ram [0:1];\n"
                " reg first = 1;\n"
                " always @(posedge c) begin ram[a] <= d; q <= ram[a] ^ first; first <= d; end\n"
                "endmodule\n"));
    REQUIRE(small.notes.size() >= 2);
    CHECK_THAT(small.notes[0], Contains("2 bits measured as flip-flops"));
    CHECK_THAT(small.notes[1], Contains("initial value of first") && Contains("d.v:3"));
    const VerilogDesign typo =
        read(text_of("module m(input a, output y);\n assign w = a;\n assign y = w;\nendmodule\n"));
    REQUIRE(typo.notes.size() == 1);
    CHECK_THAT(typo.notes[0], Contains("d.v:2") && Contains("implicit"));
}

TEST_CASE("sv2v is called where it is installed: a stand-in for it") {
    const fs::path folder = test::scratch_folder("bin");
    // Takes what sv2v takes and writes Verilog of the same module.
    write_file(folder / "sv2v",
               "#!/bin/sh\nfor a; do case $a in --write=*) out=${a#--write=};; esac; done\n"
               "echo \"$@\" > " +
                   (folder / "called").string() +
                   "\n"
                   "echo 'module m(input a, output y); assign y = a; endmodule' > $out\n");
    fs::permissions(folder / "sv2v", fs::perms::owner_all);
    const std::string path = std::getenv("PATH");
    setenv("PATH", (folder.string() + ":" + path).c_str(), 1);
    VerilogOptions options = text_of("interface nothing_yosys_reads\n", "d.sv");
    options.defines = {"X=1"};
    const VerilogDesign design = read(options);
    setenv("PATH", path.c_str(), 1);
    CHECK(design.frontend == "sv2v");
    CHECK(design.top == "m");
    CHECK_THAT(read_file(folder / "called"),
               Contains("--define=X=1") && Contains("--define=SYNTHESIS") && Contains("d.sv"));
    options.frontend = "nonsense";
    CHECK_THROWS_WITH(read(options), Contains("must be auto, yosys, slang or sv2v"));
}
