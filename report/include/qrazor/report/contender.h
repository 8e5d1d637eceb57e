// Number formats to set side by side: what each does to a tensor, and the unit that multiplies it.
#pragma once
#include <array>
#include <filesystem>
#include <string>
#include <vector>

#include "qrazor/stimulus/tensors.h"

namespace qrazor::report {

// Which tensors are quantized: weights (W), the inputs of linear layers (A), keys and values (KV).
enum class Tensors { w4a4kv4, w4a4, w4a16 };
inline constexpr std::array kTensors{Tensors::w4a4kv4, Tensors::w4a4, Tensors::w4a16};
std::string tensors_name(Tensors tensors);  // "W4A4KV4"

// Who a row is in the comparison: each of ours is set against each rival.
enum class Side { sdr, rival, other };

struct Contender {
    std::string name;   // of its table
    std::string title;  // as people call it
    std::string codec;
    std::string options;
    std::string helpers;
    int bits = 4;      // of an element
    std::string unit;  // named configuration
    Side side = Side::other;

    // Text for eval::parse_scheme.
    std::string scheme(Tensors tensors) const;
    // The codes of weights and activations in the scheme of W4A4KV4, which the unit is fed with.
    tb::Encoding encoding() const;
};

// In the order of the file. Throws qrazor::Error with file and line.
std::vector<Contender> read_contenders(const std::filesystem::path& path);

}  // namespace qrazor::report
