// Which number format each tensor of a model gets, and who shares its outer scale.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "qrazor/formats/rule.h"

namespace qrazor::eval {

using formats::parse_rule;
using formats::Rule;
using formats::Sharing;

struct Scheme {
    std::string name;  // of a list; else empty
    std::string text;
    Rule weights;
    Rule activations;
    Rule queries;
    Rule keys;
    Rule values;
    Rule probabilities;
    bool conditions = false;  // weights and activations of adaLN, too
    // Decoding scales that give back what rounding took of a tensor's size along itself.
    bool unshrink_weights = false;
    bool unshrink_activations = false;
    bool smooth = false;    // SmoothQuant's scale migration (arXiv 2211.10438), alpha = 0.5
    bool rotate = false;    // block-Hadamard rotation, as QuaRot's (arXiv 2404.00456)
    bool feedback = false;  // weights by GPTQ-style error feedback (arXiv 2210.17323)

    double effective_bits() const;  // the most of any quantized tensor; 32 where there is none
};

// NAME[:wXaYkvZ[qX][pX]][,OPTION...] and then any of +adaln, +unshrink (+unshrink_w, +unshrink_a),
// +smooth, +rotate, +gptq. Without letters: w4a4kv4. NAME is that of a codec without its bits (sdr,
// quartz, mxfp4, mxint8, nvfp4, vsq, bfp, bf16, fp32, ...), or
//   int   QRazor's first stage: weights @row, activations, keys and values @tensor
//   rtn   integers, round to nearest: weights @row, all else @row too, dynamic
// A letter's number is the width of int, rtn, bfp and vsq elements and 4 for formats of four bits;
// a tensor without a letter, or with 16 where the format has four bits, is not quantized. Options
// are the codec's (g16); behind `w.`, `a.`, `k.`, `v.`, `kv.`, `q.` or `p.` they are for that
// tensor (`k.b16`, `k.@column`). Bases of sdr are 8 bits but for activations and queries, which
// have 16. Throws qrazor::Error.
Scheme parse_scheme(const std::string& text);

// A list in TOML: `[name]` and below it `scheme = "..."`; in the order of the file. Throws
// qrazor::Error with file and line.
std::vector<Scheme> read_schemes(const std::filesystem::path& path);

}  // namespace qrazor::eval
