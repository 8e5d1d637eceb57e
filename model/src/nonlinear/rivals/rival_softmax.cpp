// See rival_softmax.h: the table of who there is, and the way of a row to the design and back.
#include "qrazor/model/rival_softmax.h"

#include <array>
#include <cmath>
#include <numbers>
#include <stdexcept>
#include <string>

#include "checks.h"
#include "nonlinear/rivals/rivals.h"
#include "qrazor/model/fixed_point.h"
#include "qrazor/support/error.h"
#include "qrazor/support/text.h"

namespace qrazor::model {
namespace {

constexpr std::array<WordRow<RivalSoftmax>, 5> kRivals{{
    {RivalSoftmax::softermax, "softermax", "base 2, piecewise linear, a reciprocal"},
    {RivalSoftmax::ibert, "ibert", "a polynomial of second order, an integer quotient"},
    {RivalSoftmax::ivit, "ivit", "Shiftmax: shifts for exponentials, an integer quotient"},
    {RivalSoftmax::sole, "sole", "E2Softmax: powers of two, two constants for a quotient"},
    {RivalSoftmax::ita, "ita", "powers of two, one inverse a row, shifted"},
}};
constexpr std::array<WordRow<RivalWidths>, 3> kWidths{{
    {RivalWidths::published, "published", "widths of the paper"},
    {RivalWidths::widened, "widened", "its formulas, with the widths that help"},
    {RivalWidths::circuit, "circuit", "the same, no wider than 8-bit codes ask for: what is built"},
}};

constexpr std::array<RivalFacts, 5> kFacts{{
    {RivalSoftmax::softermax, "Softermax", "Stevens et al., DAC 2021, arXiv 2103.09301", 8, 2,
     false, false, 8, true, RivalDivision::none, true, "a probability in units of 2^-7"},
    {RivalSoftmax::ibert, "I-BERT", "Kim et al., ICML 2021, arXiv 2101.01321", 0, 10, false, true,
     8, false, RivalDivision::row, true, "a probability in units of 2^-8"},
    {RivalSoftmax::ivit, "I-ViT Shiftmax", "Li and Gu, ICCV 2023, arXiv 2207.01405", 8, 4, true,
     true, 8, false, RivalDivision::row, false, "a probability in units of 2^-7"},
    {RivalSoftmax::sole, "SOLE E2Softmax", "Wang et al., ICCAD 2023, arXiv 2510.17189", 8, 4, true,
     true, 8, true, RivalDivision::none, false, "a probability in units of 2^-8"},
    {RivalSoftmax::ita, "ITA", "Islamoglu et al., ISLPED 2023, arXiv 2307.03493", 8, 5, false,
     false, 8, true, RivalDivision::row, true, "a probability in units of 1/255"},
}};

constexpr int kMostCalibrated = 7;
constexpr int kMostCircuit = 8;

void gather(std::vector<std::string>& wrong, const char* field, int value, int least, int most) {
    if (value < least || value > most) {
        wrong.push_back(outside(field, value, least, most));
    }
}

// The entries that count, and where they stand.
struct Counted {
    std::vector<std::int32_t> z;
    std::vector<std::size_t> at;
};

Counted counted(std::span<const std::int32_t> z, std::span<const std::uint8_t> mask) {
    check_mask(mask.size(), z.size());
    Counted out;
    for (std::size_t i = 0; i < z.size(); ++i) {
        if (mask.empty() || mask[i] != 0) {
            out.z.push_back(z[i]);
            out.at.push_back(i);
        }
    }
    check_any_counts(!out.z.empty());
    return out;
}

}  // namespace

std::span<const WordRow<RivalSoftmax>> words_of(RivalSoftmax) {
    return kRivals;
}
std::span<const WordRow<RivalWidths>> words_of(RivalWidths) {
    return kWidths;
}

std::span<const RivalFacts> rival_facts() {
    return kFacts;
}

const RivalFacts& facts_of(RivalSoftmax rival) {
    for (const RivalFacts& facts : kFacts) {
        if (facts.rival == rival) {
            return facts;
        }
    }
    throw std::logic_error("a rival without facts");
}

void validate(const RivalFormat& format) {
    std::vector<std::string> wrong;
    const bool fixed = rivals::published(format);
    const int own = facts_of(format.rival).output_bits;
    gather(wrong, "fraction", format.fraction, 8, 12);
    gather(wrong, "bits", format.bits, fixed ? own : 4,
           fixed                     ? own
           : rivals::circuit(format) ? kMostCircuit
                                     : 16);
    if (rivals::circuit(format) && !facts_of(format.rival).built) {
        wrong.emplace_back("widths = circuit: none is built of it");
    }
    gather(wrong, "block", format.block, 0, 65536);
    if (format.input_fraction.has_value()) {
        if (fixed && facts_of(format.rival).calibrated) {
            gather(wrong, "input_fraction", *format.input_fraction, 0, kMostCalibrated);
        } else {
            wrong.push_back("input_fraction = " + std::to_string(*format.input_fraction) +
                            ": only where the published scale is calibrated");
        }
    }
    if (!wrong.empty()) {
        throw Error(join(wrong, "; "));
    }
}

double code_value(const RivalFormat& format) {
    const double power = std::ldexp(1.0, -format.bits);
    if (format.rival == RivalSoftmax::ita) {
        return power / (1 - power);
    }
    const bool one_integer_bit =
        rivals::published(format) &&
        (format.rival == RivalSoftmax::softermax || format.rival == RivalSoftmax::ivit);
    return one_integer_bit ? 2 * power : power;
}

int calibrated_fraction(RivalSoftmax rival, double largest) {
    const RivalFacts& facts = facts_of(rival);
    const double own = largest * (facts.natural ? std::numbers::ln2 : 1.0);
    int fraction = kMostCalibrated;
    while (fraction > 0 && std::ldexp(own, fraction - facts.input_bits + 1) > 1) {
        --fraction;
    }
    return fraction;
}

std::vector<std::int32_t> rival_logits(std::span<const std::int32_t> z, const RivalFormat& format) {
    validate(format);
    const RivalFacts& facts = facts_of(format.rival);
    std::vector<std::int32_t> x(z.begin(), z.end());
    if (!rivals::published(format)) {
        return x;
    }
    // ln 2 in 30 fraction bits: a row that comes in base 2 goes back to base e.
    constexpr int kLn2Fraction = 30;
    const std::int64_t ln2 = std::llround(std::ldexp(std::numbers::ln2, kLn2Fraction));
    const int dropped = format.fraction - rivals::input_fraction(format);
    for (std::int32_t& one : x) {
        std::int64_t wide = facts.natural ? rounding_shift(one * ln2, kLn2Fraction + dropped)
                                          : rounding_shift(one, dropped);
        if (facts.input_bits > 0) {
            const std::int64_t most = (std::int64_t{1} << (facts.input_bits - 1)) - 1;
            wide = std::clamp(wide, -most - 1, most);
        }
        one = static_cast<std::int32_t>(wide);
    }
    return x;
}

void rival_codes(std::span<const std::int32_t> z, std::span<const std::uint8_t> mask,
                 const RivalFormat& format, std::span<std::int32_t> codes) {
    if (codes.size() != z.size()) {
        throw Error("codes: room for " + std::to_string(codes.size()) + " of " +
                    std::to_string(z.size()));
    }
    const Counted entries = counted(z, mask);
    const std::vector<std::int32_t> x = rival_logits(entries.z, format);
    const rivals::Row row{x, entries.at};
    std::vector<std::int32_t> dense(x.size());
    switch (format.rival) {
        case RivalSoftmax::softermax:
            rivals::softermax(row, format, dense);
            break;
        case RivalSoftmax::ibert:
            rivals::ibert(row, format, dense);
            break;
        case RivalSoftmax::ivit:
            rivals::ivit(row, format, dense);
            break;
        case RivalSoftmax::sole:
            rivals::sole(row, format, dense);
            break;
        case RivalSoftmax::ita:
            rivals::ita(row, format, dense);
            break;
    }
    std::fill(codes.begin(), codes.end(), 0);
    for (std::size_t i = 0; i < dense.size(); ++i) {
        codes[entries.at[i]] = dense[i];
    }
}

}  // namespace qrazor::model
