// A user's Verilog as a source of the flow: simulated as it was written, compared with what is
// expected, and then what its netlist is held against.
#include "qrazor/synth/verilog_source.h"

#include <algorithm>

#include "qrazor/support/error.h"
#include "qrazor/support/text.h"
#include "qrazor/synth/flow.h"
#include "rtl_simulation.h"
#include "verilog_drive.h"

namespace qrazor::synth {
namespace {

// Results that come some cycles earlier or later than told are the usual mistake: the message says
// which latency would fit.
constexpr size_t kLatenciesTried = 16;

// A port's bits as a message shows them: a number, or bits where some are x.
std::string value_text(const std::vector<uint8_t>& bits, size_t at, const VerilogPort& port) {
    const auto begin = bits.begin() + static_cast<std::ptrdiff_t>(at);
    const auto end = begin + static_cast<std::ptrdiff_t>(port.width);
    if (std::find(begin, end, 2) != end || port.width > 64) {
        std::string out = std::to_string(port.width) + "'b";
        for (auto bit = end; bit != begin;) {
            out += "01x"[*--bit];
        }
        return out;
    }
    Int128 value = 0;
    for (size_t k = 0; k < port.width; ++k) {
        value |= static_cast<Int128>(bits[at + k]) << k;
    }
    if (port.is_signed && bits[at + port.width - 1] == 1) {
        value -= static_cast<Int128>(1) << port.width;
    }
    return to_string(value);
}

// Where the outputs differ from what is expected `shift` cycles earlier or later; "" nowhere.
std::string mismatch(const VerilogDesign& design, const Drive& drive,
                     const std::vector<std::vector<uint8_t>>& got, std::ptrdiff_t shift) {
    const auto frames = static_cast<std::ptrdiff_t>(got.size());
    for (std::ptrdiff_t t = 0; t < frames; ++t) {
        const std::vector<uint8_t>& expected =
            drive.stimulus.frames[static_cast<size_t>(t)].expected;
        const std::ptrdiff_t at_time = t + shift;
        // Nothing is known of cycles before and after.
        if (at_time < 0 || at_time >= frames) {
            continue;
        }
        const std::vector<uint8_t>& now = got[static_cast<size_t>(at_time)];
        size_t at = 0;
        for (const VerilogPort& port : design.outputs()) {
            for (size_t k = at; k < at + port.width; ++k) {
                if (expected[k] != 2 && expected[k] != now[k]) {
                    const std::ptrdiff_t beat = t - static_cast<std::ptrdiff_t>(drive.lead) -
                                                static_cast<std::ptrdiff_t>(drive.latency);
                    return "beat " + std::to_string(beat) + ": " + port.name + " = " +
                           value_text(now, at, port) + ", expected " +
                           value_text(expected, at, port);
                }
            }
            at += port.width;
        }
    }
    return "";
}

void compare_expected(const VerilogDesign& design, const Drive& drive, const RtlRun& rtl) {
    const std::string wrong = mismatch(design, drive, rtl.outputs, 0);
    if (wrong.empty()) {
        return;
    }
    std::string hint;
    for (size_t latency = 0; latency <= kLatenciesTried && hint.empty(); ++latency) {
        const auto shift =
            static_cast<std::ptrdiff_t>(latency) - static_cast<std::ptrdiff_t>(drive.latency);
        if (shift != 0 && mismatch(design, drive, rtl.outputs, shift).empty()) {
            hint = "; with --latency " + std::to_string(latency) + " all would be equal";
        }
    }
    throw Error(wrong + " (RTL, latency " + std::to_string(drive.latency) + ")" + hint);
}

struct Compared {
    size_t known = 0;    // output bits that the netlist is held against
    size_t unknown = 0;  // x in the RTL, after reset and the first results
};

// The RTL's outputs become what the netlist must do.
Compared expect_rtl(const VerilogDesign& design, Drive& drive, const RtlRun& rtl) {
    Compared out;
    for (size_t t = 0; t < rtl.outputs.size(); ++t) {
        drive.stimulus.frames[t].expected = rtl.outputs[t];
        for (const uint8_t bit : rtl.outputs[t]) {
            out.known += bit != 2 ? 1 : 0;
            out.unknown += bit == 2 && t >= drive.lead + drive.latency ? 1 : 0;
        }
    }
    if (out.known == 0) {
        throw Error("every output of the RTL is x in every cycle: " +
                    (design.clock.empty() ? "its inputs do not decide them"
                     : design.reset.empty()
                         ? "no reset was found; name it by --reset-port"
                         : "reset " + design.reset + " leaves registers unknown"));
    }
    return out;
}

std::string label_of(const VerilogDesign& design) {
    std::string out = design.top;
    for (const std::string& param : design.options.params) {
        out += "_";
        for (const char c : param) {
            if (std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-') {
                out += c;
            }
        }
    }
    return out;
}

std::string text_of(const VerilogDesign& design) {
    std::vector<std::string> parts;
    for (const auto& file : design.options.files) {
        parts.push_back(file.string());
    }
    std::string out = "module " + design.top + " of " + join(parts, ", ");
    for (const std::string& param : design.options.params) {
        out += ", " + param;
    }
    for (const std::string& define : design.options.defines) {
        out += ", `" + define;
    }
    out += "; read by " + design.frontend;
    out += design.clock.empty() ? "; combinational" : "; clock " + design.clock;
    if (!design.reset.empty()) {
        out += ", reset " + design.reset + (design.reset_level ? " (high)" : " (low)");
    }
    return out;
}

}  // namespace

Source verilog_source(const VerilogDesign& design, const VerilogDrive& options,
                      const std::vector<gen::Settings>& configs,
                      const std::shared_ptr<const tb::TensorSource>& tensors,
                      const TensorChoice& choice, const std::filesystem::path& work) {
    Drive drive = make_drive(design, options, configs, tensors, choice);
    std::vector<std::vector<uint8_t>> inputs;
    for (const power::Frame& frame : drive.stimulus.frames) {
        inputs.push_back(frame.inputs);
    }
    const RtlRun rtl = simulate_rtl(design, inputs, work);
    // The RTL first: a design that is wrong as written must not be told as a fault of its mapping.
    compare_expected(design, drive, rtl);
    const Compared compared = expect_rtl(design, drive, rtl);

    const std::string beats = std::to_string(drive.beats) + " beats";
    const std::string equal = "equal to its RTL in " + beats;
    std::string verified = equal + ", no expected outputs given";
    if (drive.expects) {
        const bool golden = options.expect.front() == "golden";
        verified = (golden ? "golden model of " + drive.golden
                           : "expected outputs (" + join(options.expect, ", ") + ")") +
                   " in " + beats + "; " + equal;
    }
    std::vector<std::string> notes = design.notes;
    if (!rtl.original) {
        notes.push_back("its RTL: " + rtl.engine);
    }
    if (compared.unknown > 0) {
        notes.push_back(std::to_string(compared.unknown) +
                        " output bits are x in the RTL: not compared");
    }

    Source out;
    out.label = label_of(design);
    out.top = design.top;
    out.files = design.files;
    out.read = design.read;
    out.prepare = design.prepare();
    out.clock_port = design.clock;
    for (const VerilogPort& port : design.inputs()) {
        out.data_inputs.push_back(port.name);
    }
    out.full_adder = design.full_adder;
    out.half_adder = design.half_adder;
    out.operators = design.operators;
    out.asynchronous = design.asynchronous;
    out.stimulus = [stimulus = std::move(drive.stimulus)] { return stimulus; };
    const bool told = options.latency.has_value() || !drive.golden.empty() || design.clock.empty();
    out.describe = [=, label = out.label, from = text_of(design), macs = options.macs,
                    latency = static_cast<int>(drive.latency), expects = drive.expects](Row& row) {
        row.config = label;
        row.unit = "verilog";
        row.lanes = std::max(1, macs);
        row.energy_per = macs > 0 ? "mac" : "beat";
        // 0 by default says nothing of a design with a clock.
        row.latency_cycles = told ? latency : -1;
        row.verified = verified;
        row.verified_here = expects;
        row.origin = from;
        row.notes = notes;
    };
    return out;
}

}  // namespace qrazor::synth
