// From Verilog to a library of Verilated models. Several designs share one compilation, and headers
// and Verilator's runtime are compiled once: most of the time of a small design would go there.
#include "build.h"

#include <algorithm>

#include "../mutation/mutants.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"

namespace fs = std::filesystem;

namespace qrazor::tb {
namespace {

// The delimiter of these texts is one that clang-format takes for no language.
// One class for each model behind qrazor::tb::Model, so that the regression, compiled once, drives
// any design. The seed is kept from 0, which Verilator takes for "choose one".
constexpr std::string_view kGlue = R"text(
namespace {
class Model@prefix@ final : public qrazor::tb::Model {
  public:
    explicit Model@prefix@(std::uint64_t seed) {
        VerilatedContext& context = context_.get();
        Verilated::threadContextp(&context);
        context.randReset(Context::kReset);
        context.randSeed(static_cast<int>(seed % 0x7ffffffe) + 1);
        top_ = std::make_unique<@prefix@>(&context, "dut");
        ports_ = {
@ports@
        };
    }
    ~Model@prefix@() override { context_.dispose(top_); }
    void eval() override { context_.eval(*top_); }
    void spin(std::uint64_t vectors) override {
        std::uint64_t x = 0x9e3779b97f4a7c15ULL;
@start@        for (; vectors != 0; --vectors) {
@toggles@@eval@        }
    }
    void run(const qrazor::tb::VectorBlock& block) override {
        for (std::size_t k = 0; k < block.vectors; ++k) {
@sets@@low@            context_.eval(*top_);
@gets@@high@        }
    }

  private:
    Context context_;
    std::unique_ptr<@prefix@> top_;
};
}  // namespace
)text";

struct VerilatedPort {
    std::string name;
    bool input = false;
    int bits = 0;  // 0: the line is no port
};

// `VL_IN8(&clk_i,0,0);` or `VL_OUTW(&acc_o,79,0,3);` (the same in every Verilator 5).
VerilatedPort verilated_port(const std::string& line) {
    const bool input = line.find("VL_IN") != std::string::npos;
    const std::size_t open = line.find("(&");
    if ((!input && line.find("VL_OUT") == std::string::npos) || open == std::string::npos) {
        return {};
    }
    const std::size_t comma = line.find(',', open);
    const std::size_t second = line.find(',', comma + 1);
    if (comma == std::string::npos || second == std::string::npos) {
        return {};
    }
    const std::string name = line.substr(open + 2, comma - open - 2);
    // Highest and lowest bit are the second and third argument, in all macros alike.
    const int bits = std::stoi(line.substr(comma + 1)) - std::stoi(line.substr(second + 1)) + 1;
    return {name, input, bits};
}

// As a line of Model::ports_.
std::string binding(const VerilatedPort& port) {
    return "            {\"" + port.name + "\", " + (port.input ? "true" : "false") + ", " +
           std::to_string(port.bits) + ", sizeof(top_->" + port.name + "), storage(top_->" +
           port.name + ")},";
}

// The bodies of Model::spin (control inputs stand still, data changes, the clock goes down and up)
// and of Model::run.
std::vector<Substitution> loops(const std::vector<VerilatedPort>& ports) {
    const auto line = [](const std::string& text) { return std::string(12, ' ') + text + "\n"; };
    std::string start;
    std::string toggles;
    std::string eval = line("top_->eval();");
    std::string low;
    std::string high;
    std::string sets;
    std::string gets;
    int inputs = 0;
    int outputs = 0;
    for (const VerilatedPort& port : ports) {
        const std::string member = "top_->" + port.name;
        if (port.name == "clk_i") {
            low = line(member + " = 0;");
            high = line(member + " = 1;");
            eval = low + eval + high + eval;
            high += line("context_.eval(*top_);");
            continue;
        }
        // Chosen once by the regression, and not a part of the stimulus.
        if (port.name == kSelector) {
            continue;
        }
        if (!port.input) {
            gets += line("get(" + member + ", block.out[" + std::to_string(outputs++) + "], k);");
            continue;
        }
        sets += line("set(" + member + ", block.in[" + std::to_string(inputs++) + "], k);");
        if (port.name == "rst_ni" || port.name == "valid_i" || port.name == "clear_i") {
            start +=
                std::string(8, ' ') + member + " = " + (port.name == "clear_i" ? "0" : "1") + ";\n";
        } else {
            toggles += line("toggle(" + member + ", " + std::to_string(port.bits) + ", x);");
        }
    }
    return {{"start", start}, {"toggles", toggles}, {"eval", eval}, {"low", low},
            {"high", high},   {"sets", sets},       {"gets", gets}};
}

}  // namespace

