// Values of tensors as floats and, where they are integers, as integers too: a float does not hold
// them all.
#include "qrazor/model/tensor.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdio>
#include <limits>
#include <utility>

#include "bytes.h"
#include "qrazor/model/element.h"
#include "qrazor/support/error.h"

namespace qrazor::model {
namespace {

struct DTypeInfo {
    std::string_view name;
    std::size_t bits;
    bool is_float;
};
constexpr std::array<DTypeInfo, 18> kDTypes{{{"F64", 64, true},
                                             {"F32", 32, true},
                                             {"F16", 16, true},
                                             {"BF16", 16, true},
                                             {"F8_E4M3", 8, true},
                                             {"F8_E5M2", 8, true},
                                             {"F8_E8M0", 8, true},
                                             {"F4", 4, true},
                                             {"BOOL", 8, false},
                                             {"I8", 8, false},
                                             {"I16", 16, false},
                                             {"I32", 32, false},
                                             {"I64", 64, false},
                                             {"U8", 8, false},
                                             {"U16", 16, false},
                                             {"U32", 32, false},
                                             {"U64", 64, false},
                                             {"opaque", 0, false}}};

double float_from(DType dtype, std::uint64_t bits) {
    switch (dtype) {
        case DType::f64:
            return std::bit_cast<double>(bits);
        case DType::f16:
            return half_to_float(static_cast<std::uint16_t>(bits));
        case DType::bf16:
            return bfloat16_to_float(static_cast<std::uint16_t>(bits));
        case DType::f8_e4m3:
            return decode(Element::e4m3, static_cast<std::uint32_t>(bits));
        case DType::f8_e5m2:
            return decode(Element::e5m2, static_cast<std::uint32_t>(bits));
        case DType::f8_e8m0:
            return decode_e8m0(static_cast<std::uint32_t>(bits));
        case DType::f4:
            return decode(Element::e2m1, static_cast<std::uint32_t>(bits));
        default:
            return std::bit_cast<float>(static_cast<std::uint32_t>(bits));
    }
}

std::int64_t integer_from(DType dtype, std::uint64_t bits) {
    switch (dtype) {
        case DType::i8:
            return static_cast<std::int8_t>(bits);
        case DType::i16:
            return static_cast<std::int16_t>(bits);
        case DType::i32:
            return static_cast<std::int32_t>(bits);
        default:
            return static_cast<std::int64_t>(bits);
    }
}

// "5" of a vector, "5 ([1, 2])" of a matrix: row-major, and what NumPy calls it.
std::string index_text(std::size_t index, const std::vector<std::size_t>& shape) {
    std::string text = std::to_string(index);
    if (shape.size() < 2) {
        return text;
    }
    std::vector<std::size_t> places(shape.size());
    for (std::size_t d = shape.size(); d-- > 0;) {
        places[d] = index % shape[d];
        index /= shape[d];
    }
    return text + " (" + to_text(places) + ")";
}

}  // namespace

std::string_view to_string(DType dtype) {
    return kDTypes.at(static_cast<std::size_t>(dtype)).name;
}

std::size_t bits_of(DType dtype) {
    return kDTypes.at(static_cast<std::size_t>(dtype)).bits;
}

bool is_float(DType dtype) {
    return kDTypes.at(static_cast<std::size_t>(dtype)).is_float;
}

std::size_t Tensor::size() const {
    std::size_t product = 1;
    for (const std::size_t extent : shape) {
        product *= extent;
    }
    return product;
}

std::size_t Tensor::columns() const {
    return shape.empty() ? 1 : shape.back();
}

std::size_t Tensor::rows() const {
    return columns() == 0 ? 0 : size() / columns();
}

std::uint32_t to_half(double value) {
    constexpr double kLargest = 65504;
    constexpr int kLeast = -14;
    const double limited = std::min(value, kLargest);
    // Subnormals have the steps of the least normal exponent.
    const int exponent = std::max(kLeast, limited > 0 ? std::ilogb(limited) : kLeast);
    const auto steps =
        static_cast<std::uint32_t>(std::nearbyint(std::ldexp(limited, 10 - exponent)));
    // Added, not joined: steps hold the leading one, which counts the exponent up, also where
    // rounding carried.
    return (static_cast<std::uint32_t>(exponent - kLeast) << 10) + steps;
}

float half_to_float(std::uint16_t bits) {
    const std::uint32_t sign = (bits & 0x8000U) << 16;
    const std::uint32_t exponent = (bits >> 10) & 0x1fU;
    const std::uint32_t mantissa = bits & 0x3ffU;
    if (exponent == 0x1fU) {  // infinity or NaN
        return std::bit_cast<float>(sign | 0x7f800000U | (mantissa << 13));
    }
    if (exponent != 0) {
        // 127 - 15: the biases differ.
        return std::bit_cast<float>(sign | ((exponent + 112) << 23) | (mantissa << 13));
    }
    // Zero and subnormals: mantissa * 2^-24, which a float holds exactly.
    const float magnitude = static_cast<float>(mantissa) * 0x1p-24F;
    return sign != 0 ? -magnitude : magnitude;
}

float bfloat16_to_float(std::uint16_t bits) {
    return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16);
}

