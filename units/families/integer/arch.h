// How integers are multiplied: the architectures of int_mul, int_mac, int_dot, and of dec_dot
// behind its decompressors.
#pragma once
#include "qrazor/gen/arch.h"

namespace qrazor::units {

enum class IntegerArch { booth, baugh_wooley, star };
const gen::ArchFacts& arch_facts(IntegerArch arch);

}  // namespace qrazor::units
