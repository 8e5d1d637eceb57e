// The costs of an array of one-bit cells as JSON, as a picture and as a page.
#include "qrazor/report/in_memory.h"
#include "qrazor/support/chart.h"
#include "qrazor/support/files.h"
#include "qrazor/support/html.h"
#include "qrazor/support/json.h"
#include "qrazor/support/text.h"

namespace qrazor::report {
namespace {

namespace pim = model::in_memory;

Json by_law(const ByLaw& values) {
    Json out = Json::object();
    for (std::size_t k = 0; k < kAdcLaws.size(); ++k) {
        out[std::string(word_of(kAdcLaws[k]))] = values[k];
    }
    return out;
}

std::string coding_colour(const PimCoding& coding) {
    switch (coding.input) {
        case pim::InputCode::twos:
            return "star";
        case pim::InputCode::sign_magnitude:
            return "booth";
        case pim::InputCode::flag_binned:
            return "sdr";
        case pim::InputCode::per_group:
            return "dec";
    }
    return "other";
}

// Energy over time, both relative to the dense read: a point for each N, those of whole bits named.
std::string pim_chart(const Pim& measured, int rows, AdcLaw law) {
    std::vector<Point> points;
    for (const PimRow& row : measured.rows) {
        if (row.rows != rows || row.coding.is_signed) {
            continue;
        }
        const bool named = (row.levels & (row.levels - 1)) == 0;
        points.push_back({row.time, 1 / row.gain[static_cast<std::size_t>(law)],
                          coding_colour(row.coding),
                          named ? "N=" + std::to_string(row.ones)
                                : row.coding.text() + ", N = " + std::to_string(row.ones),
                          named, 5});
    }
    points.push_back({1, 1, "other", "dense", true, 5});
    return scatter_chart("Energy of the converters, " + std::string(word_of(law)) + ", " +
                             std::to_string(rows) + " rows (dense read = 1)",
                         "time over the dense read's", "energy over the dense read's", points,
                         {{front_of(points), "other", ""}});
}

int pictured_rows(const Pim& measured) {
    constexpr int kUsual = 128;
    for (const PimBaseline& baseline : measured.baselines) {
        if (baseline.rows == kUsual) {
            return kUsual;
        }
    }
    return measured.baselines.front().rows;
}

}  // namespace

std::string pim_json(const Pim& measured) {
    Json out{{"command", measured.command}, {"activations", measured.file},
             {"tensors", measured.tensors}, {"values", measured.values},
             {"conditions", pim_scope()},   {"laws", Json::object()},
             {"baselines", Json::array()},  {"rows", Json::array()},
             {"bars", Json::array()}};
    for (const AdcLaw law : kAdcLaws) {
        out["laws"][std::string(word_of(law))] = doc_of(law);
    }
    for (const PimBaseline& baseline : measured.baselines) {
        out["baselines"].push_back({{"rows", baseline.rows},
                                    {"adc_bits", baseline.adc_bits},
                                    {"clipped", baseline.clipped},
                                    {"planes_clipped", baseline.planes_clipped},
                                    {"conversions_per_mac", baseline.conversions_per_mac},
                                    {"energy_fj_per_mac", by_law(baseline.energy_fj_per_mac)}});
    }
    for (const PimRow& row : measured.rows) {
        out["rows"].push_back({{"input", word_of(row.coding.input)},
                               {"signed", row.coding.is_signed},
                               {"title", row.coding.text()},
                               {"rows", row.rows},
                               {"ones", row.ones},
                               {"levels", row.levels},
                               {"enob", row.effective_bits},
                               {"adc_bits", row.adc_bits},
                               {"conversions_per_mac", row.conversions_per_mac},
                               {"reads_over_dense", row.reads},
                               {"time_over_dense", row.time},
                               {"energy_fj_per_mac", by_law(row.energy_fj_per_mac)},
                               {"gain", by_law(row.gain)}});
    }
    for (const PimBar& bar : pim_bars(measured)) {
        out["bars"].push_back({{"what", bar.what},
                               {"wanted", bar.wanted},
                               {"at_least", bar.at_least},
                               {"measured", bar.measured},
                               {"met", bar.met()}});
    }
    return out.dump(2) + "\n";
}

std::string pim_picture(const Pim& measured) {
    return standalone_svg(pim_chart(measured, pictured_rows(measured), AdcLaw::doubling));
}

std::string pim_html(const Pim& measured, const std::vector<int>& ones) {
    std::string body =
        "<h1>Reading an array of one-bit cells</h1>\n<p class=\"key\"><span class=\"star\">int8 "
        "two's complement</span> <span class=\"booth\">int8 sign-magnitude</span> "
        "<span class=\"sdr\">SDR flag-binned</span> <span class=\"dec\">SDR per group</span></p>\n";
    for (const AdcLaw law : kAdcLaws) {
        body += pim_chart(measured, pictured_rows(measured), law);
    }
    const auto add = [&](const TextTable& table) {
        body += "<div class=\"wide\">" + html_table(table.header, table.rows, table.text_columns) +
                "</div>\n";
    };
    add(pim_baseline_table(measured));
    for (const PimBaseline& baseline : measured.baselines) {
        if (!baseline.clipped) {
            body += "<h2>" + std::to_string(baseline.rows) + " rows</h2>\n";
            add(pim_table(measured, baseline.rows, ones));
        }
    }
    body += "<h2>The N of least energy</h2>\n";
    add(pim_best_table(measured));
    body += "<ul>\n";
    for (const std::string& line : pim_bar_lines(measured)) {
        body += "<li>" + escape_xml(line) + "</li>\n";
    }
    for (const std::string& line : pim_scope()) {
        body += "<li>" + escape_xml(line) + "</li>\n";
    }
    return html_page("qrazor: an array of one-bit cells",
                     body + "</ul>\n<p><code>" + escape_xml(measured.command) + "</code></p>\n");
}

void write_pim(const Pim& measured, const std::vector<int>& ones,
               const std::filesystem::path& folder) {
    write_files(folder, {{"in-memory.json", pim_json(measured)},
                         {"in-memory.md", pim_markdown(measured, ones)},
                         {"in-memory.html", pim_html(measured, ones)},
                         {"in-memory.svg", pim_picture(measured)}});
}

}  // namespace qrazor::report
