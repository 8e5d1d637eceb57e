// What holds within the units on block-scaled formats.
#include "families/block/claims.h"

#include <algorithm>
#include <utility>

#include "families/block/block.h"
#include "qrazor/support/error.h"

namespace qrazor::units {
namespace {

// {sign, exponent, mantissa}; an exponent of 0 is that of 1 without the leading bit.
Coefficient element_value(const formats::ElementFacts& element, size_t code) {
    const size_t sign = size_t{1} << (element.bits - 1);
    const size_t leading = size_t{1} << element.mantissa_bits;
    const size_t exponent = code % sign / leading;
    const Coefficient mantissa = code % leading;
    const Coefficient number = exponent == 0 ? mantissa : (mantissa + leading) << (exponent - 1);
    return code < sign ? number : 0 - number;
}

// An exponent of 0 is that of 1 without the leading bit of the significand.
Coefficient shift_of(size_t exponent) {
    return static_cast<Coefficient>(std::max<size_t>(exponent, 1) - 1);
}

Coefficient leading_bit(size_t exponent) {
    return exponent == 0 ? 0 : 1;
}

// What the lanes multiply: significands, the sum of the exponents counted from that of 1, the
// product's sign.
void minifloat_operands(ClaimWriter& w, const formats::ElementFacts& element) {
    const int exponent_bits = element.exponent_bits;
    for (int lane = 0; lane < w.config().lanes; ++lane) {
        // All of them in one word, the exponent on top: no carry beyond it counts.
        std::vector<Target> targets;
        Word word;
        for (const Meaning meaning : {Meaning::lane_act, Meaning::lane_weight,
                                      Meaning::lane_negative, Meaning::lane_exponent}) {
            targets.push_back(w.taken(meaning, lane));
            const Word& more = w.word_of(targets.back());
            word.insert(word.end(), more.begin(), more.end());
        }
        const std::string& place = targets.front().place();
        // What a lane gives is taken as it comes, its own proof being modulo its width: that it
        // fits is shown here.
        if (static_cast<Coefficient>(element.largest * element.largest) >=
            power(static_cast<int>(w.given(Meaning::lane_product, lane).size()))) {
            throw Error(place + ": its product is too narrow");
        }
        const int bits = static_cast<int>(word.size());
        const int significand = element.mantissa_bits + 1;
        Polynomial value(bits);
        std::vector<Polynomial> signs;
        int at = 0;
        for (const char* operand : {"act_i", "weight_i"}) {
            const Word code = part(w.input(operand), lane * element.bits, element.bits);
            const Word exponent = part(code, element.mantissa_bits, exponent_bits);
            value.add(w.algebra().word(part(code, 0, element.mantissa_bits), false, bits),
                      power(at));
            value.add(table(w.algebra(), exponent, bits, leading_bit),
                      power(at + element.mantissa_bits));
            value.add(table(w.algebra(), exponent, bits, shift_of), power(2 * significand + 1));
            signs.push_back(w.algebra().bit(code.back(), bits));
            at += significand;
        }
        value.add(signs[0], power(at));
        value.add(signs[1], power(at));
        // a xor b = a + b - 2ab, for bits.
        value.add(signs[0] * signs[1], 0 - power(at + 1));
        w.claims().claims.push_back(
            {"significands, sign and exponent at " + place, {word}, false, value, 0, {}, targets});
    }
}

// Elements by the value of each code, or in two's complement.
Polynomial block_products(ClaimWriter& w, const formats::ElementFacts& element, int bits) {
    const int width = element.bits;
    if (lane_kind(element) == LaneKind::minifloat) {
        // A lane gives its product, or the product and all ones of its bits where that is below 0.
        Polynomial sum(bits);
        for (int lane = 0; lane < w.config().lanes; ++lane) {
            const Word& word = w.given(Meaning::lane_product, lane);
            const Word& negative = w.word_of(w.taken(Meaning::lane_negative, lane));
            sum.add(w.algebra().word(word, false, bits));
            // The lane's bits inverted are 2^n - 1 - P, so -P is those less 2^n - 1.
            sum.add(w.algebra().expand(w.algebra().bit(negative[0], bits)),
                    1 - power(static_cast<int>(word.size())));
        }
        return sum;
    }
    if (lane_kind(element) == LaneKind::integer) {
        return w.integer_products(w.lanes(w.input("act_i"), width),
                                  w.lanes(w.input("weight_i"), width), bits);
    }
    const auto value = [&](size_t code) { return element_value(element, code); };
    Polynomial sum(bits);
    for (int lane = 0; lane < w.config().lanes; ++lane) {
        sum.add(table(w.algebra(), part(w.input("act_i"), width * lane, width), bits, value) *
                table(w.algebra(), part(w.input("weight_i"), width * lane, width), bits, value));
    }
    return sum;
}

// What a unit of this family is claimed to do, stage by stage.
class BlockClaims {
  public:
    explicit BlockClaims(ClaimWriter& w)
        : w_(w),
          unit_(block_unit(w.design())),
          facts_(unit_.facts(w.config())),
          most_(static_cast<Coefficient>(w.config().lanes) *
                static_cast<Coefficient>(facts_.element.largest * facts_.element.largest)) {}

