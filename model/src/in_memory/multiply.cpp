// See in_memory.h: the matrix product by its definition, one column of one read at a time.
#include "qrazor/model/in_memory.h"

#include "weight_columns.h"

namespace qrazor::model::in_memory {
namespace {

// Reads one part's columns; with overcommit those at the top code once more, in two halves.
class ColumnReader {
  public:
    ColumnReader(const WeightColumns& weights, const Array& array, const Imperfection& imperfection,
                 std::uint64_t stream)
        : weights_(weights), array_(array), imperfection_(imperfection), stream_(stream) {}

    void add(const Read& read, std::uint64_t number, Result& result) {
        const std::vector<Rows> halves =
            array_.overcommit ? split_ones(read.plus, (array_.ones + 1) / 2) : std::vector<Rows>{};
        const int top = (1 << adc_bits(array_)) - 1;
        bool again = false;
        for (std::size_t column = 0; column < weights_.columns(); ++column) {
            // Three numbers a read: the part, and its halves.
            int code = convert_column(read.plus, read, column, 3 * number);
            ++result.conversions;
            if (array_.overcommit && code == top) {
                code = 0;
                for (std::size_t half = 0; half < halves.size(); ++half) {
                    code += convert_column(halves[half], read, column, 3 * number + 1 + half);
                }
                result.conversions += halves.size();
                again = true;
            }
            result.values[column / static_cast<std::size_t>(weights_.bits())] +=
                read.weight * weights_.worth(column, read.group) * code;
        }
        result.reads += 1 + (again ? halves.size() : 0);
    }

  private:
    int convert_column(const Rows& plus, const Read& read, std::size_t column,
                       std::uint64_t number) const {
        int counted = 0;
        int ones = 0;
        for (std::size_t row = 0; row < static_cast<std::size_t>(array_.rows); ++row) {
            const auto is_in = [row](const Rows& rows) {
                return !rows.empty() && (rows[row / 64] >> (row % 64) & 1) != 0;
            };
            const int sign = is_in(plus) ? 1 : is_in(read.minus) ? -1 : 0;
            ones += sign;
            counted += sign * weights_.cell(read.tile, row, column);
        }
        return convert(array_, imperfection_, counted, ones,
                       draw(imperfection_.seed, stream_, number, column));
    }

    const WeightColumns& weights_;
    const Array& array_;
    const Imperfection& imperfection_;
    std::uint64_t stream_;
};

}  // namespace

Result multiply(const Weights& weights, const Vector& vector, const Array& array,
                const Imperfection& imperfection, std::uint64_t stream) {
    validate(array);
    validate(imperfection);
    check_weights(weights, array);
    check_fit(vector, weights.inputs, weights.group);
    const WeightColumns columns(weights, array);
    Result result;
    result.values.resize(weights.outputs);
    ColumnReader reader(columns, array, imperfection, stream);
    std::uint64_t number = 0;
    for (const Read& read : reads_of(vector, array)) {
        reader.add(read, number++, result);
    }
    return result;
}

}  // namespace qrazor::model::in_memory
