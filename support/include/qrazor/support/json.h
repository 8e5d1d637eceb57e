// JSON values, in a header of our own: one source compiles the JSON library (2 s a source), which
// reads and writes scalars and text for us. Objects keep their keys as written, or sorted.
#pragma once
#include <compare>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "qrazor/support/error.h"

namespace qrazor {

// What is wrong with a JSON text, or with a value asked for. what() names the key, or line and
// column.
class JsonError : public Error {
  public:
    enum class Kind { syntax, number, repeated_key, depth, type };
    JsonError(Kind what_kind, const std::string& message, std::size_t at_byte = 0,
              std::string of_key = "")
        : Error(message), kind(what_kind), byte(at_byte), key(std::move(of_key)) {}
    Kind kind;
    std::size_t byte;  // of a syntax error: how many were read
    std::string key;   // of a repeated one
};

class Json {
  public:
    using Array = std::vector<Json>;
    using Members = std::vector<std::pair<std::string, Json>>;
    enum class Keys { as_written, sorted };
    static constexpr int kDeepest = 200;

    Json() = default;  // null
    Json(std::nullptr_t) {}
    Json(bool value) : value_(value) {}
    template <class T>
    requires(std::is_arithmetic_v<T> && !std::is_same_v<T, bool>) Json(T value) {
        if constexpr (std::is_floating_point_v<T>) {
            value_ = static_cast<double>(value);
        } else if constexpr (std::is_signed_v<T>) {
            value_ = static_cast<std::int64_t>(value);
        } else {
            value_ = static_cast<std::uint64_t>(value);
        }
    }
    Json(const char* text) : value_(std::string(text)) {}
    Json(std::string text) : value_(std::move(text)) {}
    Json(std::string_view text) : value_(std::string(text)) {}
    template <class T>
    Json(const std::vector<T>& list) : value_(Array(list.begin(), list.end())) {}
    template <class T>
    Json(const std::map<std::string, T>& map) {
        Object made;
        for (const auto& [key, value] : map) {
            made.members.emplace_back(key, Json(value));
        }
        value_ = std::move(made);
    }
    // {{"key", value}, ...} is an object; any other list is an array.
    Json(std::initializer_list<Json> list);
    static Json array(std::initializer_list<Json> list = {});
    static Json object();

    // Throws JsonError: no JSON, a key twice in one object, numbers beyond 64 bits or double,
    // more than `deepest` lists and objects in one another.
    static Json parse(std::string_view text, Keys keys = Keys::as_written, int deepest = kDeepest);
    // On one line, or indented by `indent` blanks a level.
    std::string dump(int indent = -1) const;

    bool is_null() const { return std::holds_alternative<std::monostate>(value_); }
    bool is_boolean() const { return std::holds_alternative<bool>(value_); }
    bool is_string() const { return std::holds_alternative<std::string>(value_); }
    bool is_array() const { return std::holds_alternative<Array>(value_); }
    bool is_object() const { return std::holds_alternative<Object>(value_); }
    bool is_structured() const { return is_array() || is_object(); }
    bool is_number_float() const { return std::holds_alternative<double>(value_); }
    bool is_number_integer() const;
    bool is_number_unsigned() const;  // a whole number from 0
    bool is_number() const { return is_number_integer() || is_number_float(); }

    // Throws JsonError where the value is no T, or does not fit.
    template <class T>
    T get() const;
    template <class T>
    void get_to(T& out) const {
        out = get<T>();
    }
    const std::string& text() const;
    operator std::string() const { return text(); }

    // Members and elements. at() and const [] throw JsonError that names what is missing; [] makes
    // a member that is not there, and an object of null.
    const Json& at(std::string_view key) const;
    Json& at(std::string_view key);
    const Json& at(std::size_t index) const;
    Json& at(std::size_t index);
    const Json& operator[](std::string_view key) const { return at(key); }
    const Json& operator[](const char* key) const { return at(key); }
    const Json& operator[](const std::string& key) const { return at(key); }
    Json& operator[](std::string_view key);
    Json& operator[](const char* key) { return (*this)[std::string_view(key)]; }
    Json& operator[](const std::string& key) { return (*this)[std::string_view(key)]; }
    template <class Index>
    requires std::is_integral_v<Index>
    const Json& operator[](Index index) const { return at(static_cast<std::size_t>(index)); }
    template <class Index>
    requires std::is_integral_v<Index> Json& operator[](Index index) {
        return at(static_cast<std::size_t>(index));
    }
    bool contains(std::string_view key) const;  // false where this is no object
    template <class T>
    T value(std::string_view key, const T& otherwise) const {
        const Json* found = member(key);
        return found == nullptr ? otherwise : found->get<T>();
    }
    std::size_t size() const;  // of null 0, of a scalar 1
    bool empty() const { return size() == 0; }
    const Members& items() const;    // of an object; of null none
    void push_back(Json value);      // null becomes an array
    void update(const Json& other);  // members of another object, in place of ours

