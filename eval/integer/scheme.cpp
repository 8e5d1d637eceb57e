// Schemes of the integer network as texts, of the same form as those of number formats.
#include <array>
#include <charconv>
#include <regex>

#include "qrazor/eval/integer.h"
#include "qrazor/support/error.h"

namespace qrazor::eval {
namespace {

constexpr std::array<WordRow<WeightScale>, 2> kScales{{
    {WeightScale::pow2, "pow2", "a power of two for each row of a weight"},
    {WeightScale::dyadic, "dyadic", "128..255 times a power of two for each row of a weight"},
}};

[[noreturn]] void refuse_integer(const std::string& text, const std::string& why) {
    throw Error("format = " + text + ": --integer: " + why);
}

int ranged(const std::string& text, const std::string& what, const std::string& digits, int least,
           int most) {
    int value = -1;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (value < least || value > most) {
        refuse_integer(text, what + " = " + digits + ": must be " + std::to_string(least) + " to " +
                                 std::to_string(most));
    }
    return value;
}

constexpr std::string_view kRivalPrefix = "softmax:";
constexpr std::string_view kActivationPrefix = "activation:";

bool is_number_behind(char letter, const std::string& option) {
    return option.size() > 1 && option[0] == letter &&
           option.find_first_not_of("0123456789", 1) == std::string::npos;
}

void read_name(const std::string& name, IntegerScheme& scheme) {
    static const std::regex kInt("int:w([0-9]+)a([0-9]+)kv([0-9]+)");
    static const std::regex kSdr("sdr:w4a4(kv([0-9]+))?");
    std::smatch match;
    if (name == "functions") {
        scheme.part = IntegerPart::functions;
    } else if (name == "softmax") {
        scheme.part = IntegerPart::softmax;
    } else if (name == "activation") {
        scheme.part = IntegerPart::activation;
    } else if (name.starts_with(kActivationPrefix)) {
        scheme.part = IntegerPart::activation;
        scheme.rival_activation = value_named<model::RivalGelu>(
            std::string_view(name).substr(kActivationPrefix.size()), "activation");
    } else if (name.starts_with(kRivalPrefix)) {
        scheme.part = IntegerPart::softmax;
        scheme.rival = model::RivalFormat{};
        scheme.rival->rival = value_named<model::RivalSoftmax>(
            std::string_view(name).substr(kRivalPrefix.size()), "softmax");
    } else if (std::regex_match(name, match, kInt)) {
        scheme.weight_bits = ranged(scheme.text, "w", match[1], 2, 8);
        scheme.act_bits = ranged(scheme.text, "a", match[2], 2, 16);
        scheme.kv_bits = ranged(scheme.text, "kv", match[3], 2, 8);
    } else if (std::regex_match(name, match, kSdr)) {
        scheme.group = 16;
        // Four bits do not leave a power of two room to be off by nearly two.
        scheme.scale = WeightScale::dyadic;
        if (match[1].matched) {
            scheme.kv_bits = ranged(scheme.text, "kv", match[2], 2, 8);
        }
    } else {
        refuse_integer(
            scheme.text,
            "must be softmax, activation, functions, int:wXaYkvZ or sdr:w4a4kvZ,gG: other formats, "
            "smoothing, rotation and error feedback have no integer network");
    }
}

void read_rival_option(const std::string& option, IntegerScheme& scheme) {
    if (const auto widths = value_named<model::RivalWidths>(option)) {
        scheme.rival->widths = *widths;
    } else if (is_number_behind('p', option)) {
        scheme.rival->bits = ranged(scheme.text, "p", option.substr(1), 4, 16);
    } else {
        refuse_integer(scheme.text, "'" + option + "': must be p4 to p16, published, widened");
    }
}

void read_option(const std::string& option, IntegerScheme& scheme) {
    if (const auto form = value_named<model::SoftmaxForm>(option)) {
        scheme.softmax.form = *form;
    } else if (const auto rounding = value_named<model::CodeRounding>(option)) {
        scheme.softmax.rounding = *rounding;
    } else if (const auto scale = value_named<WeightScale>(option);
               scale && scheme.part == IntegerPart::graph) {
        scheme.scale = *scale;
    } else if (is_number_behind('p', option)) {
        scheme.softmax.bits = ranged(scheme.text, "p", option.substr(1), 1, 16);
    } else if (is_number_behind('g', option) && scheme.group != 0) {
        scheme.group = ranged(scheme.text, "g", option.substr(1), 1, 256);
    } else {
        refuse_integer(scheme.text,
                       "'" + option + "': must be p1 to p16, carry, near, deferred, log" +
                           (scheme.part == IntegerPart::graph ? ", pow2, dyadic" : "") +
                           (scheme.group != 0 ? ", g1 to g256" : ""));
    }
}

}  // namespace

std::span<const WordRow<WeightScale>> words_of(WeightScale) {
    return kScales;
}

int IntegerScheme::effective_bits() const {
    constexpr int kFloat = 32;
    if (part != IntegerPart::graph) {
        return kFloat;
    }
    const int linear = group == 0 ? std::max(weight_bits, act_bits) : 4;
    return std::max(linear, kv_bits);
}

IntegerScheme parse_integer_scheme(const std::string& text) {
    IntegerScheme scheme;
    scheme.text = text;
    std::size_t at = std::min(text.find(','), text.size());
    read_name(text.substr(0, at), scheme);
    while (at < text.size()) {
        const std::size_t end = std::min(text.find(',', at + 1), text.size());
        const std::string option = text.substr(at + 1, end - at - 1);
        if (scheme.part == IntegerPart::activation) {
            refuse_integer(text, "'" + option + "': an activation has no options");
        }
        if (scheme.rival) {
            read_rival_option(option, scheme);
        } else {
            read_option(option, scheme);
        }
        at = end;
    }
    model::validate(scheme.softmax);
    if (scheme.rival) {
        model::validate(*scheme.rival);
    }
    return scheme;
}

std::vector<IntegerScheme> usual_integer_schemes() {
    std::vector<IntegerScheme> all;
    for (const char* text : {"functions,p16", "functions,p8", "int:w8a16kv8", "int:w8a8kv8",
                             "sdr:w4a4kv8,g16", "sdr:w4a4kv8,g16,p16"}) {
        all.push_back(parse_integer_scheme(text));
    }
    return all;
}

std::vector<IntegerScheme> compared_functions() {
    std::vector<IntegerScheme> all;
    for (const std::string bits : {"8", "16"}) {
        for (const std::string form : {"", ",log"}) {
            all.push_back(parse_integer_scheme("softmax,p" + bits + form));
        }
        for (const model::RivalFacts& facts : model::rival_facts()) {
            const std::string name = "softmax:" + std::string(word_of(facts.rival)) + ",p" + bits;
            if (bits == std::to_string(facts.output_bits)) {
                all.push_back(parse_integer_scheme(name + ",published"));
            }
            all.push_back(parse_integer_scheme(name + ",widened"));
        }
    }
    all.push_back(parse_integer_scheme("activation"));
    for (const WordRow<model::RivalGelu>& row : words_of(model::RivalGelu{})) {
        // Of a network with SiLU: I-BERT has none.
        if (model::published_silu(row.value, 0)) {
            all.push_back(parse_integer_scheme("activation:" + std::string(row.word)));
        }
    }
    return all;
}

}  // namespace qrazor::eval
