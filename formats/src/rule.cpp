// Rules: a codec's text, and behind an @ who shares the outer scale.
#include "qrazor/formats/rule.h"

#include <algorithm>
#include <array>
#include <optional>

#include "qrazor/support/error.h"

namespace qrazor::formats {
namespace {

constexpr std::array<std::string_view, 4> kSharings{"tensor", "row", "column", "step"};

std::optional<Sharing> sharing_from(std::string_view name) {
    // Both are rows: of a weight, of an activation.
    if (name == "channel" || name == "token") {
        return Sharing::row;
    }
    const auto found = std::find(kSharings.begin(), kSharings.end(), name);
    return found == kSharings.end()
               ? std::nullopt
               : std::optional(static_cast<Sharing>(found - kSharings.begin()));
}

}  // namespace

std::string Rule::text() const {
    return codec == nullptr ? "-"
           : codec->has_outer()
               ? codec->text() + "@" + std::string(kSharings.at(static_cast<std::size_t>(sharing)))
               : codec->text();
}

Rule parse_rule(const std::string& text, Sharing otherwise) {
    const std::size_t at = text.find('@');
    Rule rule;
    rule.sharing = otherwise;
    rule.codec = make_codec(text.substr(0, at));
    if (at != std::string::npos) {
        const std::optional<Sharing> sharing = sharing_from(text.substr(at + 1));
        if (!sharing) {
            throw Error("format = " + text + ": '" + text.substr(at) +
                        "': must be @tensor, @row, @column or @step");
        }
        rule.sharing = *sharing;
    }
    return rule;
}

std::vector<Outer> outers_of(const Rule& rule, std::span<const float> values, std::size_t rows,
                             std::size_t columns) {
    const Codec& codec = *rule.codec;
    std::vector<Outer> out;
    if (rule.sharing == Sharing::step) {
        throw Error("format = " + rule.text() +
                    ": a tensor by itself has no steps; @tensor has one "
                    "scale");
    }
    if (rule.sharing == Sharing::tensor) {
        out.push_back(codec.outer(extent_of(values)));
    } else if (rule.sharing == Sharing::row) {
        for (std::size_t r = 0; r < rows; ++r) {
            out.push_back(codec.outer(extent_of(values.subspan(r * columns, columns))));
        }
    } else {
        for (std::size_t k = 0; k < columns; ++k) {
            Extent extent;
            for (std::size_t r = 0; r < rows; ++r) {
                extent.include(values[r * columns + k]);
            }
            out.push_back(codec.outer(extent));
        }
    }
    return out;
}

std::vector<BlockRow> encode_rows(const Rule& rule, std::span<const float> values, std::size_t rows,
                                  std::size_t columns) {
    const std::vector<Outer> outers = outers_of(rule, values, rows, columns);
    const bool by_column = rule.sharing == Sharing::column && rule.codec->has_outer();
    std::vector<BlockRow> out(rows);
    std::vector<float> scaled(by_column ? columns : 0);
    for (std::size_t r = 0; r < rows; ++r) {
        const std::span<const float> row = values.subspan(r * columns, columns);
        if (by_column) {
            for (std::size_t k = 0; k < columns; ++k) {
                scaled[k] = static_cast<float>((row[k] - outers[k].offset) / outers[k].scale);
            }
            // Scaled beforehand, as a codec knows of one scale for its row.
            rule.codec->encode(scaled, {}, out[r]);
        } else {
            rule.codec->encode(row, rule.sharing == Sharing::row ? outers[r] : outers.front(),
                               out[r]);
        }
    }
    return out;
}

}  // namespace qrazor::formats
