// Ratios are where a report could flatter: each SDR row is set against the smallest and the coolest
// baseline of each size, whichever they are.
#include "qrazor/report/report.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "qrazor/gen/common_fields.h"
#include "qrazor/support/files.h"
#include "qrazor/support/text.h"
#include "qrazor/units/units.h"

namespace qrazor::report {
namespace {

const std::string kUsers = "verilog";  // unit of a user's design: its baselines are all others

std::string size_of(const synth::Row& row) {
    return std::to_string(row.act_width) + "x" + std::to_string(row.weight_width);
}

Ratio ratio(const synth::Row& row, const synth::Row& baseline, const std::string& role) {
    // Nobody said how many products a beat of a user's design has: no lanes to divide by.
    const bool per_lane = row.lanes != baseline.lanes && row.energy_per != "beat";
    const double lanes = per_lane ? static_cast<double>(baseline.lanes) / row.lanes : 1.0;
    return {row.config,
            baseline.config,
            row.library,
            row.clock_ns,
            row.area_um2 / baseline.area_um2 * lanes,
            row.power.total_mw() / baseline.power.total_mw() * lanes,
            row.power_zero_delay.total_mw() / baseline.power_zero_delay.total_mw() * lanes,
            row.min_period_ns / baseline.min_period_ns,
            size_of(baseline),
            {role},
            per_lane,
            baseline.operators};
}

// Adds a ratio, or its role to the one that is there.
void add(std::vector<Ratio>& to, Ratio one) {
    for (Ratio& known : to) {
        if (known.config == one.config && known.baseline == one.baseline) {
            known.roles.push_back(one.roles.front());
            return;
        }
    }
    to.push_back(std::move(one));
}

}  // namespace

bool has_own_timing(const std::vector<synth::Row>& rows) {
    return std::any_of(rows.begin(), rows.end(),
                       [](const synth::Row& row) { return row.own_timing; });
}

std::string period_text(const synth::Row& row) {
    return fixed(row.min_period_ns, 2) + (row.own_timing ? " (own)" : "") +
           (row.slack_ns < 0 ? " (late)" : "");
}

std::string mapping_text(const synth::Row& row) {
    return row.operators.empty()
               ? row.recipe
               : row.recipe.substr(0, row.recipe.find('+')) + "; " + row.operators;
}

std::string baseline_text(const Ratio& ratio) {
    return ratio.size + ", " + join(ratio.roles, ", ") +
           (ratio.operators.empty() ? "" : " (" + ratio.operators + ")");
}

std::string baseline_unit(const std::string& unit) {
    const std::optional<gen::Kind> kind = kind_of(unit);
    return kind && kind->takes_codes() && !kind->on_values()
               ? std::string(units::integer_unit(kind->task).name())
               : "";
}

std::optional<gen::Kind> kind_of(const std::string& unit) {
    if (unit == kUsers) {
        return {};
    }
    return units::named(unit).kind();
}

namespace {

// Whether the synthesis tool made the products of a row of the generator's.
bool in_operators(const synth::Row& row) {
    return gen::arch_named(units::named(row.unit).archs(), row.arch).operators();
}

}  // namespace

std::vector<Ratio> make_ratios(const std::vector<synth::Row>& rows) {
    std::vector<Ratio> out;
    for (const synth::Row& row : rows) {
        std::vector<const synth::Row*> all;
        for (const synth::Row& other : rows) {
            if (row.unit == kUsers) {
                if (&other != &row && other.library == row.library &&
                    other.clock_ns == row.clock_ns) {
                    add(out, ratio(row, other, "beside"));
                }
                continue;
            }
            if (other.unit == baseline_unit(row.unit) && other.cuts == row.cuts &&
                other.library == row.library && other.clock_ns == row.clock_ns) {
                all.push_back(&other);
            }
        }
        const bool same_lanes = std::any_of(all.begin(), all.end(), [&](const synth::Row* other) {
            return other->lanes == row.lanes;
        });
        std::map<std::pair<int, int>, std::vector<const synth::Row*>, std::greater<>> by_size;
        for (const synth::Row* other : all) {
            if (!same_lanes || other->lanes == row.lanes) {
                // Where some have as many lanes, the others would add rows that say the same, less
                // exactly.
                by_size[{other->act_width, other->weight_width}].push_back(other);
            }
        }
        std::vector<Ratio> mine;
        for (const auto& [size, candidates] : by_size) {
            for (const synth::Row* other : candidates) {
                if (in_operators(*other)) {
                    add(mine, ratio(row, *other, "star"));
                }
            }
            add(mine, ratio(row,
                            **std::min_element(candidates.begin(), candidates.end(),
                                               [](const synth::Row* a, const synth::Row* b) {
                                                   return a->area_um2 * b->lanes <
                                                          b->area_um2 * a->lanes;
                                               }),
                            "smallest"));
            add(mine, ratio(row,
                            **std::min_element(candidates.begin(), candidates.end(),
                                               [](const synth::Row* a, const synth::Row* b) {
                                                   return a->power.total_mw() * b->lanes <
                                                          b->power.total_mw() * a->lanes;
                                               }),
                            "coolest"));
        }
        std::move(mine.begin(), mine.end(), std::back_inserter(out));
    }
    return out;
}

Report make_report(const synth::Flow& flow, std::vector<synth::Row> rows,
                   std::vector<std::string> errors, const std::string& command) {
    Report report;
    report.command = command;
    report.library = flow.adapter().name;
    report.process = flow.process();
    report.clock_ns = flow.options().clock_ns;
    report.conditions = flow.library().conditions;
    // A user's design may have a stimulus of its own, which is told beside its row.
    const auto first = std::find_if(rows.begin(), rows.end(),
                                    [](const synth::Row& row) { return row.origin.empty(); });
    report.activity_source = first != rows.end() ? first->activity_source
                             : rows.empty()      ? ""
                                                 : rows.front().activity_source;
    report.files = flow.library().files;
    report.tools = flow.tools();
    report.ratios = make_ratios(rows);
    report.tile = make_tile(rows);
    report.rows = std::move(rows);
    report.errors = std::move(errors);
    return report;
}

const std::vector<Claim>& paper_claims() {
    // As QRazor (arXiv 2501.13331) states them.
    static const std::vector<Claim> claims{{"16x8", 1 - 0.612, 1 - 0.578},
                                           {"8x8", 1 - 0.34, 1 - 0.337}};
    return claims;
}

// The paper's unit: one SDR product and its shift a cycle.
static bool is_claimed(const synth::Row& row) {
    const std::optional<gen::Kind> kind = kind_of(row.unit);
    return kind && kind->task == gen::Task::accumulate && kind->operands == gen::Operands::codes &&
           size_of(row) == "16x8" && row.cuts == 0;
}

std::vector<Comparison> compare_claims(const Report& report) {
    std::vector<Comparison> out;
    for (const Claim& claim : paper_claims()) {
        for (const Ratio& ratio : report.ratios) {
            const bool same_unit =
                std::any_of(report.rows.begin(), report.rows.end(), [&](const synth::Row& row) {
                    return row.config == ratio.config && is_claimed(row);
                });
            if (same_unit && ratio.size == claim.size) {
                out.push_back({claim, ratio});
            }
        }
    }
    return out;
}

std::string change(double ratio) {
    const double percent = (ratio - 1) * 100;
    // Neither "+0.0 %" nor "-0.0 %".
    if (std::abs(percent) < 0.05) {
        return "0.0 %";
    }
    return (percent > 0 ? "+" : "-") + fixed(std::abs(percent), 1) + " %";
}

void write_report(const Report& report, const std::filesystem::path& folder) {
    // From what the JSON keeps of each number: so whoever makes the tables anew gets the same text.
    const std::string json = report_json(report);
    const Report kept = report_from_json(json);
    write_files(folder, {{"report.json", json},
                         {"report.csv", report_csv(kept)},
                         {"report.md", report_markdown(kept)},
                         {"report.html", report_html(kept)}});
}

}  // namespace qrazor::report
