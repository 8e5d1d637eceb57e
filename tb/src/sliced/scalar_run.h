// Functions of single values in the sliced engine: the golden model's result of every argument is
// known beforehand, so comparing keeps up with the gates.
#pragma once
#include <memory>
#include <string>

#include "qrazor/gen/design.h"
#include "qrazor/tb/sliced.h"

namespace qrazor::tb {

// "" or why run_scalar() cannot run this design: it takes combinational functions of single values,
// alike in all lanes.
std::string no_scalar_run(const gen::Design& design);

// Vectors are values here: one of each lane. Every argument in turn, lanes apart from each other,
// until `vectors` are given (0: 2^24). Throws qrazor::Error where no_scalar_run() has a reason.
BatchResult run_scalar(const gen::Design& design, std::shared_ptr<const SlicedUnit> unit,
                       const BatchOptions& options);

}  // namespace qrazor::tb
