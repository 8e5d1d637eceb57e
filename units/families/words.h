// Units are written in the words of gen: descriptors in those of a design, emitters in those of
// Verilog text.
#pragma once

namespace qrazor::gen {}

namespace qrazor::units {

using namespace gen;

}  // namespace qrazor::units
