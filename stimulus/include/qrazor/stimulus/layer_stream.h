// Operands of a layer to beats: what the benches of all units of two operands share.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "qrazor/formats/rule.h"
#include "qrazor/stimulus/bench.h"

namespace qrazor::tb {

// An operand of a layer as the beats that carry it.
struct OperandBeats {
    std::vector<std::size_t> places;     // in Beat::inputs, of the elements of a beat
    std::vector<std::int64_t> elements;  // beat after beat, row after row
    std::size_t rows = 0;
    std::size_t beats_of_row() const { return elements.size() / places.size() / rows; }
};

// Token by token, output by output, along the features. Both operands have beats of equal number
// in a row.
void stream_layer(const OperandBeats& acts, const OperandBeats& weights, std::size_t input_size,
                  const LayerBeats& which, const Sink& sink);

// The rule that an operand ("activations") is encoded by: `given`, or `own` where that has no
// codec. Throws qrazor::Error where the one given is of another format than `own`: another name, or
// fields of other sizes.
formats::Rule rule_for(const gen::Design& design, std::string_view operand,
                       const formats::Rule& given, const formats::Rule& own);

// "mxfp4" of "mxfp4,lse".
std::string codec_name(const formats::Rule& rule);

// "activations = mxfp4: is no format of vs_dot_l16_s4"
std::string misfit(std::string_view operand, const formats::Rule& rule, const gen::Design& design);

}  // namespace qrazor::tb
