// Rotary positions (RoFormer, Su and others 2021) with the scalings that checkpoints name: linear,
// and that of Llama 3.
#include "rotary.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace qrazor::eval {
namespace {

constexpr double kLargestBase = 1e12;
constexpr double kLargestFactor = 1e6;

double needed(ConfigReader& scaling, const std::string& key, double least, double most,
              const std::string& type) {
    const std::optional<double> value = scaling.number(key, least, most);
    if (!value) {
        scaling.refuse(key, "is missing; rope_type " + type + " needs it");
    }
    return *value;
}

// "rope_type", or "type" as transformers called it before 4.43; both may be there.
std::string type_of(ConfigReader& scaling) {
    const std::optional<std::string> type = scaling.word("rope_type");
    const std::optional<std::string> old = scaling.word("type");
    if (type && old && *type != *old) {
        scaling.refuse("type", "must be rope_type, which is " + *type);
    }
    return type ? *type : old.value_or("default");
}

void read_scaling(ConfigReader& scaling, Rotary& rotary, std::optional<double>& base) {
    // One set of frequencies turns all layers here: a set by kind of layer would need two.
    for (const char* kind : {"full_attention", "sliding_attention", "chunked_attention"}) {
        if (scaling.given(kind)) {
            scaling.refuse(kind, "rotary parameters by kind of layer: must be one set for all");
        }
    }
    // transformers 5 writes the base in here, 4 beside it, and some files have both.
    const std::optional<double> own = scaling.number("rope_theta", 1, kLargestBase);
    if (own && base && *own != *base) {
        scaling.refuse("rope_theta", "must be the rope_theta of the configuration");
    }
    base = own ? own : base;
    scaling.only("partial_rotary_factor", 1.0);
    const std::string type = type_of(scaling);
    if (type == "linear") {
        rotary.factor = needed(scaling, "factor", 1, kLargestFactor, type);
    } else if (type == "llama3") {
        rotary.factor = needed(scaling, "factor", 1, kLargestFactor, type);
        rotary.low = needed(scaling, "low_freq_factor", 1e-6, kLargestFactor, type);
        rotary.high = needed(scaling, "high_freq_factor", 1e-6, kLargestFactor, type);
        rotary.positions =
            needed(scaling, "original_max_position_embeddings", 1, kLargestBase, type);
        if (rotary.high <= rotary.low) {
            scaling.refuse("high_freq_factor", "must be above low_freq_factor");
        }
    } else if (type != "default") {
        scaling.refuse(scaling.given("rope_type") ? "rope_type" : "type",
                       "must be default, linear or llama3");
    }
    // A factor that is not used is a file that means another type.
    scaling.finish("has no meaning for rope_type " + type);
}

}  // namespace

Rotary read_rotary(ConfigReader& config, bool base_may_be_absent) {
    Rotary rotary;
    std::optional<double> base = config.number("rope_theta", 1, kLargestBase);
    std::optional<ConfigReader> old = config.object("rope_scaling");
    std::optional<ConfigReader> scaling = config.object("rope_parameters");
    if (old && scaling) {
        config.refuse("rope_scaling", "must not be given beside rope_parameters");
    }
    config.only("partial_rotary_factor", 1.0);
    if (old || scaling) {
        read_scaling(old ? *old : *scaling, rotary, base);
    }
    if (!base && !base_may_be_absent) {
        config.refuse("rope_theta", "is missing, and from rope_parameters too");
    }
    rotary.base = base.value_or(rotary.base);
    return rotary;
}

std::vector<double> rotary_frequencies(const Rotary& rotary, std::size_t head_size) {
    std::vector<double> all;
    for (std::size_t k = 0; k < head_size / 2; ++k) {
        // Geometric, from one radian a position down: near tokens are told apart by the first
        // pairs, far ones by the last.
        const double plain = std::pow(rotary.base, -2.0 * double(k) / double(head_size));
        if (rotary.positions == 0) {
            all.push_back(plain / rotary.factor);  // long contexts look like short ones
            continue;
        }
        // How many turns within the original context: above `high` untouched, below `low` scaled.
        // A wave that has turned there often was learned in all its phases; a longer one was not,
        // and would meet angles that training never showed.
        const double turns = rotary.positions * plain / (2 * std::numbers::pi);
        const double untouched =
            std::clamp((turns - rotary.low) / (rotary.high - rotary.low), 0.0, 1.0);
        all.push_back((1 - untouched) * plain / rotary.factor + untouched * plain);
    }
    return all;
}

}  // namespace qrazor::eval
