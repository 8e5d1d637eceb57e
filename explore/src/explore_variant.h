// One circuit of a contest: its mappings, their power at the clocks asked for, and its rows.
#pragma once
#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "qrazor/explore/explore.h"

namespace qrazor::explore {

// Mappings and simulations done, and those that the cache had.
struct Tally {
    std::atomic<size_t> runs{0};
    std::atomic<size_t> reused{0};
};

struct Trial {
    synth::Mapped mapped;  // recipe and target always
    std::string failure;
};

// Not for several threads at a time; the flow and the tally are.
class Variant {
  public:
    explicit Variant(gen::Config config) : config_(std::move(config)) {}

    const gen::Config& config() const { return config_; }
    const std::vector<Trial>& trials() const { return trials_; }

    std::vector<synth::Recipe> recipes(const synth::Flow& flow);
    // Maps one way, unless that was done; a tool that fails is one line of the result.
    void map(const synth::Flow& flow, const synth::Recipe& recipe, double target_ns, Tally& tally);
    // All ways for area, and at a clock that is tighter than the flow's those for speed as well.
    void map_all(const synth::Flow& flow, double target_ns, Tally& tally);
    // The ways for speed one after the other, until one meets a clock that is within reach.
    void map_for_speed(const synth::Flow& flow, double clock_ns, Tally& tally);
    // Power of the smallest mapping that meets the clock.
    void measure(const synth::Flow& flow, double clock_ns, Tally& tally);
    // The emitted and elaborated circuit, which is large.
    void forget_circuit() { circuit_.reset(); }

    bool works() const;  // any mapping
    bool meets(double clock_ns) const { return smallest(clock_ns).has_value(); }
    // Infinite where there is none: of all mappings; of the smallest that meets the clock.
    double shortest_period() const;
    double least_area() const;
    double area(double clock_ns) const;
    double power(double clock_ns) const;

    // One row a mapping, without contest and kind of clock.
    std::vector<ExploreRow> rows(double clock_ns) const;
    // Of the stimulus behind the power figures; "" before there are any.
    std::string activity_source() const;

  private:
    struct Powered {
        double clock_ns = 0;
        size_t trial = 0;
        synth::Row row;
        std::string failure;
    };
    synth::Circuit& circuit(const synth::Flow& flow);
    std::optional<size_t> smallest(double clock_ns) const;
    const Powered* powered(size_t trial, double clock_ns) const;

    gen::Config config_;
    std::unique_ptr<synth::Circuit> circuit_;
    std::vector<Trial> trials_;
    std::vector<Powered> powered_;
};

}  // namespace qrazor::explore
