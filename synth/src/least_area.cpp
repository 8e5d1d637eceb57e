#include "least_area.h"

#include <algorithm>
#include <initializer_list>
#include <map>
#include <string_view>
#include <vector>

#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"

namespace fs = std::filesystem;

namespace qrazor::synth {
namespace {

double area_of(const Library& library, std::string_view name) {
    const Cell* cell = library.find(std::string(name));
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

// The same for gates of one function in several sizes, whatever the order of their inputs: the
// number of states in which the output is 1, and how many of them have each input at 1. Different
// functions may share it: then the smallest of them is taken, which is less and still right.
using FunctionShape = std::vector<int>;

FunctionShape shape_of(const Cell& cell) {
    if (cell.kind != CellKind::combinational || cell.outputs.size() != 1) {
        return {};
    }
    FunctionShape shape(cell.inputs.size() + 1, 0);
    for (size_t state = 0; state < cell.value.size(); ++state) {
        if ((cell.value[state] & 1U) != 0) {
            ++shape.back();
            for (size_t k = 0; k < cell.inputs.size(); ++k) {
                shape[k] += static_cast<int>(state >> k & 1U);
            }
        }
    }
    std::sort(shape.begin(), shape.end() - 1);
    return shape;
}

bool starts_with_any(const std::string& line, std::initializer_list<const char*> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](const char* word) { return line.rfind(word, 0) == 0; });
}

}  // namespace

double area_around_logic(const std::string& rtlil, const Adapter& adapter, const Library& library) {
    const double inverters =
        adapter.inverted_adders ? 2 * area_of(library, adapter.inverter.cell) : 0;
    double sum = 0;
    words_behind(rtlil, "  cell \\", [&](std::string_view type) {
        if (type == "full_adder" && !adapter.full_adder.cell.empty()) {
            sum += area_of(library, adapter.full_adder.cell) + inverters;
        } else if (type == "half_adder" && !adapter.half_adder.cell.empty()) {
            sum += area_of(library, adapter.half_adder.cell) + inverters;
        } else {
            sum += area_of(library, type);
        }
    });
    return sum;
}

GateAreas area_of_gates(const std::string& blif, const Library& library) {
    std::map<FunctionShape, double> smallest;
    for (const auto& [name, cell] : library.cells) {
        if (const FunctionShape shape = shape_of(cell); !shape.empty()) {
            const auto [found, fresh] = smallest.emplace(shape, cell.area);
            found->second = std::min(found->second, cell.area);
        }
    }
    GateAreas sum;
    words_behind(blif, ".gate ", [&](std::string_view gate) {
        const Cell* cell = library.find(std::string(gate));
        if (cell != nullptr) {
            const auto found = smallest.find(shape_of(*cell));
            sum.these += cell->area;
            sum.smallest += found == smallest.end() ? 0 : found->second;
        }
    });
    return sum;
}

std::optional<GateAreas> area_of_logic(const MappingContext& context, const Recipe& recipe,
                                       const Library& library, const fs::path& front,
                                       const fs::path& folder) {
    if (!fs::exists(front / "logic.blif")) {
        return {};
    }
    const fs::path mapped = folder / "gates.blif";
    write_abc_files(context, recipe, folder);
    // As Yosys's pass `abc` does it.
    write_file(folder / "gates.script", "read_blif \"" + (front / "logic.blif").string() +
                                            "\"\nread_lib -w \"" + context.library.string() +
                                            "\"\nread_constr -v abc.constr\nsource abc.script\n"
                                            "write_blif gates.blif\n");
    const ProcessResult run =
        run_process({abc_program(), "-s", "-f", "gates.script"}, {.folder = folder});
    if (run.status != 0 || !fs::exists(mapped)) {
        return {};
    }
    return area_of_gates(read_file(mapped), library);
}

std::string choice_of_gates(const std::string& script) {
    std::string out;
    for (const std::string& line : split_lines(script)) {
        if (!starts_with_any(line, {"buffer", "topo", "upsize", "dnsize", "stime"})) {
            out += line + "\n";
        }
    }
    return out;
}

bool adds_buffers(const std::string& script) {
    const std::vector<std::string> lines = split_lines(script);
    return std::any_of(lines.begin(), lines.end(),
                       [](const std::string& line) { return starts_with_any(line, {"buffer"}); });
}

}  // namespace qrazor::synth
