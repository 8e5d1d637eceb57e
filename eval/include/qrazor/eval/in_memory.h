// A network whose linear layers are multiplied on an array of one-bit cells, with the noise of its
// converters. Inputs are cut at each row's leading bit, weights are int8 with a scale for each
// output; everything else stays in float.
#pragma once
#include <vector>

#include "qrazor/eval/evaluate.h"
#include "qrazor/model/in_memory.h"

namespace qrazor::eval {

struct ArrayRun {
    model::in_memory::Array array;
    model::in_memory::Imperfection imperfection = {};
};

// The metric of each set of data. Draws depend on item, layer and row alone, so results do not
// depend on the number of threads. Throws qrazor::Error: an array that cannot be, or one whose
// weights need flags.
std::vector<Measured> measure_in_memory(const Network& network, const ArrayRun& run,
                                        const std::vector<Data>& data,
                                        const EvaluateOptions& options);

}  // namespace qrazor::eval
