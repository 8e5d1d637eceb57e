#include "qrazor/model/tensor.h"

#include <array>
#include <bit>
#include <cmath>
#include <utility>

#include "bytes.h"
#include "qrazor/support/error.h"

namespace qrazor::model {
namespace {

struct DTypeInfo {
    std::string_view name;
    std::size_t size;
};
constexpr std::array<DTypeInfo, 6> kDTypes{
    {{"F32", 4}, {"F16", 2}, {"BF16", 2}, {"I8", 1}, {"I16", 2}, {"I32", 4}}};

float float_from(DType dtype, std::uint32_t bits) {
    switch (dtype) {
        case DType::f16:
            return half_to_float(static_cast<std::uint16_t>(bits));
        case DType::bf16:
            return bfloat16_to_float(static_cast<std::uint16_t>(bits));
        default:
            return std::bit_cast<float>(bits);
    }
}

std::int32_t integer_from(DType dtype, std::uint32_t bits) {
    switch (dtype) {
        case DType::i8:
            return static_cast<std::int8_t>(bits);
        case DType::i16:
            return static_cast<std::int16_t>(bits);
        default:
            return static_cast<std::int32_t>(bits);
    }
}

}  // namespace

std::string_view to_string(DType dtype) {
    return kDTypes.at(static_cast<std::size_t>(dtype)).name;
}

std::size_t size_of(DType dtype) {
    return kDTypes.at(static_cast<std::size_t>(dtype)).size;
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
    const int exponent = std::max(kLeast, limited > 0 ? std::ilogb(limited) : kLeast);
    const auto steps =
        static_cast<std::uint32_t>(std::nearbyint(std::ldexp(limited, 10 - exponent)));
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
    std::size_t size = size_of(dtype);
    for (const std::size_t extent : shape) {
        if (__builtin_mul_overflow(size, extent, &size)) {
            throw Error(where + "shape = " + to_text(shape) + ": more values than 64 bits count");
        }
    }
    return size;
}

Tensor tensor_from(DType dtype, std::vector<std::size_t> shape, std::string_view bytes) {
    Tensor tensor;
    tensor.dtype = dtype;
    tensor.shape = std::move(shape);
    const std::size_t width = size_of(dtype);
    const std::size_t count = bytes.size() / width;
    const bool is_float = dtype == DType::f32 || dtype == DType::f16 || dtype == DType::bf16;
    tensor.values.resize(count);
    tensor.integers.resize(is_float ? 0 : count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto bits = static_cast<std::uint32_t>(little_endian(bytes.substr(i * width), width));
        if (is_float) {
            tensor.values[i] = float_from(dtype, bits);
        } else {
            tensor.integers[i] = integer_from(dtype, bits);
            tensor.values[i] = static_cast<float>(tensor.integers[i]);
        }
    }
    return tensor;
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
