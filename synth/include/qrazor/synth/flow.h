// A design through the whole flow: RTL to cells, timing, simulation of the mapped netlist on real
// tensors against golden outputs, power: one row of the report.
#pragma once
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "qrazor/cells/adapter.h"
#include "qrazor/cells/library.h"
#include "qrazor/cells/netlist.h"
#include "qrazor/power/power.h"
#include "qrazor/support/error.h"
#include "qrazor/synth/circuit.h"
#include "qrazor/synth/source.h"
#include "qrazor/synth/tensor_stimulus.h"

namespace qrazor::synth {

struct FlowOptions {
    std::filesystem::path home;                  // project or data folder: synth/, data/
    std::filesystem::path cache;                 // results by content; also the library copy
    bool use_cache = true;                       // false: run again and replace what is there
    std::string library = "osu018";              // adapter whose library is looked for
    std::vector<std::filesystem::path> liberty;  // or these files, the adapter chosen by name
    std::string adapter;         // adapter name or TOML file; "": by the library, else derived
    std::filesystem::path pdk;   // folder to look for libraries in
    double clock_ns = 0;         // 0: the adapter's
    std::filesystem::path keep;  // folder for each row's files; "": none
    TensorChoice tensors;
    std::vector<Recipe> recipes;  // ways of mapping instead of all; for tests
    bool opensta = true;          // false: our own timing even where `sta` is installed; for tests
};

struct Row {
    std::string config;
    std::string unit;
    std::string arch;
    std::string library;  // adapter name
    int act_width = 0;
    int weight_width = 0;
    int group = 0;
    int lanes = 0;  // products (compressors: values) a cycle
    int cuts = 0;
    int salient = 0;       // bits of a code; 0 where the unit has no codes
    int max_side = 0;      // two-level codes
    int fraction = 0;      // fraction bits of a flag
    std::string rounding;  // compressors
    double clock_ns = 0;
    double area_um2 = 0;
    double area_registers_um2 = 0;
    int cells = 0;
    int registers = 0;
    double min_period_ns = 0;
    double slack_ns = 0;  // at clock_ns; negative: the clock is not met
    // Time at the end of OpenSTA's longest path by the delays that power is simulated with, and by
    // OpenSTA: at most 2 % apart, or there is no row. 0 where OpenSTA was not there.
    double arrival_own_ns = 0;
    double arrival_opensta_ns = 0;
    bool own_timing = false;        // min_period_ns by own_timing(): OpenSTA was not there
    power::Power power;             // switching with gate delays, glitches included
    power::Power power_zero_delay;  // without delays: at most one transition of a net a cycle
    double energy_per_mac_fj = 0;   // power (with glitches) x clock / lanes
    // "mac"; "value" for compressors and decompressors; "beat" for a user's design without --macs
    std::string energy_per;
    int latency_cycles = 0;  // -1: not told
    std::string recipe;      // way of mapping that was smallest
    // Whose `*` and `+` are in it, where the RTL leaves them to the tool: "Yosys 0.52 `*`, booth".
    std::string operators;
    double toggles_per_cycle = 0;  // transitions of all nets driven by cells, glitches included
    double toggles_zero_delay_per_cycle = 0;
    double cycles = 0;  // counted ones
    double checks = 0;  // output bits that equalled the golden ones
    std::string activity_source;
    std::string verified;            // what its outputs were held against
    bool verified_here = true;       // against expected outputs, not its own RTL alone
    std::string origin;              // of a user's design: files, parameters, clock; "" else
    std::vector<std::string> notes;  // what to know of a user's design
    std::filesystem::path netlist;   // mapped.v that all this is of; only from a Flow
};

// A mapping with a net that loads its driver beyond the library's limit: no fair circuit.
class Overload : public Error {
  public:
    using Error::Error;
};

struct ToolVersion {
    std::string tool;
    std::string version;
};

// A mapping before Yosys has put it together.
struct LeastArea {
    double um2 = 0;     // without the buffers and tie cells that are put in behind ABC
    std::string gates;  // a digest: where it is equal, so is all of the mapping
};

class Flow {
  public:
    // Reads library and adapter and finds the tools. Throws Error.
    explicit Flow(FlowOptions options);

