// Files that people bring where a tensor file is wanted, known by their first bytes.
#include <algorithm>
#include <array>
#include <string_view>

#include "qrazor/model/tensor.h"

namespace qrazor::model {
namespace {

struct Kind {
    std::string_view magic;
    std::size_t at;  // byte where it stands
    std::string_view what;
};

using namespace std::string_view_literals;
constexpr const char* kFromTorch =
    ": load it in Python (torch.load) and save its tensors by safetensors.torch.save_file";

constexpr std::array kKinds{
    Kind{"GGUF"sv, 0,
         "a GGUF file (llama.cpp): give the .safetensors checkpoint that it was made from"},
    Kind{"lmgg"sv, 0, "a GGML file (llama.cpp): give the .safetensors checkpoint"},
    Kind{"tjgg"sv, 0, "a GGML file (llama.cpp): give the .safetensors checkpoint"},
    Kind{"fmgg"sv, 0, "a GGML file (llama.cpp): give the .safetensors checkpoint"},
    Kind{"\x89HDF\r\n\x1a\n"sv, 0,
         "an HDF5 file: load it in Python (h5py) and save its tensors by "
         "safetensors.numpy.save_file"},
    Kind{"\x1f\x8b"sv, 0, "a gzip file: unpack it first, or give it a name that ends in .gz"},
    Kind{"\x28\xb5\x2f\xfd"sv, 0, "a Zstandard archive: unpack it first"},
    Kind{"\xfd\x37zXZ\0"sv, 0, "an xz archive: unpack it first"},
    Kind{"BZh"sv, 0, "a bzip2 archive: unpack it first"},
    Kind{"7z\xbc\xaf\x27\x1c"sv, 0, "a 7-Zip archive: unpack it first"},
    Kind{"version https://git-lfs"sv, 0,
         "a Git LFS pointer, not the file itself: run `git lfs pull`"},
    Kind{"<!DOCTYPE"sv, 0, "a web page, not the file itself: download it again"},
    Kind{"<!doctype"sv, 0, "a web page, not the file itself: download it again"},
    Kind{"<html"sv, 0, "a web page, not the file itself: download it again"},
    Kind{"PAR1"sv, 0, "a Parquet file: save its column as .npy"},
    Kind{"ARROW1"sv, 0, "an Arrow file: save its column as .npy"},
    Kind{"TFL3"sv, 4, "a TensorFlow Lite file: give the .safetensors checkpoint"},
    Kind{"MATLAB"sv, 0, "a MATLAB file: load it in Python (scipy.io) and save the array as .npy"},
};

// A ZIP archive is what its first member is.
std::string zip(std::string_view bytes) {
    constexpr std::size_t kNameAt = 30;  // behind the fixed part of a member's header
    const std::string_view names = bytes.substr(0, 512).substr(std::min(bytes.size(), kNameAt));
    if (names.find("data.pkl") != std::string_view::npos ||
        names.find("/version") != std::string_view::npos ||
        names.find(".format_version") != std::string_view::npos) {
        return std::string("a PyTorch file (.pt, .bin: pickled)") + kFromTorch;
    }
    if (names.find(".npy") != std::string_view::npos) {
        return "an .npz archive of NumPy: load it in Python, numpy.load(FILE)['NAME'], and save "
               "the array by numpy.save as .npy";
    }
    return "a ZIP archive: unpack it first; if it is of PyTorch (.pt, .bin) or NumPy (.npz), save "
           "its tensors as .safetensors or .npy";
}

std::string json(std::string_view bytes) {
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || bytes[first] != '{') {
        return "";
    }
    if (bytes.find("weight_map") != std::string_view::npos) {
        return "the index of a checkpoint in shards: name one of its .safetensors files (a model, "
               "--model, may be the index or its folder)";
    }
    return "JSON text: name a .safetensors or .npy file";
}

}  // namespace

std::string foreign_file(std::string_view bytes) {
    constexpr std::size_t kTarAt = 257;
    for (const Kind& kind : kKinds) {
        if (bytes.size() >= kind.at && bytes.substr(kind.at).starts_with(kind.magic)) {
            return std::string(kind.what);
        }
    }
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06")) {
        return zip(bytes);
    }
    if (bytes.size() > 2 && bytes[0] == '\x80' && bytes[1] >= 2 && bytes[1] <= 5) {
        return std::string("a pickled file of Python (.bin, .pt, .pkl), never loaded") + kFromTorch;
    }
    if (bytes.size() > kTarAt && bytes.substr(kTarAt).starts_with("ustar")) {
        return "a tar archive: unpack it first";
    }
    if (begins_as_npy(bytes)) {
        return "a .npy file of NumPy";
    }
    if (begins_as_safetensors(bytes, ~std::uint64_t{0})) {
        return "a .safetensors file";
    }
    return json(bytes);
}

}  // namespace qrazor::model
