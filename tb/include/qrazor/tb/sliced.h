// Bit-sliced simulation: Yosys turns a unit (its RTL, or the cells it was mapped to) into gates,
// and these become C++ in which every net is a word that holds one bit of 512 independent vectors.
// For clocked units these are 512 independent streams. docs/throughput.md says how fast that is.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "qrazor/gen/design.h"
#include "qrazor/stimulus/beat.h"
#include "qrazor/tb/glue.h"

namespace qrazor::tb {

inline constexpr std::size_t kStreams = 512;

// One bit of every stream. Stream v is bit stream_bit(v): bytes of 512 numbers then become slices
// by transposing eight words against each other, without moving bytes.
struct alignas(64) Slice {
    std::array<std::uint64_t, kStreams / 64> words{};

    bool get(std::size_t bit) const { return ((words[bit / 64] >> (bit % 64)) & 1U) != 0; }
    bool operator==(const Slice&) const = default;
};
constexpr std::size_t stream_bit(std::size_t stream) {
    return stream % 64 * 8 + stream / 64;
}

// What is simulated: Verilog text, and for a mapped netlist the Liberty file that says what its
// cells compute.
struct SlicedSource {
    std::vector<gen::SourceFile> files;
    std::filesystem::path liberty = {};
};

// A compiled unit. It has no state of its own: whoever steps it brings the registers.
class SlicedUnit {
  public:
    // Made below `folder`, or taken from there where the same text was compiled on a processor like
    // this one. Throws qrazor::Error (what Yosys or the compiler refuses, a missing port).
    static std::shared_ptr<const SlicedUnit> build(const gen::Design& design,
                                                   const SlicedSource& source,
                                                   const std::filesystem::path& folder);
    ~SlicedUnit();
    SlicedUnit(const SlicedUnit&) = delete;
    SlicedUnit& operator=(const SlicedUnit&) = delete;

    // Without the clock, in the order of Design::ports().
    const std::vector<gen::Port>& inputs() const { return inputs_; }
    const std::vector<gen::Port>& outputs() const { return outputs_; }
    std::size_t gates() const { return shape_[2]; }
    std::size_t registers() const { return shape_[0]; }
    std::size_t scratch() const { return shape_[1]; }
    double build_seconds() const { return build_seconds_; }  // 0 where it was there

    // One clock cycle of all streams: `out` follows from `in` and the registers `now`, and `next`
    // is what the registers become at the edge. A slice for each bit of a port, lowest first.
    void step(const Slice* const* in, Slice* const* out, const Slice* now, Slice* next,
              Slice* scratch) const {
        step_(in, out, now, next, scratch);
    }

  private:
    using Step = void (*)(const Slice* const*, Slice* const*, const Slice*, Slice*, Slice*);
    SlicedUnit() = default;

    std::vector<gen::Port> inputs_;
    std::vector<gen::Port> outputs_;
    void* handle_ = nullptr;
    Step step_ = nullptr;
    const std::uint32_t* shape_ = nullptr;  // registers, scratch, gates
    double build_seconds_ = 0;
};

// The unit as a model for the Driver, with one stream; registers start with random bits.
std::unique_ptr<Model> sliced_model(std::shared_ptr<const SlicedUnit> unit, std::uint64_t seed);

struct BatchOptions {
    std::uint64_t seed = 1;
    std::uint64_t vectors = 0;  // random ones; 0: all there are where they are few, else 2^24
    bool compare = true;        // false: stimulus and gates alone (run_sliced only)
    std::string flags;          // for a failure message: the configuration,
    std::string rerun;          // and the command that runs just this again
};

// Of the calling thread. What throughput is measured in: others may use the machine, too.
double cpu_seconds();

struct BatchResult {
    std::uint64_t vectors = 0;  // taken, and (with `compare`) each compared with the golden model
    bool exhaustive = false;    // these are all input vectors
    double seconds = 0;         // of the processor, everything counted
    std::string failure;        // as the Driver says it; empty where all agree
    std::vector<Beat> beats;    // what led to the failure, as Mismatch has it
    double per_second() const { return static_cast<double>(vectors) / seconds; }
};

// Units whose golden model exists for 512 vectors at a time: products and sums of products. "" or
// why this one has none.
std::string no_batch_reference(const gen::Design& design);
// The same for run_batched(), whose sums have 64 bits.
std::string no_batched_run(const gen::Design& design);

// Simulates and compares. A combinational unit with at most 2^32 input vectors is given all of them
// unless `vectors` says how many random ones it is to be; a clocked one gets streams with gaps,
// clears and resets. Throws qrazor::Error where there is no batch reference.
BatchResult run_sliced(const gen::Design& design, std::shared_ptr<const SlicedUnit> unit,
                       const BatchOptions& options);

// The same vectors on a Verilated model, one after the other: 512 are made at a time, run in the
// model's own loop (Model::run) and held against the golden model, which takes a fraction of the
// time of the model's `eval`. `make` is called once, and again after a difference. Throws
// qrazor::Error where no_batched_run() has a reason.
BatchResult run_batched(const gen::Design& design,
                        const std::function<std::unique_ptr<Model>()>& make,
                        const BatchOptions& options);

}  // namespace qrazor::tb
