// Tensor files made in memory, well-formed or not, for the reader tests.
#pragma once
#include <cstdint>
#include <string>

namespace qrazor::model::testing {

inline std::string number(std::uint64_t value, std::size_t bytes) {
    std::string text;
    for (std::size_t i = 0; i < bytes; ++i) {
        text += static_cast<char>((value >> (8 * i)) & 0xff);
    }
    return text;
}

inline std::string safetensors(const std::string& header, const std::string& data = "") {
    return number(header.size(), 8) + header + data;
}

// One tensor `t`; `fields` as JSON members.
inline std::string one_tensor(const std::string& fields, const std::string& data) {
    return safetensors("{\"t\":{" + fields + "}}", data);
}

inline std::string npy(const std::string& dict, const std::string& data, int major = 1) {
    const std::string header = dict + "\n";
    return std::string("\x93NUMPY") + static_cast<char>(major) + '\0' +
           number(header.size(), major == 1 ? 2 : 4) + header + data;
}

inline std::string npy_of(const std::string& descr, const std::string& shape,
                          const std::string& data, int major = 1) {
    return npy("{'descr': '" + descr + "', 'fortran_order': False, 'shape': " + shape + ", }", data,
               major);
}

}  // namespace qrazor::model::testing
