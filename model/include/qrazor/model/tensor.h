// Tensors from files: NumPy `.npy` and `.safetensors`. Every length and offset in a header is
// checked before it is used; a truncated, oversized or inconsistent file is refused with
// qrazor::Error: one line with the file, the tensor, the field, its value and what would be legal.
#pragma once
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace qrazor::model {

enum class DType : std::uint8_t { f32, f16, bf16, i8, i16, i32 };
std::string_view to_string(DType dtype);
std::size_t size_of(DType dtype);

struct Tensor {
    DType dtype = DType::f32;        // how the file stored it
    std::vector<std::size_t> shape;  // outermost first; empty is a scalar
    std::vector<float> values;       // row-major; i32 beyond 2^24 loses low bits: see `integers`
    std::vector<std::int32_t> integers;  // the exact values of integer dtypes; empty for floats

    std::size_t size() const;     // product of the shape
    std::size_t columns() const;  // innermost extent, 1 for a scalar
    std::size_t rows() const;     // size() / columns()
};

// A `.safetensors` file: its header is read and checked at once, tensors on demand.
class SafeTensors {
  public:
    struct Entry {
        DType dtype;
        std::vector<std::size_t> shape;
        std::size_t begin;  // byte range within the data section
        std::size_t end;
    };

    static SafeTensors open(const std::filesystem::path& path);
    static SafeTensors parse(std::string bytes, const std::string& name);  // `name` for messages

    const std::map<std::string, Entry>& entries() const { return entries_; }
    const std::map<std::string, std::string>& metadata() const { return metadata_; }
    Tensor read(const std::string& tensor_name) const;  // throws: no such tensor, with near names

  private:
    std::string name_;
    std::string bytes_;
    std::size_t data_begin_ = 0;
    std::map<std::string, Entry> entries_;
    std::map<std::string, std::string> metadata_;
};

// A `.npy` file, format versions 1 to 3, C order, little-endian.
Tensor read_npy(const std::filesystem::path& path);
Tensor parse_npy(std::string_view bytes, const std::string& name);

float half_to_float(std::uint16_t bits);
// The nearest FP16, ties to even, of a number that is not negative; at most the largest finite one.
std::uint32_t to_half(double value);
float bfloat16_to_float(std::uint16_t bits);

}  // namespace qrazor::model