std::uint64_t little_endian(std::string_view bytes, std::size_t count) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < count; ++i) {
        value |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
    }
    return value;
}

std::size_t byte_size(const std::vector<std::size_t>& shape, DType dtype,
                      const std::string& where) {
    std::size_t size = bits_of(dtype);
    for (const std::size_t extent : shape) {
        // A product that wrapped could look as small as the file.
        if (__builtin_mul_overflow(size, extent, &size)) {
            throw Error(where + "shape = " + to_text(shape) + ": more values than 64 bits count");
        }
    }
    if (size % 8 != 0) {
        throw Error(where + "shape = " + to_text(shape) + ": " + std::string(to_string(dtype)) +
                    " has two values in a byte: must be an even number of values");
    }
    return size / 8;
}

Tensor tensor_from(DType dtype, std::vector<std::size_t> shape, std::string_view bytes,
                   const std::string& where) {
    Tensor tensor;
    tensor.dtype = dtype;
    tensor.shape = std::move(shape);
    const std::size_t width = std::max<std::size_t>(1, bits_of(dtype) / 8);
    const std::size_t in_byte = dtype == DType::f4 ? 2 : 1;
    const std::size_t count = bytes.size() / width * in_byte;
    const auto refuse = [&](std::size_t index, const std::string& value, const char* legal) {
        throw Error(where + "index " + index_text(index, tensor.shape) + " = " + value + ": " +
                    legal);
    };
    tensor.values.resize(count);
    tensor.integers.resize(is_float(dtype) ? 0 : count);
    for (std::size_t i = 0; i < count; ++i) {
        std::uint64_t bits = little_endian(bytes.substr(i / in_byte * width), width);
        if (in_byte == 2) {
            bits = i % 2 == 0 ? bits & 0xf : bits >> 4;
        }
        if (is_float(dtype)) {
            const double value = float_from(dtype, bits);
            // Only F64 has such values: as infinity they would pass for what the file says.
            if (std::isfinite(value) && std::fabs(value) > std::numeric_limits<float>::max()) {
                std::array<char, 32> text{};
                std::snprintf(text.data(), text.size(), "%.6g", value);
                refuse(i, text.data(), "must be at most 3.4e38, the largest of FP32");
            }
            tensor.values[i] = static_cast<float>(value);
            continue;
        }
        if (dtype == DType::boolean && bits > 1) {
            refuse(i, std::to_string(bits), "must be 0 or 1, a truth value");
        }
        // Integers are kept in 64 bits with a sign.
        if (dtype == DType::u64 && bits >> 63 != 0) {
            refuse(i, std::to_string(bits), "must be below 2^63");
        }
        tensor.integers[i] = integer_from(dtype, bits);
        tensor.values[i] = static_cast<float>(tensor.integers[i]);
    }
    return tensor;
}

void require_finite(const Tensor& tensor, const std::string& where) {
    for (std::size_t i = 0; i < tensor.values.size(); ++i) {
        const float value = tensor.values[i];
        if (!std::isfinite(value)) {
            const std::string text = std::isnan(value) ? "NaN" : value < 0 ? "-inf" : "inf";
            throw Error(where + ": index " + index_text(i, tensor.shape) + " = " + text +
                        ": must be a finite number");
        }
    }
}

std::string in_quotes(std::string_view text) {
    constexpr std::size_t kLongest = 60;
    std::string result = "'";
    for (const char c : text.substr(0, kLongest)) {
        result += c >= ' ' && c <= '~' ? c : '?';
    }
    return result + (text.size() > kLongest ? "...'" : "'");
}

std::string to_text(const std::vector<std::size_t>& shape) {
    std::string result = "[";
    for (std::size_t i = 0; i < shape.size(); ++i) {
        result += (i == 0 ? "" : ", ") + std::to_string(shape[i]);
        if (i == 15 && shape.size() > 16) {
            return result + ", ...]";
        }
    }
    return result + "]";
}

}  // namespace qrazor::model
