// Defaults, legal values and random draws of the fields that many units have.
#include "qrazor/gen/common_fields.h"

#include <algorithm>

namespace qrazor::gen {

Use use(std::string_view field, std::function<Legal(const Config&)> legal, Value otherwise) {
    return {field, std::move(legal),
            [otherwise = std::move(otherwise)](const Config&) { return otherwise; }, ""};
}

Use use(std::string_view field, std::function<Legal(const Config&)> legal,
        std::function<Value(const Config&)> otherwise, std::string otherwise_text) {
    return {field, std::move(legal), std::move(otherwise), std::move(otherwise_text)};
}

Use word_use(std::string_view field, const Words& words) {
    return use(
        field, [words](const Config&) { return Legal::words(words); },
        Value(std::string(words.front())));
}

Use yes_use(std::string_view field) {
    Use yes = use(
        field, [](const Config&) { return Legal::yes_or_no(); }, Value(false));
    yes.draw = [](Rng& rng, const Settings&) { return Value(rng.one_in(3)); };
    return yes;
}

Use arch_use(const Archs& all, std::function<Archs(const Config&)> left) {
    Use arch = use(
        "arch",
        [left](const Config& c) {
            Words words;
            for (const Arch& one : left(c)) {
                words.push_back(one.word());
            }
            return Legal::words(words);
        },
        [left](const Config& c) { return Value(std::string(left(c).front().word())); },
        "the first that is legal");
    for (const Arch& one : all) {
        arch.words.push_back({one.word(), one.doc()});
    }
    arch.set = [all](Config& c, const Value& value) { c.arch = arch_named(all, text_of(value)); };
    return arch;
}

Use arch_use(const Archs& all) {
    return arch_use(all, [all](const Config&) { return all; });
}

Use adder_use() {
    Use adder = use(
        "adder",
        [](const Config& c) {
            return is_star(c) ? Legal::choices({Adder::plus})
                                    .because("arch = " + std::string(c.arch.word()))
                              : Legal::choices({Adder::ripple, Adder::brent_kung, Adder::sklansky,
                                                Adder::kogge_stone});
        },
        [](const Config& c) {
            return Value(std::string(word_of(is_star(c) ? Adder::plus : Adder::ripple)));
        },
        "ripple; where arch = star the tool's own");
    adder.words = docs_of<Adder>(
        {Adder::ripple, Adder::brent_kung, Adder::sklansky, Adder::kogge_stone, Adder::plus});
    return adder;
}

// Mostly those of real formats, now and then the far ends.
Use base_use(std::string_view field, int least, int usual) {
    constexpr int kMost = 32;
    Use base = use(
        field, [least](const Config&) { return Legal::range(least, kMost); }, Value(usual));
    base.draw = [least, usual](Rng& rng, const Settings&) {
        return Value(rng.one_in(8) ? rng.between(least, kMost)
                                   : rng.between(4, usual + 1 + usual % 2));
    };
    return base;
}

Use group_use() {
    constexpr int kUsual = 16;
    Use group = use(
        "group", [](const Config&) { return Legal::powers_of_two(1, 256); }, Value(kUsual));
    group.draw = [](Rng& rng, const Settings&) {
        return Value(1 << rng.between(0, rng.one_in(8) ? 7 : 5));
    };
    return group;
}

Use lanes_use() {
    Use lanes = use(
        "lanes",
        [](const Config& c) {
            return Legal::powers_of_two(1, c.group)
                .because("the group: a beat has one flag per operand");
        },
        [](const Config& c) { return Value(c.group); }, "the group");
    lanes.draw = [](Rng& rng, const Settings&) {
        return rng.one_in(3) ? std::optional<Value>() : Value(1 << rng.between(0, 4));
    };
    return lanes;
}

Use groups_use() {
    constexpr int kUsual = 256;
    Use groups = use(
        "groups", [](const Config&) { return Legal::range(1, 1 << 20); }, Value(kUsual));
    groups.draw = [](Rng& rng, const Settings&) { return Value(1 << rng.between(0, 8)); };
    return groups;
}

Use acc_width_use(std::function<int(const Config&)> exact) {
    Use width = use(
        "acc_width", [](const Config&) { return Legal::range(2, 128); },
        [exact = std::move(exact)](const Config& c) { return Value(exact(c)); },
        "exact for `groups` groups");
    width.draw = [](Rng& rng, const Settings&) {
        return rng.one_in(3) ? Value(rng.between(8, 40)) : std::optional<Value>();
    };
    return width;
}

Use overflow_use() {
    return choice_use<model::Overflow>("overflow",
                                       {model::Overflow::wrap, model::Overflow::saturate});
}

Use cuts_use(int most) {
    return use(
        "cuts", [most](const Config&) { return Legal::range(0, most); }, Value(0));
}

std::uint64_t terms(const Config& config) {
    return static_cast<std::uint64_t>(std::max(1, config.group)) *
           static_cast<std::uint64_t>(std::max(1, config.groups));
}

bool is_star(const Config& config) {
    return config.arch.operators();
}

}  // namespace qrazor::gen
