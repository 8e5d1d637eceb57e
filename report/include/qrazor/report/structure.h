// What a unit is made of: the instances in its top module and the wires between them, read from
// the hierarchy as Yosys elaborates it. For figures, and for areas by part.
#pragma once
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "qrazor/gen/design.h"

namespace qrazor::report {

// The name that a part goes by in figures ("compressor tree, upper half") and the heading its area
// is added up under ("tree").
struct PartName {
    std::string title;
    std::string group;
};
// Of the modules that are parts, by their names, as the emitter says: what each does is the
// heading.
using PartNames = std::map<std::string, PartName>;
PartNames part_names(const std::vector<gen::SourceFile>& sources);
// Of an operator that a top module holds itself: "*".
PartName operator_name(const std::string& word);

enum class BlockKind { input, output, part, operation };

// A port, instances of one module in one place (the lanes of a generate loop are one block), or
// operators of one kind at one place of the top module.
struct Block {
    BlockKind kind = BlockKind::part;
    std::string name;    // "u_sum_adder", "u_lane", "act_code_i"
    std::string module;  // "adder_ripple"; operations: "*", "+"
    PartName called;     // of parts and operations
    int count = 1;       // instances
    int bits = 0;        // ports: width
};

// From one block to another: how many different bits of the first reach the second, be it
// through gates between them. Clock, reset, valid and clear are left out.
struct Wire {
    size_t from = 0;
    size_t to = 0;
    int bits = 0;
};

struct Structure {
    std::string top;
    std::vector<Block> blocks;  // inputs, then parts and operations by name, then outputs
    std::vector<Wire> wires;
};

// The sources with `(* qrazor_part *)` before every module that is a part; others dissolve: adder
// bits, and units inside of units (a compressor behind its registered form).
std::vector<gen::SourceFile> mark_parts(const std::vector<gen::SourceFile>& sources);
// The Yosys commands that leave just the marked modules as hierarchy below the top module.
const std::vector<std::string>& keep_parts_commands();

// Reads Yosys's JSON of `top` with parts below it. Throws Error where it does not fit, or has a
// part that is none of `names`.
Structure read_structure(std::string_view json, const std::string& top, const PartNames& names);

// Runs Yosys in `folder`.
Structure structure_of(const gen::Design& design, const std::filesystem::path& folder);

}  // namespace qrazor::report
