// The design under test: a Verilated model whose ports are reached by the elements of a Layout.
#pragma once
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "qrazor/stimulus/beat.h"
#include "qrazor/tb/glue.h"

namespace qrazor::tb {

// A shared library of Verilated models, open for as long as the object lives.
class ModelLibrary {
  public:
    explicit ModelLibrary(const std::filesystem::path& path);  // throws qrazor::Error
    ~ModelLibrary();
    ModelLibrary(const ModelLibrary&) = delete;
    ModelLibrary& operator=(const ModelLibrary&) = delete;
    std::unique_ptr<Model> make(unsigned index, std::uint64_t seed) const;

  private:
    void* handle_ = nullptr;
    MakeModel make_ = nullptr;
};

class Dut {
  public:
    // Throws qrazor::Error where a port of the design is missing in the model.
    Dut(const gen::Design& design, const Layout& layout, std::unique_ptr<Model> model);

    // Sets every input but the clock; values wider than their element are cut to it.
    void drive(const Beat& beat);
    void set_clock(bool high);
    void eval() { model_->eval(); }

    // Outputs of these roles; true where the design has no such port, as if nobody ever waited.
    bool valid() const { return valid_out_ == nullptr || *valid_out_ != 0; }
    bool ready() const { return ready_out_ == nullptr || *ready_out_ != 0; }
    bool first() const { return first_out_ == nullptr || *first_out_ != 0; }
    bool last() const { return last_out_ == nullptr || *last_out_ != 0; }
    void outputs(std::vector<Int128>& values) const;  // all data outputs, as Reference::step
    const Model& model() const { return *model_; }

  private:
    struct Bound {
        Slot slot;
        PortBinding binding;
    };
    std::unique_ptr<Model> model_;
    std::vector<Bound> inputs_;
    std::vector<Bound> outputs_;
    std::uint8_t* clock_ = nullptr;
    std::uint8_t* reset_ = nullptr;
    std::uint8_t* clear_ = nullptr;
    std::uint8_t* valid_in_ = nullptr;
    std::uint8_t* ready_in_ = nullptr;
    std::uint8_t* first_in_ = nullptr;
    std::uint8_t* last_in_ = nullptr;
    const std::uint8_t* valid_out_ = nullptr;
    const std::uint8_t* ready_out_ = nullptr;
    const std::uint8_t* first_out_ = nullptr;
    const std::uint8_t* last_out_ = nullptr;
    std::vector<std::uint32_t> words_;
};

}  // namespace qrazor::tb
