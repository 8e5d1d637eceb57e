// NumPy's .npy files (format 1.0 to 3.0, NEP 1), without Python: the header is a Python literal, of
// which just what NumPy writes is read. Files come from outside: every length is checked before it
// is used.
#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "bytes.h"
#include "qrazor/model/tensor.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"

namespace qrazor::model {
namespace {

constexpr std::string_view kMagic = "\x93NUMPY";
constexpr std::size_t kVersionBytes = 2;

// What the header's Python dict says. NumPy writes these three keys and no other.
struct Header {
    std::optional<std::string> descr;
    std::optional<bool> fortran_order;
    std::optional<std::vector<std::size_t>> shape;
};

// Reads just the Python that NumPy writes: {'descr': '<f4', 'fortran_order': False, 'shape': (3,)}.
class HeaderParser {
  public:
    HeaderParser(std::string_view text, const std::string& where)
        : text_(text), where_(where + "header: ") {}

    Header parse() {
        Header header;
        expect('{');
        while (!accept('}')) {
            field(header);
            if (!accept(',')) {
                expect('}');
                break;
            }
        }
        skip_space();
        if (at_ != text_.size()) {
            fail("text after the closing '}'");
        }
        if (!header.descr || !header.fortran_order || !header.shape) {
            fail("must have descr, fortran_order and shape");
        }
        return header;
    }

  private:
    [[noreturn]] void fail(const std::string& what) const { throw Error(where_ + what); }

    void skip_space() {
        while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\n')) {
            ++at_;
        }
    }

    bool accept(char c) {
        skip_space();
        if (at_ < text_.size() && text_[at_] == c) {
            ++at_;
            return true;
        }
        return false;
    }

    void expect(char c) {
        if (!accept(c)) {
            fail(std::string("expected '") + c + "' at byte " + std::to_string(at_));
        }
    }

    bool accept_word(std::string_view word) {
        skip_space();
        if (text_.substr(at_, word.size()) != word) {
            return false;
        }
        at_ += word.size();
        return true;
    }

    std::string string() {
        const char quote = accept('"') ? '"' : '\'';
        if (quote == '\'') {
            expect('\'');
        }
        const std::size_t end = text_.find(quote, at_);
        if (end == std::string_view::npos) {
            fail("text without its closing quote");
        }
        std::string result(text_.substr(at_, end - at_));
        at_ = end + 1;
        return result;
    }

    std::vector<std::size_t> tuple() {
        std::vector<std::size_t> result;
        expect('(');
        while (!accept(')')) {
            skip_space();
            std::size_t extent = 0;
            const char* first = text_.data() + at_;
            const auto [end, error] = std::from_chars(first, text_.data() + text_.size(), extent);
            if (error != std::errc()) {
                fail("shape: extent " + std::to_string(result.size()) +
                     ": must be a whole number from 0 that fits 64 bits");
            }
            at_ += static_cast<std::size_t>(end - first);
            result.push_back(extent);
            if (!accept(',')) {
                expect(')');
                break;
            }
        }
        return result;
    }

    void field(Header& header) {
        const std::string key = string();
        expect(':');
        // Python would take the last, other readers the first.
        const bool twice = (key == "descr" && header.descr) ||
                           (key == "fortran_order" && header.fortran_order) ||
                           (key == "shape" && header.shape);
        if (twice) {
            fail("key " + in_quotes(key) + " appears twice");
        }
        if (key == "descr") {
            skip_space();
            if (at_ < text_.size() && text_[at_] == '[') {
                fail("descr: a structured dtype: must be one number a value");
            }
            header.descr = string();
        } else if (key == "fortran_order") {
            const bool yes = accept_word("True");
            if (!yes && !accept_word("False")) {
                fail("fortran_order: must be True or False");
            }
            header.fortran_order = yes;
        } else if (key == "shape") {
            header.shape = tuple();
        } else {
            fail("unknown key " + in_quotes(key));
        }
    }

