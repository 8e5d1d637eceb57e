// SDR, significant data razoring (QRazor, arXiv 2501.13331): integers of B bits, of which a group
// keeps K from its leading one on. Two levels, flags with fractions, the code -8 and searched flags
// go beyond the paper.
#include "qrazor/formats/format.h"
#include "sdr_codec.h"

namespace qrazor::formats {
namespace {

constexpr int kWidestSearch = 16;  // base bits for which searching encoders are exact in float

std::unique_ptr<Codec> make_sdr(const Choice& choice) {
    SdrOptions made;
    made.format.base = choice.number("b");
    made.format.salient = choice.number("k");
    made.format.group = choice.number("g");
    made.format.subgroup = choice.number("s");
    made.format.max_side = choice.number("d");
    made.fraction = choice.number("f");
    made.least_squares = choice.word("lse");
    made.asymmetric = choice.word("neg8");
    for (const model::Rounding rounding :
         {model::Rounding::half_up, model::Rounding::half_even, model::Rounding::truncate}) {
        made.format.rounding = choice.word(to_string(rounding)) ? rounding : made.format.rounding;
    }
    made.middle = choice.word("middle");
    if (made.middle) {
        if (made.format.rounding == model::Rounding::half_even || choice.word("half_up")) {
            choice.refuse("middle truncates: it goes without half_up and half_even");
        }
        made.format.rounding = model::Rounding::truncate;
    }
    try {
        validate(made.format);
    } catch (const Error& error) {
        choice.refuse(error.what());
    }
    if (!made.plain() &&
        (made.format.rounding != model::Rounding::half_up || made.format.base > kWidestSearch)) {
        choice.refuse("lse, f1, f2 and neg8 need half_up and at most b" +
                      std::to_string(kWidestSearch));
    }
    return std::make_unique<SdrCodec>(made);
}

}  // namespace

const Format& sdr_format() {
    static const Format format{
        .names = {"sdr"},
        .summary = "QRazor: sign and magnitude under a flag, and an outer scale",
        .options = {number_option("b", 16, 4, 24, "base bits"),
                    number_option("k", 4, 2, 8, "bits of a code"),
                    number_option("g", 16, 1, 256, "values that share a flag"),
                    number_option("s", 0, 1, 256, "two levels: values that share a side"),
                    number_option("d", 0, 0, 15, "two levels: the largest side"),
                    number_option("f", 0, 1, 2, "fraction bits of the flag"),
                    word_option("half_up", "ties away from zero: the paper's rule"),
                    word_option("half_even", "ties to the even code"),
                    word_option("truncate", "dropped bits do not round"),
                    word_option("middle", "truncate, and decode at the middle of the step"),
                    word_option("lse", "flag by least squared error"),
                    word_option("neg8", "the word of -0 stands for -2^(K-1)")},
        .examples = {"sdr", "sdr,b8,g32", "sdr,g32,s8,d1", "sdr,b16,lse", "sdr,b8,f1", "sdr,f2,lse",
                     "sdr,g16,s4,d1,lse,neg8", "sdr,g32,s2,d3,f1,lse", "sdr,truncate",
                     "sdr,b8,middle", "sdr,g32,s8,d1,middle", "sdr,k5,half_even"},
        .make = make_sdr,
        .base_of_activations = "b16",
        .base_of_others = "b8"};
    return format;
}

}  // namespace qrazor::formats
