// Builds, keeps and loads the compiled gates of a unit, and lends one stream of them to everything
// that drives Verilated models.
#include <dlfcn.h>

#include <algorithm>
#include <chrono>
#include <cstring>

#include "../verify/toolchain.h"
#include "gates.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/rng.h"
#include "qrazor/support/text.h"

namespace fs = std::filesystem;

namespace qrazor::tb {
namespace {

// Part of every key: to be raised when the way of building changes.
constexpr std::string_view kEngineRecipe = "2";

const std::vector<std::string>& compiler() {
    // -O1: the text is straight-line code of independent operations, for which higher levels mostly
    // take longer to compile. C++17, as nothing in it needs more of the user's compiler.
    static const std::vector<std::string> command{"g++",   "-std=c++17", "-O1", "-march=native",
                                                  "-fPIC", "-shared",    "-w"};
    return command;
}

// What -march=native means here: a library made on another processor must not be taken.
std::string processor() {
    std::error_code code;
    if (!fs::exists("/proc/cpuinfo", code)) {
        return {};
    }
    for (const std::string& line : split_lines(read_file("/proc/cpuinfo"))) {
        if (line.rfind("flags", 0) == 0 || line.rfind("Features", 0) == 0) {
            return line;
        }
    }
    return {};
}

std::string key_of(const SlicedSource& source, const std::string& top) {
    static const std::string tools = run_checked({"g++", "--version"}) +
                                     run_checked({"yosys", "-V"}) + join(compiler(), " ") +
                                     processor() + std::string(kEngineRecipe);
    std::string key = tools + top;
    for (const gen::SourceFile& file : source.files) {
        key += file.name + "\n" + file.text;
    }
    if (!source.liberty.empty()) {
        key += read_file(source.liberty);
    }
    return digest(key);
}

std::string clock_of(const gen::Design& design) {
    for (const gen::Port& port : design.ports()) {
        if (port.role == gen::Role::clock) {
            return port.name;
        }
    }
    return {};
}

// The C++ stays beside the library: it is what one reads when something is wrong.
void compile(const formal::Rtl& rtl, const gen::Design& design, const SlicedUnit& unit,
             const fs::path& folder) {
    write_file(folder / "gates.cpp",
               sliced_text(rtl, unit.inputs(), unit.outputs(), clock_of(design)));
    // Renamed when complete: a run that is stopped here must not leave half a library under the
    // final name.
    const std::string temporary = (folder / "gates.so.tmp").string();
    std::vector<std::string> command = compiler();
    command.insert(command.end(), {(folder / "gates.cpp").string(), "-o", temporary});
    run_checked(command);
    fs::rename(temporary, folder / "gates.so");
    std::error_code code;
    // Large, and the C++ says the same.
    fs::remove(folder / "gates.json", code);
}

}  // namespace

std::shared_ptr<const SlicedUnit> SlicedUnit::build(const gen::Design& design,
                                                    const SlicedSource& source,
                                                    const fs::path& folder) {
    const std::shared_ptr<SlicedUnit> unit(new SlicedUnit);
    for (const gen::Port& port : design.ports()) {
        if (port.role != gen::Role::clock) {
            const bool input = port.direction == gen::Direction::input;
            (input ? unit->inputs_ : unit->outputs_).push_back(port);
        }
    }
    const std::string top = design.module_name();
    const fs::path place = fs::absolute(folder / ("sliced-" + key_of(source, top)));
    // Two processes, or two threads of verify, may want the same unit.
    const FolderLock lock(place);
    const fs::path library = place / "gates.so";
    if (!fs::exists(library)) {
        const auto start = std::chrono::steady_clock::now();
        compile(elaborate_gates(source, top, place), design, *unit, place);
        unit->build_seconds_ =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    }
    // Local: every such library defines the same two names.
    unit->handle_ = dlopen(library.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (unit->handle_ == nullptr) {
        throw Error(library.string() + ": cannot load the sliced unit: " + dlerror());
    }
    unit->step_ = reinterpret_cast<Step>(dlsym(unit->handle_, "qrazor_sliced_step"));
    unit->shape_ = static_cast<const std::uint32_t*>(dlsym(unit->handle_, "qrazor_sliced_shape"));
    if (unit->step_ == nullptr || unit->shape_ == nullptr) {
        throw Error(library.string() + ": is no sliced unit");
    }
    return unit;
}

SlicedUnit::~SlicedUnit() {
    if (handle_ != nullptr) {
        dlclose(handle_);
    }
}

namespace {

// Stream 0 of a sliced unit behind the ports of a Verilated model.
class SlicedModel final : public Model {
  public:
    SlicedModel(std::shared_ptr<const SlicedUnit> unit, std::uint64_t seed)
        : unit_(std::move(unit)),
          now_(unit_->registers()),
          next_(unit_->registers()),
          scratch_(unit_->scratch()) {
        Rng rng(seed);
        for (Slice& bit : now_) {
            // Registers start with any state, as in Verilator with random initialization: a missing
            // reset must show.
            bit.words[0] = rng.next() & 1U;
        }
        std::size_t ports = 1;
        for (const auto* list : {&unit_->inputs(), &unit_->outputs()}) {
            ports += list->size();
        }
        // Bindings point into the elements: they must not move.
        storage_.reserve(ports);
        const auto bind = [&](const char* name, int bits, bool input) {
            storage_.emplace_back((static_cast<std::size_t>(bits) + 31) / 32);
            ports_.push_back(
                {name, input, bits, storage_.back().size() * 4, storage_.back().data()});
        };
        for (const gen::Port& port : unit_->inputs()) {
            in_.emplace_back(static_cast<std::size_t>(port.bits()));
            bind(port.name.c_str(), port.bits(), true);
        }
        for (const gen::Port& port : unit_->outputs()) {
            out_.emplace_back(static_cast<std::size_t>(port.bits()));
            bind(port.name.c_str(), port.bits(), false);
        }
        for (const std::vector<Slice>& port : in_) {
            from_.push_back(port.data());
        }
        for (std::vector<Slice>& port : out_) {
            to_.push_back(port.data());
        }
        bind("clk_i", 1, true);
        // A combinational unit has no clock port. Its storage stays, and is never changed.
        if (unit_->registers() == 0) {
            ports_.pop_back();
        }
    }

    void spin(std::uint64_t vectors) override {
        for (; vectors != 0; --vectors) {
            step();
            now_.swap(next_);
        }
    }

    void run(const VectorBlock& block) override {
        for (std::size_t k = 0; k < block.vectors; ++k) {
            for (std::size_t p = 0; p < in_.size(); ++p) {
                const std::size_t bytes = storage_[p].size() * 4;
                std::memcpy(storage_[p].data(),
                            static_cast<const std::uint8_t*>(block.in[p]) + k * bytes, bytes);
            }
            // Low, read, high: outputs are those before the edge, as in the glue of Verilated
            // models.
            storage_.back()[0] = 0;
            eval();
            for (std::size_t p = 0; p < out_.size(); ++p) {
                const std::vector<std::uint32_t>& words = storage_[in_.size() + p];
                std::memcpy(static_cast<std::uint8_t*>(block.out[p]) + k * words.size() * 4,
                            words.data(), words.size() * 4);
            }
            storage_.back()[0] = 1;
            eval();
        }
    }

    void eval() override {
        for (std::size_t p = 0; p < in_.size(); ++p) {
            for (std::size_t k = 0; k < in_[p].size(); ++k) {
                in_[p][k].words[0] = (storage_[p][k / 32] >> (k % 32)) & 1U;
            }
        }
        step();
        const bool clock = (storage_.back()[0] & 1U) != 0;
        // Outputs behind an edge are those of the new state, with the inputs as they still are.
        if (clock && !clock_) {
            now_.swap(next_);
            step();
        }
        clock_ = clock;
        for (std::size_t p = 0; p < out_.size(); ++p) {
            std::vector<std::uint32_t>& words = storage_[in_.size() + p];
            std::fill(words.begin(), words.end(), 0);
            for (std::size_t k = 0; k < out_[p].size(); ++k) {
                words[k / 32] |= static_cast<std::uint32_t>(out_[p][k].words[0] & 1U) << (k % 32);
            }
        }
    }

  private:
    void step() {
        unit_->step(from_.data(), to_.data(), now_.data(), next_.data(), scratch_.data());
    }

    std::shared_ptr<const SlicedUnit> unit_;
    std::vector<Slice> now_;
    std::vector<Slice> next_;
    std::vector<Slice> scratch_;
    std::vector<std::vector<Slice>> in_;
    std::vector<std::vector<Slice>> out_;
    std::vector<const Slice*> from_;
    std::vector<Slice*> to_;
    std::vector<std::vector<std::uint32_t>> storage_;  // inputs, outputs, the clock
    bool clock_ = false;
};

}  // namespace

std::unique_ptr<Model> sliced_model(std::shared_ptr<const SlicedUnit> unit, std::uint64_t seed) {
    return std::make_unique<SlicedModel>(std::move(unit), seed);
}

}  // namespace qrazor::tb
