// `.safetensors` as its specification has it, and not a byte more: files come from the network, and
// a header is trusted only once it has been checked.
#include <algorithm>
#include <array>
#include <bit>
#include <memory>
#include <numeric>
#include <set>
#include <utility>

#include "bytes.h"
#include "qrazor/model/tensor.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/json.h"
#include "qrazor/support/text.h"

namespace qrazor::model {
namespace {

using Entry = SafeTensors::Entry;

constexpr std::size_t kLengthBytes = 8;
constexpr std::size_t kLongestHeader = 100'000'000;  // as the format's own library
constexpr int kDeepest = 3;                          // header, entry, shape, number

Json parse_header(std::string_view text, const std::string& where) {
    try {
        Json header = Json::parse(text, Json::Keys::sorted, kDeepest);
        if (!header.is_object()) {
            throw Error(where + "header: must be a JSON object");
        }
        return header;
    } catch (const JsonError& error) {
        // The parser's own words speak of JSON; users have a model file.
        switch (error.kind) {
            case JsonError::Kind::depth:
                throw Error(where + "header: nested deeper than any safetensors header");
            case JsonError::Kind::repeated_key:
                throw Error(where + "header: key " + in_quotes(error.key) + " appears twice");
            case JsonError::Kind::syntax:
                throw Error(where + "header: not valid JSON at byte " + std::to_string(error.byte));
            default:
                throw Error(where + "header: not valid JSON, a number is out of range");
        }
    }
}

std::vector<std::size_t> numbers(const Json& entry, const char* field, const std::string& where) {
    const auto found = entry.find(field);
    if (found == entry.end() || !found->is_array()) {
        throw Error(where + field + ": must be a list of whole numbers");
    }
    std::vector<std::size_t> result;
    for (const Json& number : *found) {
        if (!number.is_number_unsigned()) {
            throw Error(where + field + "[" + std::to_string(result.size()) +
                        "]: must be a whole number from 0");
        }
        result.push_back(number.get<std::size_t>());
    }
    return result;
}

const std::string& dtype_name(const Json& entry, const std::string& where) {
    const auto found = entry.find("dtype");
    if (found == entry.end() || !found->is_string()) {
        throw Error(where + "dtype: must be a text");
    }
    return found->text();
}

DType dtype_from(const std::string& name) {
    for (int k = 0; k < static_cast<int>(DType::opaque); ++k) {
        if (to_string(static_cast<DType>(k)) == name) {
            return static_cast<DType>(k);
        }
    }
    return DType::opaque;
}

Entry entry_from(const Json& json, std::size_t data_size, const std::string& where) {
    if (!json.is_object()) {
        throw Error(where + "must be an object with dtype, shape and data_offsets");
    }
    // An unknown field may change what the bytes mean, so it is not passed over.
    for (const auto& [key, value] : json.items()) {
        if (key != "dtype" && key != "shape" && key != "data_offsets") {
            throw Error(where + "unknown field " + in_quotes(key));
        }
    }
    const std::string& name = dtype_name(json, where);
    Entry entry{dtype_from(name), name, numbers(json, "shape", where), 0, 0};
    const std::vector<std::size_t> offsets = numbers(json, "data_offsets", where);
    if (offsets.size() != 2) {
        throw Error(where + "data_offsets: must be two numbers, begin and end");
    }
    entry.begin = offsets[0];
    entry.end = offsets[1];
    const std::string range = "data_offsets = " + to_text(offsets);
    // Before any size is computed from them.
    if (entry.begin > entry.end || entry.end > data_size) {
        throw Error(where + range + ": must lie in order within 0 to " + std::to_string(data_size));
    }
    if (entry.dtype == DType::opaque) {
        return entry;  // of unknown width; read() refuses it
    }
    const std::size_t needed = byte_size(entry.shape, entry.dtype, where);
    if (entry.end - entry.begin != needed) {
        throw Error(where + range + ": must span the " + std::to_string(needed) + " bytes of " +
                    std::string(to_string(entry.dtype)) + " " + to_text(entry.shape));
    }
    return entry;
}

// The format allows neither overlaps nor holes: every byte belongs to one tensor.
void check_layout(const std::map<std::string, Entry>& entries, std::size_t data_size,
                  const std::string& where) {
    using Named = std::pair<const std::string, Entry>;
    std::vector<const Named*> order;
    order.reserve(entries.size());
    for (const Named& entry : entries) {
        order.push_back(&entry);
    }
    std::sort(order.begin(), order.end(), [](const Named* a, const Named* b) {
        return std::pair(a->second.begin, a->second.end) <
               std::pair(b->second.begin, b->second.end);
    });
    std::size_t reached = 0;
    for (const Named* entry : order) {
        // Overlapping tensors are how one file shows different values to different readers.
        if (entry->second.begin != reached) {
            throw Error(where + "tensor " + in_quotes(entry->first) + ": begins at byte " +
                        std::to_string(entry->second.begin) + ": must begin at " +
                        std::to_string(reached) + ", where the one before ends");
        }
        reached = entry->second.end;
    }
    if (reached != data_size) {
        throw Error(where + "data = " + std::to_string(data_size) + " bytes: must be the " +
                    std::to_string(reached) + " that the header describes");
    }
}

std::map<std::string, std::string> metadata_from(const Json& json, const std::string& where) {
    std::map<std::string, std::string> result;
    if (!json.is_object()) {
        throw Error(where + "__metadata__: must be an object of texts");
    }
    for (const auto& [key, value] : json.items()) {
        if (!value.is_string()) {
            throw Error(where + "__metadata__ " + in_quotes(key) + ": must be a text");
        }
        result[key] = value.get<std::string>();
    }
    return result;
}

// Single-letter edits that turn one name into the other.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, diagonal + 1, row[j] + 1});
        }
    }
    return row[b.size()];
}

