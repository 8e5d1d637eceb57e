// A counterexample as a waveform for people: every field by its name, codes as signed numbers,
// expected beside got.
#include "waveform.h"

#include <algorithm>

#include "../vectors.h"
#include "job.h"
#include "qrazor/stimulus/beat.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "qrazor/units/emit.h"

namespace qrazor::tb {
namespace {

constexpr std::string_view kWaveformBench =
    R"text(// Shows a counterexample: written by qrazor verify, not for synthesis.
`timescale 1ns / 1ps
`default_nettype none
module qrazor_wave;
    reg  [@line_bits@-1:0] lines [0:@count@-1];
    reg  [@line_bits@-1:0] line;
    reg                clk;
    wire               rst_n = line[0];
    wire               valid = line[1];
    wire               clear = line[2];
    wire               expected_known = line[@care_at@];
@wires@
@fields@
    wire wrong = @wrong@;
    integer cycle;

    @module@ u_dut (
@connections@
    );

    initial begin
        $dumpfile("@wave@");
        $dumpvars(0, qrazor_wave);
        $readmemh("@vectors@", lines);
        clk = 1'b0;
        for (cycle = 0; cycle < @count@; cycle = cycle + 1) begin
            line = lines[cycle];
            #5 clk = 1'b1;
            #5 clk = 1'b0;
        end
        $finish(0);
    end
endmodule
)text";

// A net of the testbench, as the save file shows it.
struct Field {
    std::string group;
    std::string name;
    int bits = 1;
    bool is_signed = false;
    std::string value;  // Verilog
};

bool is_code(const gen::Port& port) {
    return port.name.find("code") != std::string::npos;
}

// The elements of a port whose bits stand in `from` at `at`, highest index last.
void add_fields(const gen::Port& port, const std::string& prefix, const std::string& group,
                const std::string& from, std::size_t at, std::vector<Field>& fields) {
    for (int k = 0; k < port.elements; ++k) {
        const auto low = at + static_cast<std::size_t>(k * port.element_width);
        const std::string bits =
            from + "[" + std::to_string(low) + " +: " + std::to_string(port.element_width) + "]";
        const std::string name =
            prefix + port.name + (port.elements > 1 ? "_" + std::to_string(k) : "");
        if (!is_code(port)) {
            fields.push_back({group, name, port.element_width, port.is_signed, bits});
            continue;
        }
        // Sign and magnitude: a viewer knows two's complement only.
        const int magnitude = port.element_width - 1;
        const std::string value =
            from + "[" + std::to_string(low) + " +: " + std::to_string(magnitude) + "]";
        const std::string sign =
            from + "[" + std::to_string(low + static_cast<std::size_t>(magnitude)) + "]";
        fields.push_back({group, name, port.element_width, true,
                          sign + " ? -{1'b0, " + value + "} : {1'b0, " + value + "}"});
    }
}

struct Layouted {
    std::vector<Field> fields;
    std::vector<std::string> wires;
    std::vector<std::string> connections;
    std::string wrong;
    std::size_t line_bits = 0;
    std::size_t care_at = 0;
};

// The bits of a line as VectorRecorder writes them.
Layouted lay_out(const gen::Design& design) {
    Layouted made;
    std::size_t out_bits = 0;
    for (const gen::Port& port : design.ports()) {
        if (port.direction == gen::Direction::output) {
            out_bits += static_cast<std::size_t>(port.bits());
        } else if (port.role == gen::Role::clock) {
            made.connections.push_back("        ." + port.name + "(clk)");
        }
    }
    const std::size_t expected_at = vector_expected_at(design);
    made.care_at = expected_at + out_bits;
    made.line_bits = (expected_at + 2 * out_bits + 3) / 4 * 4;
    std::vector<std::string> differences;
    for (const VectorField& field : vector_fields(design)) {
        const gen::Port& port = field.port;
        const std::string count = std::to_string(port.bits());
        const std::string place = std::to_string(field.at);
        std::string from = "line[" + place + " +: " + count + "]";
        if (port.direction == gen::Direction::output) {
            const std::string care = std::to_string(field.at + out_bits);
            made.wires.push_back("    wire [" + count + "-1:0] " + port.name + ";");
            // `!==`, so that an X that counts is wrong.
            differences.push_back("((" + port.name + " ^ " + from + ") & line[" + care +
                                  " +: " + count + "]) !== {" + count + "{1'b0}}");
            add_fields(port, "expected_", "expected", "line", field.at, made.fields);
            add_fields(port, "got_", "got", port.name, 0, made.fields);
            from = port.name;
        } else if (port.role == gen::Role::data) {
            add_fields(port, "", "operands", "line", field.at, made.fields);
        } else if (field.at > 2) {  // reset, valid and clear have nets of their own
            add_fields(port, "", "control", "line", field.at, made.fields);
        }
        made.connections.push_back("        ." + port.name + "(" + from + ")");
    }
    made.wrong = join(differences, "\n        || ");
    return made;
}

}  // namespace

