// One circuit on its way through mapping and timing, and what of that is kept: a mapping's figures
// by a key of all that they depend on, refusals too, as they take as long to find.
#include "qrazor/synth/circuit.h"

#include <unistd.h>

#include <atomic>

#include "buffers.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/text.h"
#include "qrazor/synth/flow.h"
#include "qrazor/synth/row_json.h"

namespace fs = std::filesystem;

namespace qrazor::synth {
namespace {

// Part of every mapping's key: raise it when the same inputs give other numbers.
constexpr const char* kMapping = "mapping 2";

std::string mapped_to_json(const Mapped& mapped) {
    const Json json{{"recipe", mapped.recipe},
                    {"target_ns", mapped.target_ns},
                    {"area_um2", mapped.area_um2},
                    {"area_registers_um2", mapped.area_registers_um2},
                    {"area_added_um2", mapped.area_added_um2},
                    {"cells", mapped.cells},
                    {"registers", mapped.registers},
                    {"min_period_ns", mapped.min_period_ns},
                    {"end_pin", mapped.end.pin},
                    {"end_rise", mapped.end.rise},
                    {"end_arrival_ns", mapped.end.arrival_ns}};
    return json.dump(2) + "\n";
}

Mapped mapped_from_json(const std::string& text) {
    try {
        const Json json = Json::parse(text);
        return {json.at("recipe"),
                json.at("target_ns").get<double>(),
                json.at("area_um2").get<double>(),
                json.at("area_registers_um2").get<double>(),
                json.at("area_added_um2").get<double>(),
                json.at("cells").get<int>(),
                json.at("registers").get<int>(),
                json.at("min_period_ns").get<double>(),
                {json.at("end_pin"), json.at("end_rise").get<bool>(),
                 json.at("end_arrival_ns").get<double>()},
                "",
                true};
    } catch (const JsonError& error) {
        throw Error(std::string("mapping: ") + error.what());
    }
}

// Of buffers (buffers.h names them so) and of tie cells.
double added_area(const cells::Netlist& netlist, const cells::Adapter& adapter) {
    double sum = 0;
    for (const cells::Instance& instance : netlist.instances()) {
        const std::string& cell = instance.cell->name;
        if (instance.name.rfind("buffer_", 0) == 0 || cell == adapter.tie_high.cell ||
            cell == adapter.tie_low.cell) {
            sum += instance.cell->area;
        }
    }
    return sum;
}

}  // namespace

Circuit::Circuit(Source source, const fs::path& work) : source_(std::move(source)) {
    static std::atomic<int> count{0};
    // By process and number: several sessions may map one design, each in a folder of its own.
    place_ = work / (source_.top + "-" + std::to_string(getpid()) + "-" + std::to_string(count++));
    std::error_code ignored;
    fs::remove_all(place_, ignored);
}

Circuit::~Circuit() {
    // Kept where something failed: the message names logs in it.
    if (!kept_) {
        std::error_code ignored;
        fs::remove_all(place_, ignored);
    }
}

std::unique_ptr<Circuit> Flow::circuit(Source source) const {
    if (library_.find(source.top) != nullptr) {
        // Yosys would take the cell for the module, and map nothing.
        throw Error("top = " + source.top + ": is also a cell of library '" + library_.name +
                    "': rename the module");
    }
    return std::make_unique<Circuit>(std::move(source), options_.cache / "work");
}

// Else adders as cells or as logic are the same.
bool Flow::uses_adder_cells(const Circuit& circuit) const {
    return keeps_adders(adapter_, circuit.source());
}

std::vector<Recipe> Flow::recipes_for(const Circuit& circuit) const {
    std::vector<Recipe> out;
    for (const Recipe& recipe : options_.recipes.empty() ? recipes() : options_.recipes) {
        if (!recipe.adder_cells && !uses_adder_cells(circuit)) {
            continue;
        }
        out.push_back(recipe);
        for (size_t k = 1; circuit.source().operators && k < operator_ways_.size(); ++k) {
            out.push_back(with_operators(recipe, operator_ways_[k]));
        }
    }
    return out;
}

MappingContext Flow::context(double target_ns) const {
    return {options_.home / "synth" / "scripts", library_copy_, &adapter_, target_ns};
}

std::string Flow::mapping_key(const Circuit& circuit, const Recipe& recipe,
                              double target_ns) const {
    std::string text = std::string(kMapping) + "\n" + circuit.top() + "\n";
    for (const ToolVersion& tool : tools_) {
        text += tool.tool + " " + tool.version + "\n";
    }
    const MappingContext where = context(target_ns);
    // Scripts by their text, the library copy by its name, which is its digest.
    text += mapping_script(where, recipe) + read_file(where.scripts / "timing.tcl") +
            library_copy_.filename().string() + "\n" + adapter_.name + " " +
            fixed(adapter_.input_slew_ns, 9) + " " + fixed(adapter_.output_load_pf, 9) + "\n";
    text += circuit.source().read + "\n" + circuit.source().prepare + "\n";
    for (const gen::SourceFile& file : circuit.source().files) {
        text += file.name + "\n" + file.text;
    }
    return digest(text);
}

fs::path Flow::make_front(Circuit& circuit, const Recipe& recipe) const {
    Recipe used = recipe;
    used.adder_cells = recipe.adder_cells && uses_adder_cells(circuit);
    // Recipes that differ in ABC's script alone share what goes before it.
    used.name = used.adder_cells ? "cells" : "logic";
    const fs::path front = circuit.place() / with_operators(used, used.operators).name;
    if (!fs::exists(front / "front.il")) {
        try {
            elaborate(context(0), circuit.source(), used, front);
        } catch (const Error& error) {
            // Yosys names a type of its own and no place.
            if (circuit.source().asynchronous.empty() ||
                std::string(error.what()).find("cannot be legalized") == std::string::npos) {
                throw;
            }
            throw Error(
                circuit.source().asynchronous + ": asynchronous set or reset: adapter " +
                adapter_.name +
                " has no flip-flop with one; use a synchronous one, or a library with such");
        }
    }
    return front;
}

fs::path Flow::make_netlist(Circuit& circuit, const Recipe& recipe, double target_ns,
                            const std::string& key) const {
    const fs::path folder = circuit.place() / key;
    if (fs::exists(folder / "mapped.v")) {
        return folder;
    }
    const fs::path front = make_front(circuit, recipe);
    const MappingContext where = context(target_ns);
    map_cells(where, circuit.top(), recipe, front, folder);
    const std::string mapped = read_file(folder / "mapped.json");
    const std::string buffered = with_buffers(mapped, circuit.top(), library_, adapter_);
    if (buffered != mapped) {
        write_file(folder / "mapped.json", buffered);
    }
    write_mapped_verilog(buffered, circuit.top(), folder);
    return folder;
}

Timing Flow::time_netlist(const Circuit& circuit, const fs::path& folder, double clock_ns) const {
    if (!opensta_) {
        const cells::Netlist netlist =
            cells::Netlist::from_json(read_file(folder / "mapped.json"), circuit.top(), library_);
        return own_timing(power::Delays(netlist, adapter_), adapter_, clock_ns, folder);
    }
    return run_timing({context(clock_ns).scripts, library_copy_, folder, &adapter_, circuit.top(),
                       circuit.source().clock_port, circuit.source().data_inputs, clock_ns});
}

Mapped Flow::map(Circuit& circuit, const Recipe& recipe, double target_ns) const {
    const std::string key = mapping_key(circuit, recipe, target_ns);
    const fs::path known = options_.cache / "mappings" / (key + ".json");
    const fs::path refused = options_.cache / "mappings" / (key + ".refused");
    if (options_.use_cache && fs::exists(refused)) {
        throw Overload(read_file(refused));
    }
    if (options_.use_cache && fs::exists(known)) {
        Mapped mapped = mapped_from_json(read_file(known));
        mapped.key = key;
        return mapped;
    }
    try {
        const fs::path folder = make_netlist(circuit, recipe, target_ns, key);
        const Timing timing = time_netlist(circuit, folder, target_ns);
        const cells::Netlist netlist =
            cells::Netlist::from_json(read_file(folder / "mapped.json"), circuit.top(), library_);
        if (const std::string over = netlist.overload(netlist.loads(adapter_.output_load_pf));
            !over.empty()) {
            write_file(refused, recipe.name + ": " + over);
            throw Overload(read_file(refused));
        }
        const Mapped mapped{recipe.name,
                            target_ns,
                            netlist.area(),
                            netlist.register_area(),
                            added_area(netlist, adapter_),
                            static_cast<int>(netlist.instances().size()),
                            static_cast<int>(netlist.flip_flops().size()),
                            timing.min_period_ns,
                            timing.end,
                            key,
                            false};
        write_file(known, mapped_to_json(mapped));
        return mapped;
    } catch (const Error&) {
        circuit.keep_place();
        throw;
    }
}

}  // namespace qrazor::synth
