// A bench is everything the regression knows about one kind of unit: the golden outputs of its
// ports (made from the model library alone) and the stimulus worth feeding it. It knows nothing of
// simulators, and of how the unit is built. Each unit has its own, units/<unit>/bench.cpp.
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "qrazor/gen/design.h"
#include "qrazor/stimulus/beat.h"
#include "qrazor/stimulus/functional.h"
#include "qrazor/stimulus/tensors.h"
#include "qrazor/support/rng.h"

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

    // What the unit gives at one edge because of a beat.
    struct Result {
        std::vector<Int128> outputs;
        bool first = false;  // of a row of results
        bool last = false;
    };
    // All that a beat brings, in order: one result, what step() says. Units that answer rows say it
    // here instead: nothing until a row's last beat, then one result or more.
    virtual void results(const Beat& beat, std::vector<Result>& results);
};

// What an input element may be, both ends included.
struct Range {
    std::int64_t low = 0;
    std::int64_t high = 0;
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

    // What each element of Beat::inputs may be, and (where elements depend on each other, as a side
    // shift on its flag) whether a vector within those ranges is legal.
    virtual std::vector<Range> ranges() const = 0;
    virtual bool legal(const std::vector<std::int64_t>& inputs) const;
    // Of a port whose elements are {sign, magnitude}, the largest legal magnitude; else -1.
    virtual std::int64_t largest_magnitude(const Slot& slot) const;

    // The number of vectors within ranges() where that is at most `limit`, else 0.
    std::uint64_t exhaustive_size(std::uint64_t limit = std::uint64_t{1} << 24) const;
    // All legal ones. Every beat has `clear`, so that each stands for itself.
    void exhaustive(const Sink& sink) const;

    // Throws qrazor::Error where a rule's format is not the unit's; compressors and decompressors,
    // which encode or decode by themselves, take none.
    virtual void check(const Encoding& encoding) const;

    // Real operands of a layer. Throws qrazor::Error where a rule's format is not the unit's.
    virtual void tensors(const TensorSource& source, const LayerBeats& which,
                         const Sink& sink) const = 0;

    // Beats of a layer that the regression feeds: the whole layer (0), or a documented part for
    // units that take one product a beat.
    virtual std::size_t tensor_limit() const { return 0; }

    // The cases of the definition that stimulus must meet, each of them possible in this design;
    // and which of them a beat meets. `outputs` are the golden ones of the beat.
    virtual void add_cases(FunctionalCoverage& coverage) const = 0;
    virtual void count_cases(const Beat& beat, const std::vector<Int128>& outputs,
                             FunctionalCoverage& coverage) const = 0;

    // One or a few small beats that a reader can follow with pencil and paper, all of them legal:
    // the worked example of the unit's header, beside what reference() makes of them. The first has
    // `clear`. Here: ones.
    virtual std::vector<Beat> example() const;

    // Beats of the longest row that the unit takes; rows are framed by whoever drives it.
    virtual int longest_row() const { return 1; }
    // Whether such a row ends there by itself, marked as its last beat or not.
    virtual bool ends_longest_row() const { return false; }
    // Elements of Beat::inputs that belong to rows and not to beats: they hold still as long as
    // anything of a row is in the unit.
    virtual std::vector<std::size_t> steady_inputs() const { return {}; }

    // The operands of the largest (or, `negative`, smallest) addend; false where nothing is added.
    virtual bool extreme(bool negative, Beat& beat) const;

  protected:
    // A beat whose inputs are 0, or what is next to it.
    Beat plain(bool clear) const;
    // The first elements of an input port, if there is one of that name, within their ranges.
    void put(std::string_view port, const std::vector<std::int64_t>& values, Beat& beat) const;

    gen::Design design_;
    Layout layout_;
};

// Elements in words for a failure message, one port after the other, SDR code words decoded:
// `act_code_i = -5 3 -0 7, act_flag_i = 9`. `salient` is K.
std::string describe(const std::vector<Slot>& slots, const std::vector<Int128>& values,
                     int salient);
std::string describe(const std::vector<Slot>& slots, const std::vector<std::int64_t>& values,
                     int salient);

}  // namespace qrazor::tb