    std::string_view text_;
    std::string where_;
    std::size_t at_ = 0;
};

// NumPy's letter for a type that cannot be meant here, and what to do.
std::string reason_of_descr(const std::string& descr) {
    switch (descr.find_first_not_of("<>=|") == std::string::npos
                ? ' '
                : descr[descr.find_first_not_of("<>=|")]) {
        case 'O':
            return " (pickled objects, never loaded)";
        case 'c':
            return " (complex numbers)";
        case 'S':
        case 'U':
            return " (text)";
        case 'M':
        case 'm':
            return " (dates)";
        case 'V':
            return " (raw bytes, as NumPy saves bfloat16: save x.astype('float32'))";
        default:
            return "";
    }
}

// The type, and whether its bytes are swapped.
std::pair<DType, bool> dtype_of_descr(const std::string& descr, const std::string& where) {
    struct Known {
        std::string_view letters;
        DType dtype;
    };
    const bool swapped = descr.starts_with('>');
    if (swapped || descr.starts_with('<') || descr.starts_with('|')) {
        for (const auto& [letters, dtype] :
             {Known{"f8", DType::f64}, Known{"f4", DType::f32}, Known{"f2", DType::f16},
              Known{"i1", DType::i8}, Known{"i2", DType::i16}, Known{"i4", DType::i32},
              Known{"i8", DType::i64}, Known{"u1", DType::u8}, Known{"u2", DType::u16},
              Known{"u4", DType::u32}, Known{"u8", DType::u64}, Known{"b1", DType::boolean}}) {
            // '|' says that order does not matter: true of single bytes alone.
            if (descr.substr(1) == letters && (descr[0] != '|' || bits_of(dtype) == 8)) {
                return {dtype, swapped};
            }
        }
    }
    throw Error(where + "descr = " + in_quotes(descr) + reason_of_descr(descr) +
                ": must be f2, f4, f8, i1 to i8, u1 to u8 or b1");
}

std::string byte_swapped(std::string_view bytes, std::size_t width) {
    std::string out(bytes);
    for (std::size_t first = 0; first + width <= out.size(); first += width) {
        std::reverse(out.begin() + static_cast<std::ptrdiff_t>(first),
                     out.begin() + static_cast<std::ptrdiff_t>(first + width));
    }
    return out;
}

// Column-major to row-major.
template <typename Value>
void reorder(std::vector<Value>& values, const std::vector<std::size_t>& shape) {
    std::vector<Value> out(values.size());
    std::vector<std::size_t> place(shape.size());
    for (Value& to : out) {
        std::size_t from = 0;
        for (std::size_t d = shape.size(); d-- > 0;) {
            from = from * shape[d] + place[d];
        }
        to = values[from];
        for (std::size_t d = shape.size(); d-- > 0;) {  // the last counts fastest
            if (++place[d] < shape[d]) {
                break;
            }
            place[d] = 0;
        }
    }
    values = std::move(out);
}

// The header's text and where the data begin.
std::pair<std::string_view, std::size_t> header_of(std::string_view bytes,
                                                   const std::string& where) {
    if (!begins_as_npy(bytes)) {
        const std::string foreign = foreign_file(bytes);
        throw Error(where + "not a .npy file: " +
                    (foreign.empty() ? "must begin with the bytes 93 'NUMPY'" : foreign));
    }
    if (bytes.size() < kMagic.size() + kVersionBytes) {
        throw Error(where + "file of " + std::to_string(bytes.size()) +
                    " bytes: ends within the version");
    }
    const int major = static_cast<unsigned char>(bytes[kMagic.size()]);
    const int minor = static_cast<unsigned char>(bytes[kMagic.size() + 1]);
    if (major < 1 || major > 3 || minor != 0) {
        throw Error(where + "version = " + std::to_string(major) + "." + std::to_string(minor) +
                    ": must be 1.0, 2.0 or 3.0");
    }
    // Version 2.0 came for headers of more than 65535 bytes.
    const std::size_t length_bytes = major == 1 ? 2 : 4;
    const std::size_t begin = kMagic.size() + kVersionBytes + length_bytes;
    if (bytes.size() < begin) {
        throw Error(where + "file of " + std::to_string(bytes.size()) +
                    " bytes: ends within the header length");
    }
    const std::size_t length =
        little_endian(bytes.substr(kMagic.size() + kVersionBytes), length_bytes);
    if (length > bytes.size() - begin) {
        throw Error(where + "header length = " + std::to_string(length) + ": must be at most " +
                    std::to_string(bytes.size() - begin) + ", the rest of the file");
    }
    return {bytes.substr(begin, length), begin + length};
}

}  // namespace

Tensor read_npy(const std::filesystem::path& path) {
    return parse_npy(read_file(path), path.string());
}

bool begins_as_npy(std::string_view bytes) {
    return bytes.substr(0, kMagic.size()) == kMagic;
}

Tensor parse_npy(std::string_view bytes, const std::string& name) {
    const std::string where = name + ": ";
    const auto [text, data_begin] = header_of(bytes, where);
    const Header header = HeaderParser(text, where).parse();
    const auto [dtype, swapped] = dtype_of_descr(*header.descr, where);
    const std::size_t needed = byte_size(*header.shape, dtype, where);
    const std::size_t have = bytes.size() - data_begin;
    // Longer is wrong, too: an array that was cut off and one that was appended to look alike from
    // the header.
    if (have != needed) {
        throw Error(where + "data = " + std::to_string(have) + " bytes: must be " +
                    std::to_string(needed) + " for " + std::string(to_string(dtype)) + " " +
                    to_text(*header.shape));
    }
    const std::string_view data = bytes.substr(data_begin);
    Tensor tensor =
        swapped ? tensor_from(dtype, *header.shape, byte_swapped(data, bits_of(dtype) / 8), where)
                : tensor_from(dtype, *header.shape, data, where);
    if (*header.fortran_order) {
        reorder(tensor.values, tensor.shape);
        reorder(tensor.integers, tensor.shape);
    }
    return tensor;
}

}  // namespace qrazor::model
