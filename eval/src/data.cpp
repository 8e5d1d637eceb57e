// Data that networks are judged on: tokens from NumPy, or text whose bytes are the tokens of a
// model made for bytes.
#include "qrazor/eval/data.h"

#include <limits>

#include "qrazor/model/tensor.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"

namespace fs = std::filesystem;

namespace qrazor::eval {
namespace {

// Several sequences side by side have no one meaning here: they may follow each other, or not.
void check_one_sequence(const model::Tensor& tensor, const std::string& file) {
    std::size_t longer = 0;
    std::string shape;
    for (const std::size_t extent : tensor.shape) {
        longer += extent > 1 ? 1 : 0;
        shape += (shape.empty() ? "" : ", ") + std::to_string(extent);
    }
    if (longer > 1) {
        throw Error(file + ": shape = [" + shape + "], of " + std::to_string(tensor.shape.size()) +
                    " dimensions: must be one sequence of tokens; save tokens.reshape(-1) if the "
                    "rows follow each other, else one file a row");
    }
}

std::vector<std::uint32_t> tokens_of(const model::Tensor& tensor, const std::string& file) {
    if (model::is_float(tensor.dtype) || tensor.dtype == model::DType::boolean) {
        throw Error(file + ": dtype = " + std::string(to_string(tensor.dtype)) +
                    ": must hold integers, one a token");
    }
    check_one_sequence(tensor, file);
    std::vector<std::uint32_t> tokens;
    tokens.reserve(tensor.integers.size());
    for (const std::int64_t token : tensor.integers) {
        if (token < 0 || token > std::numeric_limits<std::uint32_t>::max()) {
            throw Error(file + ": index " + std::to_string(tokens.size()) +
                        ": token = " + std::to_string(token) + ": must be from 0 to 4294967295");
        }
        tokens.push_back(static_cast<std::uint32_t>(token));
    }
    return tokens;
}

}  // namespace

std::string Data::place(const std::string& option) const {
    return option + " = " + (file.empty() ? name : file);
}

Data read_text(const fs::path& path) {
    Data text;
    text.name = path.stem().string();
    text.file = path.string();
    const std::string content = read_file(path);
    // By content first: a .npy under another name read as text would be a text of noise.
    if (model::begins_as_npy(content) || path.extension() == ".npy") {
        text.tokens = tokens_of(model::parse_npy(content, path.string()), path.string());
        return text;
    }
    // JSON and HTML are text, too.
    const bool readable = content.starts_with('{') || content.starts_with('<');
    const std::string foreign = readable ? "" : model::foreign_file(content);
    if (!foreign.empty()) {
        throw Error(path.string() + ": must be text or a .npy file of tokens; it is " + foreign);
    }
    text.bytes = true;
    text.tokens.reserve(content.size());
    for (const char byte : content) {
        text.tokens.push_back(static_cast<unsigned char>(byte));
    }
    return text;
}

}  // namespace qrazor::eval
