// Verilog to a netlist of library cells, by Yosys and ABC.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "qrazor/cells/adapter.h"
#include "qrazor/synth/source.h"

namespace qrazor::synth {

// One way of mapping: an ABC script of synth/scripts/abc/, and whether adders that the RTL names
// (modules full_adder and half_adder) become the library's adder cells or logic. A new way is one
// script and one line in recipes().
struct Recipe {
    std::string name;
    std::string script;       // file name in scripts/abc/
    bool adder_cells = true;  // has no effect where the library has no adder cells
    bool for_speed = false;   // tried only where no other recipe meets the clock
    std::string operators{};  // options of Yosys's `synth` for its own `*` and `+`, as "-booth"
};
const std::vector<Recipe>& recipes();
// The ways that this Yosys has of building `*` and `+` where the RTL leaves them to it: "", and
// what `help synth`, given here, lists of -booth and -arith_tree. Not both at once: in 0.66 they
// lose the sign of a product. A unit written with operators is held against the best of them, or it
// would be a tool's regression that is measured.
std::vector<std::string> operator_ways(const std::string& help);
// `recipe` with operators built that way; its name says so: "area+booth".
Recipe with_operators(Recipe recipe, const std::string& way);
// "booth", "": the way in words.
std::string operator_words(const std::string& way);
Recipe find_recipe(const std::vector<Recipe>& among, const std::string& name);

// Where the flow finds its scripts and does its work.
struct MappingContext {
    std::filesystem::path scripts;  // synth/scripts
    std::filesystem::path library;  // the mapping copy of the library
    const cells::Adapter* adapter = nullptr;
    double clock_ns = 0;
};

// What Yosys and ABC would be told, without running them: text for cache keys.
std::string mapping_script(const MappingContext& context, const Recipe& recipe);

// Whether the library has cells for adders that the source names.
bool keeps_adders(const cells::Adapter& adapter, const Source& source);

// Elaborates and optimizes a source into `folder`/front.il, as the recipe wants adders and
// operators, and what ABC will be given of it into logic.blif. `extra` commands run before
// everything is flattened, and there is no logic.blif then. Throws Error.
void elaborate(const MappingContext& context, const Source& source, const Recipe& recipe,
               const std::filesystem::path& folder, const std::vector<std::string>& extra = {});

// Yosys's ABC, under whichever name it is installed.
std::string abc_program();

// The recipe's commands to ABC, a line each.
std::string abc_script(const MappingContext& context, const Recipe& recipe);

// The files that ABC is given beside the netlist: abc.script, abc.constr.
void write_abc_files(const MappingContext& context, const Recipe& recipe,
                     const std::filesystem::path& folder);

// Maps `front`/front.il into `folder`/mapped.json. Throws Error.
void map_cells(const MappingContext& context, const std::string& top, const Recipe& recipe,
               const std::filesystem::path& front, const std::filesystem::path& folder);

// mapped.v of a mapped.json, into `folder`. Throws Error.
void write_mapped_verilog(const std::string& json, const std::string& top,
                          const std::filesystem::path& folder);

}  // namespace qrazor::synth
