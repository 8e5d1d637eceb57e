// See nonlinear_report.h. Lines of one task stand together, library by library, ours first.
#include "qrazor/report/nonlinear_report.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "qrazor/gen/unit.h"
#include "qrazor/report/report.h"
#include "qrazor/support/error.h"
#include "qrazor/support/json.h"
#include "qrazor/support/markdown.h"
#include "qrazor/support/text.h"
#include "qrazor/synth/row_json.h"

namespace qrazor::report {
namespace {

// What must be alike for two designs of a task to be compared.
std::string form_of(const gen::Design& design) {
    return std::to_string(design.config().lanes) + " lanes, " +
           (design.has(gen::Role::ready) ? "ready" : "no ready") + ", " +
           (design.sequential() ? "registered" : "combinational");
}

std::vector<std::string> tasks_of(const NonlinearReport& report) {
    std::vector<std::string> all;
    for (const NonlinearRow& row : report.rows) {
        if (std::find(all.begin(), all.end(), row.task) == all.end()) {
            all.push_back(row.task);
        }
    }
    return all;
}

// Rivals below ours, else in the order of the rows.
std::vector<const NonlinearRow*> rows_of(const NonlinearReport& report, const std::string& task) {
    std::vector<const NonlinearRow*> rows;
    std::vector<std::string> libraries;
    for (const NonlinearRow& row : report.rows) {
        if (std::find(libraries.begin(), libraries.end(), row.library) == libraries.end()) {
            libraries.push_back(row.library);
        }
    }
    for (const std::string& library : libraries) {
        for (const bool ours : {true, false}) {
            for (const NonlinearRow& row : report.rows) {
                if (row.task == task && row.library == library && row.whose.empty() == ours) {
                    rows.push_back(&row);
                }
            }
        }
    }
    return rows;
}

}  // namespace

void check_comparable(const std::vector<gen::Design>& designs) {
    std::map<gen::Task, std::pair<std::string, std::string>> forms;  // and who has it
    for (const gen::Design& design : designs) {
        const gen::Kind kind = design.unit().kind();
        if (!kind.nonlinear()) {
            throw Error("unit = " + design.config().unit +
                        ": must be one of the integer model beside products");
        }
        const std::string form = form_of(design);
        const auto [known, added] = forms.try_emplace(kind.task, form, design.label());
        if (!added && known->second.first != form) {
            throw Error(design.label() + " (" + form + "), " + known->second.second + " (" +
                        known->second.first + "): must be alike to be compared");
        }
    }
    if (designs.empty()) {
        throw Error("there is no unit to compare");
    }
}

NonlinearRow nonlinear_row(const gen::Design& design, const synth::Row& row,
                           const std::string& library) {
    NonlinearRow out{row, library, std::string(gen::task_name(design.unit().kind().task)), "",
                     "ours"};
    if (const std::optional<gen::Rival> rival = design.unit().rival()) {
        out.origin = rival->name;
        out.whose = out.origin + ", " + std::string(rival->source);
    }
    return out;
}

std::string nonlinear_json(const NonlinearReport& report) {
    Json tools = Json::object();
    for (const synth::ToolVersion& tool : report.tools) {
        tools[tool.tool] = tool.version;
    }
    Json rows = Json::array();
    for (const NonlinearRow& row : report.rows) {
        Json one = synth::to_json(row.row);
        one["process"] = row.library;
        one["task"] = row.task;
        one["rival"] = row.whose;
        rows.push_back(std::move(one));
    }
    Json document{{"format", 1},
                  {"command", report.command},
                  {"tools", tools},
                  {"rows", rows},
                  {"errors", report.errors}};
    synth::round_numbers(document);
    return document.dump(2) + "\n";
}

std::string nonlinear_tables(const NonlinearReport& report) {
    std::string text;
    for (const std::string& task : tasks_of(report)) {
        const std::vector<const NonlinearRow*> rows = rows_of(report, task);
        text += "\nTask `" + task + "`, " + std::to_string(rows.front()->row.lanes) +
                " values a beat:\n\n" +
                markdown_line({"library", "unit", "whose", "area, um2", "of it registers",
                               "shortest period, ns", "energy a value, fJ", "at clock, ns"}) +
                markdown_line({"---", "---", "---", "---:", "---:", "---:", "---:", "---:"});
        std::string library;
        for (const NonlinearRow* row : rows) {
            text += markdown_line(
                {row->library == library ? "" : row->library, "`" + row->row.config + "`",
                 row->origin, fixed(row->row.area_um2, 1), fixed(row->row.area_registers_um2, 1),
                 fixed(row->row.min_period_ns, 3), fixed(row->row.energy_per_mac_fj, 0),
                 fixed(row->row.clock_ns, 2)});
            library = row->library;
        }
    }
    return text + "\nMade by `" + report.command + "`; " + std::string(kBeforeLayout) + ".\n";
}

}  // namespace qrazor::report
