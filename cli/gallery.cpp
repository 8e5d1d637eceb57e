// qrazor gallery: pictures of what the units are made of, and of where their area goes.
#include <iostream>
#include <memory>
#include <optional>

#include "commands.h"
#include "options.h"
#include "qrazor/report/gallery.h"
#include "qrazor/support/error.h"
#include "qrazor/support/run_all.h"
#include "qrazor/support/text.h"

namespace qrazor::cli {
namespace {

constexpr const char* kGalleryExamples = R"(examples:
  qrazor gallery                                     docs/gallery.md, one unit of each kind
  qrazor gallery --config sdr_dot_a16w8_g16 int_dot_8x8_l16 -o out/
  qrazor gallery --fronts build/report-explore       with the fronts of an exploration

The figures are drawn from the hierarchy as Yosys elaborates it; areas by part are of the unit
mapped with its parts kept apart, and simulated against the golden model.)";

struct GallerySettings {
    DesignOptions designs;
    synth::FlowOptions flow;
    std::vector<std::string> liberty;
    std::string out = "docs";
    std::string fronts;
    unsigned jobs = 0;
};

void run_gallery(GallerySettings& settings, const Command& command) {
    settings.flow.home = home_folder();
    if (!settings.fronts.empty() && report::front_files(settings.fronts).empty()) {
        throw Error(
            "fronts = " + settings.fronts +
            ": no front-*.svg in this folder; make them by `qrazor synth --explore --report`");
    }
    prepare_folder("out", settings.out);
    settings.flow.liberty.assign(settings.liberty.begin(), settings.liberty.end());
    const bool named =
        command.count("--config") + command.count("--unit") + command.count("--file") > 0;
    std::vector<gen::Design> designs = settings.designs.designs(!named);
    if (!named) {
        designs = report::gallery_designs(designs);
    }
    const synth::Flow flow(settings.flow);
    Work<report::GalleryEntry> work;
    work.label = [&](size_t i) { return designs[i].label(); };
    work.run = [&](size_t i) { return report::make_entry(flow, designs[i]); };
    const std::vector<report::GalleryEntry> entries =
        results_of(run_all(designs.size(), work, {"gallery", threads(settings.jobs), {}, nullptr}));
    report::write_gallery(entries, named ? "qrazor gallery --config ..." : "make gallery",
                          settings.out, settings.fronts);
    std::cout << "gallery: " << (std::filesystem::path(settings.out) / "gallery.md").string()
              << '\n';
}

}  // namespace

void add_gallery(Command& app) {
    Command* command =
        app.add_subcommand("gallery", "draw what units are made of and where their area goes");
    command->footer(kGalleryExamples);
    const auto settings = std::make_shared<GallerySettings>();
    settings->flow.cache = "build/synth-cache";
    settings->designs.add_to(*command);
    command->add_option("-o,--out", settings->out, "folder for gallery.md and gallery/")
        ->show_default()
        ->check(named_path());
    command->add_option("--fronts", settings->fronts,
                        "report folder with front-*.svg to copy and show");
    command->add_option("--library", settings->flow.library, "cell library, by adapter name")
        ->show_default();
    command->add_option("--liberty", settings->liberty,
                        "Liberty file(s), plain or .gz, instead of --library");
    command->add_option("--pdk", settings->flow.pdk, "folder in which --library is looked for");
    command->add_option("--cache", settings->flow.cache, "folder of earlier results")
        ->show_default();
    command->add_option("-j,--jobs", settings->jobs, "designs at a time (default: cores)");
    command->callback([settings, command] { run_gallery(*settings, *command); });
}

}  // namespace qrazor::cli
