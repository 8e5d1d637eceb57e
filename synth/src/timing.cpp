// OpenSTA, asked by a script: the worst slack, and the path that it is of.
#include "qrazor/synth/timing.h"

#include <cmath>
#include <cstdlib>
#include <sstream>

#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"

namespace qrazor::synth {

double read_slack(const std::string& output) {
    double slack = NAN;
    for (const std::string& line : split_lines(output)) {
        if (line.find("Error") != std::string::npos || line.find("Warning") != std::string::npos ||
            line.find("No paths found") != std::string::npos) {
            // Also of warnings: a pin that OpenSTA cannot find is one, and leaves its path out.
            throw Error("sta: " + trim(line));
        }
        const std::string mark = "worst slack ";
        if (line.rfind(mark, 0) == 0) {
            slack = std::strtod(line.c_str() + mark.size(), nullptr);
        }
    }
    if (!std::isfinite(slack)) {
        throw Error("sta: no worst slack in the output: " + last_lines(output, 2));
    }
    return slack;
}

// Lines of a path: "   0.0439   11.3152 v _1999_/Y (OAI21X1)". The last one with an edge before
// the line "data arrival time" is the path's end.
std::vector<PathEnd> read_path_ends(const std::string& output) {
    std::vector<PathEnd> out;
    PathEnd end;
    for (const std::string& line : split_lines(output)) {
        std::istringstream words(line);
        double delay = 0;
        double time = 0;
        std::string edge;
        std::string pin;
        if (words >> delay >> time >> edge >> pin && (edge == "^" || edge == "v")) {
            end = {pin, edge == "^", time};
        } else if (line.find("data arrival time") != std::string::npos && !end.pin.empty()) {
            out.push_back(end);
            end = {};
        }
    }
    if (out.empty()) {
        throw Error("sta: no path in the output: " + last_lines(output, 2));
    }
    return out;
}

Timing run_timing(const TimingRequest& request) {
    const cells::Adapter& adapter = *request.adapter;
    std::string clock = "create_clock -name qrazor_clock -period " + fixed(request.clock_ns, 6);
    if (!request.clock_port.empty()) {
        clock += " [get_ports " + request.clock_port + "]\nset_clock_transition " +
                 fixed(adapter.input_slew_ns, 6) + " [get_clocks qrazor_clock]";
    }
    const std::string script = substitute(read_file(request.scripts / "timing.tcl"),
                                          {{"library", "{" + request.library.string() + "}"},
                                           {"top", request.top},
                                           {"clock", clock},
                                           {"inputs", join(request.inputs, " ")},
                                           {"driver", adapter.driver.cell},
                                           {"driver_pin", adapter.driver.pin},
                                           {"slew", fixed(adapter.input_slew_ns, 6)},
                                           {"load", fixed(adapter.output_load_pf, 6)}});
    write_file(request.folder / "timing.tcl", script);
    const std::string output = run_checked({"sta", "-no_init", "-no_splash", "-exit", "timing.tcl"},
                                           {.folder = request.folder});
    write_file(request.folder / "timing.log", output);
    const double slack = read_slack(output);
    // Slack is linear in the clock, so one run tells the shortest period.
    return {slack, request.clock_ns - slack, read_path_ends(output).front()};
}

}  // namespace qrazor::synth
