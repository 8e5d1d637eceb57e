// qrazor gen: Verilog, file list, JSON sidecar and constraints of one design or of all named ones.
#include <iostream>
#include <memory>

#include "commands.h"
#include "options.h"
#include "qrazor/gen/flows.h"
#include "qrazor/gen/packages.h"
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
    std::string into;     // one folder for all; "" means a folder each, in `out`
    std::string in_full;  // list of those that a tree in `out` keeps in full; "" means all
};

std::vector<std::pair<std::string, std::string>> as_pairs(
    const std::vector<gen::SourceFile>& files) {
    std::vector<std::pair<std::string, std::string>> pairs;
    for (const gen::SourceFile& file : files) {
        pairs.emplace_back(file.name, file.text);
    }
    return pairs;
}

std::vector<gen::Package> packages_of(const std::vector<gen::Design>& designs,
                                      const gen::LayoutOptions& layout) {
    std::vector<gen::Package> packages;
    for (const gen::Design& design : designs) {
        packages.push_back(
            {design.label(), design.module_name(), units::emit_package(design, layout.clock_ns)});
        if (!layout.flow.empty()) {
            for (gen::SourceFile& file : units::emit_layout(design, layout)) {
                packages.back().files.push_back(std::move(file));
            }
        }
    }
    return packages;
}

void write_into(const std::string& folder, const std::vector<gen::Package>& packages) {
    std::vector<gen::SourceFile> files;
    try {
        files = gen::beside(gen::in_one_folder(packages), folder);
    } catch (const Error& error) {
        throw Error("into = " + folder + ": " + error.what());
    }
    prepare_folder("into", folder);
    write_files(folder, as_pairs(files));
}

void write_tree(const GenOptions& options, const std::vector<gen::Package>& packages) {
    const std::vector<std::string> in_full = gen::read_names(options.in_full);
    const std::vector<gen::SourceFile> files = gen::tree(packages, in_full);
    prepare_folder("out", options.out);
    write_files(options.out, as_pairs(files));
    std::cout << options.out << ": " << in_full.size() << " configurations in full, "
              << packages.size() - in_full.size() << " as digests\n";
}

// Says, and but for `--into` also writes, the files of each design.
void write_each(const GenOptions& options, const std::vector<gen::Design>& designs,
                const std::vector<gen::Package>& packages) {
    // Designs share names of parts, whose parameters may differ.
    const bool folder_each = options.all || designs.size() > 1;
    if (options.into.empty()) {
        prepare_folder("out", options.out);
    }
    Json summary = Json::array();
    for (size_t i = 0; i < designs.size(); ++i) {
        const gen::Package& package = packages[i];
        std::filesystem::path target = options.into;
        if (options.into.empty()) {
            target = std::filesystem::path(options.out) / (folder_each ? package.label : "");
            write_files(target, as_pairs(package.files));
        }
        if (options.json) {
            summary.push_back(
                {{"module", package.module},
                 {"folder", target.string()},
                 {"files", Json::array()},
                 {gen::latency_key(designs[i].latency()), designs[i].latency().edges}});
            if (designs[i].latency().from == gen::Latency::From::row) {
                summary.back()[gen::kLatencyPerBeat] = designs[i].latency().per_beat;
            }
            for (const gen::SourceFile& file : package.files) {
                summary.back()["files"].push_back(file.name);
            }
        } else {
            std::cout << (target / (package.module + ".v")).string() << "  ("
                      << package.files.size() << " files, latency "
                      << gen::to_text(designs[i].latency()) << ")\n";
        }
    }
    if (options.json) {
        std::cout << summary.dump(2) << '\n';
    }
}

void run_gen(const GenOptions& options, Until until) {
    if (options.layout.flow.empty() && !options.layout.platform.empty()) {
        throw Error("platform = " + options.layout.platform + ": needs --flow " +
                    join(gen::layout_flows(), " or --flow "));
    }
    const std::vector<gen::Design> designs = options.designs.designs(options.all);
    // For the fuzzer, which must not write files of names that it makes up.
    if (until == Until::checked) {
        return;
    }
    if (options.print) {
        for (const gen::Design& design : designs) {
            for (const gen::SourceFile& file : units::emit(design)) {
                std::cout << file.text << '\n';
            }
        }
        return;
    }
    // All text is made before the first file is written: what fails, fails without a trace.
    const std::vector<gen::Package> packages = packages_of(designs, options.layout);
    if (!options.in_full.empty()) {
        write_tree(options, packages);
        return;
    }
    if (!options.into.empty()) {
        write_into(options.into, packages);
    }
    write_each(options, designs, packages);
}

}  // namespace

void add_gen(Command& app, Until until) {
    auto options = std::make_shared<GenOptions>();
    Command* command = app.add_subcommand("gen", "write the Verilog of a design");
    options->designs.add_to(*command);
    Option* all =
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
    Option* json = command->add_flag("--json", options->json, "report what was written as JSON");
    Option* into =
        command
            ->add_option("--into", options->into,
                         "one folder for all designs: a part that they share is one file, all.f "
                         "lists all Verilog and goes on where an earlier one ended. Nothing is "
                         "written over: two texts of one name, of two designs or of a design and "
                         "the folder, are an error. Other files there stay as they are")
            ->check(named_path())
            ->excludes(out)
            ->excludes(flow);
    command
        ->add_option("--in-full", options->in_full,
                     "with --all: write those that this file lists, and of the others one digest "
                     "each, in digests.txt (rtl/ is made so)")
        ->check(existing_file())
        ->needs(all)
        ->excludes(into)
        ->excludes(json);
    command->add_flag("--print", options->print, "print the Verilog instead of writing files")
        ->excludes(out)
        ->excludes(flow)
        ->excludes(json)
        ->excludes(into)
        ->excludes(command->option("--in-full"));
    command->footer(
        "examples:\n"
        "  qrazor gen --unit sdr_dot --act-width 16 --weight-width 8 --group 16 -o out/\n"
        "  qrazor gen --unit int_mac --arch baugh_wooley --cuts 2 -o out/\n"
        "  qrazor gen --config sdr_dot_a16w8_g32_s8_d1 --print\n"
        "  qrazor gen --config sdr_dot_a16w8_g16 --flow openroad --platform asap7 --clock 1 -o "
        "out/\n"
        "  qrazor gen --config sdr_mac_a16w8 --flow librelane -o out/\n"
        "  qrazor gen --config sdr_compress_b16_g16 sdr_dot_a16w8_g16 --into chip/\n"
        "  qrazor gen --all -o out/");
    command->callback([options, until] { run_gen(*options, until); });
}

}  // namespace qrazor::cli
