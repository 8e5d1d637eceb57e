// A Verilated model under the operands of the sliced engine: its harness then costs little beside
// `eval`. The 512 vectors of a set are 512 cycles of one machine here, not 512 machines.
#include <algorithm>
#include <cstring>
#include <utility>

#include "feed.h"
#include "qrazor/support/error.h"

namespace qrazor::tb {
namespace {

constexpr int kSumBits = 64;

// One bit more for the sum of accumulator and term: it is exact before it wraps or saturates, so 64
// bits must hold it.
int exact_bits(const SumShape& sum) {
    return std::max(sum.term_bits, sum.out_bits) + (sum.accumulates ? 1 : 0);
}

std::int64_t signed_low(std::int64_t value, int bits) {
    const int unused = 64 - bits;
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(value) << unused) >> unused;
}

// The values of one port in a set, as the model stores them.
struct Column {
    gen::Port port;
    std::size_t bytes = 0;
    int first = 0;  // of an operand: its first slice among those of `act` and `weight`
    std::vector<std::uint64_t> storage;

    Column(const gen::Port& of, std::size_t size)
        // In words of 64 bits, so that every size that a model stores is aligned.
        : port(of), bytes(size), storage((size * kStreams + 7) / 8) {}
    // Value `k` of an output of at most 64 bits, zero-extended.
    std::uint64_t at(std::size_t k) const {
        switch (bytes) {
            case 1:
                return as<std::uint8_t>(k);
            case 2:
                return as<std::uint16_t>(k);
            case 4:
                return as<std::uint32_t>(k);
            default:
                return storage[k];
        }
    }

  private:
    template <typename T>
    T as(std::size_t k) const {
        T value;
        // Not through the pointer: the storage is of another type.
        std::memcpy(&value, reinterpret_cast<const T*>(storage.data()) + k, sizeof(T));
        return value;
    }
};

// Operands stand in the order of the design's ports, which need not be that of the model's.
int first_slice(const std::vector<gen::Port>& ports, const gen::Port& port) {
    int first = 0;
    for (const gen::Port& one : ports) {
        if (one.name == port.name) {
            break;
        }
        first +=
            one.role == gen::Role::data && one.direction == gen::Direction::input ? one.bits() : 0;
    }
    return first;
}

// A Verilated unit, cycle by cycle, and what is expected of it.
class BatchedRun {
  public:
    BatchedRun(const gen::Design& design, const BatchShape& shape, std::unique_ptr<Model> model);

    // Applies 512 cycles. Returns in how many of them (from the first on) all outputs were right.
    std::size_t apply(const Operand& act, const Operand& weight, const Control& control);
    std::uint64_t vectors() const { return vectors_; }

  private:
    // What leaves the registers `latency` cycles later.
    struct Expected {
        std::uint64_t sum = 0;
        bool taken = false;
    };

    void fill(const Operand& act, const Operand& weight, const Control& control);
    void expect(const Operand& act, const Operand& weight, const Control& control);
    void accumulate(std::int64_t term);

