// Random configurations for the property tests, drawn by the units' schemas: legal ones by trial
// (the design decides what goes together), illegal ones by breaking fields of a legal one.
#include <algorithm>
#include <set>

#include "qrazor/support/error.h"
#include "qrazor/support/rng.h"
#include "qrazor/tb/verify.h"
#include "qrazor/units/units.h"

namespace qrazor::tb {
namespace {

constexpr int kWideBits = 400;  // of the operands of a beat: compilation alone takes a minute

// Drawn until it is legal and not too wide.
gen::Settings draw(const gen::Unit& unit, Rng& rng) {
    while (true) {
        gen::Settings settings = gen::draw_settings(unit.schema(), rng);
        settings.unit = unit.name();
        try {
            const gen::Config config = units::design(settings).config();
            if (config.lanes * (config.act_width + config.weight_width) <= kWideBits) {
                return settings;
            }
        } catch (const gen::ConfigError&) {
            // Fields that do not go together.
        }
    }
}

// What a design shows of its unit: its fields, words and yeses by their values, numbers as the
// least, the usual or another one.
std::set<std::string> shown_by(const gen::Design& design) {
    const gen::Config& config = design.config();
    std::set<std::string> shown;
    for (const gen::Use& use : design.unit().schema().uses) {
        const gen::Value value = gen::field_named(use.field).get(config);
        const bool number = std::holds_alternative<int>(value);
        const std::string kind = !number                              ? gen::text_of(value)
                                 : value == use.legal(config).first() ? "least"
                                 : value == use.otherwise(config)     ? "usual"
                                                                      : "other";
        shown.insert(config.unit + " " + std::string(use.field) + " = " + kind);
    }
    return shown;
}

}  // namespace

std::vector<gen::Settings> random_configs(std::size_t count, std::uint64_t seed) {
    const std::vector<const gen::Unit*>& units = units::all();
    std::vector<gen::Settings> configs;
    for (std::size_t k = 0; k < count; ++k) {
        // Its own generator: number k stays the same however many are asked for.
        Rng rng = Rng(seed).fork(k);
        // By turns, so that few configurations meet all units.
        configs.push_back(draw(*units[k % units.size()], rng));
    }
    return configs;
}

std::vector<IllegalConfig> illegal_configs(std::size_t count, std::uint64_t seed) {
    const std::vector<gen::Settings> legal = random_configs(count, seed);
    std::vector<IllegalConfig> configs;
    for (std::size_t k = 0; k < count; ++k) {
        // Another generator than that which drew the legal one: its numbers are used up there.
        Rng rng = Rng(seed).fork(k + (std::uint64_t{1} << 32));
        const gen::Schema schema = units::named(legal[k].unit).schema();
        const gen::Config effective = units::design(legal[k]).config();
        std::vector<const gen::Use*> left;
        for (const gen::Use& use : schema.uses) {
            // Of yes and no neither is illegal.
            if (gen::field_named(use.field).type != gen::FieldType::yes) {
                left.push_back(&use);
            }
        }
        IllegalConfig illegal{legal[k], {}};
        // Several at once: validate() must name all of them, not the first.
        for (int wanted = rng.between(1, 3); wanted > 0 && !left.empty(); --wanted) {
            const auto chosen = left.begin() + static_cast<std::ptrdiff_t>(rng.below(left.size()));
            const gen::Use& use = **chosen;
            gen::field_named(use.field).give(illegal.config, use.legal(effective).illegal(rng));
            illegal.wrong.emplace_back(use.field);
            left.erase(chosen);
        }
        configs.push_back(std::move(illegal));
    }
    return configs;
}

std::vector<gen::Design> random_designs(std::size_t count, std::uint64_t seed) {
    std::vector<gen::Design> designs;
    for (const gen::Settings& config : random_configs(count, seed)) {
        designs.push_back(units::design(config));
    }
    return designs;
}

std::vector<gen::Design> telling_designs(std::size_t count, std::uint64_t seed) {
    const std::vector<gen::Design> all = random_designs(count, seed);
    std::vector<std::set<std::string>> shown;
    for (const gen::Design& design : all) {
        shown.push_back(shown_by(design));
    }
    // The one that shows the most news, again and again: far fewer than in the order of drawing.
    std::set<std::string> known;
    std::set<std::size_t> chosen;
    while (true) {
        std::size_t best = 0;
        std::ptrdiff_t most = 0;
        for (std::size_t k = 0; k < all.size(); ++k) {
            const std::ptrdiff_t news =
                std::count_if(shown[k].begin(), shown[k].end(),
                              [&](const std::string& one) { return !known.contains(one); });
            if (news > most) {
                best = k;
                most = news;
            }
        }
        if (most == 0) {
            break;
        }
        known.insert(shown[best].begin(), shown[best].end());
        chosen.insert(best);
    }
    std::vector<gen::Design> designs;
    for (const std::size_t k : chosen) {
        designs.push_back(all[k]);
    }
    return designs;
}

}  // namespace qrazor::tb