    template <bool kConst>
    class Iterator;
    using iterator = Iterator<false>;
    using const_iterator = Iterator<true>;
    iterator begin();
    iterator end();
    const_iterator begin() const;
    const_iterator end() const;
    const_iterator find(std::string_view key) const;  // end() where it is not
    const Json& front() const { return at(std::size_t{0}); }
    const Json& back() const { return at(size() - 1); }
    Json& back() { return at(size() - 1); }

    friend bool operator==(const Json& a, const Json& b);

  private:
    struct Object {
        Members members;
        bool sorted = false;
        bool operator==(const Object& other) const { return members == other.members; }
    };
    friend class JsonReader;
    const Members::value_type* entry(std::string_view key) const;
    const Json* member(
        std::string_view key) const;  // nullptr: not there; throws where this is no object
    std::int64_t whole() const;
    std::uint64_t whole_positive() const;
    double real() const;
    bool truth() const;
    const Array& elements() const;
    void write(std::string& out, int indent, int depth) const;
    [[noreturn]] void wrong(const char* expected) const;

    std::variant<std::monostate, bool, std::int64_t, std::uint64_t, double, std::string, Array,
                 Object>
        value_;
};

// Over elements, or over the values of members.
template <bool kConst>
class Json::Iterator {
  public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = Json;
    using difference_type = std::ptrdiff_t;
    using reference = std::conditional_t<kConst, const Json&, Json&>;
    using pointer = std::conditional_t<kConst, const Json*, Json*>;
    using Member = std::conditional_t<kConst, const Members::value_type*, Members::value_type*>;

    Iterator() = default;
    Iterator(pointer element, Member member) : element_(element), member_(member) {}
    reference operator*() const { return member_ != nullptr ? member_->second : *element_; }
    pointer operator->() const { return &**this; }
    Iterator& operator++() {
        (member_ != nullptr ? static_cast<void>(++member_) : static_cast<void>(++element_));
        return *this;
    }
    Iterator operator++(int) {
        Iterator old = *this;
        ++*this;
        return old;
    }
    bool operator==(const Iterator&) const = default;

  private:
    pointer element_ = nullptr;
    Member member_ = nullptr;
};

namespace detail {
template <class T>
struct IsVector : std::false_type {};
template <class T>
struct IsVector<std::vector<T>> : std::true_type {};
template <class T>
struct IsMap : std::false_type {};
template <class T>
struct IsMap<std::map<std::string, T>> : std::true_type {};
}  // namespace detail

template <class T>
T Json::get() const {
    if constexpr (std::is_same_v<T, Json>) {
        return *this;
    } else if constexpr (std::is_same_v<T, bool>) {
        return truth();
    } else if constexpr (std::is_floating_point_v<T>) {
        return static_cast<T>(real());
    } else if constexpr (std::is_integral_v<T>) {
        if constexpr (std::is_unsigned_v<T>) {
            const std::uint64_t all = whole_positive();
            return static_cast<T>(all) == all ? static_cast<T>(all)
                                              : (wrong("a smaller whole number"), T{});
        } else {
            const std::int64_t all = whole();
            return static_cast<T>(all) == all ? static_cast<T>(all)
                                              : (wrong("a smaller whole number"), T{});
        }
    } else if constexpr (detail::IsVector<T>::value) {
        T out;
        for (const Json& element : elements()) {
            out.push_back(element.get<typename T::value_type>());
        }
        return out;
    } else if constexpr (detail::IsMap<T>::value) {
        T out;
        for (const auto& [key, value] : items()) {
            out[key] = value.template get<typename T::mapped_type>();
        }
        return out;
    } else {
        static_assert(std::is_same_v<T, std::string>, "a type that JSON has");
        return text();
    }
}

}  // namespace qrazor
