// One bench for all block-scaled formats: what differs is in the codec, whose dot() is the golden
// model.
#include "families/block/bench.h"

#include "families/block/block.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdlib>

#include "qrazor/gen/unit.h"
#include "qrazor/stimulus/cases.h"
#include "qrazor/stimulus/references.h"
#include "qrazor/support/error.h"

namespace qrazor::units {
namespace {

using Codes = std::vector<std::uint32_t>;

// The golden unit into FP32.
class FloatReference final : public Reference {
  public:
    using Term = std::function<model::Scaled(const std::vector<std::int64_t>& inputs)>;
    FloatReference(int top, Term term) : sum_(top), term_(std::move(term)) {}
    void step(const Beat& beat, std::vector<Int128>& outputs) override {
        if (beat.reset || beat.clear) {
            sum_.clear();
        }
        if (beat.valid && !beat.reset) {
            sum_.add(term_(beat.inputs));
        }
        outputs.assign(1, sum_.bits());
    }

  private:
    model::Fp32Accumulator sum_;
    Term term_;
};

// Of a positive value.
int highest_bit(Int128 value) {
    int bit = 0;
    while ((value >> (bit + 1)) != 0) {
        ++bit;
    }
    return bit;
}

}  // namespace

BlockBench::BlockBench(const gen::Design& design)
    : Bench(design),
      act_(operand("act", design.unit().operand_formats(design.config()).at(0))),
      weight_(operand("weight", design.unit().operand_formats(design.config()).at(1))),
      words_(words()),
      fp32_(is_fp32(design.config())),
      lanes_(static_cast<std::size_t>(layout_.find("act_i")->port.elements)),
      word_bin_count_(word_bins().size()) {}

BlockBench::Words BlockBench::words() const {
    return {std::int64_t{1} << element().bits,
            element().at_ports == formats::Signs::twos_complement, element().last_magnitude};
}

BlockBench::Operand BlockBench::operand(const std::string& name, const std::string& format) const {
    Operand operand;
    operand.codec = formats::make_codec(format);
    operand.elements = layout_.find(name + "_i")->offset;
    operand.scale = layout_.find(name + "_scale_i")->offset;
    operand.largest_scale = operand.codec->facts().scale.last;
    return operand;
}

BlockBench::Term BlockBench::term() const {
    // The wider one where exponents are counted from the smallest: its unit is the other's, too.
    const Operand& wide = act_.largest_scale < weight_.largest_scale ? weight_ : act_;
    return [codec = wide.codec, words = words_, lanes = lanes_, act = act_,
            weight = weight_](const std::vector<std::int64_t>& inputs) {
        const auto codes = [&](const Operand& operand) {
            Codes all(lanes);
            for (std::size_t i = 0; i < lanes; ++i) {
                all[i] = static_cast<std::uint32_t>(words.word(inputs[operand.elements + i]));
            }
            return all;
        };
        const Codes a = codes(act);
        const Codes w = codes(weight);
        return codec->dot({a, static_cast<std::uint32_t>(inputs[act.scale])},
                          {w, static_cast<std::uint32_t>(inputs[weight.scale])});
    };
}

int BlockBench::top_bit() const {
    // What any beat can reach, set or not: the adder's exponent counts from there
    // (docs/number-format.md).
    const Int128 significand = scale().largest_significand();
    return highest_bit(element().largest * element().largest * significand * significand *
                       static_cast<Int128>(lanes_));
}

std::unique_ptr<Reference> BlockBench::reference() const {
    const Term beat = term();
    if (fp32_) {
        return std::make_unique<FloatReference>(top_bit(), beat);
    }
    // Fixed point: exponents count from the smallest, which both scales at 0 have.
    const std::vector<std::int64_t> zeros(layout_.input_size());
    const int least = beat(zeros).exponent;
    return std::make_unique<SumReference>(
        design_.config(), [beat, least](const std::vector<std::int64_t>& inputs) {
            const model::Scaled scaled = beat(inputs);
            return scaled.value * (Int128{1} << (scaled.exponent - least));
        });
}

// Fixed point counts 1 where it can. Of elements with an exponent 4 is as large as can be: what is
// far below the largest beat is cut in front of an FP32 addition.
int BlockBench::example_exponent() const {
    const Int128 most = element().exponent_bits == 0 ? Int128{words_.most} : element().largest;
    int one = element().exponent_bits == 0 ? element().fraction : highest_bit(most) - 2;
    while (one > 0 && (Int128{4} << one) > most) {
        --one;
    }
    return one - element().fraction;
}

std::vector<std::int64_t> BlockBench::words_near(const std::vector<int>& values) const {
    // In units of 2^-fraction.
    const auto value = [&](std::int64_t magnitude) {
        const std::int64_t power = std::int64_t{1} << element().mantissa_bits;
        const std::int64_t exponent = magnitude / power;
        return element().exponent_bits == 0 || exponent == 0
                   ? Int128{magnitude}
                   : Int128{magnitude % power + power} << (exponent - 1);
    };
    const auto distance = [&](std::int64_t magnitude, Int128 target) {
        const Int128 off = value(magnitude) - target;
        return off < 0 ? -off : off;
    };
    std::vector<std::int64_t> words;
    for (const int wanted : values) {
        const Int128 target = Int128{std::abs(wanted)} << (element().fraction + example_exponent());
        std::int64_t best = 0;
        for (std::int64_t magnitude = 1; magnitude <= words_.most; ++magnitude) {
            best = distance(magnitude, target) < distance(best, target) ? magnitude : best;
        }
        const bool negative = wanted < 0 && best != 0;
        words.push_back(words_.twos_complement ? (negative ? -best : best)
                                               : best + (negative ? words_.sign() : 0));
    }
    return words;
}

std::int64_t BlockBench::scale_near(const Operand& operand, int log2) const {
    const formats::ScaleFacts& facts = operand.codec->facts().scale;
    std::int64_t code = std::int64_t{1} << std::max(0, log2);  // an integer is itself
    if (facts.kind == formats::ScaleKind::power) {
        code = facts.unit + log2;
    } else if (facts.kind != formats::ScaleKind::integer) {
        // 1 has the leading bit 2^mantissa_bits and the exponent that takes it back.
        code = std::int64_t{1 + facts.unit - facts.mantissa_bits + log2} << facts.mantissa_bits;
    }
    return std::clamp<std::int64_t>(code, 0, operand.largest_scale);
}

std::vector<Beat> BlockBench::example() const {
    Beat first = plain(true);
    put("act_i", words_near({3, -1}), first);
    put("weight_i", words_near({2, 4}), first);
    const int back = -example_exponent();
    put("act_scale_i", {scale_near(act_, back + 1)}, first);
    put("weight_scale_i", {scale_near(weight_, back)}, first);
    Beat second = plain(false);
    put("act_i", words_near({1}), second);
    put("weight_i", words_near({-3}), second);
    put("act_scale_i", {scale_near(act_, back)}, second);
    put("weight_scale_i", {scale_near(weight_, back)}, second);
    return {first, second};
}

std::vector<Range> BlockBench::ranges() const {
    std::vector<Range> all(layout_.input_size());
    for (const Operand* operand : {&act_, &weight_}) {
        std::fill_n(all.begin() + static_cast<std::ptrdiff_t>(operand->elements), lanes_,
                    words_.twos_complement ? Range{-words_.sign(), words_.largest()}
                                           : Range{0, words_.last()});
        all[operand->scale] = {0, operand->largest_scale};
    }
    return all;
}

bool BlockBench::legal(const std::vector<std::int64_t>& inputs) const {
    const auto numbers = [&](const Operand& operand) {
        const auto first = inputs.begin() + static_cast<std::ptrdiff_t>(operand.elements);
        return std::all_of(first, first + static_cast<std::ptrdiff_t>(lanes_),
                           [&](std::int64_t input) { return words_.legal(words_.word(input)); });
    };
    return numbers(act_) && numbers(weight_);
}

std::int64_t BlockBench::largest_magnitude(const Slot& slot) const {
    const bool elements = slot.offset == act_.elements || slot.offset == weight_.elements;
    return elements && !words_.twos_complement ? words_.most : -1;
}

void BlockBench::fill(const Operand& operand, std::int64_t even, std::int64_t odd,
                      std::int64_t scale, Beat& beat) const {
    beat.inputs.resize(layout_.input_size());
    for (std::size_t i = 0; i < lanes_; ++i) {
        beat.inputs[operand.elements + i] = words_.input(i % 2 == 0 ? even : odd);
    }
    beat.inputs[operand.scale] = scale;
}

void BlockBench::random_elements(Rng& rng, const Operand& operand, Beat& beat) const {
    const std::uint64_t kind = rng.below(8);
    const auto any = [&] {
        const auto count = static_cast<std::uint64_t>(words_.legal_count());
        return words_.legal_word(static_cast<std::int64_t>(rng.below(count)));
    };
    const std::int64_t same = any();
    // Sums that have few bits or none above what is cut off.
    const std::int64_t small = by_exponent() && kind == 3 ? words_.sign() >> rng.between(1, 5) : 0;
    for (std::size_t i = 0; i < lanes_; ++i) {
        std::int64_t word = any();
        if (kind == 0) {  // all lanes alike but for a few: the widest sums, and sums that cancel
            word = rng.one_in(2 * lanes_) ? word : same;
        } else if (kind == 1) {
            word = rng.one_in(4) ? word : 0;
        } else if (kind == 2) {
            word = word < words_.sign() ? words_.largest() : words_.least();
        } else if (small != 0 && !rng.one_in(4 * lanes_)) {
            word = word / words_.sign() * words_.sign() + word % small;
        }
        beat.inputs[operand.elements + i] = words_.input(word);
    }
}

void BlockBench::random(Rng& rng, Beat& beat) const {
    beat.inputs.resize(layout_.input_size());
    for (const Operand* operand : {&act_, &weight_}) {
        random_elements(rng, *operand, beat);
        beat.inputs[operand->scale] = rng.between(0, static_cast<int>(operand->largest_scale));
    }
    constexpr int kWide = 8;  // bits of a significand
    if (scale().mantissa_bits > kWide && rng.one_in(2)) {
        // Significands with few ones, and exponents near each other.
        const int bits = scale().mantissa_bits;
        const int one = (1 << (scale().exponent_bits - 1)) - 1;  // the exponent of 1
        for (const Operand* operand : {&act_, &weight_}) {
            const int exponent = rng.between(one - 3, one + 3);
            const int ones = (1 << bits) - 1;
            const int mantissa = rng.one_in(2) ? 0 : ones >> rng.between(0, bits);
            beat.inputs[operand->scale] = (exponent << bits) + mantissa;
        }
    }
    if (fp32_ && scale().kind == formats::ScaleKind::power && !rng.one_in(8)) {
        // Exponents of beats that meet in an accumulator: near each other, far apart, at the ends.
        // Around the 24 bits of a single, within which both numbers count, and beyond.
        constexpr std::array<int, 8> kSpread{0, 2, 4, 8, 16, 24, 40, 60};
        const int spread = kSpread.at(rng.below(kSpread.size()));
        int centre = 2 * scale().unit;  // both scales are 1
        if (rng.one_in(16)) {
            // Sums of two codes, where 254 is a product of 1: 2^-126 and 2^134, about where results
            // become 0 and stop at the largest number.
            centre = rng.one_in(2) ? 128 : 388;
        }
        const int sum = centre + rng.between(-spread, spread);
        const int last = static_cast<int>(scale().last);
        const int low = std::max(0, sum - last);
        const int act = rng.between(low, std::min(last, sum));
        beat.inputs[act_.scale] = act;
        beat.inputs[weight_.scale] = sum - act;
    }
}

void BlockBench::corners(const Sink& sink) const {
    using Pair = std::array<std::int64_t, 2>;  // the words of even and of odd lanes
    const std::int64_t sign = words_.sign();
    const std::int64_t most = words_.largest();
    const std::array<Pair, 9> words{{{0, 0},
                                     {sign, sign},
                                     {most, most},
                                     {words_.last(), words_.last()},
                                     {most, words_.last()},
                                     {0, sign},
                                     {1, sign + 1},
                                     {most, 0},
                                     {sign / 2, sign + sign / 2}}};
    const auto scales = [](const Operand& operand) {
        std::vector<std::int64_t> some{0, 1, operand.largest_scale / 2, operand.largest_scale - 1,
                                       operand.largest_scale};
        std::sort(some.begin(), some.end());
        some.erase(std::unique(some.begin(), some.end()), some.end());
        return some;
    };
    Beat beat;
    beat.clear = true;
    for (const std::int64_t act_scale : scales(act_)) {
        for (const std::int64_t weight_scale : scales(weight_)) {
            for (const Pair& act : words) {
                for (const Pair& weight : words) {
                    fill(act_, act[0], act[1], act_scale, beat);
                    fill(weight_, weight[0], weight[1], weight_scale, beat);
                    sink(beat);
                }
            }
        }
    }
    // Every pair of elements alone, going round the lanes; of wide ones those with a notable word,
    // and every pair of exponents.
    // 4096 pairs; those of 8 bits would be 65536 for each unit and simulator.
    const bool all_pairs = words_.count <= 64;
    const auto notable = [&](std::int64_t word) {
        return word % sign == 0 || word % sign == 1 || word % sign == most;
    };
    const std::int64_t power =
        by_exponent() ? std::int64_t{1} << element().mantissa_bits : words_.count;
    const auto pair_of_powers = [&](std::int64_t act, std::int64_t weight) {
        return by_exponent() && act % power == 0 && weight % power == 0;
    };
    for (std::int64_t act = 0; act < words_.count; ++act) {
        for (std::int64_t weight = 0; weight < words_.count; ++weight) {
            if (!words_.legal(act) || !words_.legal(weight) ||
                (!all_pairs && !notable(act) && !notable(weight) && !pair_of_powers(act, weight))) {
                continue;
            }
            fill(act_, 0, 0, act_.largest_scale / 2, beat);
            fill(weight_, 0, 0, weight_.largest_scale / 2, beat);
            const std::size_t lane = static_cast<std::size_t>(act + weight) % lanes_;
            beat.inputs[act_.elements + lane] = words_.input(act);
            beat.inputs[weight_.elements + lane] = words_.input(weight);
            sink(beat);
        }
    }
    if (!fp32_) {
        return;
    }
    // Two beats, the second added to the first: every distance of exponents, both signs, a sum that
    // cancels all but the lowest bits.
    // Scales of 15 bits in 256 steps, others all.
    const std::int64_t step = std::max<std::int64_t>(1, (act_.largest_scale + 1) / 256);
    for (std::int64_t first = 0; first <= act_.largest_scale; first += step) {
        for (const Pair& weight : words) {
            beat.clear = true;
            fill(act_, most, most - 2, act_.largest_scale / 2, beat);
            fill(weight_, most, most, weight_.largest_scale / 2, beat);
            sink(beat);
            beat.clear = false;
            fill(act_, most, most / 2, first, beat);
            fill(weight_, weight[0], weight[1], weight_.largest_scale / 2, beat);
            sink(beat);
        }
    }
    telling_pairs(sink);
}

// Products of like signs: some lanes at their largest, in half of the beats any in the next two,
// the rest 0. Scales near 1.
void BlockBench::like_signs(Rng& rng, Beat& beat) const {
    const auto full = static_cast<std::size_t>(rng.between(0, static_cast<int>(lanes_)));
    const std::size_t last = std::min(lanes_, full + (rng.one_in(2) ? 2 : 0));
    for (const Operand* operand : {&act_, &weight_}) {
        fill(*operand, 0, 0, 0, beat);
        for (std::size_t i = 0; i < last; ++i) {
            const auto any = rng.below(static_cast<std::uint64_t>(words_.most) + 1);
            beat.inputs[operand->elements + i] =
                words_.input(i < full ? words_.largest() : static_cast<std::int64_t>(any));
        }
        const int mantissa = this->scale().mantissa_bits;
        const std::int64_t ones = (std::int64_t{1} << mantissa) - 1;
        const std::int64_t middle = ((operand->largest_scale >> mantissa) / 2) << mantissa;
        beat.inputs[operand->scale] =
            middle + (rng.one_in(2) ? rng.between(0, static_cast<int>(ones))
                                    : ones - (ones >> rng.between(0, mantissa)));
    }
}

// Two beats for the FP32 adder, the second added to the first, searched for among many: for each k
// some whose signs differ, the second the larger, and whose sum has exactly k zeros below its
// lowest one, so that its negation carries as far; and some of like signs, the second k exponents
// lower, whose sum carries out of the first's exponent and has its lowest bit set.
void BlockBench::telling_pairs(const Sink& sink) const {
    constexpr int kDraws = 10000;
    constexpr int kFrame = 26;  // bits of the adder's operands: 24 of FP32 and 2 guard bits
    constexpr int kPairs = 4;   // for each k
    const Term value_of = term();
    const int top = top_bit();
    const auto framed = [&](Int128 value) {
        const int shift = kFrame - 1 - highest_bit(value);
        return static_cast<std::int64_t>(shift < 0 ? value >> -shift : value << shift);
    };
    struct Candidate {
        Beat beat;
        std::int64_t frame = 0;
    };
    Rng rng(1);
    std::vector<Candidate> first;
    std::vector<Candidate> second;
    for (int draw = 0; draw < kDraws; ++draw) {
        Candidate one;
        like_signs(rng, one.beat);
        const Int128 value = value_of(one.beat.inputs).value;
        if (value == 0) {
            continue;
        }
        one.frame = framed(value);
        const int missing = top - highest_bit(value);
        if (missing == 0) {
            second.push_back(one);
        }
        one.beat.clear = true;
        // What is held in the accumulator has 24 bits: the guard bits are 0.
        one.frame &= ~std::int64_t{3};
        // Where it stands lower, a larger scale makes up for it.
        one.beat.inputs[act_.scale] += static_cast<std::int64_t>(missing)
                                       << this->scale().mantissa_bits;
        if (one.beat.inputs[act_.scale] <= act_.largest_scale) {
            first.push_back(std::move(one));
        }
    }
    const auto negated = [&](Beat beat) {
        for (std::size_t i = 0; i < lanes_; ++i) {
            std::int64_t& word = beat.inputs[weight_.elements + i];
            word = words_.twos_complement ? -word : word + words_.sign();
        }
        return beat;
    };
    std::array<int, kFrame> cancelling{};
    std::array<int, kFrame> carrying{};
    for (const Candidate& added : second) {
        for (const Candidate& held : first) {
            const std::int64_t difference = added.frame - held.frame;
            if (difference > 0) {
                int& pairs = cancelling.at(static_cast<std::size_t>(
                    std::countr_zero(static_cast<std::uint64_t>(difference))));
                if (pairs < kPairs) {
                    ++pairs;
                    sink(held.beat);
                    sink(negated(added.beat));
                }
            }
            const std::int64_t missing = (std::int64_t{1} << kFrame) - held.frame;
            // Others are not carried over by numbers that stand lower.
            const bool nearly_full = missing < (std::int64_t{1} << (kFrame - 6));
            for (int k = 1; nearly_full && (added.frame >> k) >= missing; ++k) {
                int& pairs = carrying.at(static_cast<std::size_t>(k));
                Beat lower = added.beat;
                if (pairs < kPairs && ((added.frame >> k) & 1) != 0 && lower_scales(k, lower)) {
                    ++pairs;
                    sink(held.beat);
                    sink(lower);
                }
            }
        }
    }
}

// Scales of a product smaller by 2^steps; false where there are none.
bool BlockBench::lower_scales(int steps, Beat& beat) const {
    for (const Operand* operand : {&act_, &weight_}) {
        std::int64_t& scale = beat.inputs[operand->scale];
        // The lowest exponent has no leading one, where there is a mantissa.
        const auto room = static_cast<int>((scale >> this->scale().mantissa_bits) - 1);
        const int taken = std::min(steps, room);
        scale -= static_cast<std::int64_t>(taken) << this->scale().mantissa_bits;
        steps -= taken;
    }
    return steps == 0;
}

bool BlockBench::extreme(bool negative, Beat& beat) const {
    // In two's complement the least number is the larger one.
    const std::int64_t weight = words_.twos_complement ? words_.least() : words_.largest();
    const std::int64_t act = negative != words_.twos_complement ? words_.least() : words_.largest();
    fill(act_, act, act, act_.largest_scale, beat);
    fill(weight_, weight, weight, weight_.largest_scale, beat);
    return true;
}

// By the plain rule, the outer scale shared as the format usually has it.
formats::Rule BlockBench::own_rule(const Operand& operand) const {
    const formats::OuterUse use = operand.codec->facts().outer;
    const bool weights = operand.scale != act_.scale;
    const bool by_row =
        use == formats::OuterUse::row || (use == formats::OuterUse::channel && weights);
    return {operand.codec, by_row ? formats::Sharing::row : formats::Sharing::tensor};
}

OperandBeats BlockBench::beats_of(std::string_view name, const Operand& operand,
                                  const formats::Rule& rule, const EncodedRows& rows) const {
    const auto group = static_cast<std::size_t>(design_.config().group);
    OperandBeats out;
    out.rows = rows.size();
    for (std::size_t i = 0; i < lanes_; ++i) {
        out.places.push_back(operand.elements + i);
    }
    out.places.push_back(operand.scale);
    for (const formats::BlockRow& row : rows) {
        const std::vector<std::uint32_t> words = formats::port_words(*rule.codec, row);
        for (std::size_t at = 0; at < words.size(); at += lanes_) {
            for (std::size_t i = 0; i < lanes_; ++i) {
                out.elements.push_back(words_.input(static_cast<std::int64_t>(words[at + i])));
            }
            const std::int64_t scale = row.scales[at / group];
            if (scale > operand.largest_scale) {
                throw Error(misfit(name, rule, design_) + ": a scale of " + std::to_string(scale) +
                            " must be at most " + std::to_string(operand.largest_scale));
            }
            out.elements.push_back(scale);
        }
    }
    return out;
}

Encoding BlockBench::rules(const Encoding& given) const {
    return {rule_for(design_, "activations", given.activations, own_rule(act_)),
            rule_for(design_, "weights", given.weights, own_rule(weight_))};
}

void BlockBench::check(const Encoding& encoding) const {
    rules(encoding);
}

void BlockBench::tensors(const TensorSource& source, const LayerBeats& which,
                         const Sink& sink) const {
    const auto [act, weight] = rules(which.encoding);
    stream_layer(beats_of("activations", act_, act, *source.activations(which.layer, act)),
                 beats_of("weights", weight_, weight, *source.weights(which.layer, weight)),
                 layout_.input_size(), which, sink);
}

namespace {

// Scales one by one, or 16 ranges where there are many.
std::int64_t scale_bins(std::int64_t largest) {
    return std::min<std::int64_t>(largest + 1, 16);
}
std::size_t scale_bin(std::int64_t scale, std::int64_t largest) {
    return static_cast<std::size_t>(scale * scale_bins(largest) / (largest + 1));
}

}  // namespace

bool BlockBench::by_exponent() const {
    return !words_.twos_complement && words_.count > 64;
}

std::vector<std::string> BlockBench::word_bins() const {
    if (words_.twos_complement) {
        return magnitude_bins(element_width());
    }
    if (!by_exponent()) {
        return numbers(0, words_.count - 1);
    }
    std::vector<std::string> bins;
    const std::int64_t exponents = (words_.most >> element().mantissa_bits) + 1;
    for (const char* sign : {"+", "-"}) {
        for (const std::string& exponent : numbers(0, exponents - 1)) {
            bins.push_back(sign + ("exponent " + exponent));
        }
    }
    return bins;
}

std::size_t BlockBench::word_bin(std::int64_t input) const {
    if (words_.twos_complement) {
        return magnitude_bin(input, element_width());
    }
    if (!by_exponent()) {
        return static_cast<std::size_t>(input);
    }
    const int mantissa = element().mantissa_bits;
    const std::int64_t exponents = (words_.most >> mantissa) + 1;
    return static_cast<std::size_t>(input / words_.sign() * exponents +
                                    ((input % words_.sign()) >> mantissa));
}

void BlockBench::add_cases(FunctionalCoverage& coverage) const {
    const std::vector<std::string> words = word_bins();
    coverage.add("element x element", pairs(words, words));
    coverage.add("scale x scale", pairs(numbers(0, scale_bins(act_.largest_scale) - 1),
                                        numbers(0, scale_bins(weight_.largest_scale) - 1)));
    coverage.add("result", {"negative", "zero", "positive"});
    if (fp32_ && scale().kind == formats::ScaleKind::power) {
        coverage.add("size of the result",
                     {"zero", "below 2^-63", "below 2", "below 2^65", "below 2^128", "largest"});
    }
}

void BlockBench::count_cases(const Beat& beat, const std::vector<Int128>& outputs,
                             FunctionalCoverage& coverage) const {
    const std::size_t bins = word_bin_count_;
    for (std::size_t i = 0; i < lanes_; ++i) {
        coverage.hit(0, word_bin(beat.inputs[act_.elements + i]) * bins +
                            word_bin(beat.inputs[weight_.elements + i]));
    }
    coverage.hit(1, scale_bin(beat.inputs[act_.scale], act_.largest_scale) *
                            static_cast<std::size_t>(scale_bins(weight_.largest_scale)) +
                        scale_bin(beat.inputs[weight_.scale], weight_.largest_scale));
    const Int128 value = outputs.front();
    if (!fp32_) {
        coverage.hit(2, value < 0 ? 0 : value == 0 ? 1 : 2);
        return;
    }
    const auto bits = static_cast<std::uint32_t>(value);
    coverage.hit(2, bits == 0 ? 1 : (bits >> 31U) != 0 ? 0 : 2);
    if (scale().kind == formats::ScaleKind::power) {
        const std::uint32_t magnitude = bits & 0x7FFFFFFFU;
        coverage.hit(3, bits == 0 ? 0 : magnitude == 0x7F7FFFFFU ? 5 : 1 + (magnitude >> 29U));
    }
}

}  // namespace qrazor::units
