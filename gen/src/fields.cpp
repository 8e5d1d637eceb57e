// The table of fields, made of the same rows as Settings and Config.
#include "qrazor/gen/fields.h"

#include <algorithm>
#include <charconv>
#include <stdexcept>

#include "qrazor/support/error.h"

namespace qrazor::gen {
namespace {

template <class T>
std::optional<Value> wrapped(const std::optional<T>& value) {
    return value ? std::optional<Value>(*value) : std::nullopt;
}

template <class T>
std::optional<T> unwrapped(const std::optional<Value>& value) {
    return value ? std::optional<T>(std::get<T>(*value)) : std::nullopt;
}

template <class E>
Value word_value(const std::optional<E>& choice) {
    return choice ? std::string(word_of(*choice)) : std::string();
}

template <class E>
std::optional<E> choice_value(const Value& value) {
    const std::string& word = std::get<std::string>(value);
    const std::optional<E> choice = value_named<E>(word);
    if (!choice && !word.empty()) {
        throw std::logic_error(word + " is no word of its field");
    }
    return choice;
}

}  // namespace

std::string text_of(const Value& value) {
    if (const bool* yes = std::get_if<bool>(&value)) {
        return *yes ? "true" : "false";
    }
    if (const int* number = std::get_if<int>(&value)) {
        return std::to_string(*number);
    }
    return std::get<std::string>(value);
}

std::string Field::option() const {
    std::string text = "--" + std::string(name);
    std::replace(text.begin(), text.end(), '_', '-');
    return text;
}

Value Field::parse(const std::string& text) const {
    const std::string about = std::string(name) + " = " + text + ": must be ";
    switch (type) {
        case FieldType::word:
            return text;
        case FieldType::yes:
            if (text != "true" && text != "false") {
                throw Error(about + "true or false");
            }
            return text == "true";
        case FieldType::number:
            break;
    }
    int number = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || stop != text.data() + text.size()) {
        throw Error(about + "a whole number");
    }
    return number;
}

const std::vector<Field>& fields() {
#define QRAZOR_GEN_ROW(field, make, help, type, T, get, set)  \
    Field{#field,                                             \
          make,                                               \
          help,                                               \
          type,                                               \
          get,                                                \
          set,                                                \
          [](const Settings& s) { return wrapped(s.field); }, \
          [](Settings& s, const std::optional<Value>& v) { s.field = unwrapped<T>(v); }},
#define QRAZOR_GEN_PLAIN(field, make, help, type, T)                                \
    QRAZOR_GEN_ROW(                                                                 \
        field, make, help, type, T, [](const Config& c) { return Value(c.field); }, \
        [](Config& c, const Value& value) { c.field = std::get<T>(value); })
#define QRAZOR_GEN_ARCH(field, make, help)               \
    QRAZOR_GEN_ROW(                                      \
        field, make, help, FieldType::word, std::string, \
        [](const Config& c) { return Value(std::string(c.field.word())); }, nullptr)
#define QRAZOR_GEN_CHOICE(field, make, help, E)              \
    QRAZOR_GEN_ROW(                                          \
        field, make, help, FieldType::word, std::string,     \
        [](const Config& c) { return word_value(c.field); }, \
        [](Config& c, const Value& value) { c.field = choice_value<E>(value); })
#define QRAZOR_GEN_NUMBER(field, make, help) \
    QRAZOR_GEN_PLAIN(field, make, help, FieldType::number, int)
#define QRAZOR_GEN_WORD(field, make, help) \
    QRAZOR_GEN_PLAIN(field, make, help, FieldType::word, std::string)
#define QRAZOR_GEN_YES(field, make, help) QRAZOR_GEN_PLAIN(field, make, help, FieldType::yes, bool)
    static const std::vector<Field> all{QRAZOR_GEN_FIELDS(
        QRAZOR_GEN_ARCH, QRAZOR_GEN_CHOICE, QRAZOR_GEN_NUMBER, QRAZOR_GEN_WORD, QRAZOR_GEN_YES)};
#undef QRAZOR_GEN_ARCH
#undef QRAZOR_GEN_CHOICE
#undef QRAZOR_GEN_NUMBER
#undef QRAZOR_GEN_WORD
#undef QRAZOR_GEN_YES
#undef QRAZOR_GEN_PLAIN
#undef QRAZOR_GEN_ROW
    return all;
}

const Field& field_named(std::string_view name) {
    for (const Field& field : fields()) {
        if (field.name == name) {
            return field;
        }
    }
    throw std::logic_error("no configuration field " + std::string(name));
}

}  // namespace qrazor::gen
