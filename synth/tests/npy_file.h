// A .npy file of 16-bit integers, as NumPy writes it.
#pragma once
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "qrazor/support/files.h"

namespace qrazor::synth::test {

inline void write_npy(const std::filesystem::path& path, const std::string& shape,
                      const std::vector<int16_t>& values) {
    std::string header = "{'descr': '<i2', 'fortran_order': False, 'shape': " + shape + ", }";
    header.append(63 - (10 + header.size()) % 64, ' ');
    header += '\n';
    std::string out = "\x93NUMPY";
    out += {'\x01', '\0', static_cast<char>(header.size()), '\0'};
    out += header;
    for (const int16_t value : values) {
        out += static_cast<char>(value & 0xff);
        out += static_cast<char>(static_cast<uint16_t>(value) >> 8);
    }
    write_file(path, out);
}

}  // namespace qrazor::synth::test
