// Figures of units are drawn from what Yosys elaborates, not from the emitter's intent: a wire that
// is missing in the Verilog is missing in the figure.
#include "qrazor/report/structure.h"
#include "qrazor/support/json.h"

#include <map>
#include <optional>
#include <set>

#include "qrazor/gen/words.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "qrazor/support/yosys.h"
#include "qrazor/units/emit.h"

namespace qrazor::report {
namespace {

constexpr int kDeepestGlue = 2000;  // a few in our units; each takes stack

bool starts_with(const std::string& text, std::string_view start) {
    return text.compare(0, start.size(), start) == 0;
}

// Ports of every clocked part that say when, not what.
bool is_control(const std::string& port) {
    static const std::set<std::string> names{"clk_i",   "rst_ni",  "valid_i",
                                             "valid_o", "clear_i", "clear_o"};
    return names.count(port) > 0;
}

// Words for operators that a top module holds itself; other cells in it are wiring or masks.
std::string operation_word(const std::string& type) {
    static const std::map<std::string, std::string> words{
        {"$mul", "*"},       {"$add", "+"},         {"$sub", "-"},       {"$neg", "-"},
        {"$shl", "<<"},      {"$sshl", "<<"},       {"$shr", ">>"},      {"$sshr", ">>>"},
        {"$shift", "shift"}, {"$shiftx", "select"}, {"$dff", "register"}};
    const auto found = words.find(type);
    return found == words.end() ? "" : found->second;
}

// "gen_product[3].u_lane" as "u_lane", "u_act.gen_value[0].u_expand" as "u_act.u_expand".
std::string place_name(const std::string& instance) {
    std::vector<std::string> kept;
    std::string part;
    for (const char c : instance + ".") {
        if (c != '.') {
            part += c;
            continue;
        }
        if (!starts_with(part, "gen_")) {
            kept.push_back(part);
        }
        part.clear();
    }
    return join(kept, ".");
}

class StructureReader {
  public:
    StructureReader(const Json& module, std::string top, const PartNames& names)
        : module_(module), names_(names) {
        structure_.top = std::move(top);
    }

    Structure read() {
        // Inputs before cells, outputs after: what drives a net is known before anything asks for
        // it.
        ports("input", BlockKind::input);
        cells();
        ports("output", BlockKind::output);
        for (const auto& [ends, bits] : wires_) {
            structure_.wires.push_back({ends.first, ends.second, static_cast<int>(bits.size())});
        }
        return std::move(structure_);
    }

  private:
    using Bits = std::set<int>;

    void ports(const std::string& direction, BlockKind kind) {
        for (const auto& [name, port] : module_.at("ports").items()) {
            if (port.at("direction") != direction || is_control(name)) {
                continue;
            }
            const Json& bits = port.at("bits");
            structure_.blocks.push_back({kind, name, "", {}, 1, static_cast<int>(bits.size())});
            const size_t block = structure_.blocks.size() - 1;
            if (kind == BlockKind::input) {
                drive(bits, block);
            } else {
                connect(bits, block);
            }
        }
    }

    // Makes a block of each place; then connects what they take in to what drives it.
    void cells() {
        std::map<std::string, size_t> places;
        std::vector<std::pair<const Json*, size_t>> members;
        for (const auto& [name, cell] : module_.at("cells").items()) {
            const std::string type = cell.at("type");
            const bool operation = starts_with(type, "$") && !starts_with(type, "$paramod");
            const std::string module = operation ? operation_word(type) : emitted_name(type);
            if (module.empty()) {
                // Masks and rewiring between parts are no boxes: wires run through them.
                add_glue(cell);
                continue;
            }
            // Cells made of an expression have numbers for names: their place is in the source.
            const std::string source =
                cell.at("attributes").value("src", std::string()).substr(0, 200);
            const std::string place = operation ? "" : place_name(name);
            const std::string key = (operation ? source : place) + " " + module;
            // Lanes of a loop are one place, and so one box with a count.
            const auto [found, fresh] = places.emplace(key, structure_.blocks.size());
            if (fresh) {
                structure_.blocks.push_back(
                    {operation ? BlockKind::operation : BlockKind::part, place, module,
                     operation ? operator_name(module) : part_name(place, module), 0, 0});
            }
            ++structure_.blocks[found->second].count;
            members.emplace_back(&cell, found->second);
            each_connection(cell, "output",
                            [&, block = found->second](const Json& bits) { drive(bits, block); });
        }
        for (const auto& [cell, block] : members) {
            each_connection(*cell, "input",
                            [&, to = block](const Json& bits) { connect(bits, to); });
        }
    }

    const PartName& part_name(const std::string& place, const std::string& module) const {
        const auto found = names_.find(module);
        if (found == names_.end()) {
            throw Error(structure_.top + ": " + place + ": the emitter knows no part " + module);
        }
        return found->second;
    }

    template <typename Visit>
    static void each_connection(const Json& cell, const std::string& direction,
                                const Visit& visit) {
        for (const auto& [port, bits] : cell.at("connections").items()) {
            if (!is_control(port) && port != "CLK" &&
                cell.at("port_directions").at(port) == direction) {
                visit(bits);
            }
        }
    }

    void drive(const Json& bits, size_t block) {
        for (const Json& bit : bits) {
            if (bit.is_number()) {
                drivers_[net_number(bit)] = block;
            }
        }
    }

