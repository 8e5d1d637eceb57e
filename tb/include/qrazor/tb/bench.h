// A bench is everything the regression knows about one kind of unit: the golden outputs of its
// ports (made from the model library alone) and the stimulus worth feeding it. It knows nothing of
// simulators. Adding a unit: one file in tb/units/ and one line in tb/src/registry.cpp.
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "qrazor/gen/design.h"
#include "qrazor/tb/beat.h"
#include "qrazor/tb/rng.h"
#include "qrazor/tb/tensors.h"

namespace qrazor::tb {

// The golden unit at its ports, without latency: step() answers at once what the unit says
// `latency` edges later. For a reset beat, and for one that is not valid, the outputs are
// unspecified.
class Reference {
  public:
    virtual ~Reference() = default;
    // Takes a beat and writes the expected data outputs (Layout::output_size() elements, signed
    // ports as signed numbers).
    virtual void step(const Beat& beat, std::vector<Int128>& outputs) = 0;
};

class Bench {
  public:
    explicit Bench(const gen::Design& design) : design_(design), layout_(design_) {}
    virtual ~Bench() = default;
    Bench(const Bench&) = delete;
    Bench& operator=(const Bench&) = delete;

    const gen::Design& design() const { return design_; }
    const Layout& layout() const { return layout_; }

    virtual std::unique_ptr<Reference> reference() const = 0;

    // Fills `beat.inputs` with legal random operands, stratified by magnitude so that every flag,
    // side, tie and saturation is met. (Uniform base integers nearly always have the largest flag.)
    virtual void random(Rng& rng, Beat& beat) const = 0;

    // The inputs that find most bugs: zero, one-hot, all-min, all-max, alternating, group extremes.
    virtual void corners(const Sink& sink) const = 0;

    // The number of legal input vectors where that is at most 2^24 (else 0), and all of them.
    virtual std::uint64_t exhaustive_size() const { return 0; }
    virtual void exhaustive(const Sink& sink) const;

    // Real operands of a layer, in layer order. Stops after `limit` beats (0: no limit).
    virtual void tensors(const TensorSource& source, const LayerName& layer, Order order,
                         std::size_t limit, const Sink& sink) const = 0;

    // Beats of a layer that the regression feeds: the whole layer (0), or a documented part for
    // units that take one product a beat.
    virtual std::size_t tensor_limit() const { return 0; }

    // The operands of the largest (or, `negative`, smallest) addend; false where nothing is added.
    virtual bool extreme(bool negative, Beat& beat) const;
    // Beats of extreme operands that the accumulator of default width is declared to hold.
    virtual std::uint64_t extreme_beats() const { return 0; }

    // The operands in words for a failure message, fields decoded: `act_code_i[3] = 0xd (-5)`.
    virtual std::string describe(const std::vector<std::int64_t>& inputs) const;

  protected:
    gen::Design design_;
    Layout layout_;
};

// The bench of a design's unit. Throws qrazor::Error where no bench is registered.
std::unique_ptr<Bench> make_bench(const gen::Design& design);

}  // namespace qrazor::tb
