// Verilog files as one preprocessed text each, and messages of tools by the user's own file names.
#pragma once
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "qrazor/synth/verilog.h"
#include "verilog_header.h"

namespace qrazor::synth {

// What the preprocessor made of the files.
struct VerilogText {
    std::string frontend;
    std::vector<gen::SourceFile> files;        // by base names, made unique
    std::string read;                          // Yosys commands that read them, without hierarchy
    std::string modules;                       // Yosys JSON of every module, after `proc`
    std::vector<std::string> warnings;         // of the reader, by the user's names
    Headers headers;                           // of every module; none from slang
    std::map<std::string, std::string> names;  // base name to the name that the user gave
};

// Throws Error where a file or folder is not there, and where a file does not parse.
VerilogText preprocess(const VerilogOptions& options, const std::filesystem::path& work);

}  // namespace qrazor::synth
