// Cells are made once for Markdown and HTML, so that the two never disagree.
#include "format_tables.h"

#include <cmath>

#include "qrazor/support/markdown.h"
#include "qrazor/support/text.h"

namespace qrazor::report {
namespace {

std::string signed_text(double value, int decimals) {
    return (value < 0 ? "" : "+") + fixed(value, decimals);
}

// "-37.4 %"
std::string duel_change(double ratio) {
    return signed_text((ratio - 1) * 100, 1) + " %";
}

std::string contender_title(const FormatReport& report, const std::string& name) {
    for (const FormatRow& row : report.rows) {
        if (row.contender.name == name) {
            return row.contender.title;
        }
    }
    return name;
}

std::string markdown_of(const Cells& cells, std::size_t text_columns) {
    std::string ruler = "|";
    for (std::size_t k = 0; k < cells.header.size(); ++k) {
        ruler += k < text_columns ? " --- |" : " ---: |";
    }
    std::string out = markdown_line(cells.header) + ruler + "\n";
    for (const std::vector<std::string>& row : cells.rows) {
        out += markdown_line(row);
    }
    return out;
}

}  // namespace

Cells format_cells(const FormatReport& report) {
    Cells out;
    out.header = {"format", "unit", "accumulator", "bits"};
    for (const std::string& text : report.texts) {
        out.header.push_back(text + ", nats");
    }
    for (const char* name :
         {"mean, nats", "perplexity", "W4A4, nats", "W4A16, nats", "um2 per MAC", "fJ per MAC"}) {
        out.header.emplace_back(name);
    }
    for (const FormatRow& row : report.rows) {
        const Losses& losses = row.losses.at(Tensors::w4a4kv4);
        std::vector<std::string> cells{
            row.contender.title,
            row.contender.unit + (row.circuit.empty() ? "" : ": " + row.circuit), row.accumulator,
            fixed(losses.effective_bits, 2)};
        for (const std::string& text : report.texts) {
            cells.push_back(fixed(losses.nats.at(text), 4));
        }
        cells.push_back(fixed(losses.mean(), 4));
        // Of the mean loss: a mean of perplexities would be ruled by the harder text.
        cells.push_back(fixed(std::exp(losses.mean()), 3));
        cells.push_back(fixed(row.losses.at(Tensors::w4a4).mean(), 4));
        cells.push_back(fixed(row.losses.at(Tensors::w4a16).mean(), 4));
        cells.push_back(fixed(row.area_per_mac_um2, 0));
        cells.push_back(fixed(row.energy_per_mac_fj, 0) + (row.late ? " (late)" : ""));
        out.rows.push_back(std::move(cells));
    }
    return out;
}

Cells duel_cells(const FormatReport& report) {
    Cells out{{"ours", "against", "bits", "mean loss, nats", "area", "energy"}, {}};
    for (const Duel& duel : duels(report)) {
        out.rows.push_back({contender_title(report, duel.ours), contender_title(report, duel.rival),
                            signed_text(duel.bits, 2), signed_text(duel.nats, 4),
                            duel_change(duel.area), duel_change(duel.energy)});
    }
    return out;
}

std::string formats_markdown(const FormatReport& report) {
    std::string out =
        markdown_of(format_cells(report), 3) + "\n" + markdown_of(duel_cells(report), 2);
    out += "\nMade by `" + report.command + "`.\n";
    for (const std::string& condition : conditions(report)) {
        out += "\n- " + condition;
    }
    return out + "\n";
}

}  // namespace qrazor::report
