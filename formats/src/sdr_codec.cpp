// Floats to razored words and back, and what hardware makes of them.
#include "sdr_codec.h"

#include <algorithm>
#include <array>

#include "qrazor/model/dot.h"
#include "qrazor/model/quantize.h"
#include "qrazor/model/widths.h"
#include "search.h"

namespace qrazor::formats {

Facts sdr_facts(const SdrOptions& options) {
    const model::RazorFormat& format = options.format;
    Facts facts;
    facts.element = sign_magnitude_element(format.salient, 0);
    if (options.asymmetric) {
        facts.element.minus_zero = -(std::int64_t{1} << (format.salient - 1));
        // Its -8 is the larger side: widths count with it.
        facts.element.largest += 1;
    }
    facts.element.middle = options.middle;
    facts.block = format.group;
    facts.scale.kind = ScaleKind::flag;
    facts.scale.title = "flag";
    facts.scale.exponent_bits = model::flag_width(format.base, format.salient);
    facts.scale.mantissa_bits = options.fraction;
    facts.scale.unit = options.fraction;
    facts.scale.bits = facts.scale.exponent_bits + options.fraction;
    facts.scale.port_bits = facts.scale.bits;
    facts.scale.last = static_cast<std::uint32_t>(model::flag_max(format.base, format.salient))
                       << options.fraction;
    if (format.max_side > 0) {
        facts.sides = {
            {format.subgroup_size(), model::side_width(format.max_side), format.max_side}};
    }
    facts.outer = OuterUse::channel;
    return facts;
}

SdrCodec::SdrCodec(const SdrOptions& options)
    : Codec(sdr_facts(options)), options_(options), format_(options.format) {
    steps_ = static_cast<int>(facts().scale.last) + 1;
    const std::uint32_t sign = std::uint32_t{1} << (format_.salient - 1);
    for (std::uint32_t word = 0; word < 2 * sign; ++word) {
        of_word_.push_back(static_cast<float>(model::from_word(word, format_.salient)));
        const float middle = static_cast<float>(word & (sign - 1)) + 0.5F;
        middle_of_word_.push_back((word & sign) != 0 ? -middle : middle);
    }
    if (options.asymmetric) {
        of_word_[sign] = -static_cast<float>(sign);
    }
}

void SdrCodec::encode_group(const float* base, std::size_t index, BlockRow& row) const {
    const bool two_level = format_.max_side > 0;
    const auto size = static_cast<std::size_t>(two_level ? format_.subgroup_size() : format_.group);
    const auto subgroups = static_cast<std::size_t>(format_.group) / size;
    thread_local std::vector<int> sides;
    sides.assign(subgroups, 0);
    int flag = first_step(base);
    if (options_.least_squares) {
        flag = choose(base, flag, sides);
    } else if (two_level) {
        for (std::size_t s = 0; s < subgroups; ++s) {
            sides[s] = rule_side(base + s * size, flag);
        }
    }
    row.scales[index] = static_cast<std::uint32_t>(flag);
    std::uint32_t* codes = row.codes.data() + index * static_cast<std::size_t>(format_.group);
    const std::uint32_t sign = std::uint32_t{1} << (format_.salient - 1);
    for (std::size_t s = 0; s < subgroups; ++s) {
        if (two_level) {
            row.sides[index * subgroups + s] = static_cast<std::uint32_t>(sides[s]);
        }
        // Of bases of 16 bits a float's quotient stays on its own side of every half.
        const float step = std::ldexp(sdr_step(flag, options_.fraction), -sides[s]);
        for (std::size_t k = s * size; k < (s + 1) * size; ++k) {
            const float exact = std::fabs(base[k]) / step + 0.5F;
            const auto code = static_cast<std::uint32_t>(std::min(exact, largest(base[k])));
            // Of asymmetric codes, the largest negative one has the word of -0.
            codes[k] = base[k] < 0 && code != 0 ? sign | (code & (sign - 1)) : code;
        }
    }
}

void SdrCodec::encode_plain(std::span<const std::int32_t> base, BlockRow& row) const {
    const model::RazoredRow razored = model::razor(base, format_);
    for (std::size_t k = 0; k < razored.codes.size(); ++k) {
        row.codes[k] = model::to_word(razored.codes[k], format_.salient);
    }
    if (options_.middle) {
        // A code of 0 stands for half a step to the base's side of zero. Where nothing is dropped
        // only 0 has it, so no flag need be asked: every sign is kept.
        const std::uint32_t sign = std::uint32_t{1} << (format_.salient - 1);
        for (std::size_t k = 0; k < base.size(); ++k) {
            row.codes[k] |= base[k] < 0 ? sign : 0;
        }
    }
    std::copy(razored.flags.begin(), razored.flags.end(), row.scales.begin());
    std::copy(razored.sides.begin(), razored.sides.end(), row.sides.begin());
}

void SdrCodec::encode(std::span<const float> values, const Outer& outer, BlockRow& row) const {
    start_row(layout(), values.size(), outer, row);
    extent_of(values);
    thread_local std::vector<std::int32_t> base;
    base.resize(values.size());
    to_base(values.data(), values.size(), outer.scale, static_cast<double>(format_.base_max()),
            base.data());
    // The paper's encoder is the model's, word for word.
    if (options_.plain()) {
        encode_plain(base, row);
        return;
    }
    std::array<float, 256> group;
    const auto size = static_cast<std::size_t>(format_.group);
    for (std::size_t first = 0; first < base.size(); first += size) {
        const std::size_t count = std::min(size, base.size() - first);
        std::copy_n(base.begin() + static_cast<std::ptrdiff_t>(first), count, group.begin());
        std::fill(group.begin() + static_cast<std::ptrdiff_t>(count), group.end(), 0.0F);
        encode_group(group.data(), first / size, row);
    }
}

// With F fraction bits the unit is 2^-F of the base's, and steps are whole numbers of it; middles
// are whole numbers of half a unit. The padding stands for no value: it is 0, not a middle.
void SdrCodec::integers(const BlockRow& row, IntegerRow& out) const {
    const bool two_level = format_.max_side > 0;
    const int parts = 1 << options_.fraction;
    out.unit = std::ldexp(row.outer.scale, -options_.fraction - halves());
    out.run = static_cast<std::size_t>(two_level ? format_.subgroup_size() : format_.group);
    out.codes.assign(row.codes.size(), 0);
    const std::size_t subgroups = static_cast<std::size_t>(format_.group) / out.run;
    out.steps.resize(row.codes.size() / out.run);
    for (std::size_t s = 0; s < out.steps.size(); ++s) {
        const auto flag = static_cast<int>(row.scales[s / subgroups]);
        const int side = two_level ? static_cast<int>(row.sides[s]) : 0;
        // A side never exceeds its flag (docs/number-format.md), so the shift is not negative.
        const int shift = flag / parts - side;
        out.steps[s] = (parts + flag % parts) << shift;
        const std::vector<float>& codes = codes_at(shift);
        const std::size_t end = std::min(row.length, (s + 1) * out.run);
        for (std::size_t k = s * out.run; k < end; ++k) {
            out.codes[k] = static_cast<std::int16_t>(std::ldexp(codes[row.codes[k]], halves()));
        }
    }
}

void SdrCodec::decode(const BlockRow& row, std::span<float> values) const {
    const bool two_level = format_.max_side > 0;
    const auto size = static_cast<std::size_t>(two_level ? format_.subgroup_size() : format_.group);
    const std::size_t subgroups = static_cast<std::size_t>(format_.group) / size;
    for (std::size_t s = 0; s * size < row.length; ++s) {
        const int side = two_level ? static_cast<int>(row.sides[s]) : 0;
        const auto flag = static_cast<int>(row.scales[s / subgroups]);
        const float whole = sdr_step(flag, options_.fraction);
        const std::vector<float>& codes = codes_at((flag >> options_.fraction) - side);
        const double step = std::ldexp(whole, -side) * row.outer.scale;
        const std::size_t end = std::min(row.length, (s + 1) * size);
        for (std::size_t k = s * size; k < end; ++k) {
            values[k] = static_cast<float>(codes[row.codes[k]] * step);
        }
    }
}

// The shift of a step is that of its flag less the side; fractions count in units of 2^-F, and
// middles in halves of them.
model::Scaled SdrCodec::dot(const Run& act, const Run& weight) const {
    const bool two_level = format_.max_side > 0;
    const auto size = static_cast<std::size_t>(two_level ? format_.subgroup_size() : format_.group);
    check_lengths(act, weight);
    const auto shift_of = [&](const Run& run, std::size_t subgroup) {
        check_scale(facts(), run.scale);
        const std::uint32_t flag = run.scale >> options_.fraction;
        const std::uint32_t side = two_level ? run.sides[subgroup] : 0;
        if (side > flag) {
            throw Error("side = " + std::to_string(side) + ": must be 0 to " +
                        std::to_string(flag));
        }
        return static_cast<int>(flag - side);
    };
    const std::uint32_t parts = 1U << options_.fraction;
    Int128 sum = 0;
    for (std::size_t first = 0; first < act.words.size(); first += size) {
        const std::size_t count = std::min(size, act.words.size() - first);
        const int act_shift = shift_of(act, first / size);
        const int weight_shift = shift_of(weight, first / size);
        const auto code_of = [this](std::uint32_t word, int shift) {
            return static_cast<std::int64_t>(std::ldexp(codes_at(shift)[word], halves()));
        };
        Int128 products = 0;
        for (std::size_t k = first; k < first + count; ++k) {
            products +=
                Int128{code_of(act.words[k], act_shift)} * code_of(weight.words[k], weight_shift);
        }
        sum += (products * (parts + act.scale % parts) * (parts + weight.scale % parts))
               << (act_shift + weight_shift);
    }
    return {sum, -2 * (options_.fraction + halves())};
}

}  // namespace qrazor::formats
