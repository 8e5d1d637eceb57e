// See in_memory.h: the same products fast enough for a language model. A cell is a byte, so that a
// read adds a few rows of bytes, all columns side by side; then every column is converted.
#include <algorithm>
#include <bit>
#include <string>

#include "convert_columns.h"
#include "qrazor/model/in_memory.h"
#include "qrazor/support/error.h"
#include "weight_columns.h"

namespace qrazor::model::in_memory {
namespace {

// `sign` times the rows of `rows`, of `columns` cells each, onto the counts.
void add_rows(const Rows& rows, const std::uint8_t* cells, std::size_t columns, int sign,
              std::int16_t* counts) {
    for (std::size_t word = 0; word < rows.size(); ++word) {
        for (std::uint64_t left = rows[word]; left != 0; left &= left - 1) {
            const auto row = word * 64 + static_cast<std::size_t>(std::countr_zero(left));
            const std::uint8_t* cell = cells + row * columns;
            for (std::size_t k = 0; k < columns; ++k) {
                counts[k] = static_cast<std::int16_t>(counts[k] + sign * cell[k]);
            }
        }
    }
}

}  // namespace

void check_weights(const Weights& weights, const Array& array) {
    const bool flags = weights.group != 0;
    if (flags != (array.input == InputCode::per_group)) {
        throw Error("input = " + std::string(word_of(array.input)) + ": must be " +
                    (flags ? "per_group where weights have flags" : "another: weights have none"));
    }
    if (weights.codes.size() != weights.outputs * weights.inputs) {
        throw Error("weights = " + std::to_string(weights.codes.size()) + ": must be " +
                    std::to_string(weights.outputs * weights.inputs) + ", outputs times inputs");
    }
    const std::int32_t half = 1 << (weights.bits() - 1);
    for (const std::int32_t code : weights.codes) {
        if (code < -half || code >= half) {
            throw Error("weight = " + std::to_string(code) + ": must be " + std::to_string(-half) +
                        " to " + std::to_string(half - 1));
        }
    }
    const auto group = static_cast<std::size_t>(std::max(weights.group, 1));
    const std::size_t groups = (weights.inputs + group - 1) / group;
    if (flags && weights.flags.size() != weights.outputs * groups) {
        throw Error("flags = " + std::to_string(weights.flags.size()) + ": must be " +
                    std::to_string(weights.outputs * groups) + ", one a group of every output");
    }
}

void check_fit(const Vector& vector, std::size_t inputs, int group) {
    if (vector.codes.size() != inputs) {
        throw Error("vector = " + std::to_string(vector.codes.size()) + " values: must be " +
                    std::to_string(inputs));
    }
    if (group != 0 && vector.group != group) {
        throw Error("group = " + std::to_string(vector.group) + ": must be " +
                    std::to_string(group) + ", that of the weights");
    }
}

Crossbar::Crossbar(const Weights& weights, const Array& array, const Imperfection& imperfection)
    : weights_(weights), array_(array), imperfection_(imperfection), columns_(0) {
    validate(array);
    validate(imperfection);
    check_weights(weights, array);
    if (array.overcommit) {
        throw Error("overcommit = true: must be false of a crossbar");
    }
    const WeightColumns columns(weights_, array_);
    columns_ = columns.columns();
    if (is_exact(array_, imperfection_)) {
        return;  // no cell is looked at
    }
    const auto rows = static_cast<std::size_t>(array.rows);
    const std::size_t tiles = (weights.inputs + rows - 1) / rows;
    cells_.reserve(tiles * rows * columns_);
    for (std::size_t tile = 0; tile < tiles; ++tile) {
        for (std::size_t row = 0; row < rows; ++row) {
            for (std::size_t column = 0; column < columns_; ++column) {
                cells_.push_back(static_cast<std::uint8_t>(columns.cell(tile, row, column)));
            }
        }
    }
}

void Crossbar::add_exact(const Vector& vector, Result& result) const {
    const WeightColumns columns(weights_, array_);
    const auto size = static_cast<std::size_t>(std::max(vector.group, 1));
    std::vector<std::int64_t> values(vector.codes.begin(), vector.codes.end());
    for (std::size_t k = 0; k < values.size() && !vector.flags.empty(); ++k) {
        values[k] *= std::int64_t{1} << vector.flags[k / size];
    }
    for (std::size_t output = 0; output < weights_.outputs; ++output) {
        const std::int32_t* row = weights_.codes.data() + output * weights_.inputs;
        std::int64_t sum = 0;
        if (weights_.flags.empty()) {
            for (std::size_t k = 0; k < values.size(); ++k) {
                sum += values[k] * row[k];
            }
        } else {
            for (std::size_t k = 0; k < values.size(); ++k) {
                sum += values[k] * row[k] * (std::int64_t{1} << columns.flag(output, k / size));
            }
        }
        result.values[output] = sum;
    }
}

Result Crossbar::multiply(const Vector& vector, std::uint64_t stream) const {
    check_fit(vector, weights_.inputs, weights_.group);
    const WeightColumns worth(weights_, array_);
    const auto width = static_cast<std::size_t>(weights_.bits());
    Result result;
    result.values.resize(weights_.outputs);
    const std::vector<Read> reads = reads_of(vector, array_);
    result.reads = reads.size();
    result.conversions = reads.size() * columns_;
    if (is_exact(array_, imperfection_)) {
        add_exact(vector, result);
        return result;
    }
    std::vector<std::int16_t> counts(columns_);
    std::vector<std::int64_t> codes(width);
    for (std::size_t number = 0; number < reads.size(); ++number) {
        const Read& read = reads[number];
        const std::uint8_t* cells =
            cells_.data() + read.tile * static_cast<std::size_t>(array_.rows) * columns_;
        std::fill(counts.begin(), counts.end(), std::int16_t{0});
        add_rows(read.plus, cells, columns_, 1, counts.data());
        add_rows(read.minus, cells, columns_, -1, counts.data());
        const int ones = ones_in(read.plus) - ones_in(read.minus);
        convert_columns(array_, imperfection_, ones, stream, 3 * number, counts);
        for (std::size_t output = 0; output < weights_.outputs; ++output) {
            std::copy_n(counts.begin() + static_cast<std::ptrdiff_t>(output * width), width,
                        codes.begin());
            result.values[output] += read.weight * column_sum(codes) *
                                     (std::int64_t{1} << worth.flag(output, read.group));
        }
    }
    return result;
}

}  // namespace qrazor::model::in_memory
