// The seam between the regression and a Verilated model. The model is compiled into a shared
// library of its own, together with a small generated file that includes this header and nothing
// else of qrazor; so a design costs one compilation unit and no link with the tests.
#pragma once
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace qrazor::tb {

// A port as Verilator made it. `bits` comes from the Verilated header, not from the generator, so
// that a test can hold the two against each other.
struct PortBinding {
    const char* name;
    bool input;
    int bits;
    std::size_t bytes;  // of the storage: 1, 2, 4, 8, or a multiple of 4 (array of 32-bit words)
    void* data;
};

// Many vectors for run(): of each input port but the clock, and of each output port, in the order
// of ports(), `vectors` values as its storage has them, one after the other.
struct VectorBlock {
    std::size_t vectors = 0;
    const void* const* in = nullptr;
    void* const* out = nullptr;
};

// A Verilated model whose type is known only to its shared library.
class Model {
  public:
    virtual ~Model() = default;
    virtual void eval() = 0;
    // The bare loop that throughput is held against: changing inputs and `eval`, nothing else. A
    // vector of a clocked unit is a clock cycle.
    virtual void spin(std::uint64_t vectors) = 0;
    // Applies the vectors one after the other; a clocked unit gets a clock cycle for each, and its
    // outputs are taken before the rising edge.
    virtual void run(const VectorBlock& block) = 0;
    const std::vector<PortBinding>& ports() const { return ports_; }

    // Takes a port out of ports(): an input that is no operand, as the selector of mutants.
    void* take(std::string_view name) {
        for (std::size_t k = 0; k < ports_.size(); ++k) {
            if (name == ports_[k].name) {
                void* data = ports_[k].data;
                ports_.erase(ports_.begin() + static_cast<std::ptrdiff_t>(k));
                return data;
            }
        }
        return nullptr;
    }

  protected:
    std::vector<PortBinding> ports_;
};

// What a shared library exports: makes model number `index` of it, every register and every X set
// from `seed`. Returns nullptr where there is no such model.
using MakeModel = Model* (*)(unsigned index, std::uint64_t seed);
inline constexpr const char* kMakeModel = "qrazor_make_model";

}  // namespace qrazor::tb
