// The words of an enum: one table, in which each enumerator has its word and what it means. Text
// becomes an enumerator where it is read and a word again where it is printed; between the two,
// enumerators are compared, so that a name that is gone does not compile.
#pragma once
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

#include "qrazor/support/error.h"

namespace qrazor {

template <class E>
struct WordRow {
    E value;
    std::string_view word;
    std::string_view doc;
};

// An enum's header declares `std::span<const WordRow<E>> words_of(E)`, which gives its table.
template <class E>
const WordRow<E>& row_of(E value) {
    for (const WordRow<E>& row : words_of(value)) {
        if (row.value == value) {
            return row;
        }
    }
    throw std::logic_error("an enumerator without a word");
}

template <class E>
std::string_view word_of(E value) {
    return row_of(value).word;
}

// Of a choice that is made: throws std::bad_optional_access where there is none.
template <class E>
std::string word_of(const std::optional<E>& value) {
    return std::string(word_of(value.value()));
}

template <class E>
std::string_view doc_of(E value) {
    return row_of(value).doc;
}

template <class E>
std::optional<E> value_named(std::string_view word) {
    for (const WordRow<E>& row : words_of(E{})) {
        if (row.word == word) {
            return row.value;
        }
    }
    return std::nullopt;
}

// The same, or an Error: `rounding = up: must be half_up, half_even or truncate`.
template <class E>
E value_named(std::string_view word, std::string_view what) {
    if (const std::optional<E> value = value_named<E>(word)) {
        return *value;
    }
    std::string legal;
    const std::span<const WordRow<E>> table = words_of(E{});
    for (std::size_t k = 0; k < table.size(); ++k) {
        legal += k == 0 ? "" : k + 1 == table.size() ? " or " : ", ";
        legal += table[k].word;
    }
    throw Error(std::string(what) + " = " + std::string(word) + ": must be " + legal);
}

}  // namespace qrazor
