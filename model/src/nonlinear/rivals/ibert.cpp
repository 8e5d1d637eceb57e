// I-BERT's softmax (Kim et al., ICML 2021, arXiv 2101.01321): e^x by whole multiples of ln 2 and a
// polynomial of second order on the rest, 0.3585 (p + 1.353)^2 + 0.344 for -ln 2 < p <= 0; then an
// integer quotient of the row.
//
// All constants are integers of the logits' scale S. Logits of base 2 are the same formulas with
// S = ln 2 / 2^fraction, where ln 2 is 2^fraction counts and its multiple a field of the word.
#include <bit>
#include <cmath>
#include <numbers>
#include <vector>

#include "nonlinear/rivals/rivals.h"
#include "qrazor/model/rival_widths.h"

namespace qrazor::model::rivals {
namespace {

constexpr int kMostMultiple = 30;
constexpr double kFactor = 0.3585;
constexpr double kAdded = 1.353;
constexpr double kRest = 0.344;

}  // namespace

// Exponentials are kept in 16 bits, as the authors' are, or in 8 more than the codes, 6
// in the circuit.
IbertConstants ibert_constants(const RivalFormat& format) {
    const double one = std::ldexp(1.0, input_fraction(format));
    const double scale = (published(format) ? 1.0 : std::numbers::ln2) / one;
    IbertConstants c{};
    c.ln2 = static_cast<std::int64_t>(std::floor(std::numbers::ln2 / scale + 1e-9));
    c.added = static_cast<std::int64_t>(std::floor(kAdded / scale));
    c.rest = static_cast<std::int64_t>(std::floor(kRest / (kFactor * scale * scale)));
    const auto most = static_cast<std::uint64_t>(c.added * c.added + c.rest);
    const int width = static_cast<int>(std::bit_width(most));
    c.dropped =
        std::max(0, width - (published(format) ? 16 : format.bits + (circuit(format) ? 6 : 8)));
    c.kept = width - c.dropped;
    c.exponent = published(format) ? 32 : 2 * format.bits + (circuit(format) ? 10 : 16);
    return c;
}

namespace {

// distance >= 0.
std::uint64_t exponential(std::int64_t distance, const IbertConstants& c) {
    const std::int64_t limited = std::min(distance, kMostMultiple * c.ln2);
    const std::int64_t halvings = limited / c.ln2;
    const std::int64_t base = halvings * c.ln2 - limited + c.added;
    return static_cast<std::uint64_t>((base * base + c.rest) >> (halvings + c.dropped));
}

}  // namespace

void ibert(const Row& row, const RivalFormat& format, Codes codes) {
    const Logits x = row.x;
    const IbertConstants c = ibert_constants(format);
    const std::int64_t most = largest(x);
    std::vector<std::uint64_t> values(x.size());
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        values[i] = exponential(most - x[i], c);
        sum += values[i];
    }
    const QuotientShift divided{(std::uint64_t{1} << c.exponent) / sum, c.exponent - format.bits,
                                !published(format), format.bits};
    for (std::size_t i = 0; i < x.size(); ++i) {
        codes[i] = divided.code(values[i]);
    }
}

}  // namespace qrazor::model::rivals
