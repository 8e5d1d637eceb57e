// A small layer for Verilog text: the parts that every module has (header comment, parameters,
// ports, parameter checks) are data; bodies are text. Intentionally not a complete Verilog tree.
#pragma once
#include <string>
#include <vector>

#include "qrazor/gen/design.h"

namespace qrazor::gen {

struct ModuleText {
    std::string name;
    std::vector<std::string> purpose;  // comment lines; the first follows the module's name
    std::vector<Parameter> parameters;
    std::vector<Port> ports;
    // Checks that involve more than one parameter: condition and error name.
    std::vector<std::pair<std::string, std::string>> checks;
    std::vector<std::string> example;  // lines of a worked one, or none
    std::string made_by;               // command line, or "" for a part shared by many units
    std::string body;
    Operation operation = Operation::none;
    std::string title = {};  // of a part: SourceFile

    SourceFile file() const;  // "<name>.v"
};

// `[expr-1:0] `, with `expr - 1` computed where expr is a number; "" for a width of one.
std::string range_of(const std::string& width);

// Each file once, where it stands first: parts that two units share. Throws std::logic_error where
// two files of one name differ: one of them would be left out.
std::vector<SourceFile> each_once(std::vector<SourceFile> files);

}  // namespace qrazor::gen
