// Functional coverage of the units that multiply: which kinds of operands have met.
#include "cases.h"

#include <algorithm>
#include <bit>

#include "int_bench.h"
#include "qrazor/model/widths.h"
#include "sdr_bench.h"

namespace qrazor::tb {
namespace {

const std::vector<std::string> kSigns{"negative", "zero", "positive"};

std::size_t sign_bin(Int128 value) {
    return value < 0 ? 0 : value == 0 ? 1 : 2;
}

// Beyond this size code words are told by their bit length only.
bool by_word(int salient) {
    return salient <= 6;
}

}  // namespace

std::vector<std::string> numbers(std::int64_t low, std::int64_t high) {
    std::vector<std::string> names;
    for (std::int64_t value = low; value <= high; ++value) {
        names.push_back(std::to_string(value));
    }
    return names;
}

std::vector<std::string> pairs(const std::vector<std::string>& left,
                               const std::vector<std::string>& right) {
    std::vector<std::string> names;
    for (const std::string& a : left) {
        for (const std::string& b : right) {
            names.push_back(a + " x " + b);
        }
    }
    return names;
}

std::vector<std::string> code_bins(int salient) {
    return numbers(0, static_cast<std::int64_t>(code_bin_count(salient)) - 1);
}

std::size_t code_bin_count(int salient) {
    return by_word(salient) ? std::size_t{1} << salient : 2 * static_cast<std::size_t>(salient);
}

std::size_t code_bin(std::int64_t word, int salient) {
    if (by_word(salient)) {
        return static_cast<std::size_t>(word);
    }
    const std::int64_t sign = std::int64_t{1} << (salient - 1);
    const auto magnitude = static_cast<std::uint64_t>(word & (sign - 1));
    return static_cast<std::size_t>(std::bit_width(magnitude)) +
           ((word & sign) != 0 ? static_cast<std::size_t>(salient) : 0);
}

std::vector<std::string> magnitude_bins(int width) {
    std::vector<std::string> names{"least"};
    for (int bits = width - 1; bits > 0; --bits) {
        names.push_back("-" + std::to_string(bits) + " bits");
    }
    names.emplace_back("0");
    for (int bits = 1; bits < width; ++bits) {
        names.push_back("+" + std::to_string(bits) + " bits");
    }
    return names;
}

std::size_t magnitude_bin(std::int64_t value, int width) {
    const auto magnitude = static_cast<std::uint64_t>(value < 0 ? -value : value);
    const int bits = static_cast<int>(std::bit_width(magnitude));  // `width` for the least value
    return static_cast<std::size_t>(value < 0 ? width - bits : width + bits);
}

void IntBench::add_cases(FunctionalCoverage& coverage) const {
    const gen::Config& config = design_.config();
    coverage.add("operand x operand",
                 pairs(magnitude_bins(config.act_width), magnitude_bins(config.weight_width)));
    coverage.add("result", kSigns);
}

void IntBench::count_cases(const Beat& beat, const std::vector<Int128>& outputs,
                           FunctionalCoverage& coverage) const {
    const gen::Config& config = design_.config();
    const auto columns = static_cast<std::size_t>(2 * config.weight_width);
    for (std::size_t i = 0; i < lanes_; ++i) {
        coverage.hit(0, magnitude_bin(beat.inputs[act_ + i], config.act_width) * columns +
                            magnitude_bin(beat.inputs[weight_ + i], config.weight_width));
    }
    coverage.hit(1, sign_bin(outputs.front()));
}

void SdrBench::add_cases(FunctionalCoverage& coverage) const {
    const auto flags = [](const Operand& operand) {
        return numbers(0, model::flag_max(operand.format.base, operand.format.salient));
    };
    coverage.add("flag x flag", pairs(flags(act_), flags(weight_)));
    const std::vector<std::string> codes = code_bins(act_.format.salient);
    coverage.add("code x code", pairs(codes, codes));
    coverage.add("result", kSigns);
    if (act_.sides > 0) {
        const std::vector<std::string> sides =
            numbers(0, std::min(act_.format.max_side, act_.format.base - act_.format.salient));
        const std::vector<std::string> others = numbers(
            0, std::min(weight_.format.max_side, weight_.format.base - weight_.format.salient));
        coverage.add("side x side", pairs(sides, others));
    }
    if (act_.fraction_bits > 0) {
        const std::vector<std::string> fractions =
            numbers(0, static_cast<int>(act_.largest_fraction()));
        coverage.add("fraction x fraction", pairs(fractions, fractions));
    }
}

void SdrBench::count_cases(const Beat& beat, const std::vector<Int128>& outputs,
                           FunctionalCoverage& coverage) const {
    const auto at = [&](std::size_t place) { return static_cast<std::size_t>(beat.inputs[place]); };
    const model::RazorFormat& weight = weight_.format;
    const auto flags = static_cast<std::size_t>(model::flag_max(weight.base, weight.salient)) + 1;
    coverage.hit(0, at(act_.flag) * flags + at(weight_.flag));
    const int salient = act_.format.salient;
    const std::size_t codes = code_bin_count(salient);
    for (std::size_t i = 0; i < lanes_; ++i) {
        coverage.hit(1, code_bin(beat.inputs[act_.code + i], salient) * codes +
                            code_bin(beat.inputs[weight_.code + i], salient));
    }
    coverage.hit(2, sign_bin(outputs.front()));
    const auto sides =
        static_cast<std::size_t>(std::min(weight.max_side, weight.base - salient)) + 1;
    for (std::size_t k = 0; k < act_.sides; ++k) {
        coverage.hit(3, at(act_.side + k) * sides + at(weight_.side + k));
    }
    if (act_.fraction_bits > 0) {
        const auto fractions = static_cast<std::size_t>(act_.largest_fraction()) + 1;
        coverage.hit(act_.sides > 0 ? 4 : 3, at(act_.fraction) * fractions + at(weight_.fraction));
    }
}

}  // namespace qrazor::tb
