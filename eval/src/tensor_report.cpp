// What a format does to one tensor, without a network: noise, zeros, saturation, and how often each
// word comes.
#include "qrazor/eval/tensor_report.h"

#include <algorithm>
#include <cmath>

#include "qrazor/eval/evaluate.h"
#include "qrazor/support/error.h"

namespace qrazor::eval {
namespace {

constexpr int kMostBits = 8;  // of a word that is counted

void count(const std::vector<std::uint32_t>& words, int bits, std::vector<std::uint64_t>& counts) {
    if (bits == 0 || bits > kMostBits) {
        return;
    }
    counts.resize(std::size_t{1} << bits);
    for (const std::uint32_t word : words) {
        ++counts[word];
    }
}

}  // namespace

TensorReport report_tensor(const Matrix& tensor, const Rule& rule) {
    if (rule.sharing == Sharing::column) {
        throw Error("format = " + rule.text() + ": of one tensor, @tensor or @row");
    }
    const formats::Codec& codec = *rule.codec;
    const formats::BlockLayout layout = codec.layout();
    const formats::Extent extent = formats::extent_of(tensor.values);
    TensorReport report;
    report.format = rule.text();
    report.rows = tensor.rows;
    report.columns = tensor.columns;
    report.effective_bits = codec.effective_bits();
    report.absmax = extent.absmax();
    report.has_saturated = codec.is_integer();
    formats::BlockRow row;
    formats::IntegerRow integers;
    std::vector<float> decoded(tensor.columns);
    Noise noise;
    std::uint64_t zeros = 0;
    std::uint64_t saturated = 0;
    for (std::size_t r = 0; r < tensor.rows; ++r) {
        const std::span<const float> values(tensor.row(r), tensor.columns);
        codec.encode(
            values, codec.outer(rule.sharing == Sharing::row ? formats::extent_of(values) : extent),
            row);
        codec.decode(row, decoded);
        for (std::size_t k = 0; k < values.size(); ++k) {
            const double difference = double(values[k]) - decoded[k];
            noise.include({double(values[k]) * values[k], difference * difference});
            report.largest_error = std::max(report.largest_error, std::fabs(difference));
            zeros += decoded[k] == 0 ? 1 : 0;
        }
        if (report.has_saturated) {
            codec.integers(row, integers);
            for (std::size_t k = 0; k < values.size(); ++k) {
                const double step = integers.unit * integers.steps[k / integers.run];
                // Half a step beyond the last code, but for what the outer rounding moves.
                saturated += std::fabs(values[k] - decoded[k]) > 0.5 * step + integers.unit ? 1 : 0;
            }
        }
        count(row.scales, layout.scale_bits, report.scales);
        if (!layout.sides.empty()) {
            count(row.sides, layout.sides.front().bits, report.sides);
        }
        count(row.codes, layout.code_bits, report.codes);
    }
    const double all = static_cast<double>(tensor.rows) * static_cast<double>(tensor.columns);
    report.zero_share = static_cast<double>(zeros) / all;
    report.saturated_share = static_cast<double>(saturated) / all;
    report.sqnr_db = noise.decibels();
    return report;
}

}  // namespace qrazor::eval
