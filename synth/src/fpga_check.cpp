// The mapped FPGA netlist against golden outputs, in Icarus.
#include <cstdlib>

#include "fpga_steps.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"

namespace fs = std::filesystem;

namespace qrazor::synth {
namespace {

constexpr uint8_t kNotCompared = 2;

// As the frames are meant: inputs change after the rising edge, outputs are compared before the
// next one. A mask leaves out what no beat is due for.
constexpr const char* kBench = R"(`timescale 1ns / 1ps
module bench;
  reg clk = 0;
  reg [@inputs@-1:0] stimulus [0:@frames@-1];
  reg [@outputs@-1:0] golden [0:@frames@-1];
  reg [@outputs@-1:0] mask [0:@frames@-1];
  reg [@inputs@-1:0] in = 0;
  wire [@outputs@-1:0] out;
  integer t, checked = 0;
  @top@ dut (@ports@);
  initial begin
    $readmemb("stimulus.txt", stimulus);
    $readmemb("golden.txt", golden);
    $readmemb("mask.txt", mask);
    for (t = 0; t < @frames@; t = t + 1) begin
      #50 clk = 1;
      #1 in = stimulus[t];
      #48 if (mask[t] != 0) begin
        checked = checked + 1;
        if (((out ^ golden[t]) & mask[t]) !== 0) begin
          $display("cycle %0d: got %b, expected %b, mask %b", t, out, golden[t], mask[t]);
          $fatal(1);
        end
      end
      #1 clk = 0;
    end
    $display("checked %0d", checked);
    $finish(0);
  end
endmodule
)";

// Bit 0 of a frame is the rightmost digit.
std::string digits(const std::vector<uint8_t>& bits) {
    std::string out;
    for (size_t i = bits.size(); i-- > 0;) {
        out += bits[i] == 1 ? '1' : '0';
    }
    return out + "\n";
}

std::string slice(const std::string& bus, size_t at, size_t width) {
    return bus + "[" + std::to_string(at) + " +: " + std::to_string(width) + "]";
}

size_t total(const std::vector<power::StimulusPort>& ports) {
    size_t bits = 0;
    for (const power::StimulusPort& port : ports) {
        bits += port.width;
    }
    return bits;
}

std::string connections(const gen::Design& design, const power::Stimulus& stimulus) {
    std::vector<std::string> out;
    for (const gen::Port& port : design.ports()) {
        if (port.role == gen::Role::clock) {
            out.push_back("." + port.name + "(clk)");
        }
    }
    for (const auto& [ports, bus] :
         {std::pair{&stimulus.inputs, "in"}, std::pair{&stimulus.outputs, "out"}}) {
        size_t at = 0;
        for (const power::StimulusPort& port : *ports) {
            out.push_back("." + port.name + "(" + slice(bus, at, port.width) + ")");
            at += port.width;
        }
    }
    return join(out, ", ");
}

}  // namespace

fs::path fpga_models(const FpgaTarget& target) {
    const std::string yosys = find_program("yosys");
    // Beside the Yosys that runs, not a second one's: cells of two versions differ.
    const fs::path models = fs::weakly_canonical(fs::path(yosys)).parent_path().parent_path() /
                            "share" / "yosys" / target.models;
    if (!fs::exists(models)) {
        throw Error(models.string() + ": no such file: Yosys's models for simulation");
    }
    return models;
}

int check_fpga_netlist(const gen::Design& design, const FpgaTarget& target,
                       const power::Stimulus& stimulus, const fs::path& scripts,
                       const fs::path& folder) {
    std::string inputs;
    std::string golden;
    std::string mask;
    for (const power::Frame& frame : stimulus.frames) {
        std::vector<uint8_t> care;
        for (const uint8_t bit : frame.expected) {
            care.push_back(bit == kNotCompared ? 0 : 1);
        }
        inputs += digits(frame.inputs);
        golden += digits(frame.expected);
        mask += digits(care);
    }
    write_file(folder / "stimulus.txt", inputs);
    write_file(folder / "golden.txt", golden);
    write_file(folder / "mask.txt", mask);
    write_file(folder / "bench.v",
               substitute(kBench, {{"inputs", std::to_string(total(stimulus.inputs))},
                                   {"outputs", std::to_string(total(stimulus.outputs))},
                                   {"frames", std::to_string(stimulus.frames.size())},
                                   {"top", design.module_name()},
                                   {"ports", connections(design, stimulus)}}));
    const fs::path models = fpga_models(target);
    std::vector<std::string> compile{"iverilog", "-g2012", "-o", "bench.vvp",
                                     "-s",       "bench",  "-I", models.parent_path().string()};
    for (const std::string& name : target.defines) {
        compile.push_back("-D" + name);
    }
    compile.insert(compile.end(), {"bench.v", "mapped.v", models.string()});
    for (const std::string& part : target.parts) {
        compile.push_back((models.parent_path() / part).string());
    }
    if (!target.extra_models.empty()) {
        compile.push_back((scripts / target.extra_models).string());
    }
    run_checked(compile, {.folder = folder});
    // Not run_checked: what differs stands in the output.
    const ProcessResult result = run_process({"vvp", "-n", "bench.vvp"}, {.folder = folder});
    const std::string mark = "checked ";
    for (const std::string& line : split_lines(result.output)) {
        // The number that was compared: a bench that stopped early would have no line.
        if (result.status == 0 && line.rfind(mark, 0) == 0) {
            return std::atoi(line.c_str() + mark.size());
        }
    }
    throw Error("the mapped netlist differs from the golden model: " +
                last_lines(result.output, 3));
}

}  // namespace qrazor::synth
