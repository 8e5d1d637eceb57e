// How elements of block formats are multiplied: the architectures of mx_dot, nvfp4_dot, vs_dot,
// bfp_dot and int_group_dot.
#pragma once
#include "qrazor/gen/arch.h"

namespace qrazor::units {

enum class BlockArch { sign_magnitude, baugh_wooley, booth };
const gen::ArchFacts& arch_facts(BlockArch arch);

}  // namespace qrazor::units
