// The combinational module within ibert_gelu: what descriptor, emitter and claims all name.
#pragma once
#include <string>

#include "families/words.h"
#include "qrazor/gen/config.h"

namespace qrazor::units::ibert_gelu {

inline std::string core_name(const Config& config) {
    return "ibert_gelu_f" + std::to_string(config.value_fraction);
}

}  // namespace qrazor::units::ibert_gelu
