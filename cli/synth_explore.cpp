// `qrazor synth --explore`: hours of work, so it tells how far it is, and writes what it has before
// it fails.
#include "synth_explore.h"

#include <unistd.h>

#include <cstdlib>
#include <iostream>

#include "announce.h"
#include "options.h"
#include "qrazor/report/exploration_report.h"
#include "qrazor/report/report.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/text.h"
#include "table.h"

namespace qrazor::cli {
namespace {

// A bar that is rewritten on a terminal, else one line for each finished function.
void show(const explore::ExploreEvent& event) {
    static const bool terminal = isatty(STDERR_FILENO) == 1;
    static const bool quiet = std::getenv("QRAZOR_QUIET") != nullptr;
    if (quiet || (!terminal && !event.finished)) {
        return;
    }
    const std::string counts = std::to_string(event.done) + "/" + std::to_string(event.total) +
                               ", " + std::to_string(event.reused) + " from the cache";
    if (!terminal) {
        std::cerr << "explore: " << event.what << " done (" << counts << ")\n";
        return;
    }
    constexpr size_t kBar = 24;
    const size_t full = event.total == 0 ? kBar : event.done * kBar / event.total;
    std::string text = "explore [" + std::string(full, '#') + std::string(kBar - full, '.') + "] " +
                       counts + "  " + event.what;
    // A line that wraps could not be rewritten.
    std::cerr << "\r\033[K" << text.substr(0, 118) << (event.done == event.total ? "\n" : "")
              << std::flush;
}

void print_exploration(const explore::Exploration& result) {
    Table winners({"function", "clock ns", "winner", "circuit", "mapping", "area um2",
                   "min period ns", "power mW"});
    for (const explore::ExploreRow& row : result.rows) {
        if (!row.wins.empty()) {
            winners.add({row.contest, fixed(row.clock_ns, 2), join(row.wins, ", "),
                         explore::structure(row.variant), row.recipe, fixed(row.area_um2, 0),
                         fixed(row.min_period_ns, 2),
                         row.power_mw > 0 ? fixed(row.power_mw, 3) : ""});
        }
    }
    std::cout << result.process << ", " << report::kBeforeLayout << "\n\n";
    winners.print(std::cout);
    if (!result.ratios.empty()) {
        Table ratios(
            {"function", "against", "clock ns", "whose", "area", "power", "shortest period"});
        for (const explore::ExploreRatio& one : result.ratios) {
            ratios.add({one.contest, one.baseline, fixed(one.clock_ns, 2),
                        one.own + " over " + one.other + (one.per_lane ? ", per lane" : ""),
                        report::change(one.area), one.power > 0 ? report::change(one.power) : "",
                        report::change(one.period)});
        }
        std::cout << '\n';
        ratios.print(std::cout);
    }
    std::cout << '\n'
              << result.rows.size() << " rows; " << result.runs << " runs, " << result.reused
              << " from the cache\n";
}

}  // namespace

void run_exploration(const ExploreSettings& settings, const std::vector<gen::Settings>& configs) {
    if (!settings.report.empty()) {
        prepare_folder("report", settings.report);
    }
    const std::vector<explore::Contest> contests = explore::make_contests(configs);
    const synth::Flow flow(settings.flow);
    announce(flow, settings.json, settings.save_adapter);
    explore::Exploration result = explore::explore(flow, contests, settings.options, show);
    result.command = settings.command;
    if (!settings.report.empty()) {
        report::write_exploration(result, settings.report);
    }
    if (settings.json) {
        std::cout << report::explore_json(result);
    } else {
        print_exploration(result);
        if (!settings.report.empty()) {
            std::cout << "report: "
                      << (std::filesystem::path(settings.report) / "explore.html").string() << '\n';
        }
    }
    // Last: the report of what did work is written by now.
    if (!result.errors.empty()) {
        for (size_t i = 1; i < result.errors.size(); ++i) {
            std::cerr << "qrazor: " << result.errors[i] << '\n';
        }
        throw Error(result.errors.front());
    }
}

}  // namespace qrazor::cli
