#include <bit>
#include <chrono>
#include <functional>

#include "batch.h"
#include "qrazor/support/error.h"
#include "qrazor/tb/driver.h"

namespace qrazor::tb {
namespace {

constexpr std::uint64_t kMostExhaustive = std::uint64_t{1} << 32;
constexpr std::uint64_t kDefaultRandom = std::uint64_t{1} << 24;
// Of random operands, this many of each side are drawn and every one meets every other: drawing
// costs a thirty-second of what it would, and no pair comes twice before new ones are drawn.
constexpr std::size_t kPool = 32;
constexpr std::uint64_t kPhase = 64;  // cycles with gaps or without

// The registers and the expected results of all streams, cycle by cycle.
class Simulation {
  public:
    Simulation(const gen::Design& design, const BatchShape& shape, const SlicedUnit& unit,
               bool compare);

    // Applies one cycle. Returns ones where a stream's outputs are wrong.
    Slice apply(const Operand& act, const Operand& weight, const Control& control);
    std::uint64_t vectors() const { return vectors_; }

  private:
    void connect();
    void expect(const Operand& act, const Operand& weight, const Control& control);

    const BatchShape& shape_;
    const SlicedUnit& unit_;
    bool compare_;
    std::size_t latency_;
    bool sequential_;
    std::vector<Slice> now_;
    std::vector<Slice> next_;
    std::vector<Slice> scratch_;
    Slice valid_out_;
    std::vector<Slice> got_;
    std::vector<const Slice*> in_;
    std::vector<Slice*> out_;
    Slice active_;
    Slice clear_;
    Slice valid_;
    // A ring of what is on its way: entry `cycle % (latency + 1)` is made in that cycle.
    std::vector<std::vector<Slice>> expected_;
    std::vector<Slice> on_way_;
    std::uint64_t cycle_ = 0;
    std::uint64_t vectors_ = 0;
};

Simulation::Simulation(const gen::Design& design, const BatchShape& shape, const SlicedUnit& unit,
                       bool compare)
    : shape_(shape),
      unit_(unit),
      compare_(compare),
      latency_(static_cast<std::size_t>(design.latency())),
      sequential_(design.sequential()),
      now_(unit.registers()),
      next_(unit.registers()),
      scratch_(unit.scratch()),
      got_(static_cast<std::size_t>(shape.sum.out_bits)),
      expected_(latency_ + 1, got_),
      on_way_(latency_ + 1) {
    for (const gen::Port& port : unit.inputs()) {
        in_.push_back(port.role == gen::Role::reset   ? &active_
                      : port.role == gen::Role::clear ? &clear_
                      : port.role == gen::Role::valid ? &valid_
                                                      : nullptr);
    }
    for (const gen::Port& port : unit.outputs()) {
        out_.push_back(port.role == gen::Role::valid ? &valid_out_ : got_.data());
    }
    WideRng rng(1);  // unknown state at the start; a reset comes first
    for (Slice& bit : now_) {
        Control any_bits;
        draw_control(rng, true, any_bits);
        bit = any_bits.valid;
    }
}

void Simulation::expect(const Operand& act, const Operand& weight, const Control& control) {
    const std::size_t size = expected_.size();
    const std::vector<Slice>& before = expected_[(cycle_ + size - 1) % size];
    reference(shape_.sum, act.view(), weight.view(), control, before.data(),
              expected_[cycle_ % size].data());
}

Slice Simulation::apply(const Operand& act, const Operand& weight, const Control& control) {
    active_ = control.active;
    clear_ = control.clear;
    valid_ = control.valid;
    // Data ports in their order: lanes, flag and sides of act, then of weight.
    const std::array<const Slice*, 2> starts{act.slices().data(), weight.slices().data()};
    std::size_t offset = 0;
    const auto act_slices = static_cast<std::size_t>(shape_.act.slices());
    for (std::size_t p = 0; p < in_.size(); ++p) {
        const gen::Port& port = unit_.inputs()[p];
        if (port.role == gen::Role::data) {
            in_[p] = offset < act_slices ? starts[0] + offset : starts[1] + (offset - act_slices);
            offset += static_cast<std::size_t>(port.bits());
        }
    }
    unit_.step(in_.data(), out_.data(), now_.data(), next_.data(), scratch_.data());
    now_.swap(next_);
    Slice taken;
    for (std::size_t k = 0; k < taken.words.size(); ++k) {
        taken.words[k] = control.valid.words[k] & control.active.words[k];
        vectors_ += static_cast<std::uint64_t>(std::popcount(taken.words[k]));
    }
    Slice wrong;
    const std::size_t size = expected_.size();
    if (!compare_) {
        return wrong;
    }
    if (!sequential_) {
        expect(act, weight, control);
        return differences(taken, got_.data(), expected_[0].data(), shape_.sum.out_bits);
    }
    // What left the registers now was taken `latency` cycles ago.
    const std::size_t due = (cycle_ + 1) % size;
    if (cycle_ >= latency_) {
        wrong = differences(on_way_[due], got_.data(), expected_[due].data(), shape_.sum.out_bits);
        for (std::size_t k = 0; k < wrong.words.size(); ++k) {
            wrong.words[k] |= valid_out_.words[k] ^ on_way_[due].words[k];
        }
    }
    expect(act, weight, control);
    for (std::size_t entry = 0; entry < size; ++entry) {
        for (std::size_t k = 0; k < taken.words.size(); ++k) {
            on_way_[entry].words[k] &= control.active.words[k];
        }
    }
    on_way_[cycle_ % size] = taken;
    ++cycle_;
    return wrong;
}

using Apply = std::function<bool(const Operand&, const Operand&, const Control&)>;

// Every pair of choices: the activation moves within a batch, the weight from batch to batch.
// `apply` returns false to stop.
void every_vector(const BatchShape& shape, const Apply& apply) {
    Control control;
    control.active.words.fill(~std::uint64_t{0});
    const std::uint64_t choices = Operand::choices(shape.act);
    std::vector<Operand> acts;
    for (std::uint64_t first = 0; first < choices; first += kStreams) {
        acts.emplace_back(shape.act);
        acts.back().enumerate(first);
    }
    Operand weight(shape.weight);
    for (std::uint64_t choice = 0; choice < Operand::choices(shape.weight); ++choice) {
        weight.all_alike(choice);
        for (std::size_t k = 0; k < acts.size(); ++k) {
            for (std::size_t v = 0; v < kStreams; ++v) {
                control.valid.words[stream_bit(v) / 64] = ~std::uint64_t{0};
            }
            // The last batch repeats the first choices: these do not count again.
            if (choices - k * kStreams < kStreams) {
                control.valid = {};
                for (std::size_t v = 0; v < choices - k * kStreams; ++v) {
                    control.valid.words[stream_bit(v) / 64] |= std::uint64_t{1}
                                                               << (stream_bit(v) % 64);
                }
            }
            if (!apply(acts[k], weight, control)) {
                return;
            }
        }
    }
}

void random_streams(const gen::Design& design, const BatchShape& shape, std::uint64_t seed,
                    const Apply& apply) {
    WideRng rng(seed);
    std::vector<Operand> acts(kPool, Operand(shape.act));
    std::vector<Operand> weights(kPool, Operand(shape.weight));
    Control control;
    draw_control(rng, false, control);
    if (design.sequential()) {
        acts[0].draw(rng);
        weights[0].draw(rng);
        control.active = {};
        for (int k = 0; k <= design.latency(); ++k) {
            apply(acts[0], weights[0], control);
        }
    }
    for (std::uint64_t cycle = 0;; ++cycle) {
        const std::uint64_t pair = cycle % (kPool * kPool);
        if (pair == 0) {
            for (std::size_t k = 0; k < kPool; ++k) {
                acts[k].draw(rng);
                weights[k].draw(rng);
            }
        }
        if (design.sequential()) {
            draw_control(rng, cycle / kPhase % 4 == 1, control);
        }
        if (!apply(acts[pair / kPool], weights[pair % kPool], control)) {
            return;
        }
    }
}

std::uint64_t all_vectors(const gen::Design& design, const BatchShape& shape) {
    if (design.sequential() || shape.act.lanes != 1) {
        return 0;
    }
    const std::uint64_t acts = Operand::choices(shape.act);
    const std::uint64_t weights = Operand::choices(shape.weight);
    return acts <= kMostExhaustive / weights ? acts * weights : 0;
}

std::size_t first_stream(const Slice& wrong) {
    for (std::size_t v = 0; v < kStreams; ++v) {
        if (wrong.get(stream_bit(v))) {
            return v;
        }
    }
    return kStreams;
}

// One stream of the operands, as the Driver takes it.
Beat beat_of(const Layout& layout, const Operand& act, const Operand& weight,
             const Control& control, std::size_t stream) {
    const std::size_t at = stream_bit(stream);
    Beat beat;
    beat.reset = !control.active.get(at);
    beat.valid = control.valid.get(at);
    beat.clear = control.clear.get(at);
    std::vector<Slice> bits = act.slices();
    bits.insert(bits.end(), weight.slices().begin(), weight.slices().end());
    std::size_t bit = 0;
    for (const Slot& slot : layout.inputs()) {
        for (int element = 0; element < slot.port.elements; ++element) {
            std::int64_t value = 0;
            for (int k = 0; k < slot.port.element_width; ++k) {
                value |= std::int64_t{bits[bit++].get(at)} << k;
            }
            const std::int64_t sign = std::int64_t{1} << (slot.port.element_width - 1);
            beat.inputs.push_back(slot.port.is_signed ? (value ^ sign) - sign : value);
        }
    }
    return beat;
}

}  // namespace

SlicedResult run_sliced(const gen::Design& design, std::shared_ptr<const SlicedUnit> unit,
                        const SlicedOptions& options) {
    const BatchShape shape(design);
    const std::uint64_t all = options.vectors == 0 ? all_vectors(design, shape) : 0;
    const std::uint64_t wanted = options.vectors == 0 ? kDefaultRandom : options.vectors;
    const auto feed = [&](const Apply& apply) {
        if (all != 0) {
            every_vector(shape, apply);
        } else {
            random_streams(design, shape, options.seed, apply);
        }
    };
    SlicedResult result;
    result.exhaustive = all != 0;
    std::uint64_t cycles = 0;
    std::size_t stream = kStreams;
    const auto start = std::chrono::steady_clock::now();
    Simulation simulation(design, shape, *unit, options.compare);
    feed([&](const Operand& act, const Operand& weight, const Control& control) {
        ++cycles;
        const Slice wrong = simulation.apply(act, weight, control);
        if (any(wrong)) {
            stream = first_stream(wrong);
            return false;
        }
        return all != 0 || simulation.vectors() < wanted;
    });
    result.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    result.vectors = simulation.vectors();
    if (stream == kStreams) {
        return result;
    }
    // The same again for that stream alone, with the slow golden model and its message.
    const std::unique_ptr<Bench> bench = make_bench(design);
    const RunInfo info{design.label(), options.flags, options.rerun, "bit-sliced", options.seed};
    Driver driver(*bench, sliced_model(unit, options.seed), info);
    try {
        feed([&](const Operand& act, const Operand& weight, const Control& control) {
            if (!design.sequential() && --cycles != 0) {
                return true;  // a vector stands for itself
            }
            driver.apply(beat_of(bench->layout(), act, weight, control, stream));
            return design.sequential() && --cycles != 0;
        });
        result.failure = design.label() +
                         ": the bit-sliced run differs from its golden model in stream " +
                         std::to_string(stream) + ", but the Driver finds nothing wrong in it";
    } catch (const Mismatch& mismatch) {
        result.failure = mismatch.what();
    }
    return result;
}

}  // namespace qrazor::tb
