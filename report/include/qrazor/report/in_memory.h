// What reading an array of one-bit cells costs on real activations, with at most N rows a read:
// reads, conversions, energy of the converters and their time, beside the dense read, which
// activates all rows at once. Three laws of a converter's energy side by side, since the conclusion
// depends on the law.
#pragma once
#include <array>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "qrazor/model/in_memory.h"
#include "qrazor/report/tile.h"
#include "qrazor/support/words.h"

namespace qrazor::report {

// Energy of a conversion against the converter's effective bits.
enum class AdcLaw : std::uint8_t { doubling, quadrupling, survey };
std::span<const WordRow<AdcLaw>> words_of(AdcLaw);
inline constexpr std::array kAdcLaws{AdcLaw::doubling, AdcLaw::quadrupling, AdcLaw::survey};
using ByLaw = std::array<double, kAdcLaws.size()>;  // in that order
// In fJ. Of the survey: a line between whole bits, flat below 4 and above 9.
double adc_energy_fj(AdcLaw law, double effective_bits);

// How vectors and weights are coded.
struct PimCoding {
    model::in_memory::InputCode input;
    bool is_signed = false;
    bool operator==(const PimCoding&) const = default;
    std::string text() const;    // "SDR flag-binned x int8, signed"
    int weight_columns() const;  // of a weight
};
std::vector<PimCoding> pim_codings();

// Codes of one network's layer inputs, one vector a token. Both are cut at the row's leading bit.
struct PimInputs {
    std::string file;
    std::vector<std::string> tensors;
    std::vector<model::in_memory::Vector> integers;  // int8
    std::vector<model::in_memory::Vector> razored;   // SDR b16 g16
    std::uint64_t values() const;
};
// Every tensor `*.input` of the file. Throws qrazor::Error: none, or no matrix.
PimInputs read_pim_inputs(const std::filesystem::path& file);

struct PimRow {
    PimCoding coding;
    int rows = 0;
    int ones = 0;  // N
    int levels = 0;
    double effective_bits = 0;
    int adc_bits = 0;
    double conversions_per_mac = 0;
    double reads = 0;  // over those of the dense read; so are time and energy
    double time = 0;   // reads times bits: a successive-approximation converter
    ByLaw energy_fj_per_mac = {};
    ByLaw gain = {};  // energy of the dense read over it
};

// The dense read of one number of rows. Exact; or with a bit less, which clips planes of more ones
// than it has levels for: nobody would pay that bit for the one count of 2^b rows.
struct PimBaseline {
    int rows = 0;
    int adc_bits = 0;
    bool clipped = false;
    double planes_clipped = 0;  // of all, at most: in a column that is all ones
    double conversions_per_mac = 0;
    ByLaw energy_fj_per_mac = {};
};

struct Pim {
    std::string command;
    std::string file;
    std::size_t tensors = 0;
    std::uint64_t values = 0;
    std::vector<PimBaseline> baselines;  // two a number of rows: exact, clipped
    std::vector<PimRow> rows;            // every coding, N and number of rows
};
Pim measure_pim(const PimInputs& inputs, const std::vector<int>& rows,
                const std::vector<int>& ones);

// The row of least energy under a law; throws qrazor::Error where there is none of the kind.
const PimRow& best_pim(const Pim& pim, const PimCoding& coding, int rows, AdcLaw law);
const PimRow& pim_row(const Pim& pim, const PimCoding& coding, int rows, int ones);

// A figure that was asked for, with what came out.
struct PimBar {
    std::string what;
    double wanted = 0;
    double measured = 0;
    bool at_least = true;
    bool met() const { return at_least ? measured >= wanted : measured <= wanted; }
};
// Of 128 rows and N = 7; none where they were not measured.
std::vector<PimBar> pim_bars(const Pim& pim);

std::vector<std::string> pim_bar_lines(const Pim& pim);

TextTable pim_table(const Pim& pim, int rows, const std::vector<int>& ones);
TextTable pim_best_table(const Pim& pim);
TextTable pim_baseline_table(const Pim& pim);
std::vector<std::string> pim_scope();  // what is counted, and what is not
std::string pim_markdown(const Pim& pim, const std::vector<int>& ones);
std::string pim_json(const Pim& pim);
std::string pim_picture(const Pim& pim);  // SVG, a file of its own
std::string pim_html(const Pim& pim, const std::vector<int>& ones);
// in-memory.json, .md, .html, .svg
void write_pim(const Pim& pim, const std::vector<int>& ones, const std::filesystem::path& folder);

}  // namespace qrazor::report
