// Every unit of the registry: one function each, defined in the unit's own file.
#pragma once
#include "qrazor/gen/unit.h"

namespace qrazor::gen::unit {

const Unit& int_mul();
const Unit& int_mac();
const Unit& int_dot();
const Unit& sdr_compress();
const Unit& sdr_decompress();
const Unit& sdr_mul();
const Unit& sdr_mac();
const Unit& sdr_dot();
const Unit& dec_dot();
const Unit& mx_dot();
const Unit& nvfp4_dot();
const Unit& vs_dot();
const Unit& bfp_dot();
const Unit& int_group_dot();

}  // namespace qrazor::gen::unit