    void add_glue(const Json& cell) {
        const size_t index = glue_.size();
        glue_.push_back({&cell, std::nullopt});
        each_connection(cell, "output", [&](const Json& bits) {
            for (const Json& bit : bits) {
                if (bit.is_number()) {
                    glue_drivers_[net_number(bit)] = index;
                }
            }
        });
    }

    // The bits of blocks that a bit comes from.
    Bits sources(int bit, int depth = 0) {
        if (depth > kDeepestGlue) {
            throw Error(structure_.top + ": more than " + std::to_string(kDeepestGlue) +
                        " gates in a row between parts");
        }
        if (drivers_.count(bit) > 0) {
            return {bit};
        }
        const auto found = glue_drivers_.find(bit);
        if (found == glue_drivers_.end()) {
            return {};  // control, or nobody's
        }
        if (!glue_[found->second].bits) {
            // Set before its inputs are followed.
            glue_[found->second].bits = Bits();  // a loop ends here
            Bits all;
            each_connection(*glue_[found->second].cell, "input", [&](const Json& bits) {
                for (const Json& input : bits) {
                    if (input.is_number()) {
                        all.merge(sources(net_number(input), depth + 1));
                    }
                }
            });
            glue_[found->second].bits = std::move(all);
        }
        return *glue_[found->second].bits;
    }

    void connect(const Json& bits, size_t to) {
        for (const Json& bit : bits) {
            if (bit.is_number()) {
                for (const int source : sources(net_number(bit))) {
                    // A box that stands for many lanes may feed itself: a carry from lane to lane.
                    if (const size_t from = drivers_.at(source); from != to) {
                        wires_[{from, to}].insert(source);
                    }
                }
            }
        }
    }

    struct Glue {
        const Json* cell;
        std::optional<Bits> bits;
    };

    const Json& module_;
    const PartNames& names_;
    Structure structure_;
    std::map<int, size_t> drivers_;
    std::map<int, size_t> glue_drivers_;
    std::vector<Glue> glue_;
    std::map<std::pair<size_t, size_t>, Bits> wires_;
};

}  // namespace

PartNames part_names(const std::vector<gen::SourceFile>& sources) {
    PartNames names;
    for (const gen::SourceFile& file : sources) {
        const std::string_view group = gen::facts(file.operation).group;
        if (!group.empty()) {
            names[file.module()] = {file.title, std::string(group)};
        }
    }
    return names;
}

PartName operator_name(const std::string& word) {
    static const std::map<std::string, PartName> names{{"*", {"multiply", "partial products"}},
                                                       {"+", {"add", "tree"}},
                                                       {"-", {"subtract", "rest"}},
                                                       {"<<", {"shift left", "rest"}},
                                                       {">>", {"shift right", "rest"}},
                                                       {">>>", {"shift right", "rest"}},
                                                       {"shift", {"shift", "rest"}},
                                                       {"select", {"select", "rest"}},
                                                       {"register", {"registers", "registers"}}};
    return names.at(word);
}

namespace {

constexpr std::string_view kModule = "module ";

// Where a file's module starts: the keyword at the beginning of a line.
size_t module_keyword(const std::string& text) {
    if (text.starts_with(kModule)) {
        return 0;
    }
    const size_t newline = text.find("\n" + std::string(kModule));
    return newline == std::string::npos ? newline : newline + 1;
}

}  // namespace

std::vector<gen::SourceFile> mark_parts(const std::vector<gen::SourceFile>& sources) {
    const PartNames names = part_names(sources);
    std::vector<gen::SourceFile> out = sources;
    for (gen::SourceFile& file : out) {
        if (names.count(file.module()) == 0) {
            continue;
        }
        const size_t place = module_keyword(file.text);
        if (place == std::string::npos) {
            throw Error(file.name + ": no module begins a line");
        }
        file.text.insert(place, "(* qrazor_part *)\n");
    }
    return out;
}

const std::vector<std::string>& keep_parts_commands() {
    // Everything inside a part first, then the part stays. In the other order a part inside a part
    // would be kept as well.
    static const std::vector<std::string> commands{"flatten A:qrazor_part",
                                                   "setattr -mod -set keep_hierarchy 1 "
                                                   "A:qrazor_part"};
    return commands;
}

Structure read_structure(std::string_view json, const std::string& top, const PartNames& names) {
    try {
        const Json document = Json::parse(json, Json::Keys::sorted);
        return StructureReader(document.at("modules").at(top), top, names).read();
    } catch (const JsonError& error) {
        throw Error(top + ": not a hierarchy as Yosys writes it: " + error.what());
    }
}

Structure structure_of(const gen::Design& design, const std::filesystem::path& folder) {
    const std::string& top = design.module_name();
    std::vector<std::string> names;
    const std::vector<gen::SourceFile> sources = mark_parts(units::emit(design));
    for (const gen::SourceFile& file : sources) {
        write_file(folder / file.name, file.text);
        names.push_back(file.name);
    }
    write_file(folder / "structure.ys", "read_verilog " + join(names, " ") +
                                            "\nhierarchy -check -top " + top + "\nproc\n" +
                                            join(keep_parts_commands(), "\n") +
                                            "\nflatten\nopt_clean\njson -o structure.json\n");
    run_checked({"yosys", "-q", "-s", "structure.ys"}, {.folder = folder});
    return read_structure(read_file(folder / "structure.json"), top, part_names(sources));
}

}  // namespace qrazor::report
