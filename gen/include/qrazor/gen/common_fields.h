// Fields that kinds of units have in common, as their schemas use them.
#pragma once
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "qrazor/gen/schema.h"

namespace qrazor::gen {

using Words = std::vector<std::string_view>;

// A field whose default is a constant, or follows from other fields: then in words.
Use use(std::string_view field, std::function<Legal(const Config&)> legal, Value otherwise);
Use use(std::string_view field, std::function<Legal(const Config&)> legal,
        std::function<Value(const Config&)> otherwise, std::string otherwise_text);
Use word_use(std::string_view field, const Words& words);  // the first is the default
// Words of an enum with what they stand for.
template <class E>
std::vector<WordDoc> docs_of(const std::vector<E>& choices) {
    std::vector<WordDoc> docs;
    for (const E choice : choices) {
        docs.push_back({word_of(choice), doc_of(choice)});
    }
    return docs;
}
// Some of the words of an enum, or all of them; the first is the default.
template <class E>
Use choice_use(std::string_view field, const std::vector<E>& choices) {
    Use choice = use(
        field, [legal = Legal::choices(choices)](const Config&) { return legal; },
        Value(std::string(word_of(choices.front()))));
    choice.words = docs_of(choices);
    return choice;
}
Use yes_use(std::string_view field);  // false unless given

// Of all that the unit has, those that a configuration leaves; the first is the default.
Use arch_use(const Archs& all, std::function<Archs(const Config&)> left);
Use arch_use(const Archs& all);
Use adder_use();                                             // the tool's own where products are
Use base_use(std::string_view field, int least, int usual);  // act_width, weight_width
Use group_use();
Use lanes_use();
Use groups_use();
Use acc_width_use(std::function<int(const Config&)> exact);
Use overflow_use();
Use cuts_use(int most);

// Products that one accumulation can hold: the group times the declared groups.
std::uint64_t terms(const Config& config);

// Whether products and sums are left to the synthesis tool's operators.
bool is_star(const Config& config);

}  // namespace qrazor::gen
