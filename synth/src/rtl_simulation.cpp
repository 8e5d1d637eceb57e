// A user's RTL in Icarus, as the user wrote it: what the mapped netlist is then held against. If
// both came through Yosys, a misread operator would be in both.
#include "rtl_simulation.h"

#include <algorithm>

#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "qrazor/synth/vectors.h"

namespace fs = std::filesystem;

namespace qrazor::synth {
namespace {

// Inputs change a unit after the rising edge, outputs are looked at just before the next one. A
// unit is long, so that delays in the user's Verilog (`q <= #1 d`) end within it.
constexpr const char* kRtlBench = R"(`timescale 1ms/1ps
`default_nettype wire
module qrazor_bench;
  reg clock;
  reg [@inputs@-1:0] all [0:@frames@-1];
  reg [@inputs@-1:0] in;
  wire [@outputs@-1:0] out;
  integer t, file;
  @top@ @params@u_dut (
@connections@
  );
  initial begin
    $readmemb("@vectors@", all);
    file = $fopen("@results@", "w");
    clock = 0;
    for (t = 0; t < @frames@; t = t + 1) begin
      in = all[t];
      #4 clock = 0;
      #4 $fdisplay(file, "%b", out);
      #1 clock = 1;
      #1 ;
    end
    $fclose(file);
    $finish(0);
  end
endmodule
`timescale 1ns/1ps
)";

std::string bits_text(const std::vector<uint8_t>& bits) {
    std::string out(bits.size(), '0');
    for (size_t k = 0; k < bits.size(); ++k) {
        out[bits.size() - 1 - k] = bits[k] == 0 ? '0' : '1';
    }
    return out;
}

std::string bench_text(const VerilogDesign& design, bool with_params, size_t frames,
                       const fs::path& work) {
    std::string params;
    for (const std::string& param : design.options.params) {
        const size_t equals = param.find('=');
        params += (params.empty() ? "#(" : ", ") + std::string(".") + param.substr(0, equals) +
                  "(" + param.substr(equals + 1) + ")";
    }
    std::string connections;
    size_t in = 0;
    size_t out = 0;
    for (const VerilogPort& port : design.ports) {
        std::string wire = "clock";
        if (port.name != design.clock) {
            size_t& at = port.output ? out : in;
            wire = std::string(port.output ? "out" : "in") + "[" +
                   std::to_string(at + port.width - 1) + ":" + std::to_string(at) + "]";
            at += port.width;
        }
        connections += (connections.empty() ? "    ." : ",\n    .") + port.name + "(" + wire + ")";
    }
    return substitute(kRtlBench, {{"inputs", std::to_string(std::max<size_t>(in, 1))},
                                  {"outputs", std::to_string(out)},
                                  {"frames", std::to_string(frames)},
                                  {"top", design.top},
                                  {"params", with_params && !params.empty() ? params + ") " : ""},
                                  {"connections", connections},
                                  {"vectors", (work / "inputs.txt").string()},
                                  {"results", (work / "outputs.txt").string()}});
}

std::vector<std::string> compile_command(const VerilogDesign& design, bool system,
                                         const fs::path& work) {
    std::vector<std::string> out{
        // SYNTHESIS, as Yosys has it defined: both must read the same branches.
        "iverilog", system ? "-g2012" : "-g2005", "-s", "qrazor_bench", "-DSYNTHESIS",
        "-o",       (work / "rtl.vvp").string()};
    for (const fs::path& folder : design.options.includes) {
        out.push_back("-I" + folder.string());
    }
    for (const std::string& define : design.options.defines) {
        out.push_back("-D" + define);
    }
    out.push_back((work / "bench.v").string());
    for (const fs::path& file : design.options.files) {
        out.push_back(file.string());
    }
    return out;
}

std::vector<std::vector<uint8_t>> run_compiled(size_t frames, size_t outputs,
                                               const fs::path& work) {
    std::error_code ignored;
    fs::remove(work / "outputs.txt", ignored);
    const ProcessResult result = run_process({"vvp", "-n", (work / "rtl.vvp").string()});
    const std::vector<std::string> lines = fs::exists(work / "outputs.txt")
                                               ? split_lines(read_file(work / "outputs.txt"))
                                               : std::vector<std::string>();
    // $finish in the design ends Icarus with status 0, but not with all cycles.
    if (result.status != 0 || lines.size() != frames) {
        throw Error("the RTL stopped in Icarus after " + std::to_string(lines.size()) + " of " +
                    std::to_string(frames) + " cycles: " + last_lines(result.output, 2));
    }
    std::vector<std::vector<uint8_t>> out;
    for (const std::string& line : lines) {
        if (line.size() != outputs) {
            throw Error("icarus: a line of " + std::to_string(line.size()) + " bits instead of " +
                        std::to_string(outputs));
        }
        std::vector<uint8_t>& bits = out.emplace_back();
        for (size_t k = line.size(); k-- > 0;) {
            bits.push_back(line[k] == '0' ? 0 : line[k] == '1' ? 1 : 2);
        }
    }
    return out;
}

}  // namespace

RtlRun simulate_rtl(const VerilogDesign& design, const std::vector<std::vector<uint8_t>>& inputs,
                    const fs::path& work) {
    std::string vectors;
    for (const std::vector<uint8_t>& bits : inputs) {
        vectors += bits_text(bits) + "\n";
    }
    write_file(work / "inputs.txt", vectors);
    write_file(work / "bench.v", bench_text(design, true, inputs.size(), work));
    RtlRun out;
    const bool named_system =
        std::any_of(design.options.files.begin(), design.options.files.end(),
                    [](const fs::path& file) { return file.extension() == ".sv"; });
    ProcessResult compiled = run_process(compile_command(design, named_system, work));
    if (compiled.status != 0 && !named_system) {
        // Much Verilog of today has a word of SystemVerilog in a file whose name does not say so.
        ProcessResult system = run_process(compile_command(design, true, work));
        if (system.status == 0) {
            compiled = std::move(system);
        }
    }
    if (compiled.status == 0) {
        out.engine = "Icarus";
    } else {
        // A language beyond Icarus: what Yosys read is compared, which trusts Yosys's reader.
        out.original = false;
        std::string why = trim(compiled.output.substr(0, compiled.output.find('\n')));
        out.engine = "Icarus, on what " + design.frontend + " read of it, as Icarus says: " + why;
        write_file(work / "elaborated.v",
                   bench_text(design, false, inputs.size(), work) + design.elaborated);
        run_checked({"iverilog", "-g2005", "-s", "qrazor_bench", "-o", (work / "rtl.vvp").string(),
                     (work / "elaborated.v").string()});
    }
    out.outputs = run_compiled(inputs.size(), bits_of(design.outputs()), work);
    return out;
}

}  // namespace qrazor::synth
