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

// How a file stores a value. `opaque`: a type that the file's format has and nothing here gives a
// meaning (complex numbers, FP6, ...); its bytes are skipped, and reading it is refused by name.
enum class DType : std::uint8_t {
    f64,
    f32,
    f16,
    bf16,
    f8_e4m3,  // OCP FP8, as element.h
    f8_e5m2,
    f8_e8m0,  // 2^(code - 127): shared scales of MX
    f4,       // E2M1, two in a byte, the first in the low half
    boolean,
    i8,
    i16,
    i32,
    i64,
    u8,
    u16,
    u32,
    u64,
    opaque,
};
std::string_view to_string(DType dtype);  // as safetensors spells it
std::size_t bits_of(DType dtype);         // 0 for opaque
bool is_float(DType dtype);               // no `integers`

struct Tensor {
    DType dtype = DType::f32;            // how the file stored it
    std::vector<std::size_t> shape;      // outermost first; empty is a scalar
    std::vector<float> values;           // row-major; rounded where a float has too few bits
    std::vector<std::int64_t> integers;  // the exact values of integer dtypes; empty for floats

    std::size_t size() const;     // product of the shape
    std::size_t columns() const;  // innermost extent, 1 for a scalar
    std::size_t rows() const;     // size() / columns()
};

// Throws qrazor::Error, beginning with `where` ("a.npy", "a.safetensors: tensor 'x'"), at the first
// NaN or infinity: nothing that is scaled or multiplied can hold one.
void require_finite(const Tensor& tensor, const std::string& where);

// What a file is that is none of these, from its first bytes, and what to do with it: "a GGUF file
// (llama.cpp): ..."; "" where nothing is recognised.
std::string foreign_file(std::string_view bytes);
bool begins_as_npy(std::string_view bytes);
// A header length that can be, and then a JSON object. `size`: of the whole file.
bool begins_as_safetensors(std::string_view bytes, std::uint64_t size);

// A `.safetensors` file: its header is read and checked at once, tensors on demand. A tensor that
// is not asked for does no harm, whatever its type.
class SafeTensors {
  public:
    struct Entry {
        DType dtype;
        std::string dtype_name;  // as the file has it
        std::vector<std::size_t> shape;
        std::size_t begin;  // byte range within the data section
        std::size_t end;
    };

    // Only the header comes into memory; each read() opens the file again.
    static SafeTensors open(const std::filesystem::path& path);
    static SafeTensors parse(std::string bytes, const std::string& name);  // `name` for messages

    const std::string& name() const { return name_; }
    const std::map<std::string, Entry>& entries() const { return entries_; }
    const std::map<std::string, std::string>& metadata() const { return metadata_; }
    // Throws: no such tensor, with near names; a type without meaning here.
    Tensor read(const std::string& tensor_name) const;
    std::string where(const std::string& tensor_name) const;  // "FILE: tensor 'NAME'"

  private:
    // `head` begins with the file and holds its header.
    SafeTensors(std::string_view head, std::uint64_t size, const std::string& name);
    std::string name_;
    std::string bytes_;           // the whole file, where there is no path
    std::filesystem::path path_;  // where the data are read from
    std::size_t data_begin_ = 0;
    std::map<std::string, Entry> entries_;
    std::map<std::string, std::string> metadata_;
};

// F32 tensors, by name, as the bytes of a .safetensors file.
std::string safetensors_bytes(const std::map<std::string, Tensor>& tensors);

// A `.npy` file, format versions 1 to 3: floats, integers and truth values of either byte order, in
// C or Fortran order; the tensor is row-major in any case.
Tensor read_npy(const std::filesystem::path& path);
Tensor parse_npy(std::string_view bytes, const std::string& name);

float half_to_float(std::uint16_t bits);
// The nearest FP16, ties to even, of a number that is not negative; at most the largest finite one.
std::uint32_t to_half(double value);
float bfloat16_to_float(std::uint16_t bits);

}  // namespace qrazor::model