    void write() {
        if (lane_kind(facts_.element) == LaneKind::minifloat) {
            minifloat_operands(w_, facts_.element);
        }
        if (floats() || integers()) {
            scaled();
        }
        if (is_fp32(w_.config())) {
            float_addend();
        } else if (integers()) {
            integer_addend();
        } else {
            shifted();
        }
        w_.accumulator_ports();
    }

  private:
    bool floats() const { return facts_.scale.kind == formats::ScaleKind::floating; }
    bool integers() const { return facts_.scale.kind == formats::ScaleKind::integer; }

    Word exponent_of(const char* port) const {
        const Word& word = w_.input(port);
        const int mantissa = facts_.scale.mantissa_bits;
        return part(word, mantissa, static_cast<int>(word.size()) - mantissa);
    }

    void sum_at(const Target& target) {
        w_.claim("sum of products at " + target.place(), target, true,
                 block_products(w_, facts_.element, static_cast<int>(w_.word_of(target).size())),
                 most_);
    }

    // Both scales' exponents and a constant.
    Polynomial exponents(const Target& target, Coefficient constant) const {
        const int bits = static_cast<int>(w_.word_of(target).size());
        Polynomial sum = Polynomial::constant(bits, constant);
        for (const char* port : {"act_scale_i", "weight_scale_i"}) {
            sum.add(floats() ? table(w_.algebra(), exponent_of(port), bits, shift_of)
                             : w_.algebra().word(w_.input(port), false, bits));
        }
        return sum;
    }

    Polynomial significand(const char* port, int bits) const {
        const int mantissa = facts_.scale.mantissa_bits;
        Polynomial sum = w_.algebra().word(part(w_.input(port), 0, mantissa), false, bits);
        sum.add(table(w_.algebra(), exponent_of(port), bits, leading_bit), power(mantissa));
        return sum;
    }

    // The sum, scaled by one scale after the other.
    void scaled() {
        sum_at(w_.taken(Meaning::sum));
        for (const auto& [meaning, port] : {std::pair{Meaning::act_scale, "act_scale_i"},
                                            std::pair{Meaning::weight_scale, "weight_scale_i"}}) {
            const Target target = w_.taken(meaning);
            const int bits = static_cast<int>(w_.word_of(target).size());
            w_.claim(
                std::string(port) + " at " + target.place(), target, false,
                floats() ? significand(port, bits) : w_.algebra().word(w_.input(port), false, bits),
                0);
        }
        w_.same("the sum with one scale goes on", w_.given(Meaning::once_scaled),
                w_.taken(Meaning::once_scaled));
        const auto largest = static_cast<Coefficient>(facts_.scale.largest_significand());
        most_ *= largest * largest;
        scaled_ = &w_.given(Meaning::scaled);
        // Each multiplier is proven modulo its width: that nothing wrapped is shown here.
        if (most_ >= power(static_cast<int>(scaled_->size()) - 1)) {
            throw Error("the scaled sum: too narrow");
        }
    }

    // Into an FP32 accumulator: a number, and the exponent of its unit.
    void float_addend() {
        const Target addend = w_.taken(Meaning::addend);
        const Target exponent = w_.taken(Meaning::exponent);
        if (scaled_ == nullptr) {
            sum_at(addend);
        } else {
            w_.same("the scaled sum goes on", *scaled_, addend);
        }
        // Exponent of the unit of a beat, and of the highest bit that it can have, biased.
        // Of products, so twice the units of an element and of a scale.
        const int quantum = -2 * facts_.element.fraction - 2 * facts_.scale.unit;
        const int top = static_cast<int>(w_.word_of(addend).size()) - 2;
        w_.claim("exponent at " + exponent.place(), exponent, false,
                 exponents(exponent,
                           static_cast<Coefficient>(quantum) + static_cast<Coefficient>(top) + 127),
                 0);
    }

    void integer_addend() {
        const Target addend = w_.taken(Meaning::addend);
        const int bits = static_cast<int>(w_.word_of(addend).size());
        w_.claim("the scaled sum, or 0, at " + addend.place(), addend, true,
                 w_.algebra().word(*scaled_, true, bits) * w_.algebra().bit(w_.valid(), bits),
                 most_);
        w_.claims().most_beat = most_;
    }

    void shifted() {
        if (scaled_ == nullptr) {
            sum_at(w_.taken(Meaning::sum));
        } else {
            w_.same("the scaled sum goes on", *scaled_, w_.taken(Meaning::scaled));
        }
        const Target shift = w_.taken(Meaning::shift);
        w_.claim("shift is the sum of both scales' exponents", shift, false, exponents(shift, 0),
                 0);
        w_.same("valid_i enables the shift", {w_.valid()}, w_.taken(Meaning::enable));
        w_.same("the shifted sum goes on", w_.given(Meaning::shifted), w_.taken(Meaning::addend));
        // The largest sum under the largest scales: what prove_no_overflow counts with.
        w_.claims().most_beat = most_ << unit_.most_shift(w_.config());
    }

    ClaimWriter& w_;
    const BlockDot& unit_;
    const formats::Facts facts_;
    Coefficient most_;              // of the words so far
    const Word* scaled_ = nullptr;  // the sum times both scales, where there are
};

}  // namespace

void block_claims(ClaimWriter& w) {
    BlockClaims(w).write();
}

}  // namespace qrazor::units
