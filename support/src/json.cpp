// The only source that knows nlohmann's library: its parser and how it spells scalars are ours.
#include "qrazor/support/json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace qrazor {
namespace {

using Kind = JsonError::Kind;

bool key_before(const Json::Members::value_type& member, std::string_view key) {
    return member.first < key;
}

std::string shown(const std::string& key) {
    return "'" + key.substr(0, 100) + "'";
}

}  // namespace

// Builds the value while nlohmann's parser reads, which does so without recursion.
class JsonReader : public nlohmann::json_sax<nlohmann::json> {
  public:
    JsonReader(std::string_view text, Json::Keys keys, int deepest)
        : text_(text), sorted_(keys == Json::Keys::sorted), deepest_(deepest) {}
    Json take() { return std::move(root_); }

    bool null() override { return add(Json()); }
    bool boolean(bool value) override { return add(value); }
    // As nlohmann has it: whole numbers are unsigned unless negative.
    bool number_integer(std::int64_t value) override { return add(value); }
    bool number_unsigned(std::uint64_t value) override { return add(value); }
    bool number_float(double value, const std::string&) override { return add(value); }
    bool string(std::string& value) override { return add(std::move(value)); }
    bool binary(nlohmann::json::binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_array() override {
        open_.pop_back();
        return true;
    }

    bool key(std::string& key) override {
        std::get<Json::Object>(open_.back()->value_).members.emplace_back(key, Json());
        return true;
    }

    bool end_object() override {
        auto& object = std::get<Json::Object>(open_.back()->value_);
        std::vector<const std::string*> keys;
        for (const auto& [key, value] : object.members) {
            keys.push_back(&key);
        }
        std::sort(keys.begin(), keys.end(), [](const auto* a, const auto* b) { return *a < *b; });
        const auto twice = std::adjacent_find(
            keys.begin(), keys.end(), [](const auto* a, const auto* b) { return *a == *b; });
        if (twice != keys.end()) {
            throw JsonError(Kind::repeated_key, "key " + shown(**twice) + " appears twice", 0,
                            **twice);
        }
        object.sorted = sorted_;
        if (sorted_) {
            std::sort(object.members.begin(), object.members.end(),
                      [](const auto& a, const auto& b) { return a.first < b.first; });
        }
        open_.pop_back();
        return true;
    }

    bool parse_error(std::size_t byte, const std::string& token,
                     const nlohmann::json::exception& error) override {
        if (dynamic_cast<const nlohmann::json::out_of_range*>(&error) != nullptr) {
            throw JsonError(Kind::number, "number " + token.substr(0, 40) + " is out of range",
                            byte);
        }
        const std::string_view before = text_.substr(0, byte == 0 ? 0 : byte - 1);
        const auto line = 1 + std::count(before.begin(), before.end(), '\n');
        const std::size_t start = before.rfind('\n') + 1;  // npos + 1 is 0
        throw JsonError(Kind::syntax,
                        "line " + std::to_string(line) + ", column " +
                            std::to_string(before.size() - start + 1) + ": not valid JSON",
                        byte);
    }

  private:
    Json* place(Json value) {
        if (open_.empty()) {
            root_ = std::move(value);
            return &root_;
        }
        if (auto* object = std::get_if<Json::Object>(&open_.back()->value_)) {
            return &(object->members.back().second = std::move(value));
        }
        auto& array = std::get<Json::Array>(open_.back()->value_);
        array.push_back(std::move(value));
        return &array.back();
    }
    bool add(Json value) {
        place(std::move(value));
        return true;
    }
    bool open(Json value) {
        if (open_.size() >= static_cast<std::size_t>(deepest_)) {
            throw JsonError(Kind::depth,
                            "nested deeper than " + std::to_string(deepest_) + " levels");
        }
        open_.push_back(place(std::move(value)));
        return true;
    }

    std::string_view text_;
    bool sorted_;
    int deepest_;
    Json root_;
    std::vector<Json*> open_;  // those below the last one do not grow while it is open
};

Json Json::parse(std::string_view text, Keys keys, int deepest) {
    JsonReader reader(text, keys, deepest);
    nlohmann::json::sax_parse(text, &reader);
    return reader.take();
}

Json::Json(std::initializer_list<Json> list) {
    const bool members = std::all_of(list.begin(), list.end(), [](const Json& one) {
        return one.is_array() && one.size() == 2 && one[0].is_string();
    });
    if (!members) {
        value_ = Array(list);
        return;
    }
    *this = object();
    for (const Json& one : list) {
        (*this)[one[0].text()] = one[1];
    }
}

Json Json::array(std::initializer_list<Json> list) {
    Json out;
    out.value_ = Array(list);
    return out;
}

Json Json::object() {
    Json out;
    out.value_ = Object();
    return out;
}

void Json::wrong(const char* expected) const {
    throw JsonError(Kind::type, "is " + dump().substr(0, 60) + ": must be " + expected);
}

bool Json::is_number_integer() const {
    return std::holds_alternative<std::int64_t>(value_) ||
           std::holds_alternative<std::uint64_t>(value_);
}

bool Json::is_number_unsigned() const {
    const auto* value = std::get_if<std::int64_t>(&value_);
    return std::holds_alternative<std::uint64_t>(value_) || (value != nullptr && *value >= 0);
}

bool Json::truth() const {
    return is_boolean() ? std::get<bool>(value_) : (wrong("true or false"), false);
}

std::int64_t Json::whole() const {
    if (const auto* value = std::get_if<std::int64_t>(&value_)) {
        return *value;
    }
    const auto* value = std::get_if<std::uint64_t>(&value_);
    return value != nullptr && *value <= static_cast<std::uint64_t>(INT64_MAX)
               ? static_cast<std::int64_t>(*value)
               : (wrong("a whole number"), 0);
}

std::uint64_t Json::whole_positive() const {
    if (const auto* value = std::get_if<std::uint64_t>(&value_)) {
        return *value;
    }
    const auto* value = std::get_if<std::int64_t>(&value_);
    return value != nullptr && *value >= 0 ? static_cast<std::uint64_t>(*value)
                                           : (wrong("a whole number from 0"), 0);
}

double Json::real() const {
    if (const auto* value = std::get_if<double>(&value_)) {
        return *value;
    }
    if (const auto* value = std::get_if<std::uint64_t>(&value_)) {
        return static_cast<double>(*value);
    }
    const auto* value = std::get_if<std::int64_t>(&value_);
    return value != nullptr ? static_cast<double>(*value) : (wrong("a number"), 0);
}

const std::string& Json::text() const {
    return is_string() ? std::get<std::string>(value_)
                       : (wrong("a text"), std::get<std::string>(value_));
}

const Json::Array& Json::elements() const {
    return is_array() ? std::get<Array>(value_) : (wrong("a list"), std::get<Array>(value_));
}

const Json::Members::value_type* Json::entry(std::string_view key) const {
    if (!is_object()) {
        wrong("an object");
    }
    const auto& [members, sorted] = std::get<Object>(value_);
    const auto found = sorted ? std::lower_bound(members.begin(), members.end(), key, key_before)
                              : std::find_if(members.begin(), members.end(),
                                             [&](const auto& one) { return one.first == key; });
    return found == members.end() || found->first != key ? nullptr : &*found;
}

const Json* Json::member(std::string_view key) const {
    const Members::value_type* found = entry(key);
    return found == nullptr ? nullptr : &found->second;
}

const Json& Json::at(std::string_view key) const {
    const Json* found = member(key);
    if (found == nullptr) {
        throw JsonError(Kind::type, shown(std::string(key)) + " is missing");
    }
    return *found;
}

Json& Json::at(std::string_view key) {
    return const_cast<Json&>(std::as_const(*this).at(key));  // ours to change
}

const Json& Json::at(std::size_t index) const {
    if (index >= elements().size()) {
        throw JsonError(Kind::type, "element " + std::to_string(index) + " is missing");
    }
    return elements()[index];
}

Json& Json::at(std::size_t index) {
    return const_cast<Json&>(std::as_const(*this).at(index));
}

Json& Json::operator[](std::string_view key) {
    if (is_null()) {
        value_ = Object();
    }
    if (const Json* found = member(key)) {
        return const_cast<Json&>(*found);
    }
    auto& [members, sorted] = std::get<Object>(value_);
    const auto place =
        sorted ? std::lower_bound(members.begin(), members.end(), key, key_before) : members.end();
    return members.emplace(place, std::string(key), Json())->second;
}

bool Json::contains(std::string_view key) const {
    return is_object() && member(key) != nullptr;
}

std::size_t Json::size() const {
    return is_null()     ? 0
           : is_array()  ? std::get<Array>(value_).size()
           : is_object() ? std::get<Object>(value_).members.size()
                         : 1;
}

const Json::Members& Json::items() const {
    static const Members none;
    if (is_null()) {
        return none;
    }
    return is_object() ? std::get<Object>(value_).members : (wrong("an object"), none);
}

void Json::push_back(Json value) {
    if (is_null()) {
        value_ = Array();
    }
    if (!is_array()) {
        wrong("a list");
    }
    std::get<Array>(value_).push_back(std::move(value));
}

void Json::update(const Json& other) {
    for (const auto& [key, value] : other.items()) {
        (*this)[key] = value;
    }
}

Json::iterator Json::begin() {
    if (auto* object = std::get_if<Object>(&value_)) {
        return {nullptr, object->members.data()};
    }
    return {is_null() ? nullptr : const_cast<Json*>(elements().data()), nullptr};
}

Json::iterator Json::end() {
    if (auto* object = std::get_if<Object>(&value_)) {
        return {nullptr, object->members.data() + object->members.size()};
    }
    return {is_null() ? nullptr : const_cast<Json*>(elements().data() + elements().size()),
            nullptr};
}

Json::const_iterator Json::begin() const {
    if (const auto* object = std::get_if<Object>(&value_)) {
        return {nullptr, object->members.data()};
    }
    return {is_null() ? nullptr : elements().data(), nullptr};
}

Json::const_iterator Json::end() const {
    if (const auto* object = std::get_if<Object>(&value_)) {
        return {nullptr, object->members.data() + object->members.size()};
    }
    return {is_null() ? nullptr : elements().data() + elements().size(), nullptr};
}

Json::const_iterator Json::find(std::string_view key) const {
    const Members::value_type* found = entry(key);
    return found == nullptr ? end() : const_iterator(nullptr, found);
}

// As numbers where both are: a count that was read is unsigned, one that was made is not.
bool operator==(const Json& a, const Json& b) {
    if (!a.is_number() || !b.is_number()) {
        return a.value_ == b.value_;
    }
    if (a.is_number_float() || b.is_number_float()) {
        return a.real() == b.real();
    }
    return a.is_number_unsigned() == b.is_number_unsigned() &&
           (a.is_number_unsigned() ? a.whole_positive() == b.whole_positive()
                                   : a.whole() == b.whole());
}

void Json::write(std::string& out, int indent, int depth) const {
    if (!is_structured()) {
        out += std::visit(
            [](const auto& value) -> std::string {
                using T = std::decay_t<decltype(value)>;
                if constexpr (std::is_same_v<T, std::monostate>) {
                    return "null";
                } else if constexpr (std::is_same_v<T, Array> || std::is_same_v<T, Object>) {
                    return "";
                } else {
                    return nlohmann::json(value).dump();
                }
            },
            value_);
        return;
    }
    if (empty()) {
        out += is_array() ? "[]" : "{}";
        return;
    }
    const auto new_line = [&](int level) {
        if (indent >= 0) {
            out += '\n' + std::string(static_cast<std::size_t>(indent * level), ' ');
        }
    };
    out += is_array() ? '[' : '{';
    bool first = true;
    const auto next = [&] {
        out += first ? "" : ",";
        first = false;
        new_line(depth + 1);
    };
    if (is_array()) {
        for (const Json& element : elements()) {
            next();
            element.write(out, indent, depth + 1);
        }
    } else {
        for (const auto& [key, value] : items()) {
            next();
            out += nlohmann::json(key).dump() + (indent >= 0 ? ": " : ":");
            value.write(out, indent, depth + 1);
        }
    }
    new_line(depth);
    out += is_array() ? ']' : '}';
}

std::string Json::dump(int indent) const {
    std::string out;
    write(out, indent, 0);
    return out;
}

}  // namespace qrazor