std::string verilate(const Sources& sources, const fs::path& out, const std::string& prefix,
                     Warnings warnings, const std::vector<std::string>& more) {
    // Without the optimization of bit trees: Verilator 5.006 inverts some XORs of several bits with
    // it (the top bit of a fused ripple accumulator; Icarus and the mapped netlist are right).
    // --x-initial unique: registers start with values drawn from the seed, so that what a missing
    // reset leaves behind must show.
    std::vector<std::string> command{"verilator",
                                     "--cc",
                                     "-O3",
                                     "--x-initial",
                                     "unique",
                                     "--x-assign",
                                     "unique",
                                     "--no-timing",
                                     "--prefix",
                                     prefix,
                                     "--top-module",
                                     sources.top,
                                     "--Mdir",
                                     fs::absolute(out).string(),
                                     "-fno-const-bit-op-tree"};
    if (warnings == Warnings::all) {
        command.emplace_back("-Wall");
    }
    command.insert(command.end(), more.begin(), more.end());
    command.insert(command.end(), sources.files.begin(), sources.files.end());
    ProcessOptions here;
    here.folder = sources.folder;
    const ProcessResult result = run_process(command, here);
    return result.status == 0 ? "" : trim(result.output);
}

std::string verilated_sources(const fs::path& folder, const std::string& name) {
    std::vector<std::string> fast;
    std::vector<std::string> slow;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() == ".cpp") {
            const std::string file = entry.path().filename().string();
            const bool once =
                file.find("Slow") != std::string::npos || file.find("Syms") != std::string::npos;
            std::string line = "#include \"";
            line.append(name).append("/").append(file).append("\"\n");
            // Verilator's own names for what runs once, at the start.
            (once ? slow : fast).push_back(std::move(line));
        }
    }
    std::sort(fast.begin(), fast.end());
    std::sort(slow.begin(), slow.end());
    if (fast.empty()) {
        throw Error(folder.string() +
                    ": no C++ found; this Verilator names its files in a new way");
    }
    // Newer versions allow one precompiled header in a source, ours includes several models.
    return "#undef VL_PCH_INCLUDED\n" + join(fast, "") +
           "#pragma GCC push_options\n#pragma GCC optimize(\"O0\")\n" + join(slow, "") +
           "#pragma GCC pop_options\n";
}

std::string glue(const fs::path& verilated, const std::string& prefix) {
    const std::string header = read_file(verilated / (prefix + ".h"));
    std::vector<VerilatedPort> ports;
    std::vector<std::string> bindings;
    for (const std::string& line : split_lines(header)) {
        if (const VerilatedPort port = verilated_port(line); port.bits > 0) {
            ports.push_back(port);
            bindings.push_back(binding(port));
        }
    }
    if (ports.empty()) {
        throw Error((verilated / (prefix + ".h")).string() +
                    ": no ports found; this Verilator writes its header in a new way");
    }
    std::vector<Substitution> values = loops(ports);
    values.push_back({"prefix", prefix});
    values.push_back({"ports", join(bindings, "\n")});
    return substitute(kGlue, values);
}

void compile_models(const Runtime& runtime, const fs::path& folder, std::size_t count) {
    std::string text =
        "// Made by qrazor verify; " + runtime.header.filename().string() + " is included first.\n";
    std::string make;
    for (std::size_t k = 0; k < count; ++k) {
        const std::string name = "dut" + std::to_string(k);
        const std::string prefix = "Dut" + std::to_string(k);
        text += verilated_sources(folder / name, name);
        text += glue(folder / name, prefix);
        make += "        case " + std::to_string(k) + ": return new Model" + prefix + "(seed);\n";
    }
    text +=
        "\nextern \"C\" qrazor::tb::Model* qrazor_make_model(unsigned index,\n"
        "                                                  std::uint64_t seed) {\n"
        "    switch (index) {\n" +
        make + "        default: return nullptr;\n    }\n}\n";
    write_file(folder / "models.cpp", text);

    // A run that is stopped must not leave half a library under the final name.
    const std::string temporary = (folder / "models.so.tmp").string();
    std::vector<std::string> command = runtime.compiler;
    // -Bsymbolic: several such libraries are loaded at once, each with a Verilator runtime of its
    // own version.
    command.insert(command.end(), {"-include", runtime.header.string(), "-shared", "-Wl,-Bsymbolic",
                                   (folder / "models.cpp").string()});
    for (const fs::path& object : runtime.objects) {
        command.push_back(object.string());
    }
    command.insert(command.end(), {"-o", temporary});
    run_checked(command);
    fs::rename(temporary, folder / "models.so");
}

}  // namespace qrazor::tb
