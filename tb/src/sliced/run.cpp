// The sliced engine at work: 512 machines side by side, each with its own stream, compared in every
// cycle.
#include <bit>
#include <ctime>

#include "feed.h"

namespace qrazor::tb {
namespace {

std::uint64_t count(const Slice& slice) {
    Slice all;
    all.words.fill(~std::uint64_t{0});
    // Every cycle without gaps takes this way.
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
      latency_(static_cast<std::size_t>(design.fixed_latency())),
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
        // The only entry of a kernel that gives plain random slices.
        kernel().draw_control(rng, true, any_bits);
        bit = any_bits.valid;
    }
}

bool Simulation::apply(const Operand& act, const Operand& weight, const Control& control) {
    connect(act, weight, control);
    unit_.step(in_.data(), out_.data(), now_.data(), next_.data(), scratch_.data());
    now_.swap(next_);
    Slice taken;
    // No entries: here it only says which vectors count.
    kernel().take(control, on_way_.data(), 0, taken);
    vectors_ += count(taken);
    // The bare loop of docs/throughput.md: stimulus and gates, no judgement.
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
                       // The accumulator of the cycle before is that cycle's expected sum: no
                       // second copy is kept.
                       expected_[(cycle_ + size - 1) % size].data(), expected_[now].data());
    if (!sequential_) {
        return check(taken, now);
    }
    // After the comparison: what leaves in a cycle with reset has left before the edge.
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
    // Of this thread: others, and other processes, must not count.
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

BatchResult run_sliced(const gen::Design& design, std::shared_ptr<const SlicedUnit> unit,
                       const BatchOptions& options) {
    const Feed feed(design, options);
    BatchResult result;
    result.exhaustive = feed.exhaustive();
    std::uint64_t cycles = 0;
    std::size_t stream = kStreams;
    const double start = cpu_seconds();
    Simulation simulation(design, feed.shape(), *unit, options.compare);
    feed.run([&](const Operand& act, const Operand& weight, const Control& control) {
        ++cycles;
        if (!simulation.apply(act, weight, control)) {
            stream = first_stream(simulation.wrong());
            return false;
        }
        return feed.more(simulation.vectors());
    });
    result.seconds = cpu_seconds() - start;
    result.vectors = simulation.vectors();
    if (stream == kStreams) {
        return result;
    }
    // The same again for that stream alone.
    const auto beats = [&](const Bench& bench, const Sink& sink) {
        feed.run([&](const Operand& act, const Operand& weight, const Control& control) {
            if (!design.sequential() && --cycles != 0) {
                return true;  // a vector stands for itself
            }
            sink(beat_of(bench.layout(), act, weight, control, stream));
            return design.sequential() && --cycles != 0;
        });
    };
    tell(design, options, "bit-sliced", sliced_model(unit, options.seed), beats, result);
    return result;
}

}  // namespace qrazor::tb
