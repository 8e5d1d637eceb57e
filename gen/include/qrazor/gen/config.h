// A design point as plain data: from command-line flags or a TOML file, before validation.
#pragma once
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace qrazor::gen {

// 0 and "" mean "the unit's default"; units::design() fills them in (the effective configuration).
struct Config {
    std::string name;         // of a named configuration; empty for one given by flags
    std::string unit;         // registry name: sdr_dot, int_mac, ...
    std::string arch;         // architecture: see the unit's archs(), and docs/interfaces.md
    std::string adder;        // final adder: ripple | brent_kung | sklansky | kogge_stone
    int act_width = 16;       // activation base width; the base of sdr_compress/sdr_decompress
    int weight_width = 8;     // weight base width
    int salient = 4;          // K: bits of a code, sign included
    int group = 16;           // G: values that share a flag
    int lanes = 0;            // L: products a cycle; default G (1 for mul and mac)
    std::string rounding;     // sdr_compress: half_up | half_even | truncate
    int subgroup = 0;         // S: values that share a side shift; default G
    int max_side = 0;         // D: largest side shift; 0 is the one-level scheme
    int fraction = 0;         // F: fraction bits of a flag; 0 is the paper's power of two
    int groups = 256;         // groups summed before the accumulator is cleared
    int acc_width = 0;        // accumulator width; default: exact for `groups` groups
    std::string overflow;     // wrap | saturate, where acc_width is too narrow to be exact
    int cuts = 0;             // pipeline cut points, 0..3 (0..1 for sdr_compress)
    int fused = 0;            // 1: int_* add products and accumulator in one tree
    int late = 0;             // 1: SDR codes are unpacked behind their register, not before it
    std::string element;      // mx_dot: e2m1, int8, e4m3 ... (OCP MX); int_group_dot: int4, int8
    std::string accumulator;  // block-scaled formats: fp32 | bounded (mx_dot) | fixed (nvfp4_dot)
    int act_scales = 0;       // bounded: exponents that an activation scale can have; default 16
    int weight_scales = 0;    // the same of weights
    int scale_width = 0;      // vs_dot: bits of a scale; default 4
    // Clocked compressors and decompressors: every valid beat passes, or it waits for ready.
    std::string handshake = "valid";  // valid | ready

    bool operator==(const Config&) const = default;
};

// One thing wrong with a configuration: printed as `field = value: legal`.
struct Problem {
    std::string field;
    std::string value;
    std::string legal;
    std::string text() const { return field + " = " + value + ": " + legal; }
};

// The fields of a Config by their one name, used by TOML keys, command-line flags (with '-' for
// '_'), JSON sidecars and messages alike.
struct Field {
    std::string_view name;
    std::string_view help;
    int Config::*number;  // one of the two is set
    std::string Config::*word;
};
const std::vector<Field>& fields();

// Reads every configuration of a TOML file: one table per configuration, its key the name.
// Unknown keys, wrong types and duplicate names are errors (qrazor::Error with file and line).
std::vector<Config> read_toml(const std::filesystem::path& path);
std::vector<Config> parse_toml(std::string_view text, const std::string& file_name);

// All named configurations: every `*.toml` of a folder, sorted by file and order in the file.
std::vector<Config> read_configs(const std::filesystem::path& folder);

}  // namespace qrazor::gen
