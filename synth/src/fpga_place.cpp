// A real clock: place and route by nextpnr.
#include <cstdlib>

#include "fpga_steps.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/json.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"

namespace fs = std::filesystem;

namespace qrazor::synth {
namespace {

// Pins are few, operands many: inputs come by a shift register and outputs go out folded into one
// bit, so that nothing is optimized away and every path counted is between registers.
constexpr const char* kWrapper = R"(// @top@ with a register at every pin, for place and route.
`default_nettype none
module qrazor_place (
  input  wire clk_i,
  input  wire serial_i,
  output wire serial_o
);
  reg  [@inputs@-1:0] in_q;
  wire [@outputs@-1:0] out_d;
  reg  [@outputs@-1:0] out_q;
  reg  [@outputs@-1:0] fold_q;
  always @(posedge clk_i) begin
    in_q <= {in_q, serial_i};
    out_q <= out_d;
    fold_q <= {fold_q, 1'b0} ^ out_q;
  end
  assign serial_o = fold_q[@outputs@-1];
  @top@ u_unit (
@ports@
  );
endmodule
`default_nettype wire
)";

// One seed, one goal: the same netlist gives the same clock.
const std::vector<std::string>& fixed_arguments() {
    static const std::vector<std::string> kArguments{"--seed", "1", "--freq", "100",
                                                     "--timing-allow-fail"};
    return kArguments;
}

bool does_not_fit(const std::string& output) {
    for (const char* sign : {"no BELs remaining", "Unable to place cell", "failed to place",
                             "Unable to find legal placement", "utilisation limit",
                             "No Bels available", "no available Bels", "Bel type limit"}) {
        if (output.find(sign) != std::string::npos) {
            return true;
        }
    }
    return false;
}

}  // namespace

std::string placement_wrapper(const gen::Design& design) {
    size_t inputs = 0;
    size_t outputs = 0;
    std::vector<std::string> ports;
    for (const gen::Port& port : design.ports()) {
        const auto width = static_cast<size_t>(port.bits());
        if (port.role == gen::Role::clock) {
            ports.push_back("    ." + port.name + "(clk_i)");
            continue;
        }
        const bool input = port.direction == gen::Direction::input;
        size_t& at = input ? inputs : outputs;
        ports.push_back("    ." + port.name + (input ? "(in_q[" : "(out_d[") + std::to_string(at) +
                        " +: " + std::to_string(width) + "])");
        at += width;
    }
    return substitute(kWrapper, {{"top", design.module_name()},
                                 {"inputs", std::to_string(inputs)},
                                 {"outputs", std::to_string(outputs)},
                                 {"ports", join(ports, ",\n")}});
}

std::string placement_recipe(const FpgaTarget& target) {
    std::string text = std::string(kWrapper) + join(fixed_arguments(), " ");
    for (const FpgaDevice& device : target.devices) {
        text += "\n" + device.name + " " + join(device.arguments, " ");
    }
    return text;
}

FpgaClock place_fpga(const gen::Design& design, const FpgaTarget& target, const FpgaDevice& device,
                     const fs::path& scripts, const fs::path& folder) {
    FpgaClock clock{device.name, 0, ""};
    // The same for all devices of a family.
    if (!fs::exists(folder / "place.json")) {
        write_file(folder / "place.v", placement_wrapper(design));
        run_fpga_yosys(folder,
                       substitute(read_file(scripts / "place.ys"),
                                  {{"command", target.dsp_command}, {"top", kPlacementTop}}),
                       "place");
    }
    const std::string report = device.name + ".json";
    std::vector<std::string> command{target.placer, "--json", "place.json", "--report", report};
    command.insert(command.end(), device.arguments.begin(), device.arguments.end());
    command.insert(command.end(), fixed_arguments().begin(), fixed_arguments().end());
    const ProcessResult result =
        // A unit that hardly fits may be shuffled about for hours.
        run_process(command, {.folder = folder, .time_limit = std::chrono::seconds(1800)});
    write_file(folder / (device.name + ".log"), result.output);
    if (result.status != 0 || !fs::exists(folder / report)) {
        // By its words, as nextpnr's status is the same for both.
        if (!does_not_fit(result.output)) {
            throw Error(target.placer + ": " + last_lines(result.output, 2) + " (in " +
                        (folder / (device.name + ".log")).string() + ")");
        }
        clock.note = "does not fit";
        return clock;
    }
    try {
        const auto json = Json::parse(read_file(folder / report), Json::Keys::sorted);
        const auto& clocks = json.at("fmax").items();
        // More would mean that the unit's clock became something else on the way.
        if (clocks.size() != 1) {
            throw Error(target.placer + ": " + std::to_string(clocks.size()) + " clocks in " +
                        (folder / report).string() + ": the wrapper has one");
        }
        for (const auto& [name, entry] : clocks) {
            clock.mhz = entry.at("achieved").get<double>();
        }
    } catch (const JsonError& error) {
        throw Error(target.placer + ": " + report + ": " + error.what());
    }
    if (clock.mhz <= 0) {
        throw Error(target.placer + ": no clock in " + (folder / report).string());
    }
    return clock;
}

}  // namespace qrazor::synth
