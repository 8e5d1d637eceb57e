// A number format and who shares its outer scale: what one tensor gets. Losses are evaluated and
// circuits are driven by the same rules, so that the codes that are measured are those judged.
#pragma once
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "qrazor/formats/codec.h"

namespace qrazor::formats {

// Who shares an outer scale. `tensor` and `column` of activations, keys and values are static:
// calibrated on text; `row` is taken from the row itself. Rows run along the reduction: a weight's
// row is an output channel; an activation's row is a token; keys and values have a row for each
// token and head, and their columns are the channels of all heads. `step` is `tensor` with a scale
// for each step of a chain (diffusion), static too; weights have no steps.
enum class Sharing : std::uint8_t { tensor, row, column, step };

struct Rule {
    std::shared_ptr<const Codec> codec;  // null: not quantized
    Sharing sharing = Sharing::tensor;

    explicit operator bool() const { return codec != nullptr; }
    std::string text() const;  // "sdr,b8,g16@row"; "-" where not quantized
};

// "CODEC" or "CODEC@tensor", "@row" (also @channel for weights, @token for the others), "@column"
// or "@step"; `otherwise` is what holds without an @. Throws qrazor::Error.
Rule parse_rule(const std::string& text, Sharing otherwise);

// The outer scales of rows x columns values, row-major, from the values themselves: one, one a row
// or one a column. Throws qrazor::Error: @step, for which one tensor is not enough; NaN.
std::vector<Outer> outers_of(const Rule& rule, std::span<const float> values, std::size_t rows,
                             std::size_t columns);

// The rows of such a matrix as fields, under outers_of(). Throws qrazor::Error as encode() does.
std::vector<BlockRow> encode_rows(const Rule& rule, std::span<const float> values, std::size_t rows,
                                  std::size_t columns);

}  // namespace qrazor::formats
