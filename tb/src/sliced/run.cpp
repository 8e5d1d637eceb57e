#include <bit>
#include <ctime>
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

std::uint64_t count(const Slice& slice) {
    Slice all;
    all.words.fill(~std::uint64_t{0});
    if (slice == all) {
        return kStreams;
    }
    std::uint64_t ones = 0;
    for (const std::uint64_t word : slice.words) {
        ones += static_cast<std::uint64_t>(std::popcount(word));
    }
    return ones;
}

// The registers and the expected results of all streams, cycle by cycle.
class Simulation {
  public:
    Simulation(const gen::Design& design, const BatchShape& shape, const SlicedUnit& unit,
               bool compare);

    // Applies one cycle. Returns whether all outputs are as expected.
    bool apply(const Operand& act, const Operand& weight, const Control& control);
    std::uint64_t vectors() const { return vectors_; }
    const Slice& wrong() const { return wrong_; }  // streams with wrong outputs

  private:
    void connect(const Operand& act, const Operand& weight, const Control& control);
    bool check(const Slice& valid, std::size_t entry);

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
    Slice ones_;
    Slice wrong_;
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
      in_(unit.inputs().size()),
      expected_(latency_ + 1, got_),
      on_way_(latency_ + 1) {
    ones_.words.fill(~std::uint64_t{0});
    for (const gen::Port& port : unit.outputs()) {
        out_.push_back(port.role == gen::Role::valid ? &valid_out_ : got_.data());
    }
    WideRng rng(1);  // unknown state at the start; a reset comes first
    for (Slice& bit : now_) {
        Control any_bits;
        kernel().draw_control(rng, true, any_bits);
        bit = any_bits.valid;
    }
}

bool Simulation::apply(const Operand& act, const Operand& weight, const Control& control) {
    connect(act, weight, control);
    unit_.step(in_.data(), out_.data(), now_.data(), next_.data(), scratch_.data());
    now_.swap(next_);
    Slice taken;
    kernel().take(control, on_way_.data(), 0, taken);
    vectors_ += count(taken);
    if (!compare_) {
        return true;
    }
    const std::size_t size = expected_.size();
    // What leaves the registers now was taken `latency` cycles ago.
    const std::size_t due = (cycle_ + 1) % size;
    bool good = true;
    if (sequential_ && cycle_ >= latency_) {
        good = check(on_way_[due], due) &&
               !kernel().differ(ones_, &valid_out_, &on_way_[due], 1, wrong_);
    }
    const std::size_t now = cycle_ % size;
    kernel().reference(shape_.sum, act.view(), weight.view(), control,
                       expected_[(cycle_ + size - 1) % size].data(), expected_[now].data());
    if (!sequential_) {
        return check(taken, now);
    }
    kernel().take(control, on_way_.data(), static_cast<int>(size), on_way_[now]);
    ++cycle_;
    return good;
}

bool Simulation::check(const Slice& valid, std::size_t entry) {
    return !kernel().differ(valid, got_.data(), expected_[entry].data(), shape_.sum.out_bits,
                            wrong_);
}

void Simulation::connect(const Operand& act, const Operand& weight, const Control& control) {
    // Data ports in their order: lanes, flag and sides of act, then of weight.
    const auto act_slices = static_cast<std::size_t>(shape_.act.slices());
    std::size_t offset = 0;
    for (std::size_t p = 0; p < in_.size(); ++p) {
        const gen::Port& port = unit_.inputs()[p];
        switch (port.role) {
            case gen::Role::reset:
                in_[p] = &control.active;
                break;
            case gen::Role::clear:
                in_[p] = &control.clear;
                break;
            case gen::Role::valid:
                in_[p] = &control.valid;
                break;
            default:
                in_[p] = offset < act_slices ? act.slices().data() + offset
                                             : weight.slices().data() + (offset - act_slices);
                offset += static_cast<std::size_t>(port.bits());
        }
    }
}

using Apply = std::function<bool(const Operand&, const Operand&, const Control&)>;

// Every pair of choices: the activation moves within a batch, the weight from batch to batch.
// `apply` returns false to stop.
void every_vector(const BatchShape& shape, bool numbers, const Apply& apply) {
    Control control;
    control.active.words.fill(~std::uint64_t{0});
    const std::uint64_t choices = Operand::choices(shape.act);
    std::vector<Operand> acts;
    for (std::uint64_t first = 0; first < choices; first += kStreams) {
        acts.emplace_back(shape.act, numbers);
        acts.back().enumerate(first);
    }
    Operand weight(shape.weight, numbers);
    for (std::uint64_t choice = 0; choice < Operand::choices(shape.weight); ++choice) {
        weight.all_alike(choice);
        for (std::size_t k = 0; k < acts.size(); ++k) {
            control.valid.words.fill(~std::uint64_t{0});
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

void random_streams(const gen::Design& design, const BatchShape& shape,
                    const SlicedOptions& options, const Apply& apply) {
    WideRng rng(options.seed);
    std::vector<Operand> acts(kPool, Operand(shape.act, options.compare));
    std::vector<Operand> weights(kPool, Operand(shape.weight, options.compare));
    Control control;
    kernel().draw_control(rng, false, control);
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
            kernel().draw_control(rng, cycle / kPhase % 4 == 1, control);
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

}  // namespace

double cpu_seconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

SlicedResult run_sliced(const gen::Design& design, std::shared_ptr<const SlicedUnit> unit,
                        const SlicedOptions& options) {
    const BatchShape shape(design);
    const std::uint64_t all = options.vectors == 0 ? all_vectors(design, shape) : 0;
    const std::uint64_t wanted = options.vectors == 0 ? kDefaultRandom : options.vectors;
    const auto feed = [&](const Apply& apply) {
        if (all != 0) {
            every_vector(shape, options.compare, apply);
        } else {
            random_streams(design, shape, options, apply);
        }
    };
    SlicedResult result;
    result.exhaustive = all != 0;
    std::uint64_t cycles = 0;
    std::size_t stream = kStreams;
    const double start = cpu_seconds();
    Simulation simulation(design, shape, *unit, options.compare);
    feed([&](const Operand& act, const Operand& weight, const Control& control) {
        ++cycles;
        if (!simulation.apply(act, weight, control)) {
            stream = first_stream(simulation.wrong());
            return false;
        }
        return all != 0 || simulation.vectors() < wanted;
    });
    result.seconds = cpu_seconds() - start;
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
