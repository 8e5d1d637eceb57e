// Formats side by side: what each costs a language model, and what its unit costs in silicon.
#pragma once
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "qrazor/report/contender.h"

namespace qrazor::report {

struct Losses {
    std::string scheme;
    double effective_bits = 0;
    std::map<std::string, double> nats;  // of each text, by name: nats a token
    double mean() const;                 // over the texts
};

struct FormatRow {
    Contender contender;
    std::map<Tensors, Losses> losses;  // all of kTensors
    std::string circuit;               // of the unit: "sklansky, 1 cut"; "": as configured
    std::string accumulator;           // "exact, 35 bits", "FP32"
    double area_per_mac_um2 = 0;
    double energy_per_mac_fj = 0;
    double min_period_ns = 0;
    bool late = false;    // misses the clock
    std::string tensors;  // that the energy is of: "real tensors of data/ (layers.1.q_proj, ...)"
    std::string activations;  // their codes: "mxfp4,lse", "vsq,s4,lse,b4@row"
    std::string weights;
};

struct FormatReport {
    std::string command;
    std::string model;
    std::string library;  // adapter name
    std::string process;
    double clock_ns = 0;
    bool fit = false;         // circuits are the best found at the clock
    std::size_t windows = 0;  // of each text
    std::vector<std::string> texts;
    Losses unquantized;
    std::vector<FormatRow> rows;
};

// One of ours against a rival: differences and ratios, ours over theirs.
struct Duel {
    std::string ours;
    std::string rival;
    double bits = 0;    // ours less theirs
    double nats = 0;    // mean loss, W4A4KV4, ours less theirs
    double area = 0;    // ratio
    double energy = 0;  // ratio
};
std::vector<Duel> duels(const FormatReport& report);

// What every figure is subject to, a sentence each.
std::vector<std::string> conditions(const FormatReport& report);

// "loss_kjv" of a text "eval_kjv", with the tensors behind it where they are not W4A4KV4.
std::string formats_json(const FormatReport& report);
std::string formats_markdown(const FormatReport& report);
std::string formats_html(const FormatReport& report);
// Two charts in one: perplexity over area and over energy; a circle's area is the effective bits.
std::string formats_svg(const FormatReport& report);

// formats.json, formats.md, formats.html and formats.svg: all of them, whole, or none.
void write_formats(const FormatReport& report, const std::filesystem::path& folder);

}  // namespace qrazor::report
