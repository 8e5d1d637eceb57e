// Weights as the array holds them: a bit of a weight, and what its column is worth.
#pragma once
#include <cstddef>
#include <cstdint>

#include "qrazor/model/in_memory.h"

namespace qrazor::model::in_memory {

// Throw qrazor::Error: sizes that do not fit, codes outside their bits, flags where they cannot be.
void check_weights(const Weights& weights, const Array& array);
void check_fit(const Vector& vector, std::size_t inputs, int group);

class WeightColumns {
  public:
    WeightColumns(const Weights& weights, const Array& array) : weights_(weights), array_(array) {}

    int bits() const { return weights_.bits(); }
    std::size_t columns() const { return weights_.outputs * static_cast<std::size_t>(bits()); }
    // Rows beyond the last input hold nothing.
    int cell(std::size_t tile, std::size_t row, std::size_t column) const {
        const std::size_t at = tile * static_cast<std::size_t>(array_.rows) + row;
        if (at >= weights_.inputs) {
            return 0;
        }
        const auto width = static_cast<std::size_t>(bits());
        const std::int32_t code = weights_.codes[column / width * weights_.inputs + at];
        return static_cast<int>(static_cast<std::uint32_t>(code) >> (column % width) & 1);
    }
    // The top bit of two's complement is negative; a group's flag shifts its sums.
    std::int64_t worth(std::size_t column, std::size_t group) const {
        const auto width = static_cast<std::size_t>(bits());
        const std::size_t bit = column % width;
        const std::int64_t value = std::int64_t{1} << bit;
        return (bit + 1 == width ? -value : value) *
               (std::int64_t{1} << flag(column / width, group));
    }

    // Of the output's weights in that group; 0 where weights have none.
    int flag(std::size_t output, std::size_t group) const {
        if (weights_.flags.empty()) {
            return 0;
        }
        const auto size = static_cast<std::size_t>(weights_.group);
        return weights_.flags[output * ((weights_.inputs + size - 1) / size) + group];
    }

  private:
    const Weights& weights_;
    const Array& array_;
};

}  // namespace qrazor::model::in_memory
