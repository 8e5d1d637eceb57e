// What networks are run on: texts as tokens, images and the like as rows of values.
#pragma once
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "qrazor/eval/matrix.h"

namespace qrazor::eval {

// One set: a text, a list of images. A network takes what it is made for and refuses the rest.
struct Data {
    std::string name;
    std::vector<std::uint32_t> tokens;        // of a text
    std::string file = {};                    // for messages; "": name
    bool bytes = false;                       // each token is a byte of a text
    Matrix values = {};                       // a row an image
    std::vector<std::uint32_t> classes = {};  // of each row
    // Of each row, which step of a chain it is a state of (chain.h); empty: the first.
    std::vector<std::uint32_t> steps = {};

    std::string place(const std::string& option) const;  // "OPTION = FILE", for messages
};

// A byte is a token; or, of a `.npy` file of integers in one sequence, an integer. Throws
// qrazor::Error: another kind of file, several sequences, what is no whole number from 0.
Data read_text(const std::filesystem::path& path);

// What a network is run on at once, in the memory of its Data: a window of a text, some images.
struct Item {
    std::span<const std::uint32_t> tokens = {};
    View values = {};
    std::span<const std::uint32_t> wanted = {};   // behind each token; the class of each row
    std::size_t step = 0;                         // of a chain
    std::span<const std::uint32_t> classes = {};  // of each row, where the network asks for them
};

}  // namespace qrazor::eval
