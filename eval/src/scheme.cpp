// Schemes as texts ("sdr:w4a4kv4,g16+gptq"): which tensor gets which rule. A letter a tensor, so
// that what papers call W4A4KV4 can be written as it is.
#include "qrazor/eval/scheme.h"

#include <algorithm>
#include <array>
#include <map>
#include <regex>
#include <utility>

#include "qrazor/formats/format.h"
#include "qrazor/support/error.h"
#include "qrazor/support/text.h"

namespace qrazor::eval {
namespace {

[[noreturn]] void refuse(const std::string& text, const std::string& why) {
    throw Error("format = " + text + ": " + why);
}

std::vector<std::string> split(const std::string& text, char at) {
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (c == at) {
            parts.emplace_back();
        } else {
            parts.back() += c;
        }
    }
    return parts;
}

// A tensor of the scheme: the letter that names it, its widths and options.
struct Part {
    std::string_view letter;
    int bits = 0;                          // 0: not quantized
    std::vector<std::string> own = {};     // options of this tensor
    std::vector<std::string> common = {};  // of all
};

// "w4a4kv4q4" into the bits of each part.
void read_bits(const std::string& text, const std::string& letters, std::vector<Part>& parts) {
    // kv before k, or "kv4" would be k without a width.
    static const std::regex kLetter("(w|a|kv|k|v|q|p)([0-9]{1,2})");
    for (Part& part : parts) {
        part.bits = 0;
    }
    std::string left = letters;
    std::smatch match;
    while (std::regex_search(left, match, kLetter, std::regex_constants::match_continuous)) {
        const std::string letter = match[1];
        for (Part& part : parts) {
            if (letter == part.letter ||
                (letter == "kv" && (part.letter == "k" || part.letter == "v"))) {
                part.bits = std::stoi(match[2]);
            }
        }
        const std::string rest = match.suffix();
        left = rest;
    }
    if (!left.empty() || letters.empty()) {
        refuse(text, "'" + letters + "': must be widths as w4a4kv4, of w, a, k, v or kv, q and p");
    }
}

// Options with the same letter and a number exclude each other, as do equal words.
std::string key_of(const std::string& option) {
    const bool numbered =
        option.size() > 1 && std::isdigit(static_cast<unsigned char>(option[1])) != 0;
    return numbered || option.find('@') == 0 ? option.substr(0, 1) : option;
}

bool has(const std::vector<std::string>& options, const std::string& option) {
    return std::any_of(options.begin(), options.end(),
                       [&](const std::string& one) { return key_of(one) == key_of(option); });
}

// "k.b16" is an option of one part, "g16" of all.
void read_option(const std::string& text, const std::string& option, std::vector<Part>& parts) {
    const std::size_t dot = option.find('.');
    const std::string letter = dot == std::string::npos ? "" : option.substr(0, dot);
    const std::string rest = dot == std::string::npos ? option : option.substr(dot + 1);
    bool taken = false;
    for (Part& part : parts) {
        if (letter.empty() || part.letter == letter ||
            (letter == "kv" && (part.letter == "k" || part.letter == "v"))) {
            taken = true;
            std::vector<std::string>& options = letter.empty() ? part.common : part.own;
            if (has(options, rest)) {
                refuse(text, "'" + option + "': is given twice");
            }
            options.push_back(rest);
        }
    }
    if (!taken) {
        refuse(text,
               "'" + option + "': options of one tensor begin with w., a., k., v., kv., q. or p.");
    }
}

// What is said of one tensor goes before what is said of all, and that before what is usual.
void add_missing(std::vector<std::string>& options, const std::vector<std::string>& more) {
    for (const std::string& option : more) {
        if (!has(options, option)) {
            options.push_back(option);
        }
    }
}

// A scheme's names of integers say who shares their scale; the codec's say how wide they are.
std::string codec_name(const std::string& name, const formats::Format* format, const Part& part) {
    const std::string own = name == "rtn" ? "int" : name;
    const bool behind = format != nullptr && format->width && format->width->letter.empty();
    return behind ? own + std::to_string(part.bits) : own;
}

Rule rule_of(const std::string& text, const std::string& name, const Part& part) {
    const bool integers = name == "int" || name == "rtn";  // they have 16 bits, too
    if (part.bits == 0 || (part.bits == 16 && !integers)) {
        return {};
    }
    const bool weights = part.letter == "w";
    std::vector<std::string> options = part.own;
    add_missing(options, part.common);
    const formats::Format* format = formats::find(integers ? "int" : name);
    if (format != nullptr && !format->base_of_others.empty()) {
        if (part.bits != 4) {
            refuse(text, std::string(part.letter) + std::to_string(part.bits) + ": codes of " +
                             name + " have 4 bits here; 16 leaves the tensor as it is");
        }
        // Activations and queries have the outliers that a wide base is for.
        const bool outliers = part.letter == "a" || part.letter == "q";
        add_missing(options,
                    {std::string(outliers ? format->base_of_activations : format->base_of_others)});
    } else if (format != nullptr && format->width && !format->width->letter.empty()) {
        add_missing(options, {std::string(format->width->letter) + std::to_string(part.bits)});
    }
    std::vector<std::string> words{codec_name(name, format, part)};
    std::string sharing;
    for (const std::string& option : options) {
        if (option.find('@') == 0) {
            sharing = option;
        } else {
            words.push_back(option);
        }
    }
    // As the paper has it: weights by output channel, the rest by tensor, static. rtn is the usual
    // baseline with a scale for each token.
    const Sharing otherwise = weights || name == "rtn" ? Sharing::row : Sharing::tensor;
    Rule rule = parse_rule(join(words, ",") + sharing, otherwise);
    if (sharing.empty() && rule.codec->facts().outer == formats::OuterUse::tensor) {
        rule.sharing = Sharing::tensor;
    }
    return rule;
}

bool take_suffix(std::string& text, const std::string& suffix) {
    const std::size_t at = text.find(suffix);
    if (at == std::string::npos) {
        return false;
    }
    text.erase(at, suffix.size());
    return true;
}

}  // namespace

