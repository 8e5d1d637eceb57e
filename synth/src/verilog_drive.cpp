// How a user's design is driven, and what its outputs are held against: frames from beats, with the
// reset first and results `latency` cycles later.
#include "verilog_drive.h"

#include <algorithm>

#include "qrazor/model/tensor.h"
#include "qrazor/support/error.h"
#include "qrazor/support/text.h"
#include "qrazor/units/units.h"

namespace qrazor::synth {
namespace {

std::vector<power::StimulusPort> shapes(const std::vector<VerilogPort>& ports) {
    std::vector<power::StimulusPort> out;
    for (const VerilogPort& port : ports) {
        out.push_back({port.name, port.width});
    }
    return out;
}

bool drives(const std::string& port, const std::vector<std::string>& what) {
    return std::any_of(what.begin(), what.end(), [&](const std::string& one) {
        return !port.empty() && one.rfind(port + "=", 0) == 0;
    });
}

bool is_waveform(const std::vector<std::string>& what) {
    return what.size() == 1 && what[0].find('=') == std::string::npos && what[0].size() > 4 &&
           what[0].substr(what[0].size() - 4) == ".vcd";
}

// Throws Error where a file has a column for each port and nobody told the order of the ports.
void require_order(const VerilogDesign& design, const std::string& what,
                   const std::vector<VerilogPort>& ports) {
    if (design.ordered || ports.size() == 1) {
        return;
    }
    std::vector<std::string> forms;
    for (const VerilogPort& port : ports) {
        forms.push_back(port.name + "=FILE.npy");
    }
    throw Error(what + ": a column for each port, but " + design.frontend +
                " does not tell the order of the ports: give " + join(forms, " "));
}

bool has_columns(const std::vector<std::string>& what) {
    return what.size() == 1 && what[0].find('=') == std::string::npos && !is_waveform(what);
}

// Cycles from beats of the data inputs: reset first, unless the beats drive it themselves.
void frame_beats(Drive& drive, const VerilogDesign& design, const Beats& beats, bool own_reset) {
    const std::vector<VerilogPort> inputs = design.inputs();
    const bool resets = !own_reset && !design.reset.empty();
    drive.lead = resets ? kResetCycles : 0;
    drive.beats = beats.bits.size();
    for (size_t t = 0; t < drive.lead + drive.beats + drive.latency; ++t) {
        const bool is_beat = t >= drive.lead && t - drive.lead < drive.beats;
        power::Frame frame;
        size_t from = 0;
        for (const VerilogPort& port : inputs) {
            if (resets && port.name == design.reset) {
                frame.inputs.push_back((t < drive.lead) == design.reset_level ? 1 : 0);
                continue;
            }
            for (size_t k = 0; k < port.width; ++k) {
                // After the last beat a reset that is driven stays what it was.
                const size_t beat = is_beat ? t - drive.lead : drive.beats - 1;
                const bool held = is_beat || (own_reset && port.name == design.reset);
                frame.inputs.push_back(held ? beats.bits[beat][from + k] : 0);
            }
            from += port.width;
        }
        frame.expected.assign(bits_of(design.outputs()), 2);
        // As for our own units: when the pipeline is full, and only while beats come.
        frame.counted = t > drive.lead + drive.latency && is_beat;
        drive.stimulus.frames.push_back(std::move(frame));
    }
}

// Whether a design of the generator has the same ports, in whatever order.
bool same_ports(const VerilogDesign& design, const gen::Design& other) {
    return design.ports.size() == other.ports().size() &&
           std::all_of(other.ports().begin(), other.ports().end(), [&](const gen::Port& port) {
               return std::any_of(
                   design.ports.begin(), design.ports.end(), [&](const VerilogPort& own) {
                       const bool clock = port.role == gen::Role::clock;
                       return own.name == port.name &&
                              own.output == (port.direction == gen::Direction::output) &&
                              own.width == static_cast<size_t>(port.bits()) &&
                              clock == (own.name == design.clock);
                   });
           });
}

// Bits of `from`'s ports in the order of `to`'s.
std::vector<uint8_t> reordered(const std::vector<uint8_t>& bits,
                               const std::vector<power::StimulusPort>& from,
                               const std::vector<power::StimulusPort>& to) {
    std::vector<uint8_t> out;
    for (const power::StimulusPort& wanted : to) {
        size_t at = 0;
        for (const power::StimulusPort& port : from) {
            if (port.name == wanted.name) {
                out.insert(out.end(), bits.begin() + static_cast<std::ptrdiff_t>(at),
                           bits.begin() + static_cast<std::ptrdiff_t>(at + port.width));
            }
            at += port.width;
        }
    }
    return out;
}

bool same_frames(const power::Stimulus& a, const power::Stimulus& b) {
    return std::equal(a.frames.begin(), a.frames.end(), b.frames.begin(), b.frames.end(),
                      [](const power::Frame& x, const power::Frame& y) {
                          return x.inputs == y.inputs && x.counted == y.counted &&
                                 x.expected == y.expected;
                      });
}

// The tensors that a named configuration with these ports gets.
void drive_by_tensors(Drive& drive, const VerilogDesign& design, const VerilogDrive& options,
                      const std::vector<gen::Settings>& configs,
                      const std::shared_ptr<const tb::TensorSource>& tensors,
                      const TensorChoice& choice) {
    const std::string& what = options.stimulus.front();
    const std::string name = what.size() > 8 ? what.substr(8) : "";  // "tensors=NAME"
    std::vector<std::pair<gen::Design, power::Stimulus>> fitting;
    for (const gen::Settings& config : configs) {
        if (!name.empty() && config.name != name) {
            continue;
        }
        const gen::Design other = units::design(config);
        if (!same_ports(design, other) ||
            (options.latency && *options.latency != other.fixed_latency())) {
            continue;
        }
        power::Stimulus stimulus = tensor_stimulus(other, *tensors, choice);
        // Configurations that differ in circuit alone have the same stimulus: no question to the
        // user.
        if (std::none_of(fitting.begin(), fitting.end(),
                         [&](const auto& known) { return same_frames(known.second, stimulus); })) {
            fitting.emplace_back(other, std::move(stimulus));
        }
    }
    if (fitting.size() != 1) {
        std::vector<std::string> labels;
        for (const auto& [other, stimulus] : fitting) {
            labels.push_back(other.label());
        }
        throw Error("stimulus = " + what + ": " +
                    (labels.empty() ? "no named configuration" + (name.empty() ? "" : " " + name) +
                                          " has these ports (docs/interfaces.md)" +
                                          (options.latency ? " and this latency" : "")
                                    : "fits " + join(labels, ", ") +
                                          ", which differ: name one, tensors=" + labels.front()));
    }
    const auto& [other, stimulus] = fitting.front();
    drive.golden = other.label();
    drive.latency = static_cast<size_t>(other.fixed_latency());
    drive.lead = other.sequential() ? kResetCycles : 0;
    drive.beats = stimulus.frames.size() - drive.lead - drive.latency;
    for (const power::Frame& frame : stimulus.frames) {
        drive.stimulus.frames.push_back(
            {reordered(frame.inputs, stimulus.inputs, drive.stimulus.inputs),
             reordered(frame.expected, stimulus.outputs, drive.stimulus.outputs), frame.counted});
    }
    drive.stimulus.description = stimulus.description;
}

// 1 where an expected bit counts.
std::vector<uint8_t> mask_of(const VerilogDesign& design, const VerilogDrive& options,
                             const std::vector<std::vector<uint8_t>>& expected) {
    const std::vector<VerilogPort> outputs = design.outputs();
    const size_t bits = bits_of(outputs);
    std::vector<uint8_t> out(expected.size() * bits, 1);
    if (!options.expect_when.empty()) {
        size_t at = 0;
        const auto found =
            std::find_if(outputs.begin(), outputs.end(), [&](const VerilogPort& port) {
                at += port.name == options.expect_when ? 0 : port.width;
                return port.name == options.expect_when;
            });
        if (found == outputs.end() || found->width != 1) {
            throw Error("expect_when = " + options.expect_when + ": must be an output of one bit");
        }
        bool any = false;
        for (size_t beat = 0; beat < expected.size(); ++beat) {
            any = any || expected[beat][at] == 1;
            if (expected[beat][at] == 2) {
                throw Error("expect_when = " + options.expect_when +
                            ": its own values must be among the expected ones");
            }
            for (size_t k = 0; k < bits && expected[beat][at] == 0; ++k) {
                out[beat * bits + k] = k == at ? 1 : 0;
            }
        }
        if (!any) {
            throw Error("expect_when = " + options.expect_when +
                        ": is 0 in every beat expected: no result would be compared");
        }
    }
    if (!options.expect_mask.empty()) {
        const model::Tensor mask = model::read_npy(options.expect_mask);
        const std::string what = "expect_mask = " + options.expect_mask + ": ";
        const size_t columns = mask.shape.size() == 2 ? mask.shape[1] : 1;
        if (columns > 1 && !design.ordered) {
            throw Error(what + "a column for each output, but " + design.frontend +
                        " does not tell their order: give one of [beats]");
        }
        if (mask.shape.empty() || mask.shape.size() > 2 || mask.shape[0] != expected.size() ||
            (mask.shape.size() == 2 && columns != outputs.size())) {
            throw Error(what + "must be [" + std::to_string(expected.size()) + "] or [" +
                        std::to_string(expected.size()) + ", " + std::to_string(outputs.size()) +
                        "]");
        }
        for (size_t beat = 0; beat < expected.size(); ++beat) {
            size_t at = 0;
            for (size_t p = 0; p < outputs.size(); at += outputs[p++].width) {
                const float value = mask.values[beat * columns + (mask.shape.size() == 2 ? p : 0)];
                if (value != 0 && value != 1) {
                    throw Error(what + "beat " + std::to_string(beat) + ": must be 0 or 1");
                }
                for (size_t k = 0; k < outputs[p].width && value == 0; ++k) {
                    out[beat * bits + at + k] = 0;
                }
            }
        }
    }
    return out;
}

void expect(Drive& drive, const VerilogDesign& design, const VerilogDrive& options) {
    const bool golden = options.expect.size() == 1 && options.expect.front() == "golden";
    if (golden && drive.golden.empty()) {
        throw Error("expect = golden: needs --stimulus tensors, which name the golden model");
    }
    if (golden) {
        drive.expects = true;
        return;
    }
    for (power::Frame& frame : drive.stimulus.frames) {
        // 2: does not count.
        std::fill(frame.expected.begin(), frame.expected.end(), 2);
    }
    if (options.expect.empty()) {
        return;
    }
    // After the reset's cycles, by the latency later: files hold beats alone.
    const Beats given = read_beats("expect", options.expect, design.outputs(), true,
                                   {options.vcd_scope, design.clock});
    if (has_columns(options.expect)) {
        require_order(design, "expect = " + options.expect.front(), design.outputs());
    }
    if (given.bits.size() != drive.beats) {
        throw Error("expect = " + given.description + ": " + std::to_string(given.bits.size()) +
                    " beats: must be " + std::to_string(drive.beats) + ", as the stimulus has");
    }
    const std::vector<uint8_t> mask = mask_of(design, options, given.bits);
    const size_t bits = bits_of(design.outputs());
    for (size_t beat = 0; beat < drive.beats; ++beat) {
        std::vector<uint8_t>& to =
            drive.stimulus.frames[drive.lead + beat + drive.latency].expected;
        for (size_t k = 0; k < bits; ++k) {
            to[k] = mask[beat * bits + k] == 1 ? given.bits[beat][k] : 2;
            drive.expects = drive.expects || to[k] != 2;
        }
    }
    if (!drive.expects) {
        // A mask of zeros would make every design "verified".
        throw Error("expect = " + given.description + ": nothing is left to compare");
    }
}

}  // namespace

Drive make_drive(const VerilogDesign& design, const VerilogDrive& options,
                 const std::vector<gen::Settings>& configs,
                 const std::shared_ptr<const tb::TensorSource>& tensors,
                 const TensorChoice& choice) {
    Drive drive;
    drive.stimulus.inputs = shapes(design.inputs());
    drive.stimulus.outputs = shapes(design.outputs());
    drive.latency = static_cast<size_t>(options.latency.value_or(0));
    if (design.inputs().empty()) {
        throw Error("top = " + design.top + ": has no input: nothing can drive it");
    }
    const std::string& first = options.stimulus.front();
    const bool whole = is_waveform(options.stimulus);
    if (first == "tensors" || first.rfind("tensors=", 0) == 0) {
        drive_by_tensors(drive, design, options, configs, tensors, choice);
    } else {
        const bool own_reset = whole || drives(design.reset, options.stimulus);
        std::vector<VerilogPort> ports = design.inputs();
        if (!own_reset) {
            std::erase_if(ports, [&](const VerilogPort& p) { return p.name == design.reset; });
        }
        if (!design.maybe_reset.empty() && !whole &&
            !drives(design.maybe_reset, options.stimulus)) {
            throw Error("reset_port: " + design.maybe_reset +
                        " resets no flip-flop as Yosys sees it: say --reset-port " +
                        design.maybe_reset + "=0 (active low) or =1, or drive it by --stimulus");
        }
        const Beats beats = first == "random"
                                ? random_beats(ports, options.random_beats, options.seed)
                                : read_beats("stimulus", options.stimulus, ports, false,
                                             {options.vcd_scope, design.clock});
        if (first != "random" && has_columns(options.stimulus)) {
            require_order(design, "stimulus = " + first, ports);
        }
        frame_beats(drive, design, beats, own_reset);
        const auto counted = [](const power::Frame& frame) { return frame.counted; };
        if (std::none_of(drive.stimulus.frames.begin(), drive.stimulus.frames.end(), counted)) {
            throw Error("stimulus = " + beats.description + ": " + std::to_string(drive.beats) +
                        " beats: must be at least " + std::to_string(drive.latency + 2) +
                        ": those up to the first result are not counted");
        }
        drive.stimulus.description =
            beats.description + ", " + std::to_string(drive.beats) + " beats, one a cycle";
    }
    expect(drive, design, options);
    // Nobody knows whether the reset reaches every register: simulated from other states, too.
    drive.stimulus.any_start = true;
    drive.stimulus.initial = design.initial;
    return drive;
}

}  // namespace qrazor::synth
