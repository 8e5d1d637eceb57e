// See kits.h: the same options wherever units are measured on several libraries.
#include "kits.h"

namespace qrazor::cli {

void KitOptions::add_to(Command& command) {
    flow.cache = "build/synth-cache";
    command.add_option("--library", libraries, "cell libraries, by adapter name (default: osu018)");
    command.add_option("--liberty", liberty,
                       "Liberty files, plain or .gz, each a library of its own");
    command.add_option("--pdk", flow.pdk, "folder in which --library is looked for");
    command.add_option("--cache", flow.cache, "folder of earlier results")
        ->show_default()
        ->check(named_path());
    command
        .add_option("--beats", flow.tensors.beats_each,
                    "clock cycles of power stimulus from each of three layers")
        ->show_default()
        ->check(range(16, 1000000));
}

std::vector<synth::FlowOptions> KitOptions::flows() const {
    std::vector<synth::FlowOptions> all;
    std::vector<std::string> names = libraries;
    if (names.empty() && liberty.empty()) {
        names.push_back(flow.library);
    }
    for (const std::string& name : names) {
        all.push_back(flow);
        all.back().library = name;
    }
    for (const std::string& file : liberty) {
        all.push_back(flow);
        all.back().liberty = {file};
    }
    return all;
}

}  // namespace qrazor::cli