std::string wave_testbench(const gen::Design& design, std::size_t count,
                           const std::string& vectors) {
    const Layouted made = lay_out(design);
    std::vector<std::string> fields;
    for (const Field& field : made.fields) {
        fields.push_back(std::string("    wire ") + (field.is_signed ? "signed " : "") + "[" +
                         std::to_string(field.bits) + "-1:0] " + field.name + " = " + field.value +
                         ";");
    }
    return substitute(kWaveformBench, {{"line_bits", std::to_string(made.line_bits)},
                                       {"count", std::to_string(count)},
                                       {"care_at", std::to_string(made.care_at)},
                                       {"fields", join(fields, "\n")},
                                       {"wires", join(made.wires, "\n")},
                                       {"wrong", made.wrong},
                                       {"module", design.module_name()},
                                       {"connections", join(made.connections, ",\n")},
                                       {"wave", kWaveFile},
                                       {"vectors", vectors}});
}

namespace {

// GTKWave's trace flags, as its save files have them (hexadecimal sums of bits).
constexpr const char* kShowBits = "@28\n";      // binary
constexpr const char* kShowUnsigned = "@24\n";  // decimal
constexpr const char* kShowSigned = "@420\n";   // signed decimal
constexpr const char* kShowComment = "@200\n-";

std::string range(int bits) {
    return bits == 1 ? "\n" : "[" + std::to_string(bits - 1) + ":0]\n";
}

// What passes between the parts, by its meaning: where a wrong result comes from.
std::string cut_words(const std::vector<gen::CutWord>& words) {
    std::string text;
    for (const gen::CutWord& word : words) {
        text += kShowComment + std::string(gen::meaning_text(word.meaning)) + "\n";
        text += word.bits == 1 ? kShowBits : kShowUnsigned;
        for (int k = 0; k < word.instances; ++k) {
            text += "qrazor_wave.u_dut." + word.place(k) + "." + word.port + range(word.bits);
        }
    }
    return text;
}

}  // namespace

std::string wave_save_file(const gen::Design& design) {
    std::string text = std::string("[dumpfile] \"") + kWaveFile + "\"\n[timestart] 0\n";
    text += kShowBits;
    for (const char* name : {"clk", "rst_n", "valid", "clear", "wrong"}) {
        text += std::string("qrazor_wave.") + name + "\n";
    }
    std::string group;
    for (const Field& field : lay_out(design).fields) {
        if (field.group != group) {
            group = field.group;
            text += kShowComment + group + "\n";
        }
        text += field.is_signed ? kShowSigned : field.bits == 1 ? kShowBits : kShowUnsigned;
        text += "qrazor_wave." + field.name + range(field.bits);
    }
    return text + cut_words(units::emission(design).words);
}

std::string make_waveform(const gen::Design& design, const Sources& sources,
                          const std::filesystem::path& folder) {
    const std::string vectors = read_file(folder / kCounterexampleVectors);
    const auto count = static_cast<std::size_t>(std::count(vectors.begin(), vectors.end(), '\n'));
    write_file(folder / "wave.v", wave_testbench(design, count, kCounterexampleVectors));
    write_file(folder / kWaveSaveFile, wave_save_file(design));
    ProcessOptions here;
    here.folder = folder;
    std::vector<std::string> command{"iverilog", "-g2005",      "-o",    "wave.vvp",
                                     "-s",       "qrazor_wave", "wave.v"};
    for (const std::string& file : sources.files) {
        command.push_back((std::filesystem::absolute(sources.folder) / file).string());
    }
    const ProcessResult compiled = run_process(command, here);
    if (compiled.status != 0) {
        return "none: iverilog: " + last_lines(compiled.output, 2);
    }
    // Icarus again, as it writes FST without a compilation.
    const ProcessResult run = run_process({"vvp", "-n", "wave.vvp", "-fst"}, here);
    const std::filesystem::path wave = folder / kWaveFile;
    return std::filesystem::exists(wave)
               ? "gtkwave " + wave.string() + " " + (folder / kWaveSaveFile).string()
               : "none: vvp: " + last_lines(run.output, 2);
}

}  // namespace qrazor::tb