double Scheme::effective_bits() const {
    double most = 0;
    for (const Rule* rule : {&weights, &activations, &queries, &keys, &values, &probabilities}) {
        // The largest: a scheme is compared with others by the widest word that it needs.
        most = *rule ? std::max(most, rule->codec->effective_bits()) : most;
    }
    return most == 0 ? 32 : most;
}

Scheme parse_scheme(const std::string& text) {
    Scheme scheme;
    scheme.text = text;
    std::string rest = text;
    scheme.conditions = take_suffix(rest, "+adaln");
    scheme.unshrink_weights = take_suffix(rest, "+unshrink_w");
    scheme.unshrink_activations = take_suffix(rest, "+unshrink_a");
    if (take_suffix(rest, "+unshrink")) {
        scheme.unshrink_weights = true;
        scheme.unshrink_activations = true;
    }
    scheme.smooth = take_suffix(rest, "+smooth");
    scheme.rotate = take_suffix(rest, "+rotate");
    scheme.feedback = take_suffix(rest, "+gptq");
    std::vector<std::string> words = split(rest, ',');
    const std::vector<std::string> head = split(words.front(), ':');
    const std::string& name = head.front();
    if (head.size() > 2) {
        refuse(text, "'" + words.front() + "': must be a name, then widths behind one colon");
    }
    std::vector<Part> parts{{"w", 4}, {"a", 4}, {"k", 4}, {"v", 4}, {"q", 0}, {"p", 0}};
    if (head.size() == 2) {
        read_bits(text, head[1], parts);
    }
    for (std::size_t k = 1; k < words.size(); ++k) {
        read_option(text, words[k], parts);
    }
    if (name == "fp32") {
        for (Part& part : parts) {
            part.bits = 0;
        }
        formats::make_codec(rest);  // refuses options
    }
    const std::array<Rule*, 6> rules{&scheme.weights, &scheme.activations, &scheme.keys,
                                     &scheme.values,  &scheme.queries,     &scheme.probabilities};
    for (std::size_t k = 0; k < parts.size(); ++k) {
        *rules[k] = rule_of(text, name, parts[k]);
    }
    return scheme;
}

}  // namespace qrazor::eval
