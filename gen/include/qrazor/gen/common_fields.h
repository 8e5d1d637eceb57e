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
Use yes_use(std::string_view field);                       // false unless given

Use arch_use(std::function<Words(const Config&)> archs);
Use adder_use();                                             // of the tool's own where arch = star
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
bool is_star(std::string_view arch);
bool is_star(const Config& config);

}  // namespace qrazor::gen