    // A design of the generator on the tensors of the options, encoded by those rules; without
    // any, as the options say.
    Source source(const gen::Design& design, const tb::Encoding& encoding = {}) const;

    // The row of the smallest mapping that meets the clock. Thread-safe. Throws Error naming the
    // source and what failed.
    Row run(const Source& source) const;
    Row run(const gen::Design& design, const tb::Encoding& encoding = {}) const {
        return run(source(design, encoding));
    }

    // The steps of run(), each cached by content. Thread-safe for different circuits.
    std::unique_ptr<Circuit> circuit(Source source) const;
    std::vector<Recipe> recipes_for(const Circuit& circuit) const;  // those that differ
    // What each of these mappings will measure, by ABC alone: 0 where that is not to be had.
    std::vector<LeastArea> least_areas(Circuit& circuit, const std::vector<Recipe>& recipes,
                                       double target_ns) const;
    // The smallest mapping that meets the clock, else the fastest: as if every recipe were mapped,
    // but those that will be larger are not. Throws Error.
    Mapped best_mapping(Circuit& circuit) const;
    // Area and timing of the circuit mapped one way, ABC aiming at that clock. Throws Error.
    Mapped map(Circuit& circuit, const Recipe& recipe, double target_ns) const;
    // Power of one mapping at a clock: the whole row. `reused`: whether it came from the cache.
    // Throws Error where an output is wrong, and as map() does.
    Row measure(Circuit& circuit, const Mapped& mapped, double clock_ns,
                bool* reused = nullptr) const;

    const cells::Library& library() const { return library_; }
    const cells::Adapter& adapter() const { return adapter_; }
    bool derived() const { return derived_; }  // the adapter, from the library's cells
    // What figures hold for: "OSU 180 nm, typical, 1.8 V, 25 C (osu018_stdcells.lib)".
    std::string process() const;
    // What users must know of the library: cells that are not used since something is wrong with
    // them, leakage that it does not give. A line each.
    std::vector<std::string> notes() const;
    const std::filesystem::path& library_copy() const { return library_copy_; }  // for Yosys
    const FlowOptions& options() const { return options_; }
    const std::vector<ToolVersion>& tools() const { return tools_; }

  private:
    void choose_library();
    std::filesystem::path adapters_folder() const;
    void keep(const std::string& label, const std::filesystem::path& folder) const;
    bool uses_adder_cells(const Circuit& circuit) const;
    MappingContext context(double target_ns) const;
    std::string mapping_key(const Circuit& circuit, const Recipe& recipe, double target_ns) const;
    std::string row_key(const Mapped& mapped, double clock_ns,
                        const power::Stimulus& stimulus) const;
    std::filesystem::path make_front(Circuit& circuit, const Recipe& recipe) const;
    std::filesystem::path make_netlist(Circuit& circuit, const Recipe& recipe, double target_ns,
                                       const std::string& key) const;
    Timing time_netlist(const Circuit& circuit, const std::filesystem::path& folder,
                        double clock_ns) const;
    Row simulate_row(Circuit& circuit, const Mapped& mapped, double clock_ns,
                     const power::Stimulus& stimulus, const std::filesystem::path& folder) const;

    FlowOptions options_;
    cells::Adapter adapter_;
    bool derived_ = false;
    cells::Library library_;
    std::filesystem::path library_copy_;
    std::vector<ToolVersion> tools_;
    bool opensta_ = true;  // who times: OpenSTA or own_timing()
    std::vector<std::string> operator_ways_;
    std::shared_ptr<const tb::TensorSource> tensors_;
};

// A row as JSON text and back, for the cache.
std::string row_to_json(const Row& row);
Row row_from_json(const std::string& text);

}  // namespace qrazor::synth
