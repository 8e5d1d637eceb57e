// What all fuzz targets share: the one function that libFuzzer or replay.cpp calls with bytes, and
// the rule that it checks. A reader takes the bytes or refuses them with qrazor::Error;
// all else (another exception, a crash, undefined behaviour, a hang) is a finding.
#pragma once
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

#include "qrazor/support/error.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace qrazor::fuzz {

inline std::string_view as_text(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

// Throws what no reader may throw: libFuzzer stops there, replay.cpp names the input.
inline void require(bool holds, const std::string& what) {
    if (!holds) {
        throw std::logic_error("fuzz: " + what);
    }
}

template <typename Read>
void read_or_refuse(const Read& read) {
    try {
        read();
    } catch (const Error& error) {
        require(*error.what() != '\0', "an empty message");
    }
}

}  // namespace qrazor::fuzz
