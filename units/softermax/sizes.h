// Widths of softermax that emitter and claims both name.
#pragma once
#include <algorithm>

#include "families/rival_softmax/rival.h"
#include "qrazor/model/rival_widths.h"

namespace qrazor::units::softermax {

struct Sizes {
    int numerator;   // bits: a numerator is below 1
    int fraction;    // of the sum
    int sum;         // bits of a row's sum
    int reciprocal;  // fraction bits
    int inverse;     // bits of a reciprocal: with few of them the first is 1
    int least;       // the sum's leading one is here or above: a row's largest numerator is 1/2
    int dropped;     // bits of a product that no code of any sum has

    explicit Sizes(const Config& c) {
        const model::rivals::SoftermaxWidths w =
            model::rivals::softermax_widths(rival_format(model::RivalSoftmax::softermax, c));
        numerator = w.numerator;
        fraction = w.sum;
        sum = w.sum + std::max(1, row_bits(c));
        reciprocal = w.reciprocal;
        const model::PwlTable table =
            model::rivals::softermax_segments(model::PwlFunction::reciprocal, reciprocal);
        inverse = bits_to(*std::max_element(table.offset.begin(), table.offset.end()));
        least = w.sum - 2;
        dropped = w.numerator + w.reciprocal + least - w.sum - w.code - 1;
    }
};

}  // namespace qrazor::units::softermax
