// One bench for all units that multiply codes: every word is legal at their ports, also those that
// no compressor makes.
#include "families/sdr/bench.h"

#include <algorithm>
#include <array>
#include <span>

#include "families/sdr/sdr.h"
#include "qrazor/model/widths.h"
#include "qrazor/stimulus/cases.h"
#include "qrazor/stimulus/stimulus.h"
#include "qrazor/support/error.h"

namespace qrazor::units {

model::RazorFormat razor_format(const gen::Config& config, int base) {
    model::RazorFormat format;
    format.base = base;
    format.salient = config.salient;
    format.group = config.group;
    format.subgroup = config.subgroup;
    format.max_side = config.max_side;
    format.rounding = config.rounding.value_or(format.rounding);
    return format;
}

std::vector<std::int64_t> small_words(const model::RazorFormat& format,
                                      const std::vector<int>& codes) {
    std::vector<std::int64_t> words;
    const auto most = static_cast<int>(format.code_max());
    for (const int code : codes) {
        words.push_back(model::to_word(static_cast<model::Code>(std::clamp(code, -most, most)),
                                       format.salient));
    }
    return words;
}

namespace {

// A row of base values as code words, flags and sides: the codec's plain rule is razor() itself,
// which also takes formats wider than codecs are.
formats::BlockRow razored(std::span<const std::int32_t> values, const model::RazorFormat& format) {
    const model::RazoredRow row = model::razor(values, format);
    formats::BlockRow out;
    for (const model::Code code : row.codes) {
        out.codes.push_back(model::to_word(code, format.salient));
    }
    out.scales.assign(row.flags.begin(), row.flags.end());
    out.sides.assign(row.sides.begin(), row.sides.end());
    return out;
}

// Whether every code word stands for what the unit takes it for: not so with "neg8" and "middle".
bool same_words(const formats::Codec& codec, const formats::BlockRow& row, int salient) {
    formats::IntegerRow integers;
    if (!codec.is_integer()) {
        // Codes beside an offset, which the unit does not see.
        return !codec.facts().element.middle;
    }
    codec.integers(row, integers);
    for (std::size_t k = 0; k < row.codes.size(); ++k) {
        if (integers.codes[k] != model::from_word(row.codes[k], salient)) {
            return false;
        }
    }
    return true;
}

}  // namespace

SdrBench::SdrBench(const gen::Design& design)
    : Bench(design),
      lanes_(static_cast<std::size_t>(layout_.find("act_code_i")->port.elements)),
      act_(operand("act", design.config().act_width)),
      weight_(operand("weight", design.config().weight_width)) {}

SdrBench::Operand SdrBench::operand(const std::string& name, int base) const {
    Operand operand;
    operand.format = razor_format(design_.config(), base);
    operand.code = layout_.find(name + "_code_i")->offset;
    operand.flag = layout_.find(name + "_flag_i")->offset;
    if (const Slot* fraction = layout_.find(name + "_fraction_i")) {
        operand.fraction = fraction->offset;
        operand.fraction_bits = design_.config().fraction;
    }
    if (const Slot* side = layout_.find(name + "_side_i")) {
        operand.side = side->offset;
        operand.sides = static_cast<std::size_t>(side->port.elements);
    }
    return operand;
}

// The shift of a lane: its group's flag less the side shift of its subgroup.
int SdrBench::Operand::flag_of(const std::vector<std::int64_t>& inputs, std::size_t lane,
                               std::size_t lanes) const {
    const std::int64_t lower = sides == 0 ? 0 : inputs[side + lane * sides / lanes];
    return static_cast<int>(inputs[flag] - lower);
}

int SdrBench::Operand::fraction_of(const std::vector<std::int64_t>& inputs) const {
    return fraction_bits == 0 ? 0 : static_cast<int>(inputs[fraction]);
}

std::unique_ptr<Reference> SdrBench::reference() const {
    Term term = [lanes = lanes_, act = act_,
                 weight = weight_](const std::vector<std::int64_t>& inputs) {
        Int128 sum = 0;
        for (std::size_t i = 0; i < lanes; ++i) {
            const auto code = [&](const Operand& operand) {
                return model::from_word(static_cast<std::uint32_t>(inputs[operand.code + i]),
                                        operand.format.salient);
            };
            sum += model::sdr_multiply(code(act), act.flag_of(inputs, i, lanes), code(weight),
                                       weight.flag_of(inputs, i, lanes));
        }
        return sum * model::sdr_fraction_factor(act.fraction_bits, act.fraction_of(inputs),
                                                weight.fraction_of(inputs));
    };
    if (design_.accumulates()) {
        return std::make_unique<SumReference>(design_.config(), std::move(term));
    }
    return std::make_unique<FunctionReference>(std::move(term));
}

// The first subgroup one bit finer, one flag with a fraction: where there is such a thing.
std::vector<Beat> SdrBench::example() const {
    Beat first = plain(true);
    put("act_code_i", small_words(act_.format, {6, -4}), first);
    put("act_flag_i", {4}, first);
    put("weight_code_i", small_words(weight_.format, {-5, 3}), first);
    put("weight_flag_i", {1}, first);
    Beat finer = first;
    put("act_side_i", {1}, finer);
    put("act_fraction_i", {1}, finer);
    first = legal(finer.inputs) ? finer : first;
    if (!design_.accumulates()) {
        return {first};
    }
    Beat second = plain(false);
    put("act_code_i", small_words(act_.format, {1}), second);
    put("weight_code_i", small_words(weight_.format, {7}), second);
    return {first, second};
}

std::vector<Range> SdrBench::ranges() const {
    std::vector<Range> all(layout_.input_size());
    for (const Operand* operand : {&act_, &weight_}) {
        const std::int64_t words = std::int64_t{1} << operand->format.salient;
        std::fill_n(all.begin() + static_cast<std::ptrdiff_t>(operand->code), lanes_,
                    Range{0, words - 1});
        all[operand->flag] = {0, model::flag_max(operand->format.base, operand->format.salient)};
        if (operand->fraction_bits > 0) {
            all[operand->fraction] = {0, operand->largest_fraction()};
        }
        std::fill_n(all.begin() + static_cast<std::ptrdiff_t>(operand->side), operand->sides,
                    Range{0, operand->format.max_side});
    }
    return all;
}

// A side shift lowers its group's flag, never below 0.
bool SdrBench::legal(const std::vector<std::int64_t>& inputs) const {
    for (const Operand* operand : {&act_, &weight_}) {
        for (std::size_t k = 0; k < operand->sides; ++k) {
            if (inputs[operand->side + k] > inputs[operand->flag]) {
                return false;
            }
        }
    }
    return true;
}

void SdrBench::fill(const Operand& operand, std::int64_t even, std::int64_t odd, std::int64_t flag,
                    std::int64_t side, Beat& beat) const {
    beat.inputs.resize(layout_.input_size());
    for (std::size_t i = 0; i < lanes_; ++i) {
        beat.inputs[operand.code + i] = i % 2 == 0 ? even : odd;
    }
    beat.inputs[operand.flag] = flag;
    if (operand.fraction_bits > 0) {  // all bits of odd flags, some of the last
        beat.inputs[operand.fraction] = flag % 2 == 1 ? operand.largest_fraction() : flag / 2 % 2;
    }
    for (std::size_t k = 0; k < operand.sides; ++k) {
        beat.inputs[operand.side + k] = std::min(side, flag);
    }
}

void SdrBench::random(Rng& rng, const Operand& operand, Beat& beat) const {
    const model::RazorFormat& format = operand.format;
    const std::int64_t sign = std::int64_t{1} << (format.salient - 1);
    const auto word = [&](int bits) {
        const auto magnitude = static_cast<std::int64_t>(rng.below(std::uint64_t{1} << bits));
        return magnitude + (rng.one_in(2) ? sign : 0);
    };
    const int flag = rng.between(0, model::flag_max(format.base, format.salient));
    fill(operand, sign - 1, sign - 1, flag, 0, beat);
    if (operand.fraction_bits > 0) {
        beat.inputs[operand.fraction] =
            rng.between(0, static_cast<int>(operand.largest_fraction()));
    }
    for (std::size_t k = 0; k < operand.sides; ++k) {
        beat.inputs[operand.side + k] = rng.between(0, std::min(flag, format.max_side));
    }
    const std::uint64_t kind = rng.below(8);
    const int most = kind == 1 ? rng.between(0, format.salient - 1) : format.salient - 1;
    for (std::size_t i = 0; i < lanes_; ++i) {
        if (kind == 0) {  // all lanes at the largest magnitude, one sign: the widest sums
            beat.inputs[operand.code + i] |= rng.one_in(2 * lanes_) ? sign : 0;
        } else {
            beat.inputs[operand.code + i] = word(rng.one_in(4) ? rng.between(0, most) : most);
        }
    }
}

void SdrBench::random(Rng& rng, Beat& beat) const {
    random(rng, act_, beat);
    random(rng, weight_, beat);
}

void SdrBench::corners(const Sink& sink) const {
    const std::int64_t sign = std::int64_t{1} << (design_.config().salient - 1);
    const std::int64_t top = sign - 1;
    using Pair = std::array<std::int64_t, 2>;  // the words of even and of odd lanes
    const std::array<Pair, 9> words{{{0, 0},
                                     {sign, sign},
                                     {top, top},
                                     {sign | top, sign | top},
                                     {top, sign | top},
                                     {0, sign},
                                     {1, sign | 1},
                                     {top, 0},
                                     {sign / 2, sign | (sign / 2)}}};
    const auto flags = [](const Operand& operand) {
        const int last = model::flag_max(operand.format.base, operand.format.salient);
        std::vector<int> some{0, 1, last / 2, last - 1, last};
        std::erase_if(some, [&](int f) { return f < 0 || f > last; });
        std::sort(some.begin(), some.end());
        some.erase(std::unique(some.begin(), some.end()), some.end());
        return some;
    };
    Beat beat;
    beat.clear = true;
    for (const int act_flag : flags(act_)) {
        for (const int weight_flag : flags(weight_)) {
            for (const Pair& act : words) {
                for (const Pair& weight : words) {
                    for (const int sides :
                         {0, 1, 2, 3}) {  // which operands have their largest side
                        fill(act_, act[0], act[1], act_flag,
                             sides % 2 == 0 ? 0 : act_.format.max_side, beat);
                        fill(weight_, weight[0], weight[1], weight_flag,
                             sides / 2 == 0 ? 0 : weight_.format.max_side, beat);
                        sink(beat);
                        if (act_.sides == 0) {
                            break;
                        }
                    }
                }
            }
        }
    }
    // One lane alone, at every place.
    for (std::size_t lane = 0; lane < lanes_; ++lane) {
        fill(act_, 0, 0, 0, 0, beat);
        fill(weight_, top, sign | top, 0, 0, beat);
        beat.inputs[act_.code + lane] = sign | top;
        sink(beat);
    }
}

bool SdrBench::extreme(bool negative, Beat& beat) const {
    const std::int64_t sign = std::int64_t{1} << (design_.config().salient - 1);
    const auto flag = [](const Operand& operand) {
        return model::flag_max(operand.format.base, operand.format.salient);
    };
    const std::int64_t act = sign - 1 + (negative ? sign : 0);
    fill(act_, act, act, flag(act_), 0, beat);
    fill(weight_, sign - 1, sign - 1, flag(weight_), 0, beat);
    for (const Operand* operand : {&act_, &weight_}) {
        if (operand->fraction_bits > 0) {
            beat.inputs[operand->fraction] = operand->largest_fraction();
        }
    }
    return design_.accumulates();
}

std::size_t SdrBench::tensor_limit() const {
    constexpr std::size_t kProductsOfAToken = 256 * 256;
    return lanes_ == 1 ? kTokensOfOneLane * kProductsOfAToken : 0;
}

formats::BlockLayout SdrBench::Operand::fields() const {
    formats::BlockLayout fields{format.salient, format.group,
                                model::flag_width(format.base, format.salient) + fraction_bits};
    if (format.max_side > 0) {
        fields.sides.push_back({format.subgroup_size(), model::side_width(format.max_side)});
    }
    return fields;
}

// The rule given, checked. Flags with a fraction and no rule are those of least squared error,
// which are more varied; scales are those of TensorSource's base integers.
formats::Rule SdrBench::rule_of(std::string_view name, const Operand& operand,
                                const formats::Rule& given) const {
    if (!given) {
        // Below it one scale for a tensor leaves little but zeros, as in TensorSource.
        constexpr int kPerTensor = 8;
        const bool by_row = name == "weights" || operand.format.base < kPerTensor;
        return operand.fraction_bits == 0
                   ? formats::Rule{}
                   : formats::parse_rule(sdr_format(design_.config(), operand.format.base) + ",lse",
                                         by_row ? formats::Sharing::row : formats::Sharing::tensor);
    }
    const std::string codec = codec_name(given);
    if ((codec != "sdr" && codec != "quartz") || !(given.codec->layout() == operand.fields())) {
        throw Error(misfit(name, given, design_) + "; must be " +
                    sdr_format(design_.config(), operand.format.base) + ", with any encoder of it");
    }
    return given;
}

OperandBeats SdrBench::beats_of(const Operand& operand, const EncodedRows& rows) const {
    const std::size_t group = static_cast<std::size_t>(operand.format.group);
    const std::size_t subgroup = static_cast<std::size_t>(operand.format.subgroup_size());
    OperandBeats out;
    out.rows = rows.size();
    for (std::size_t i = 0; i < lanes_; ++i) {
        out.places.push_back(operand.code + i);
    }
    out.places.push_back(operand.flag);
    if (operand.fraction_bits > 0) {
        out.places.push_back(operand.fraction);
    }
    for (std::size_t k = 0; k < operand.sides; ++k) {
        out.places.push_back(operand.side + k);
    }
    for (const formats::BlockRow& row : rows) {
        for (std::size_t at = 0; at < row.codes.size(); at += lanes_) {
            for (std::size_t i = 0; i < lanes_; ++i) {
                out.elements.push_back(row.codes[at + i]);
            }
            const std::uint32_t flag = row.scales[at / group];
            out.elements.push_back(flag >> operand.fraction_bits);
            if (operand.fraction_bits > 0) {
                out.elements.push_back(flag % (1U << operand.fraction_bits));
            }
            for (std::size_t k = 0; k < operand.sides; ++k) {
                out.elements.push_back(row.sides[(at + k * lanes_ / operand.sides) / subgroup]);
            }
        }
    }
    return out;
}

OperandBeats SdrBench::beats_of(const Operand& operand, const model::Quantized& rows) const {
    EncodedRows razored_rows;
    for (std::size_t r = 0; r < rows.rows; ++r) {
        const std::span<const std::int32_t> all(rows.values);
        razored_rows.push_back(
            razored(all.subspan(r * rows.columns, rows.columns), operand.format));
    }
    return beats_of(operand, razored_rows);
}

OperandBeats SdrBench::beats_of(std::string_view name, const Operand& operand,
                                const formats::Rule& rule, const EncodedRows& rows) const {
    const auto last =
        static_cast<std::uint32_t>(model::flag_max(operand.format.base, operand.format.salient));
    for (const formats::BlockRow& row : rows) {
        for (const std::uint32_t flag : row.scales) {
            // A codec of the same layout may have a wider base: its flags would wrap in the unit.
            if (flag >> operand.fraction_bits > last) {
                throw Error(misfit(name, rule, design_) + ": a flag of " +
                            std::to_string(flag >> operand.fraction_bits) + " must be at most " +
                            std::to_string(last));
            }
        }
        if (!same_words(*rule.codec, row, operand.format.salient)) {
            throw Error(misfit(name, rule, design_) + ": its words stand for other codes");
        }
    }
    return beats_of(operand, rows);
}

Encoding SdrBench::rules(const Encoding& given) const {
    return {rule_of("activations", act_, given.activations),
            rule_of("weights", weight_, given.weights)};
}

void SdrBench::check(const Encoding& encoding) const {
    rules(encoding);
}

void SdrBench::tensors(const TensorSource& source, const LayerBeats& which,
                       const Sink& sink) const {
    const gen::Config& config = design_.config();
    const auto [act, weight] = rules(which.encoding);
    const OperandBeats acts =
        act ? beats_of("activations", act_, act, *source.activations(which.layer, act))
            : beats_of(act_, *source.activations(which.layer, config.act_width));
    const OperandBeats weights =
        weight ? beats_of("weights", weight_, weight, *source.weights(which.layer, weight))
               : beats_of(weight_, *source.weights(which.layer, config.weight_width));
    stream_layer(acts, weights, layout_.input_size(), which, sink);
}

void SdrBench::add_cases(FunctionalCoverage& coverage) const {
    const auto flags = [](const Operand& operand) {
        return numbers(0, model::flag_max(operand.format.base, operand.format.salient));
    };
    coverage.add("flag x flag", pairs(flags(act_), flags(weight_)));
    const std::vector<std::string> codes = code_bins(act_.format.salient);
    coverage.add("code x code", pairs(codes, codes));
    coverage.add("result", sign_bins());
    if (act_.sides > 0) {
        const std::vector<std::string> sides =
            numbers(0, std::min(act_.format.max_side, act_.format.base - act_.format.salient));
        const std::vector<std::string> others = numbers(
            0, std::min(weight_.format.max_side, weight_.format.base - weight_.format.salient));
        coverage.add("side x side", pairs(sides, others));
    }
    if (act_.fraction_bits > 0) {
        const std::vector<std::string> fractions =
            numbers(0, static_cast<int>(act_.largest_fraction()));
        coverage.add("fraction x fraction", pairs(fractions, fractions));
    }
}

void SdrBench::count_cases(const Beat& beat, const std::vector<Int128>& outputs,
                           FunctionalCoverage& coverage) const {
    const auto at = [&](std::size_t place) { return static_cast<std::size_t>(beat.inputs[place]); };
    const model::RazorFormat& weight = weight_.format;
    const auto flags = static_cast<std::size_t>(model::flag_max(weight.base, weight.salient)) + 1;
    coverage.hit(0, at(act_.flag) * flags + at(weight_.flag));
    const int salient = act_.format.salient;
    const std::size_t codes = code_bin_count(salient);
    for (std::size_t i = 0; i < lanes_; ++i) {
        coverage.hit(1, code_bin(beat.inputs[act_.code + i], salient) * codes +
                            code_bin(beat.inputs[weight_.code + i], salient));
    }
    coverage.hit(2, sign_bin(outputs.front()));
    const auto sides =
        static_cast<std::size_t>(std::min(weight.max_side, weight.base - salient)) + 1;
    for (std::size_t k = 0; k < act_.sides; ++k) {
        coverage.hit(3, at(act_.side + k) * sides + at(weight_.side + k));
    }
    if (act_.fraction_bits > 0) {
        const auto fractions = static_cast<std::size_t>(act_.largest_fraction()) + 1;
        coverage.hit(act_.sides > 0 ? 4 : 3, at(act_.fraction) * fractions + at(weight_.fraction));
    }
}

}  // namespace qrazor::units
