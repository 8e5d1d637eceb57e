// The list of formats, and their texts: what is read, what is refused, what help says.
#include "qrazor/formats/format.h"

#include <algorithm>
#include <charconv>

#include "qrazor/support/error.h"
#include "qrazor/support/text.h"

namespace qrazor::formats {

#define FORMAT(name) const Format& name##_format();
#include "list.h"
#undef FORMAT

namespace {

std::vector<std::string> split(std::string_view text, char at) {
    std::vector<std::string> parts;
    while (true) {
        const std::size_t end = text.find(at);
        parts.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos) {
            return parts;
        }
        text.remove_prefix(end + 1);
    }
}

std::optional<int> integer(std::string_view text) {
    int value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    return code == std::errc() && end == text.data() + text.size() && !text.empty()
               ? std::optional<int>(value)
               : std::nullopt;
}

// The option that a part of a text gives, and its number.
const Option* option_of(const Format& format, std::string_view part, int& number) {
    for (const Option& option : format.options) {
        if (option.is_word() && part == option.name) {
            return &option;
        }
        if (!option.is_word() && part.substr(0, option.name.size()) == option.name) {
            if (const auto value = integer(part.substr(option.name.size()))) {
                number = *value;
                return &option;
            }
        }
    }
    return nullptr;
}

bool width_behind(const Format& format) {
    return format.width && format.width->letter.empty();
}

// The width behind the name, where the text's name is one of this format's; 0 where it has none.
std::optional<int> match(const Format& format, std::string_view name) {
    for (const std::string_view own : format.names) {
        if (!width_behind(format)) {
            if (name == own) {
                return 0;
            }
        } else if (name.substr(0, own.size()) == own) {
            const std::optional<int> width = integer(name.substr(own.size()));
            if (width && *width >= format.width->low && *width <= format.width->high) {
                return width;
            }
        }
    }
    return std::nullopt;
}

std::string padded(std::string text, std::size_t size) {
    text.resize(std::max(size, text.size() + 1), ' ');
    return text;
}

std::string upper_letter(std::string_view letter) {
    return std::string(letter) + static_cast<char>(letter.front() - 'a' + 'A');
}

std::string help_of(const Option& option) {
    std::string text = padded(
        "    " + (option.is_word() ? std::string(option.name) : upper_letter(option.name)), 16);
    text += option.help;
    if (!option.is_word()) {
        text += ", " + std::to_string(option.low) + " to " + std::to_string(option.high);
        const bool given = option.otherwise >= option.low && option.otherwise <= option.high;
        text += given ? " (" + std::to_string(option.otherwise) + ")" : "";
    }
    return text + "\n";
}

}  // namespace

Option word_option(std::string_view name, std::string_view help) {
    return {name, help};
}

Option number_option(std::string_view letter, int otherwise, int low, int high,
                     std::string_view help) {
    return {letter, help, low, high, otherwise};
}

Choice::Choice(std::string_view text, const Format& format, const std::vector<std::string>& parts)
    : text_(text), name_(parts.front()), width_(match(format, name_).value_or(0)) {
    for (std::size_t k = 1; k < parts.size(); ++k) {
        int number = 1;
        const Option* option = option_of(format, parts[k], number);
        // Given twice, one of them would be ignored, and nobody knows which.
        if (option == nullptr || given_.count(option->name) > 0) {
            refuse("'" + parts[k] + "' is no option of " + name_ +
                   ", or given twice; see `qrazor formats`");
        }
        if (!option->is_word() && (number < option->low || number > option->high)) {
            const std::string letter(option->name);
            refuse(parts[k] + ": must be " + letter + std::to_string(option->low) + " to " +
                   letter + std::to_string(option->high));
        }
        given_.emplace(option->name, number);
    }
    for (const Option& option : format.options) {
        given_.emplace(option.name, option.otherwise);
    }
}

int Choice::number(std::string_view letter) const {
    const auto found = given_.find(letter);
    if (found == given_.end()) {
        throw std::logic_error("option " + std::string(letter) + " of " + name_);
    }
    return found->second;
}

bool Choice::word(std::string_view name) const {
    return number(name) != 0;
}

void Choice::refuse(const std::string& why) const {
    throw Error("format = " + text_ + ": " + why);
}

const std::vector<const Format*>& all() {
    static const std::vector<const Format*> list{
#define FORMAT(name) &name##_format(),
#include "list.h"
#undef FORMAT
    };
    return list;
}

const Format* find(std::string_view name) {
    for (const Format* format : all()) {
        if (std::find(format->names.begin(), format->names.end(), name) != format->names.end()) {
            return format;
        }
    }
    return nullptr;
}

std::unique_ptr<Codec> make_codec(std::string_view text) {
    const std::vector<std::string> parts = split(text, ',');
    for (const Format* format : all()) {
        if (match(*format, parts.front())) {
            std::unique_ptr<Codec> codec = format->make(Choice(text, *format, parts));
            codec->text_ = text;
            return codec;
        }
    }
    throw Error("format = " + std::string(text) +
                ": no such format; `qrazor formats` lists what there is");
}

std::string help() {
    std::string text;
    for (const Format* format : all()) {
        std::vector<std::string> names;
        for (const std::string_view name : format->names) {
            names.push_back(std::string(name) + (width_behind(*format) ? "B" : ""));
        }
        const std::string listed = join(names, ", ");
        text += listed.size() < 16 ? padded(listed, 16) : listed + "\n" + std::string(16, ' ');
        text += format->summary;
        if (width_behind(*format)) {
            text += "; B = " + std::to_string(format->width->low) + " to " +
                    std::to_string(format->width->high);
        }
        text += "\n";
        for (const Option& option : format->options) {
            text += help_of(option);
        }
    }
    return text;
}

}  // namespace qrazor::formats
