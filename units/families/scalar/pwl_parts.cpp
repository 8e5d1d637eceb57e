// Where all slopes of a table have one sign, its magnitude is stored and the product added or taken
// off: no sign goes through the multiplier, which is a seventh of the core.
#include "families/scalar/pwl_parts.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <vector>

#include "families/scalar/pwl_argument.h"
#include "families/scalar/table_text.h"
#include "qrazor/gen/interface.h"
#include "qrazor/support/text.h"

namespace qrazor::units {
namespace {

using model::PwlTable;

enum class Slopes { rising, falling, both };

Slopes slopes_of(const PwlTable& table) {
    const auto [least, most] = std::minmax_element(table.slope.begin(), table.slope.end());
    return *least >= 0 ? Slopes::rising : *most <= 0 ? Slopes::falling : Slopes::both;
}

// Bits of one entry's slope.
int stored_width(const PwlTable& table) {
    const int width = model::widths_of(table).slope;
    // The magnitude of a one-signed slope; -2^n alone would need as many as the number itself.
    return slopes_of(table) == Slopes::both ? width : width - 1;
}

SourceFile pwl_table(model::PwlFunction function) {
    const PwlTable& table = model::table_of(function);
    const Slopes slopes = slopes_of(table);
    const PwlArgument argument = pwl_argument(function, 8);
    const bool full = table.segments() == std::size_t{1} << argument.segment_width;
    Table text;
    text.module = pwl_module(function) + "_table";
    text.purpose = {
        "segments of " + std::string(doc_of(function)) + ", in units of 2^-16: the value at the",
        slopes == Slopes::falling  ? "segment's start, and what it falls by over it."
        : slopes == Slopes::rising ? "segment's start, and what it grows by over it."
                                   : "segment's start, and what it changes by over it.",
        "Each segment is the chord, moved by half its largest gap."};
    text.index = "segment_i";
    text.index_width = argument.segment_width;
    text.first = argument.first_segment;
    text.columns = {
        {"offset_o", model::widths_of(table).offset, false, "the value at its start"},
        {slopes == Slopes::falling ? "fall_o" : "slope_o", stored_width(table),
         slopes == Slopes::both,
         slopes == Slopes::both ? "what it changes by, two's complement" : "what it changes by"}};
    for (std::size_t k = 0; k < table.segments(); ++k) {
        text.rows.push_back(
            {table.offset[k], slopes == Slopes::both ? table.slope[k] : std::abs(table.slope[k])});
    }
    // The last row serves where all others are labelled; what is before the first is taken for it.
    text.otherwise = full ? text.rows.back() : text.rows.front();
    if (full) {
        text.rows.pop_back();
    }
    return table_module(text);
}

// @slope@ has its own bits, @place@ the parameter's; both padded to the product's.
constexpr std::string_view kOneSign = R"(
    localparam SumWidth = @whole@ + PlaceWidth;  // the result, and a place's bits behind it

    wire @offset_range@offset;
    wire @slope_range@@word@;
    @module@ u_table (
        .segment_i(segment_i),
        .offset_o (offset),
        .@word@_o@pad@(@word@)
    );

    // Exact to the last bit of the product, then cut: the same as rounding it down by itself.
    wire [SumWidth-1:0] sum;
    wire unused_low;
    assign sum = {@zero@offset, {PlaceWidth{1'b0}}}
        @sign@ {{(SumWidth-@slope@){1'b0}}, @word@} * {{(SumWidth-PlaceWidth){1'b0}}, place_i};
    assign unused_low = &{1'b0, sum[PlaceWidth-1:0]};
    assign value_o    = sum[PlaceWidth +: @result@];
)";

constexpr std::string_view kBothSigns = R"(
    localparam SumWidth = @offset@ + 1 + PlaceWidth;  // the offset with a sign, and a place's bits

    wire @offset_range@offset;
    wire @slope_range@slope;
    @module@ u_table (
        .segment_i(segment_i),
        .offset_o (offset),
        .slope_o  (slope)
    );

    // Exact to the last bit of the product, then cut: the same as rounding it down by itself.
    wire signed [SumWidth-1:0] product;
    wire [SumWidth-1:0]        sum;
    wire unused_ends;
    assign product = $signed({{(SumWidth-@slope@+1){slope[@top@]}}, slope[@below@:0]})
        * $signed({{(SumWidth-PlaceWidth){1'b0}}, place_i});
    assign sum         = {1'b0, offset, {PlaceWidth{1'b0}}} + $unsigned(product);
    assign unused_ends = &{1'b0, sum};
    assign value_o     = sum[PlaceWidth +: @result@];
)";

}  // namespace

std::string pwl_module(model::PwlFunction function) {
    return "pwl_" + std::string(word_of(function));
}

parts::Files pwl_parts(model::PwlFunction function) {
    const PwlTable& table = model::table_of(function);
    const model::TableWidths widths = model::widths_of(table);
    const PwlArgument argument = pwl_argument(function, 10);
    const Slopes slopes = slopes_of(table);
    // One bit more than the offset's where the last segment rises beyond it.
    const bool carry = widths.result > widths.offset;
    ModuleText m;
    m.name = pwl_module(function);
    m.title = "piecewise-linear core";
    m.purpose = {std::string(doc_of(function)) + " in units of 2^-16, piecewise linear:",
                 "value_o = offset + (slope * place_i) / 2^PlaceWidth, rounded down, both from the "
                 "segment's entry."};
    m.parameters = {range_parameter("PlaceWidth", argument.place_width, 1, 16,
                                    "argument bits below the segment's number")};
    m.ports = {input_port("segment_i", 1, argument.segment_width,
                          std::to_string(argument.segment_width), "which segment"),
               input_port("place_i", 1, argument.place_width, "PlaceWidth", "where in it"),
               output_port("value_o", 1, widths.result, std::to_string(widths.result),
                           "one count is 2^-16")};
    const bool falls = slopes == Slopes::falling;
    m.body = substitute(slopes == Slopes::both ? kBothSigns : kOneSign,
                        {{"offset", std::to_string(widths.offset)},
                         {"offset_range", range_of(std::to_string(widths.offset))},
                         {"slope_range", range_of(std::to_string(stored_width(table)))},
                         {"slope", std::to_string(stored_width(table))},
                         {"top", std::to_string(stored_width(table) - 1)},
                         {"below", std::to_string(stored_width(table) - 2)},
                         {"result", std::to_string(widths.result)},
                         {"module", pwl_module(function) + "_table"},
                         {"word", falls ? "fall" : "slope"},
                         {"pad", falls ? "   " : "  "},
                         {"sign", falls ? "-" : "+"},
                         {"whole", std::to_string(widths.offset + (carry ? 1 : 0))},
                         {"zero", carry ? "1'b0, " : ""}});
    return {pwl_table(function), m.file()};
}

}  // namespace qrazor::units