std::string near_names(const std::string& wanted, const std::map<std::string, Entry>& entries) {
    constexpr std::size_t kShown = 3;
    constexpr std::size_t kLongest = 200;  // no long work for a hostile name
    std::vector<std::pair<std::size_t, std::string>> ranked;
    for (const auto& [name, entry] : entries) {
        const auto cut = [](const std::string& text) {
            return std::string_view(text).substr(0, kLongest);
        };
        ranked.emplace_back(distance(cut(wanted), cut(name)), name);
    }
    std::sort(ranked.begin(), ranked.end());
    std::vector<std::string> shown;
    for (std::size_t i = 0; i < std::min(kShown, ranked.size()); ++i) {
        shown.push_back(in_quotes(ranked[i].second));
    }
    return shown.empty() ? "the file holds none" : "near names: " + join(shown, ", ");
}

}  // namespace

bool begins_as_safetensors(std::string_view bytes, std::uint64_t size) {
    return bytes.size() > kLengthBytes && bytes[kLengthBytes] == '{' &&
           little_endian(bytes, kLengthBytes) <= size - kLengthBytes;
}

SafeTensors SafeTensors::open(const std::filesystem::path& path) {
    // No offsets can be read in what is unpacked, or comes through a pipe.
    if (path.extension() == ".gz" || !std::filesystem::is_regular_file(path)) {
        return parse(read_file(path), path.string());
    }
    constexpr std::size_t kFirst = 4096;  // enough to tell what the file is
    const std::uint64_t size = std::filesystem::file_size(path);
    std::string head = read_range(path, 0, std::min<std::uint64_t>(size, kFirst));
    if (begins_as_safetensors(head, size)) {
        const std::uint64_t header_size =
            std::min<std::uint64_t>(little_endian(head, kLengthBytes), kLongestHeader);
        // The header alone: models are larger than memory, and tensors are read when they are asked
        // for.
        head = read_range(path, 0, kLengthBytes + header_size);
    }
    SafeTensors file(head, size, path.string());
    file.path_ = path;
    return file;
}

