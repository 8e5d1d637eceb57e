// What all Verilated models share: a precompiled header, Verilator's runtime, the compiler's
// command.
#include "runtime.h"

#include "qrazor/support/files.h"
#include "qrazor/support/process.h"

namespace fs = std::filesystem;

namespace qrazor::tb {
namespace {

// The delimiter of this text is one that clang-format takes for no language.
constexpr std::string_view kHeader = R"text(// Made by qrazor verify: included first by every model.
#include <memory>

#include "qrazor/tb/glue.h"
#include "verilated.h"
#if VM_COVERAGE
#include "verilated_cov.h"
#endif

namespace {
template <typename Plain>
void* storage(Plain& port) { return &port; }
template <std::size_t Words>
void* storage(VlWide<Words>& port) { return port.data(); }

// For the bare loop: cheap numbers that change all bits (xorshift).
inline std::uint64_t stir(std::uint64_t& x) {
    x ^= x << 13;
    x ^= x >> 7;
    return x ^= x << 17;
}
template <typename Plain>
void toggle(Plain& port, int bits, std::uint64_t& x) {
    port = static_cast<Plain>(stir(x) >> (64 - bits));
}
template <std::size_t Words>
void toggle(VlWide<Words>& port, int bits, std::uint64_t& x) {
    for (std::size_t k = 0; k < Words; ++k) {
        port[k] = static_cast<std::uint32_t>(stir(x));
    }
    if (bits % 32 != 0) { port[Words - 1] >>= 32 - bits % 32; }
}

// Value `k` of a column of Model::run.
template <typename Plain>
void set(Plain& port, const void* column, std::size_t k) {
    port = static_cast<const Plain*>(column)[k];
}
template <std::size_t Words>
void set(VlWide<Words>& port, const void* column, std::size_t k) {
    for (std::size_t w = 0; w < Words; ++w) {
        port[w] = static_cast<const std::uint32_t*>(column)[k * Words + w];
    }
}
template <typename Plain>
void get(const Plain& port, void* column, std::size_t k) {
    static_cast<Plain*>(column)[k] = port;
}
template <std::size_t Words>
void get(const VlWide<Words>& port, void* column, std::size_t k) {
    for (std::size_t w = 0; w < Words; ++w) {
        static_cast<std::uint32_t*>(column)[k * Words + w] = port[w];
    }
}
#if VM_COVERAGE
struct Counted {
    VerilatedContext* context = new VerilatedContext;
    Counted() { context->coveragep()->forcePerInstance(true); }
    ~Counted() { context->coveragep()->write("coverage.dat"); }
};
// One context for all models, which stay when they are done with: the counters are in them.
// Registers start at 0, and what the first evaluation changes is no toggle of the circuit: it is
// told by bit 31 (a block without inputs runs only then, so it cannot be forgotten).
class Context {
  public:
    static constexpr int kReset = 0;
    VerilatedContext& get() {
        static Counted counted;
        return *counted.context;
    }
    template <typename Top>
    void eval(Top& top) {
        top.eval();
        if (first_) {
            for (auto& count : top.rootp->vlSymsp->__Vcoverage) count = count != 0 ? 1U << 31 : 0;
            first_ = false;
        }
    }
    template <typename Top>
    void dispose(std::unique_ptr<Top>& top) { top.release()->final(); }

  private:
    bool first_ = true;
};
#else
class Context {
  public:
    static constexpr int kReset = 2;
    VerilatedContext& get() { return own_; }
    template <typename Top>
    void eval(Top& top) { top.eval(); }
    template <typename Top>
    void dispose(std::unique_ptr<Top>& top) { top->final(); }

  private:
    VerilatedContext own_;
};
#endif
}  // namespace
)text";

// -Og compiles a large tree of full adders in a third of the time of -O1 and runs as fast.
std::vector<std::string> compiler(const Toolchain& tools, bool optimize, bool coverage) {
    const std::string include = (tools.verilator_root / "include").string();
    return {"g++",
            "-std=c++17",
            optimize ? "-Og" : "-O0",
            "-fPIC",
            "-pthread",
            "-w",
            "-DVERILATOR=1",
            coverage ? "-DVM_COVERAGE=1" : "-DVM_COVERAGE=0",
            "-DVM_SC=0",
            "-DVM_TRACE=0",
            "-DVM_TRACE_FST=0",
            "-DVM_TRACE_VCD=0",
            "-isystem",
            include,
            "-isystem",
            include + "/vltstd",
            "-I",
            tools.headers.string()};
}

// Runs the compiler with `arguments` unless `result` is there; it appears whole or not at all.
void make(const Runtime& runtime, const fs::path& result, std::vector<std::string> arguments) {
    if (fs::exists(result)) {
        return;
    }
    const std::string temporary = result.string() + ".tmp";
    std::vector<std::string> command = runtime.compiler;
    command.insert(command.end(), arguments.begin(), arguments.end());
    command.insert(command.end(), {"-o", temporary});
    run_checked(command);
    fs::rename(temporary, result);
}

}  // namespace

Runtime runtime(const Toolchain& tools, const fs::path& folder, bool optimize, bool coverage) {
    // By content: another Verilator, compiler or glue gets a folder of its own, and old ones stay
    // usable.
    const std::string key =
        tools.versions + read_file(tools.headers / "qrazor/tb/glue.h") + std::string(kHeader);
    const fs::path place =
        fs::absolute(folder / ("runtime-" + digest(key) + (optimize ? "-fast" : "-small") +
                               (coverage ? "-coverage" : "")));
    const FolderLock lock(place);
    Runtime made{compiler(tools, optimize, coverage), place / "models.h", {}};
    write_file(made.header, kHeader);
    make(made, place / "models.h.gch", {"-x", "c++-header", made.header.string()});
    std::vector<std::string> names{"verilated", "verilated_threads"};
    if (coverage) {
        names.emplace_back("verilated_cov");
    }
    for (const std::string& name : names) {
        const fs::path source = tools.verilator_root / "include" / (name + ".cpp");
        if (fs::exists(source)) {
            // Those that this version has: verilated_threads came and went.
            made.objects.push_back(place / (name + ".o"));
            make(made, made.objects.back(), {"-O0", "-c", source.string()});
        }
    }
    return made;
}

}  // namespace qrazor::tb