    const BatchShape& shape_;
    SumShape term_;
    std::unique_ptr<Model> model_;
    std::size_t latency_;
    bool sequential_;
    std::uint64_t out_mask_;
    std::vector<Column> in_;
    std::vector<Column> out_;
    std::vector<const void*> in_columns_;
    std::vector<void*> out_columns_;
    const Column* sum_ = nullptr;
    const Column* valid_ = nullptr;
    std::vector<Slice> slices_;
    std::vector<std::int64_t> terms_;
    std::vector<Expected> expected_;  // of the last `latency` cycles and then of this set
    std::int64_t accumulator_ = 0;
    std::size_t unknown_;  // cycles from the start on in which nothing is expected yet
    std::uint64_t vectors_ = 0;
};

BatchedRun::BatchedRun(const gen::Design& design, const BatchShape& shape,
                       std::unique_ptr<Model> model)
    : shape_(shape),
      term_(shape.sum),
      model_(std::move(model)),
      latency_(static_cast<std::size_t>(design.fixed_latency())),
      sequential_(design.sequential()),
      out_mask_(~std::uint64_t{0} >> (64 - shape.sum.out_bits)),
      slices_(static_cast<std::size_t>(shape.sum.term_bits)),
      terms_(kStreams),
      expected_(latency_ + kStreams),
      unknown_(latency_) {
    // The kernels accumulate stream by stream; here each term follows the one before it, so only
    // terms are taken from them and accumulate() does the rest.
    term_.accumulates = false;
    term_.out_bits = shape.sum.term_bits;
    const std::vector<gen::Port> ports = design.ports();
    for (const PortBinding& binding : model_->ports()) {
        const auto port = std::find_if(ports.begin(), ports.end(), [&](const gen::Port& one) {
            return one.name == binding.name;
        });
        if (port == ports.end() || port->bits() > static_cast<int>(8 * binding.bytes)) {
            throw Error("port " + std::string(binding.name) + " of the model is not the design's");
        }
        if (port->role != gen::Role::clock) {
            std::vector<Column>& columns = binding.input ? in_ : out_;
            columns.emplace_back(*port, binding.bytes);
            columns.back().first = first_slice(ports, *port);
        }
    }
    for (Column& column : in_) {
        in_columns_.push_back(column.storage.data());
    }
    for (Column& column : out_) {
        out_columns_.push_back(column.storage.data());
        (column.port.role == gen::Role::valid ? valid_ : sum_) = &column;
    }
    // Nothing to compare would be nothing found wrong.
    if (sum_ == nullptr || (sequential_ && valid_ == nullptr)) {
        throw Error(design.label() + ": the model has no " +
                    std::string(sum_ == nullptr ? "sum" : "valid_o") + " to compare");
    }
}

void BatchedRun::fill(const Operand& act, const Operand& weight, const Control& control) {
    const int acts = shape_.act.slices();
    for (Column& column : in_) {
        const Slice* from = nullptr;
        switch (column.port.role) {
            case gen::Role::reset:
                from = &control.active;
                break;
            case gen::Role::clear:
                from = &control.clear;
                break;
            case gen::Role::valid:
                from = &control.valid;
                break;
            default:
                from = column.first < acts ? act.slices().data() + column.first
                                           : weight.slices().data() + (column.first - acts);
        }
        kernel().to_numbers(from, column.port.bits(), column.bytes, column.storage.data());
    }
}

void BatchedRun::accumulate(std::int64_t term) {
    const int bits = shape_.sum.out_bits;
    // Cannot overflow: exact_bits().
    const std::int64_t sum = accumulator_ + term;
    accumulator_ = signed_low(sum, bits);
    if (shape_.sum.saturates && accumulator_ != sum) {
        const std::int64_t most = static_cast<std::int64_t>(out_mask_ >> 1);
        accumulator_ = sum < 0 ? -most - 1 : most;
    }
}

void BatchedRun::expect(const Operand& act, const Operand& weight, const Control& control) {
    kernel().reference(term_, act.view(), weight.view(), control, nullptr, slices_.data());
    kernel().to_numbers(slices_.data(), term_.out_bits, sizeof(std::int64_t), terms_.data());
    // What was on its way at the end of the last set leaves first in this one.
    std::copy(expected_.end() - static_cast<std::ptrdiff_t>(latency_), expected_.end(),
              expected_.begin());
    for (std::size_t k = 0; k < kStreams; ++k) {
        const std::size_t bit = stream_bit(k);
        const std::int64_t term = signed_low(terms_[k], term_.out_bits);
        Expected& now = expected_[latency_ + k];
        now.taken = control.valid.get(bit) && control.active.get(bit);
        vectors_ += now.taken ? 1 : 0;
        if (!shape_.sum.accumulates) {
            now.sum = static_cast<std::uint64_t>(term) & out_mask_;
            continue;
        }
        if (!control.active.get(bit)) {
            accumulator_ = 0;
            // A reset empties the registers: beats taken in the last latency - 1 cycles never
            // arrive. The one due now leaves before the edge.
            for (std::size_t on_way = 1; on_way < latency_; ++on_way) {
                expected_[k + on_way].taken = false;
            }
        } else if (control.clear.get(bit)) {
            accumulator_ = 0;
        }
        if (now.taken) {
            accumulate(term);
        }
        now.sum = static_cast<std::uint64_t>(accumulator_) & out_mask_;
    }
}

std::size_t BatchedRun::apply(const Operand& act, const Operand& weight, const Control& control) {
    fill(act, weight, control);
    model_->run({kStreams, in_columns_.data(), out_columns_.data()});
    expect(act, weight, control);
    // Registers start with any state: outputs of the first `latency` cycles mean nothing.
    for (std::size_t k = std::exchange(unknown_, 0); k < kStreams; ++k) {
        const Expected& wanted = expected_[k];
        // The sum counts only where it is valid; valid_o counts in every cycle.
        if ((wanted.taken && (sum_->at(k) & out_mask_) != wanted.sum) ||
            (valid_ != nullptr && (valid_->at(k) != 0) != wanted.taken)) {
            return k;
        }
    }
    return kStreams;
}

}  // namespace

std::string no_batched_run(const gen::Design& design) {
    const std::string reason = no_batch_reference(design);
    if (!reason.empty()) {
        return reason;
    }
    const int bits = exact_bits(BatchShape(design).sum);
    return bits > kSumBits
               ? design.label() + ": exact sums of " + std::to_string(bits) +
                     " bits; the golden model of Verilated sets has " + std::to_string(kSumBits)
               : "";
}

BatchResult run_batched(const gen::Design& design,
                        const std::function<std::unique_ptr<Model>()>& make,
                        const BatchOptions& options) {
    if (const std::string reason = no_batched_run(design); !reason.empty()) {
        throw Error(reason);
    }
    const Feed feed(design, options);
    BatchResult result;
    result.exhaustive = feed.exhaustive();
    std::uint64_t cycles = 0;
    bool wrong = false;
    const double start = cpu_seconds();
    BatchedRun run(design, feed.shape(), make());
    feed.run([&](const Operand& act, const Operand& weight, const Control& control) {
        const std::size_t right = run.apply(act, weight, control);
        cycles += right;
        wrong = right != kStreams;
        return !wrong && feed.more(run.vectors());
    });
    result.seconds = cpu_seconds() - start;
    result.vectors = run.vectors();
    if (!wrong) {
        return result;
    }
    const auto beats = [&](const Bench& bench, const Sink& sink) {
        // The same sets again, up to and with the cycle that was wrong: Feed gives them anew in
        // every run.
        std::uint64_t left = cycles + 1;
        feed.run([&](const Operand& act, const Operand& weight, const Control& control) {
            for (std::size_t k = 0; k < kStreams && left != 0; ++k, --left) {
                sink(beat_of(bench.layout(), act, weight, control, k));
            }
            return left != 0;
        });
    };
    tell(design, options, "Verilated", make(), beats, result);
    return result;
}

}  // namespace qrazor::tb
