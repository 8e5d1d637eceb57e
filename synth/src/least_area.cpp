// What ABC alone says of each way of mapping: Yosys before and behind it is the same for all, and
// takes most of the time. Ways that begin with the same commands share them in one run of ABC.
#include "least_area.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "qrazor/gen/parts.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"

namespace fs = std::filesystem;

namespace qrazor::synth {
namespace {

double area_of(const cells::Library& library, std::string_view name) {
    const cells::Cell* cell = library.find(std::string(name));
    return cell == nullptr ? 0 : cell->area;
}

// Calls `each` with the word behind `start` of every line that starts so.
template <typename Each>
void words_behind(std::string_view text, std::string_view start, const Each& each) {
    for (size_t at = 0; at < text.size();) {
        const std::string_view line = text.substr(at, text.find('\n', at) - at);
        if (line.substr(0, start.size()) == start) {
            const std::string_view rest = line.substr(start.size());
            each(rest.substr(0, rest.find(' ')));
        }
        at += line.size() + 1;
    }
}

// Recipes share what they begin with from so many commands on: the first of all of them is
// `strash`.
constexpr size_t kWorthSharing = 2;

struct Way {
    std::vector<std::string> commands;
    fs::path gates;

    // `&get` leaves a network whose nodes have other numbers, and ABC decides ties by them: what
    // comes behind it in one run would be mapped otherwise than alone.
    bool renumbers() const {
        return std::any_of(commands.begin(), commands.end(), [](const std::string& command) {
            return command.rfind("&get", 0) == 0;
        });
    }
};

size_t commands_shared(const Way& a, const Way& b) {
    const size_t most = std::min(a.commands.size(), b.commands.size());
    const auto end = a.commands.begin() + static_cast<std::ptrdiff_t>(most);
    return static_cast<size_t>(std::mismatch(a.commands.begin(), end, b.commands.begin()).first -
                               a.commands.begin());
}

using Family = std::vector<Way>;

std::vector<Family> families(std::vector<Way> ways) {
    std::vector<Family> out;
    // Those that want the network as it was first come first.
    std::stable_partition(ways.begin(), ways.end(), [](const Way& way) { return way.renumbers(); });
    for (Way& way : ways) {
        const auto found = std::find_if(out.begin(), out.end(), [&](const Family& family) {
            return !way.renumbers() && commands_shared(family.front(), way) >= kWorthSharing;
        });
        if (found == out.end()) {
            out.push_back({std::move(way)});
        } else {
            found->push_back(std::move(way));
        }
    }
    return out;
}

std::string script_of(const Family& family, const fs::path& logic) {
    size_t shared = family.front().commands.size();
    for (const Way& way : family) {
        shared = std::min(shared, commands_shared(family.front(), way));
    }
    const auto begin = static_cast<std::ptrdiff_t>(shared);
    std::string out = "read_blif \"" + logic.string() + "\"\n";
    for (size_t k = 0; k < shared; ++k) {
        out += family.front().commands[k] + "\n";
    }
    // ABC's own way to come back to a network.
    out += family.size() > 1 ? "backup\n" : "";
    for (const Way& way : family) {
        out += &way == &family.front() ? "" : "restore\n";
        std::for_each(way.commands.begin() + begin, way.commands.end(),
                      [&](const std::string& command) { out += command + "\n"; });
        out += "write_blif \"" + way.gates.string() + "\"\n";
    }
    return out;
}

// Whether ABC came to the end; else nothing of it is left.
bool run_abc(const MappingContext& context, const std::vector<LogicMapping>& mappings,
             const fs::path& logic, const fs::path& folder) {
    write_abc_files(context, mappings.front().recipe, folder);
    write_file(folder / "gates.script", shared_script(context, mappings, logic));
    for (const LogicMapping& one : mappings) {
        make_folder(one.gates.parent_path());
    }
    const bool ended =
        run_process({abc_program(), "-s", "-f", "gates.script"}, {.folder = folder}).status == 0 &&
        std::all_of(mappings.begin(), mappings.end(),
                    [](const LogicMapping& one) { return fs::exists(one.gates); });
    for (const LogicMapping& one : mappings) {
        if (!ended) {
            fs::remove(one.gates);
        }
    }
    return ended;
}

}  // namespace

double area_around_logic(const std::string& rtlil, const cells::Adapter& adapter,
                         const cells::Library& library) {
    // Adder cells with inverted outputs have an inverter at each: that is how adder_module() puts
    // them in.
    const double inverters =
        adapter.inverted_adders ? 2 * area_of(library, adapter.inverter.cell) : 0;
    double sum = 0;
    words_behind(rtlil, "  cell \\", [&](std::string_view type) {
        if (type == gen::parts::kFullAdder && !adapter.full_adder.cell.empty()) {
            sum += area_of(library, adapter.full_adder.cell) + inverters;
        } else if (type == gen::parts::kHalfAdder && !adapter.half_adder.cell.empty()) {
            sum += area_of(library, adapter.half_adder.cell) + inverters;
        } else {
            sum += area_of(library, type);
        }
    });
    return sum;
}

double area_of_gates(const std::string& blif, const cells::Library& library) {
    double sum = 0;
    words_behind(blif, ".gate ", [&](std::string_view gate) { sum += area_of(library, gate); });
    return sum;
}

std::string shared_script(const MappingContext& context, const std::vector<LogicMapping>& mappings,
                          const fs::path& logic) {
    std::vector<Way> ways;
    for (const LogicMapping& one : mappings) {
        ways.push_back({split_lines(abc_script(context, one.recipe)), one.gates});
    }
    // As Yosys's pass `abc` does it.
    std::string out =
        "read_lib -w \"" + context.library.string() + "\"\nread_constr -v abc.constr\n";
    for (const Family& family : families(std::move(ways))) {
        out += script_of(family, logic);
    }
    return out;
}

void map_logic(const MappingContext& context, const std::vector<LogicMapping>& mappings,
               const fs::path& front, const fs::path& folder) {
    const fs::path logic = front / "logic.blif";
    // All in one run; only where that fails, one by one.
    if (!fs::exists(logic) || mappings.empty() || run_abc(context, mappings, logic, folder) ||
        mappings.size() == 1) {
        return;
    }
    for (const LogicMapping& one : mappings) {  // that one fails is no matter to the others
        run_abc(context, {one}, logic, folder);
    }
}

}  // namespace qrazor::synth
