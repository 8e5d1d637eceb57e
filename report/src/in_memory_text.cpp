// The tables of an array of one-bit cells, and how they are to be read.
#include "qrazor/report/in_memory.h"

#include <cmath>

#include "qrazor/support/text.h"

namespace qrazor::report {
namespace {

std::string gain_text(double gain) {
    return fixed(gain, gain < 10 ? 2 : gain < 100 ? 1 : 0);
}

std::string gains_of(const PimRow& row) {
    std::vector<std::string> gains;
    for (const double gain : row.gain) {
        gains.push_back(gain_text(gain));
    }
    return join(gains, " / ");
}

}  // namespace

std::vector<std::string> pim_scope() {
    std::vector<std::string> out;
    for (const AdcLaw law : kAdcLaws) {
        out.push_back("Energy law " + std::string(word_of(law)) + ": " + std::string(doc_of(law)) +
                      ".");
    }
    out.push_back(
        "Counted: conversions of the column converters alone, at the effective bits "
        "log2(levels) that make a count exact; the dense read at whole bits.");
    out.push_back("Time: reads times bits of a successive-approximation converter, one a column.");
    out.push_back(
        "Not modelled: wordlines and their drivers, the cells' current, sample-and-hold, "
        "column multiplexers, settling time. More reads mean more wordline and cell energy a "
        "MAC, which the gains leave out. What splits inputs and adds up the codes is measured "
        "apart: qrazor pim --digital.");
    return out;
}

TextTable pim_table(const Pim& pim, int rows, const std::vector<int>& ones) {
    TextTable out{{"inputs x weights", "N", "ENOB", "bits", "conversions/MAC", "reads", "time",
                   "fJ/MAC 2^ENOB", "fJ/MAC survey", "gain 2^ENOB / 4^ENOB / survey"},
                  {},
                  1};
    for (const PimCoding& coding : pim_codings()) {
        for (const int n : ones) {
            const PimRow& row = pim_row(pim, coding, rows, n);
            out.rows.push_back({coding.text(), std::to_string(n), fixed(row.effective_bits, 2),
                                std::to_string(row.adc_bits), fixed(row.conversions_per_mac, 3),
                                fixed(row.reads, 2), fixed(row.time, 2),
                                fixed(row.energy_fj_per_mac.front(), 0),
                                fixed(row.energy_fj_per_mac.back(), 0), gains_of(row)});
        }
    }
    return out;
}

TextTable pim_best_table(const Pim& pim) {
    TextTable out{{"rows", "inputs x weights"}, {}, 2};
    for (const AdcLaw law : kAdcLaws) {
        out.header.push_back(std::string(word_of(law)) + ": best N");
        out.header.emplace_back("gain");
        out.header.emplace_back("time");
    }
    for (const PimBaseline& baseline : pim.baselines) {
        if (baseline.clipped) {
            continue;
        }
        for (const PimCoding& coding : pim_codings()) {
            std::vector<std::string> cells{std::to_string(baseline.rows), coding.text()};
            for (const AdcLaw law : kAdcLaws) {
                const PimRow& best = best_pim(pim, coding, baseline.rows, law);
                cells.push_back(std::to_string(best.ones));
                cells.push_back(gain_text(best.gain[static_cast<std::size_t>(law)]));
                cells.push_back(fixed(best.time, 2));
            }
            out.rows.push_back(std::move(cells));
        }
    }
    return out;
}

TextTable pim_baseline_table(const Pim& pim) {
    TextTable out{{"dense read of", "bits", "planes clipped", "conversions/MAC", "fJ/MAC 2^ENOB",
                   "4^ENOB", "survey"},
                  {},
                  1};
    for (const PimBaseline& baseline : pim.baselines) {
        std::vector<std::string> cells{
            std::to_string(baseline.rows) + " rows", std::to_string(baseline.adc_bits),
            baseline.clipped ? fixed(100 * baseline.planes_clipped, 3) + " %" : "none",
            fixed(baseline.conversions_per_mac, 3)};
        for (const double energy : baseline.energy_fj_per_mac) {
            cells.push_back(fixed(energy, 0));
        }
        out.rows.push_back(std::move(cells));
    }
    return out;
}

std::vector<std::string> pim_bar_lines(const Pim& pim) {
    std::vector<std::string> out;
    for (const PimBar& bar : pim_bars(pim)) {
        const double missed = std::abs(bar.measured - bar.wanted);
        out.push_back(bar.what + ": " + fixed(bar.measured, 2) + ", wanted at " +
                      (bar.at_least ? "least " : "most ") + fixed(bar.wanted, 1) +
                      (bar.met() ? ": met" : ": missed by " + fixed(missed, 2)));
    }
    return out;
}

std::string pim_markdown(const Pim& pim, const std::vector<int>& ones) {
    std::string out = "`" + pim.command + "`: " + std::to_string(pim.tensors) +
                      " layer inputs of " + pim.file + ", " + grouped(pim.values) + " values. ";
    out += "Reads, time and gains are against the dense read of int8 in two's complement.\n\n";
    out += markdown(pim_baseline_table(pim));
    for (const PimBaseline& baseline : pim.baselines) {
        if (!baseline.clipped) {
            out += "\n" + std::to_string(baseline.rows) + " rows:\n\n" +
                   markdown(pim_table(pim, baseline.rows, ones));
        }
    }
    out += "\nThe N of least energy:\n\n" + markdown(pim_best_table(pim)) + "\n";
    for (const std::string& line : pim_bar_lines(pim)) {
        out += "- " + line + ".\n";
    }
    for (const std::string& line : pim_scope()) {
        out += "- " + line + "\n";
    }
    return out;
}

}  // namespace qrazor::report
