// What the trees of the units add up: where each bit of a lane stands, and the constants.
#include <utility>

#include "qrazor/gen/tree.h"
#include "qrazor/model/widths.h"

namespace qrazor::gen::parts {
namespace {

// The tree adds up -total - 1, which inverted is the total.
void negate(TreeShape& shape) {
    shape.inverted = true;
    shape.constant = -1;
}

}  // namespace

TreeShape sdr_shape(const SdrLane& lane, int salient, int lanes, int width) {
    TreeShape shape;
    shape.name = "tree_sdr_k" + std::to_string(salient) + "_l" + std::to_string(lanes);
    shape.what = std::to_string(lanes) + " lane(s) of " + std::to_string(salient) +
                 "-bit SDR codes, and the correction for negative ones";
    shape.lanes = lanes;
    shape.width = width;
    shape.column_of_bit = lane.column_of_bit;
    // The number of negative lanes is counted first: that tree is as deep, at two gates a level.
    shape.extra_time = 2 * model::ceil_log2(static_cast<std::uint64_t>(lanes) + 1);
    // With n negative lanes: -(2^(K-1) - 1)^2 n = 2^K n - 2^(2K-2) n - n, where -n = ~n + 1 - 2^w.
    const int count = model::ceil_log2(static_cast<std::uint64_t>(lanes) + 1);
    for (const auto& [column, negated] :
         {std::pair{0, true}, std::pair{salient, false}, std::pair{2 * salient - 2, true}}) {
        for (int bit = 0; bit < count; ++bit) {
            if (column + bit < width) {
                shape.extra_columns.push_back(column + bit);
            }
        }
        if (negated) {
            shape.constant += (Int128{1} - (Int128{1} << count)) << column;
        }
    }
    return shape;
}

TreeShape count_shape(int lanes) {
    TreeShape shape;
    shape.name = "tree_count_l" + std::to_string(lanes);
    shape.what = "how many of " + std::to_string(lanes) + " bits are 1";
    shape.title = "count of ones";
    shape.lanes = lanes;
    shape.width = model::ceil_log2(static_cast<std::uint64_t>(lanes) + 1);
    shape.column_of_bit = {0};
    return shape;
}

TreeShape sdr_twos_shape(int salient, int lanes, int width) {
    TreeShape shape;
    shape.name = "tree_sdr_twos_k" + std::to_string(salient) + "_l" + std::to_string(lanes);
    shape.what = std::to_string(lanes) + " lane(s) of " + std::to_string(salient) +
                 "-bit SDR codes, signs in the weights";
    shape.lanes = lanes;
    shape.width = width;
    for (int row = 0; row < salient - 1; ++row) {
        for (int bit = 0; bit < salient; ++bit) {
            shape.column_of_bit.push_back(row + bit);
        }
        shape.lane_constant -= ((Int128{1} << (salient - 1)) - 1) << row;
    }
    negate(shape);
    return shape;
}

TreeShape sdr_twos_exact_shape(int salient, int lanes, int width) {
    TreeShape shape = sdr_twos_shape(salient, lanes, width);
    shape.name += "_exact";
    shape.what += ", less their constant";
    shape.inverted = false;
    shape.lane_constant = 0;
    shape.constant = 0;
    return shape;
}

Int128 sdr_twos_offset(int salient, int lanes) {
    const Int128 most = (Int128{1} << (salient - 1)) - 1;
    return most * most * lanes;
}

TreeShape inverted_shape(const std::string& name, const std::string& title, int bits, int lanes,
                         int width) {
    TreeShape shape;
    shape.name = "tree_" + name + "_l" + std::to_string(lanes);
    shape.what = std::to_string(lanes) + " lane(s) of " + title +
                 " products, and the correction for negative ones";
    shape.lanes = lanes;
    shape.width = width;
    for (int bit = 0; bit < bits; ++bit) {
        shape.column_of_bit.push_back(bit);
    }
    // With n negative lanes: -(2^bits - 1) n = n - 2^bits n, where -n = ~n + 1 - 2^w.
    const int count = model::ceil_log2(static_cast<std::uint64_t>(lanes) + 1);
    shape.extra_time = 2 * count;
    for (const int column : {0, bits}) {
        for (int bit = 0; bit < count; ++bit) {
            if (column + bit < width) {
                shape.extra_columns.push_back(column + bit);
            }
        }
    }
    shape.constant = (Int128{1} - (Int128{1} << count)) << bits;
    return shape;
}

TreeShape scale_shape(int value, int scale, int width) {
    TreeShape shape;
    shape.name = "tree_scale_" + std::to_string(value) + "x" + std::to_string(scale) + "_" +
                 std::to_string(width);
    shape.what = "a signed number of " + std::to_string(value) + " bits times a scale of " +
                 std::to_string(scale) + " bits";
    shape.width = width;
    for (int row = 0; row < scale; ++row) {
        for (int bit = 0; bit < value; ++bit) {
            shape.column_of_bit.push_back(row + bit);
        }
        shape.lane_constant -= ((Int128{1} << (value - 1)) - 1) << row;
    }
    negate(shape);
    return shape;
}

TreeShape booth_shape(int multiplicand, int multiplier, int lanes, int width) {
    TreeShape shape;
    shape.name = "tree_booth_" + std::to_string(multiplicand) + "x" + std::to_string(multiplier) +
                 "_l" + std::to_string(lanes);
    shape.what = std::to_string(lanes) + " lane(s) of Booth radix-4 rows, " +
                 std::to_string(multiplicand) + " x " + std::to_string(multiplier) + " bits";
    shape.lanes = lanes;
    shape.width = width;
    const int digits = (multiplier + 1) / 2;
    for (int row = 0; row < digits; ++row) {
        for (int bit = 0; bit <= multiplicand; ++bit) {
            shape.column_of_bit.push_back(2 * row + bit);
        }
        shape.column_of_bit.push_back(2 * row + 1);
        // Each row's sign bit comes inverted, in place of a sign extension: -s = ~s - 1.
        shape.lane_constant -= Int128{1} << (2 * row + multiplicand);
    }
    return shape;
}

TreeShape baugh_wooley_shape(int act, int weight, int lanes, int width) {
    TreeShape shape;
    shape.name = "tree_baugh_wooley_" + std::to_string(act) + "x" + std::to_string(weight) + "_l" +
                 std::to_string(lanes);
    shape.what = std::to_string(lanes) + " lane(s) of Baugh-Wooley rows, " + std::to_string(act) +
                 " x " + std::to_string(weight) + " bits";
    shape.lanes = lanes;
    shape.width = width;
    for (int row = 0; row < weight; ++row) {
        for (int bit = 0; bit < act; ++bit) {
            shape.column_of_bit.push_back(row + bit);
            // Products of two plain bits, and of both sign bits, are positive. The tree adds up the
            // negative, so each comes inverted: -x = ~x - 1, and this is the -1.
            if ((bit == act - 1) == (row == weight - 1)) {
                shape.lane_constant -= Int128{1} << (row + bit);
            }
        }
    }
    negate(shape);
    return shape;
}

TreeShape sum_shape(int numbers, int bits, int width) {
    TreeShape shape;
    shape.name = "tree_sum_n" + std::to_string(numbers) + "_w" + std::to_string(bits);
    shape.what = std::to_string(numbers) + " signed number(s) of " + std::to_string(bits) +
                 " bits, their sign bits inverted";
    shape.lanes = numbers;
    shape.width = width;
    for (int bit = 0; bit < bits; ++bit) {
        shape.column_of_bit.push_back(bit);
    }
    // Sign bits come inverted, in place of a sign extension: -s = ~s - 1.
    shape.lane_constant = -(Int128{1} << (bits - 1));
    return shape;
}

}  // namespace qrazor::gen::parts
