// Compressor trees: any number of lanes of partial-product bits down to two rows.
#pragma once
#include <limits>
#include <string>
#include <vector>

#include "qrazor/gen/parts.h"
#include "qrazor/support/text.h"

namespace qrazor::gen::parts {

// What a tree adds. Bit b of a lane stands in column `column_of_bit[b]` (weight 2^column); columns
// at or above `width` do not exist, everything is modulo 2^width. `lane_constant` is added once a
// lane, `constant` once. Bits that belong to no lane come in a vector of their own, bit b of it in
// column `extra_columns[b]`: a held accumulator, a correction.
struct TreeShape {
    std::string name;                       // module name, such as "tree_sdr_k4_l16"
    std::string what;                       // for the header comment: what the lanes are
    std::string title = "compressor tree";  // in figures
    int lanes = 1;
    std::vector<int> column_of_bit;
    Int128 lane_constant = 0;
    std::vector<int> extra_columns;
    int extra_time = 0;  // when the extra bits arrive after the lanes', in full adders' delays x 2
    Int128 constant = 0;
    bool inverted =
        false;  // the lanes give bits for the negative: the total is the tree's, inverted
    int width = 8;
    int latest = std::numeric_limits<int>::max();  // that a carry may come to ripple on, x 2
};

// The shapes of the lanes in parts.h, and of plain signed numbers of `bits` bits.
TreeShape sdr_shape(const SdrLane& lane, int salient, int lanes, int width);
TreeShape sdr_twos_shape(int salient, int lanes, int width);
// The same lanes without their constant: the total is exact and not negative, `offset` less the sum
// of products, so that both rows can be shifted unresolved.
TreeShape sdr_twos_exact_shape(int salient, int lanes, int width);
Int128 sdr_twos_offset(int salient, int lanes);
TreeShape count_shape(int lanes);  // how many of `lanes` bits are 1
// Products whose magnitudes have `bits` bits, inverted where they are negative; of elements "e2m1",
// "E2M1" in text.
TreeShape inverted_shape(const std::string& name, const std::string& title, int bits, int lanes,
                         int width);
// A signed number of `value` bits times an unsigned one of `scale` bits.
TreeShape scale_shape(int value, int scale, int width);
TreeShape booth_shape(int multiplicand, int multiplier, int lanes, int width);
TreeShape baugh_wooley_shape(int act, int weight, int lanes, int width);
TreeShape sum_shape(int numbers, int bits, int width);

// The tree in two modules, `<name>_upper` and `<name>_lower`, so that a pipeline cut fits between:
//   upper: bits_i (lane k at [k*bits +: bits]) [, extra_i]  ->  middle_o
//   lower: middle_i  ->  sum_o[width-1:0], carry_o[width-1:first_carry]
// The total is sum_o + (carry_o << first_carry), modulo 2^width.
struct Tree {
    Files files;
    int lane_bits = 0;
    int middle_width = 0;
    int first_carry = 0;  // columns below it are already resolved; == width: there is no carry row
    int full_adders = 0;
};
Tree make_tree(const TreeShape& shape);

}  // namespace qrazor::gen::parts