SafeTensors SafeTensors::parse(std::string bytes, const std::string& name) {
    SafeTensors file(bytes, bytes.size(), name);
    file.bytes_ = std::move(bytes);
    return file;
}

SafeTensors::SafeTensors(std::string_view head, std::uint64_t size, const std::string& name)
    : name_(name) {
    const std::string where = name + ": ";
    // A brace behind the length is this format's own; what is wrong then is said below.
    const bool own = head.size() > kLengthBytes && head[kLengthBytes] == '{';
    const std::string foreign = own ? "" : foreign_file(head);
    if (!foreign.empty()) {
        throw Error(where + "not a .safetensors file: " + foreign);
    }
    if (size < kLengthBytes) {
        throw Error(where + "file of " + std::to_string(size) +
                    " bytes: must be at least 8, the length of the header");
    }
    const std::uint64_t header_size = little_endian(head, kLengthBytes);
    const std::size_t largest = std::min<std::uint64_t>(size - kLengthBytes, kLongestHeader);
    // "{}" is the shortest.
    if (header_size < 2 || header_size > largest) {
        throw Error(where + "not a .safetensors file, or cut short: header length = " +
                    std::to_string(header_size) + ": must be 2 to " + std::to_string(largest));
    }
    data_begin_ = kLengthBytes + header_size;
    const std::size_t data_size = size - data_begin_;
    const Json header = parse_header(head.substr(kLengthBytes, header_size), where);
    for (const auto& [key, value] : header.items()) {
        if (key == "__metadata__") {
            metadata_ = metadata_from(value, where);
        } else {
            entries_.emplace(
                key, entry_from(value, data_size, where + "tensor " + in_quotes(key) + ": "));
        }
    }
    check_layout(entries_, data_size, where);
}

std::string safetensors_bytes(const std::map<std::string, Tensor>& tensors) {
    Json header = Json::object();
    std::string data;
    for (const auto& [name, tensor] : tensors) {
        const std::size_t bytes = tensor.values.size() * sizeof(float);
        header[name] = {{"dtype", "F32"},
                        {"shape", tensor.shape},
                        {"data_offsets", {data.size(), data.size() + bytes}}};
        for (const float value : tensor.values) {
            const auto bits = std::bit_cast<std::uint32_t>(value);
            for (int k = 0; k < 4; ++k) {
                data += static_cast<char>(bits >> (8 * k) & 0xffU);
            }
        }
    }
    const std::string text = header.dump();
    std::string length;
    for (std::size_t k = 0; k < kLengthBytes; ++k) {
        length += static_cast<char>(std::uint64_t{text.size()} >> (8 * k) & 0xffU);
    }
    return length + text + data;
}

std::string SafeTensors::where(const std::string& tensor_name) const {
    return name_ + ": tensor " + in_quotes(tensor_name);
}

Tensor SafeTensors::read(const std::string& tensor_name) const {
    const auto found = entries_.find(tensor_name);
    if (found == entries_.end()) {
        throw Error(name_ + ": no tensor " + in_quotes(tensor_name) + "; " +
                    near_names(tensor_name, entries_));
    }
    const Entry& entry = found->second;
    const std::string place = where(tensor_name) + ": ";
    if (entry.dtype == DType::opaque) {
        throw Error(place + "dtype = " + in_quotes(entry.dtype_name) +
                    ": must be F64, F32, F16, BF16, F8_E4M3, F8_E5M2, F8_E8M0, F4, BOOL, I8 to I64 "
                    "or U8 to U64");
    }
    const std::size_t begin = data_begin_ + entry.begin;
    const std::size_t length = entry.end - entry.begin;
    if (path_.empty()) {
        return tensor_from(entry.dtype, entry.shape, std::string_view(bytes_).substr(begin, length),
                           place);
    }
    return tensor_from(entry.dtype, entry.shape, read_range(path_, begin, length), place);
}

}  // namespace qrazor::model
