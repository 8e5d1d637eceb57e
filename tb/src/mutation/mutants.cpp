// Faults as Yosys plants them (`mutate`), all in one netlist, with an input that says which of them
// is there: one compilation serves hundreds.
#include "mutants.h"

#include <sstream>

#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "qrazor/units/emit.h"

namespace qrazor::tb {
namespace {

constexpr const char* kList = "mutants.ys";
constexpr const char* kBits = "qrazor_mutants";  // the faulty module, every port bit by itself

// The unit's own ports around kBits.
std::string whole(const gen::Design& design) {
    std::vector<std::string> header;
    std::vector<std::string> connections;
    const auto add = [&](const std::string& direction, const std::string& name, int bits) {
        const std::string range = bits == 1 ? "" : "[" + std::to_string(bits - 1) + ":0] ";
        header.push_back(direction + " wire " + range + name);
        for (int bit = 0; bit < bits; ++bit) {
            const std::string one = bits == 1 ? name : name + "[" + std::to_string(bit) + "]";
            // An escaped name ends at a blank.
            connections.push_back(".\\" + one + " (" + one + ")");
        }
    };
    for (const gen::Port& port : design.ports()) {
        add(port.direction == gen::Direction::input ? "input" : "output", port.name, port.bits());
    }
    add("input", kSelector, kSelectorBits);
    return "\nmodule " + design.module_name() + " (\n    " + join(header, ",\n    ") +
           "\n);\n    " + kBits + " u_bits (\n        " + join(connections, ",\n        ") +
           "\n    );\nendmodule\n";
}

// `mutate -ctrl mutsel 16 3 -mode const1 -module m -cell c -port B -portbit 0 -src f.v:1.2-3.4 ...`
Mutant parse(const std::string& line) {
    std::istringstream words(line);
    Mutant mutant;
    std::string word;
    while (words >> word) {
        if (word == "-ctrl") {
            words >> word >> word >> mutant.number;
        } else if (word == "-mode") {
            words >> mutant.mode;
        } else if (word == "-port") {
            words >> word;
            mutant.place = word + mutant.place;
        } else if (word == "-portbit") {
            words >> word;
            mutant.place += "[" + word + "]";
        } else if (word == "-src") {
            words >> word;
            // The line is enough: columns are of the flattened text.
            mutant.source += (mutant.source.empty() ? "" : ", ") +
                             word.substr(0, word.find('.', word.find(".v:") + 3));
        }
    }
    // 0 is the unit without a fault; a mutant under that number would never be switched on, and
    // survive.
    if (mutant.number == 0 || mutant.mode.empty()) {
        throw Error("mutate -list: a line that cannot be read: " + line);
    }
    return mutant;
}

}  // namespace

std::vector<Mutant> write_mutants(const gen::Design& design, const std::filesystem::path& folder,
                                  std::size_t count, std::uint64_t seed) {
    std::vector<std::pair<std::string, std::string>> files;
    std::string names;
    for (const gen::SourceFile& file : units::emit(design)) {
        files.emplace_back(file.name, file.text);
        if (std::filesystem::path(file.name).extension() == ".v") {
            names += " " + file.name;
        }
    }
    write_files(folder, files);
    // Split nets and ports: a wide one that feeds itself bit by bit looks like a loop to Verilator,
    // and makes version 5.006 wrong. Gates are not merged before faults are put in. A table becomes
    // a tree of choices between two: many at once would be written as a casez, which Verilator
    // refuses.
    const std::string script =
        "read_verilog" + names + "\nhierarchy -check -top " + design.module_name() +
        "\nproc -norom\npmuxtree\nflatten\nopt_clean\nmutate -list " + std::to_string(count) +
        " -seed " + std::to_string(seed) + " -ctrl " + kSelector + " " +
        std::to_string(kSelectorBits) + " 1 -o " + kList + "\nscript " + kList +
        "\nopt_clean\nrename " + design.module_name() + " " + kBits + "\nsplitnets -ports\n" +
        "write_verilog -noattr bits.v\n";
    write_file(folder / "mutate.ys", script);
    ProcessOptions here;
    here.folder = folder;
    run_checked({"yosys", "-q", "-s", "mutate.ys"}, here);
    write_file(folder / kMutantsFile, read_file(folder / "bits.v") + whole(design));
    std::vector<Mutant> mutants;
    for (const std::string& line : split_lines(read_file(folder / kList))) {
        if (!trim(line).empty()) {
            mutants.push_back(parse(line));
        }
    }
    // No mutant would pass as "all killed".
    if (mutants.empty()) {
        throw Error(design.label() + ": Yosys lists no place for a fault (" +
                    (folder / kList).string() + " is empty)");
    }
    return mutants;
}

}  // namespace qrazor::tb
