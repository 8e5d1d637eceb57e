// Random configurations for the property tests: legal ones by trial (Design::create decides),
// illegal ones by breaking fields of a legal one.
#include <algorithm>
#include <map>

#include "qrazor/gen/checks.h"
#include "qrazor/gen/unit.h"
#include "qrazor/stimulus/rng.h"
#include "qrazor/support/error.h"
#include "qrazor/tb/verify.h"
#include "qrazor/units/units.h"

namespace qrazor::tb {
namespace {

template <typename Value>
Value one_of(Rng& rng, const std::vector<Value>& values) {
    return values[rng.below(values.size())];
}

bool uses(const gen::Unit& unit, std::string_view field) {
    const auto fields = unit.uses();
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

bool is_legal(const gen::Config& config) {
    try {
        units::design(config);
        return true;
    } catch (const gen::ConfigError&) {
        return false;
    }
}

// Draws every field that means something to the unit, mostly small so that many designs fit in a
// test, now and then at the far end of its range.
gen::Config draw(const gen::Unit& unit, Rng& rng) {
    gen::Config c;
    c.unit = unit.name();
    const std::map<std::string_view, std::function<void()>> fields{
        {"arch",
         [&] {
             const auto archs = unit.archs();
             c.arch = archs[rng.below(archs.size())];
         }},
        {"adder",
         [&] {
             c.adder = gen::is_star(c) ? ""
                                       : one_of<std::string>(rng, {"", "ripple", "brent_kung",
                                                                   "sklansky", "kogge_stone"});
         }},
        {"act_width",
         [&] { c.act_width = rng.one_in(8) ? rng.between(2, 32) : rng.between(4, 17); }},
        {"weight_width",
         [&] { c.weight_width = rng.one_in(8) ? rng.between(2, 32) : rng.between(4, 10); }},
        {"salient", [&] { c.salient = rng.one_in(6) ? rng.between(2, 10) : rng.between(2, 5); }},
        {"group", [&] { c.group = 1 << rng.between(0, rng.one_in(8) ? 7 : 5); }},
        {"lanes", [&] { c.lanes = rng.one_in(3) ? 0 : 1 << rng.between(0, 4); }},
        {"rounding",
         [&] {
             c.rounding = one_of<std::string>(rng, {"", "half_up", "half_even", "truncate"});
         }},
        {"subgroup", [&] { c.subgroup = rng.one_in(2) ? 0 : 1 << rng.between(0, 5); }},
        {"max_side", [&] { c.max_side = rng.one_in(2) ? 0 : rng.between(1, 3); }},
        {"fraction",
         [&] {
             const bool of_dot = !gen::is_star(c) && c.fused == 0 && c.weight_width <= 16;
             const bool of_codes =
                 (c.rounding.empty() || c.rounding == "half_up") && c.salient < c.act_width;
             const bool legal = c.salient <= 8 && c.act_width <= 16 &&
                                (unit.kind().task == gen::Task::dot ? of_dot : of_codes);
             c.fraction = legal ? rng.between(0, 2) : 0;
         }},
        {"groups", [&] { c.groups = 1 << rng.between(0, 8); }},
        {"acc_width", [&] { c.acc_width = rng.one_in(3) ? rng.between(8, 40) : 0; }},
        {"overflow",
         [&] {
             c.overflow = one_of<std::string>(rng, {"", "wrap", "saturate"});
         }},
        {"cuts", [&] { c.cuts = rng.between(0, 3); }},
        {"fused",
         [&] {
             c.fused = rng.one_in(3) ? 1 : 0;
             c.cuts = c.fused == 1 ? 0 : c.cuts;
         }},
        {"late", [&] { c.late = rng.between(0, 1); }},
        {"element",
         [&] {
             std::vector<std::string_view> elements = unit.elements();
             if (elements.size() > 2) {  // the widest twice as often
                 elements.insert(elements.end(), elements.end() - 2, elements.end());
             }
             c.element = elements[rng.below(elements.size())];
             c.arch.clear();  // of those that multiply it
             if (const auto archs = unit.archs_of(c); archs.size() > 1) {
                 c.arch = archs[rng.below(archs.size())];
             }
         }},
        {"accumulator",
         [&] {
             const std::vector<std::string_view> accumulators = unit.accumulators();
             const bool first = accumulators.size() == 1 || rng.one_in(2);
             c.accumulator = accumulators[first ? 0 : 1];
             if (c.accumulator == "fp32") {  // nothing to choose
                 c.acc_width = 0;
                 c.overflow.clear();
             }
         }},
        {"act_scales", [&] { c.act_scales = rng.one_in(2) ? 0 : rng.between(2, 20); }},
        {"weight_scales", [&] { c.weight_scales = rng.one_in(2) ? 0 : rng.between(2, 20); }},
        {"scale_width", [&] { c.scale_width = rng.one_in(3) ? 0 : rng.between(2, 7); }},
        {"handshake",
         [&] {
             c.handshake = rng.one_in(3) ? "ready" : "valid";
             if (c.handshake == "ready" && uses(unit, "cuts")) {
                 c.cuts = 1;
             }
         }},
    };
    for (const std::string_view field : unit.uses()) {
        const auto found = fields.find(field);
        if (found == fields.end()) {
            throw Error("random configurations: nobody draws " + std::string(field) + " of " +
                        c.unit);
        }
        found->second();
    }
    const int lanes = c.lanes == 0 ? c.group : c.lanes;
    const bool wide = lanes * (c.act_width + c.weight_width) > 400;
    return wide ? draw(unit, rng) : c;  // its compilation alone would take a minute
}

// Values that no unit takes, for each field.
struct Breakage {
    std::string_view field;
    std::vector<int> numbers;
    std::vector<std::string> words;
};

const std::vector<Breakage>& breakages() {
    static const std::vector<Breakage> all{
        {"arch", {}, {"wallace", "STAR", "none"}},
        {"adder", {}, {"carry_save", "Ripple"}},
        {"act_width", {0, 1, 33, 64, -8}, {}},
        {"weight_width", {0, 1, 33, 1000, -1}, {}},
        {"salient", {-4, 1, 33}, {}},
        {"group", {-16, 12, 100, 512}, {}},
        {"lanes", {-1, 3, 24, 1024}, {}},
        {"rounding", {}, {"nearest", "half-up"}},
        {"max_side", {-1, 1 << 12}, {}},
        {"fraction", {-1, 3}, {}},
        {"groups", {-1, 0, 1 << 21}, {}},
        {"acc_width", {-5, 1, 129}, {}},
        {"overflow", {}, {"clip", "WRAP"}},
        {"cuts", {-1, 4, 17}, {}},
        {"fused", {-1, 2}, {}},
        {"late", {-1, 2}, {}},
        {"element", {}, {"e2m0", "fp4", "e3m4", "mxint8"}},
        {"accumulator", {}, {"fp16", "FP32"}},
        {"act_scales", {-1, 1, 65}, {}},
        {"weight_scales", {-1, 1, 65}, {}},
        {"scale_width", {-1, 1, 9}, {}},
        {"handshake", {}, {"axi", "READY"}},
    };
    return all;
}

void break_field(gen::Config& config, const Breakage& breakage, Rng& rng) {
    for (const gen::Field& field : gen::fields()) {
        if (field.name != breakage.field) {
            continue;
        }
        if (field.number != nullptr) {
            config.*field.number = one_of(rng, breakage.numbers);
        } else {
            config.*field.word = one_of(rng, breakage.words);
        }
        return;
    }
    throw Error("illegal configurations: no field " + std::string(breakage.field));
}

}  // namespace

std::vector<gen::Config> random_configs(std::size_t count, std::uint64_t seed) {
    const std::vector<const gen::Unit*>& units = units::all();
    std::vector<gen::Config> configs;
    for (std::size_t k = 0; k < count; ++k) {
        // Its own generator: number k stays the same however many are asked for.
        Rng rng = Rng(seed).fork(k);
        gen::Config config = draw(*units[k % units.size()], rng);
        while (!is_legal(config)) {
            config = draw(*units[k % units.size()], rng);
        }
        configs.push_back(config);
    }
    return configs;
}

std::vector<IllegalConfig> illegal_configs(std::size_t count, std::uint64_t seed) {
    const std::vector<gen::Config> legal = random_configs(count, seed);
    std::vector<IllegalConfig> configs;
    for (std::size_t k = 0; k < count; ++k) {
        Rng rng = Rng(seed).fork(k + (std::uint64_t{1} << 32));
        const gen::Unit& unit = *units::find(legal[k].unit);
        IllegalConfig illegal{legal[k], {}};
        const int wanted = rng.between(1, 3);
        while (static_cast<int>(illegal.wrong.size()) < wanted) {
            const Breakage& breakage = breakages()[rng.below(breakages().size())];
            const std::string name(breakage.field);
            if (uses(unit, name) && std::find(illegal.wrong.begin(), illegal.wrong.end(), name) ==
                                        illegal.wrong.end()) {
                break_field(illegal.config, breakage, rng);
                illegal.wrong.push_back(name);
            } else if (static_cast<std::size_t>(wanted) > unit.uses().size()) {
                break;
            }
        }
        configs.push_back(std::move(illegal));
    }
    return configs;
}

std::vector<gen::Design> random_designs(std::size_t count, std::uint64_t seed) {
    std::vector<gen::Design> designs;
    for (const gen::Config& config : random_configs(count, seed)) {
        designs.push_back(units::design(config));
    }
    return designs;
}

}  // namespace qrazor::tb
