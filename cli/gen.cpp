// qrazor gen: Verilog, file list, JSON sidecar and constraints of one design or of all named ones.
#include <iostream>
#include <memory>

#include "commands.h"
#include "options.h"
#include "qrazor/gen/flows.h"
#include "qrazor/support/files.h"
#include "qrazor/support/json.h"
#include "qrazor/support/text.h"
#include "qrazor/units/emit.h"

namespace qrazor::cli {
namespace {

struct GenOptions {
    DesignOptions designs;
    bool all = false;
    bool json = false;
    bool print = false;
    gen::LayoutOptions layout;
    std::string out = "out";
};

std::vector<std::pair<std::string, std::string>> as_pairs(
    const std::vector<gen::SourceFile>& files) {
    std::vector<std::pair<std::string, std::string>> pairs;
    for (const gen::SourceFile& file : files) {
        pairs.emplace_back(file.name, file.text);
    }
    return pairs;
}

void run_gen(const GenOptions& options, Until until) {
    if (options.layout.flow.empty() && !options.layout.platform.empty()) {
        throw Error("platform = " + options.layout.platform + ": needs --flow " +
                    join(gen::layout_flows(), " or --flow "));
    }
    const std::vector<gen::Design> designs = options.designs.designs(options.all);
    if (until == Until::checked) {
        return;
    }
    // All text is made before the first file is written: what fails, fails without a trace.
    std::vector<std::pair<std::string, std::vector<gen::SourceFile>>> packages;
    for (const gen::Design& design : designs) {
        const bool folder_each = options.all || designs.size() > 1;
        packages.emplace_back(folder_each ? design.label() : "",
                              units::emit_package(design, options.layout.clock_ns));
        if (!options.layout.flow.empty()) {
            for (gen::SourceFile& file : units::emit_layout(design, options.layout)) {
                packages.back().second.push_back(std::move(file));
            }
        }
    }
    if (!options.print) {
        prepare_folder("out", options.out);
    }
    Json summary = Json::array();
    for (size_t i = 0; i < designs.size(); ++i) {
        const auto& [folder, files] = packages[i];
        const std::filesystem::path target = std::filesystem::path(options.out) / folder;
        const gen::Design& design = designs[i];
        if (options.print) {
            for (const gen::SourceFile& file : units::emit(design)) {
                std::cout << file.text << '\n';
            }
            continue;
        }
        write_files(target, as_pairs(files));
        if (options.json) {
            summary.push_back({{"module", design.module_name()},
                               {"folder", target.string()},
                               {"files", Json::array()},
                               {"latency_cycles", design.latency()}});
            for (const gen::SourceFile& file : files) {
                summary.back()["files"].push_back(file.name);
            }
        } else {
            std::cout << (target / (design.module_name() + ".v")).string() << "  (" << files.size()
                      << " files, latency " << design.latency() << ")\n";
        }
    }
    if (options.json) {
        std::cout << summary.dump(2) << '\n';
    }
}

}  // namespace

void add_gen(Command& app, Until until) {
    auto options = std::make_shared<GenOptions>();
    Command* command = app.add_subcommand("gen", "write the Verilog of a design");
    options->designs.add_to(*command);
    command->add_flag("--all", options->all, "every named configuration, a folder each")
        ->excludes(command->option("--config"))
        ->excludes(command->option("--unit"));
    Option* out = command->add_option("-o,--out", options->out, "output folder")
                      ->show_default()
                      ->check(named_path());
    command
        ->add_option("--clock,--clock-ns", options->layout.clock_ns,
                     "clock period of the SDC files in ns")
        ->show_default()
        ->check(range(0.01, 1e6));
    Option* flow = command->add_option(
        "--flow", options->layout.flow,
        "also write what a layout flow needs: " + join(gen::layout_flows(), ", "));
    command->add_option("--platform", options->layout.platform,
                        "process kit of the flow, by its name there; openroad: " +
                            join(gen::layout_platforms("openroad"), ", ") +
                            "; librelane: " + join(gen::layout_platforms("librelane"), ", ") +
                            "; the first is the default");
    command->add_flag("--json", options->json, "report what was written as JSON");
    command->add_flag("--print", options->print, "print the Verilog instead of writing files")
        ->excludes(out)
        ->excludes(flow)
        ->excludes(command->option("--json"));
    command->footer(
        "examples:\n"
        "  qrazor gen --unit sdr_dot --act-width 16 --weight-width 8 --group 16 -o out/\n"
        "  qrazor gen --unit int_mac --arch baugh_wooley --cuts 2 -o out/\n"
        "  qrazor gen --config sdr_dot_a16w8_g32_s8_d1 --print\n"
        "  qrazor gen --config sdr_dot_a16w8_g16 --flow openroad --platform asap7 --clock 1 -o "
        "out/\n"
        "  qrazor gen --config sdr_mac_a16w8 --flow librelane -o out/\n"
        "  qrazor gen --all -o rtl");
    command->callback([options, until] { run_gen(*options, until); });
}

}  // namespace qrazor::cli
