// See softmax_error.h.
#include "qrazor/model/softmax_error.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "qrazor/model/bf16_softmax.h"
#include "qrazor/model/pwl.h"
#include "qrazor/model/rival_softmax.h"
#include "qrazor/model/softmax.h"
#include "qrazor/model/tensor.h"
#include "qrazor/support/error.h"
#include "qrazor/support/rng.h"

namespace qrazor::model {
namespace {

using Weights = std::span<double>;

constexpr int kBf16Bits = 16;
// Values a beat of the online forms.
constexpr std::size_t kErrorBlock = 4;

SoftmaxMethod our_method(SoftmaxForm form, CodeRounding rounding, bool online, int bits) {
    SoftmaxMethod method;
    method.name = "ours";
    method.widths = std::string(word_of(form)) + ", " + std::string(word_of(rounding)) +
                    (online ? ", online" : "");
    method.ours = true;
    method.bits = bits;
    const SoftmaxFormat format{form, rounding, kErrorFraction, bits};
    method.probabilities = [format, online](std::span<const std::int32_t> z, Weights p) {
        std::vector<std::int32_t> codes(z.size());
        const std::uint64_t sum = online ? online_codes(z, {}, format, kErrorBlock, codes)
                                         : softmax_codes(z, {}, format, codes);
        const Reciprocal r = reciprocal_of(sum);
        const double one = format.form == SoftmaxForm::log
                               ? std::ldexp(1.0, -format.bits)
                               : std::ldexp(r.value, -kPwlFraction - r.exponent);
        std::transform(codes.begin(), codes.end(), p.begin(),
                       [&](std::int32_t code) { return code * one; });
    };
    return method;
}

// A calibrated scale is that of the row: no calibration over a layer is better.
SoftmaxMethod rival_method(const RivalFormat& format) {
    SoftmaxMethod method;
    method.name = facts_of(format.rival).name;
    method.widths = word_of(format.widths);
    method.bits = format.bits;
    method.probabilities = [format](std::span<const std::int32_t> z, Weights p) {
        RivalFormat its = format;
        if (format.widths == RivalWidths::published && facts_of(format.rival).calibrated) {
            std::int32_t largest = 0;
            for (const std::int32_t one : z) {
                largest = std::max(largest, std::abs(one));
            }
            its.input_fraction =
                calibrated_fraction(format.rival, std::ldexp(largest, -kErrorFraction));
        }
        std::vector<std::int32_t> codes(z.size());
        rival_codes(z, {}, its, codes);
        std::transform(codes.begin(), codes.end(), p.begin(),
                       [&](std::int32_t code) { return code * code_value(its); });
    };
    return method;
}

// Logits become BF16 numbers, too: that is most of its error where they are large.
SoftmaxMethod bf16_method() {
    SoftmaxMethod method;
    method.name = "BF16";
    method.widths = "logits and all else";
    method.bits = kBf16Bits;
    method.probabilities = [](std::span<const std::int32_t> z, Weights p) {
        std::vector<std::uint16_t> words(z.size());
        std::transform(z.begin(), z.end(), words.begin(),
                       [](std::int32_t one) { return bf16_of(one, kErrorFraction); });
        bf16_softmax(words, {}, {.longest = static_cast<int>(z.size()), .block = kErrorBlock},
                     words);
        std::transform(words.begin(), words.end(), p.begin(), bfloat16_to_float);
    };
    return method;
}

bool has_bits(const RivalFacts& facts, RivalWidths widths, int bits) {
    return widths == RivalWidths::widened ||
           (bits == facts.output_bits && (widths == RivalWidths::published || facts.built));
}

// The sum of twelve uniform numbers, less its mean: the same on every machine, unlike a logarithm.
double normal(Rng& rng) {
    constexpr int kUniforms = 12;
    double sum = -kUniforms / 2.0;
    for (int i = 0; i < kUniforms; ++i) {
        sum += std::ldexp(static_cast<double>(rng.next() >> 11), -53);
    }
    return sum;
}

}  // namespace

std::vector<SoftmaxMethod> softmax_methods(int bits) {
    if (bits < 4 || bits > 16) {
        throw Error("bits = " + std::to_string(bits) + ": must be 4 to 16");
    }
    std::vector<SoftmaxMethod> methods;
    for (const WordRow<SoftmaxForm>& form : words_of(SoftmaxForm{})) {
        for (const WordRow<CodeRounding>& rounding : words_of(CodeRounding{})) {
            methods.push_back(our_method(form.value, rounding.value, false, bits));
            // Codes that are rounded twice carry what they drop: there is no other form.
            if (form.value == SoftmaxForm::log || rounding.value == CodeRounding::carry) {
                methods.push_back(our_method(form.value, rounding.value, true, bits));
            }
        }
    }
    for (const RivalFacts& facts : rival_facts()) {
        for (const WordRow<RivalWidths>& widths : words_of(RivalWidths{})) {
            if (has_bits(facts, widths.value, bits)) {
                RivalFormat format;
                format.rival = facts.rival;
                format.widths = widths.value;
                format.bits = bits;
                methods.push_back(rival_method(format));
            }
        }
    }
    if (bits == kBf16Bits) {
        methods.push_back(bf16_method());
    }
    return methods;
}

SoftmaxError softmax_error(const SoftmaxMethod& method, const ErrorRows& rows) {
    SoftmaxError worst;
    Rng rng(rows.seed);
    std::vector<double> exact(rows.length);
    std::vector<double> got(rows.length);
    std::vector<std::int32_t> z(rows.length);
    for (const double spread : rows.spreads) {
        for (int row = 0; row < rows.rows; ++row) {
            double total = 0;
            for (std::size_t i = 0; i < rows.length; ++i) {
                const double logit = spread * normal(rng);
                z[i] = static_cast<std::int32_t>(std::lround(std::ldexp(logit, kErrorFraction)));
                exact[i] = std::exp2(logit);
                total += exact[i];
            }
            method.probabilities(z, got);
            double sum = 0;
            for (std::size_t i = 0; i < rows.length; ++i) {
                worst.value = std::max(worst.value, std::fabs(got[i] - exact[i] / total));
                sum += got[i];
            }
            worst.sum = std::max(worst.sum, std::fabs(sum - 1));
        }
    }
    return worst;
}

}  // namespace qrazor::model
