#include "build.h"

#include <algorithm>
#include <regex>

#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"

namespace fs = std::filesystem;

namespace qrazor::tb {
namespace {

constexpr std::string_view kGlue = R"cpp(
    namespace {
    class Model @prefix @final : public qrazor::tb::Model {
      public:
        explicit Model @prefix @(std::uint64_t seed) {
            Verilated::threadContextp(&context_);
            context_.randReset(2);
            context_.randSeed(static_cast<int>(seed % 0x7ffffffe) + 1);
            top_ = std::make_unique<@prefix @>(&context_, "dut");
            ports_ = { @ports @ };
        }
        ~Model @prefix @() override {
            top_->final();
        }
        void eval() override {
            top_->eval();
        }

      private:
        VerilatedContext context_;
        std::unique_ptr<@prefix @> top_;
    };
    }  // namespace
)cpp";

constexpr std::string_view kHead = R"cpp(// Made by qrazor verify.
#include <memory>

#include "qrazor/tb/glue.h"
#include "verilated.h"

                                         namespace {
                                         template <typename Plain>
                                         void* storage(Plain& port) {
                                             return &port;
                                         }
                                         template <std::size_t Words>
                                         void* storage(VlWide<Words>& port) {
                                             return port.data();
                                         }
                                         }  // namespace
)cpp";

std::vector<std::string> sources_in(const fs::path& folder) {
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() == ".cpp") {
            names.push_back(entry.path().filename().string());
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace

std::string verilate(const Sources& sources, const fs::path& out, const std::string& prefix) {
    std::vector<std::string> command{
        "verilator", "--cc",         "-Wall",     "-O3",         "--x-initial",
        "unique",    "--x-assign",   "unique",    "--no-timing", "--prefix",
        prefix,      "--top-module", sources.top, "--Mdir",      fs::absolute(out).string()};
    command.insert(command.end(), sources.files.begin(), sources.files.end());
    ProcessOptions here;
    here.folder = sources.folder;
    const ProcessResult result = run_process(command, here);
    return result.status == 0 ? "" : trim(result.output);
}

std::string glue(const fs::path& verilated, const std::string& prefix) {
    const std::string header = read_file(verilated / (prefix + ".h"));
    // `VL_IN8(&clk_i,0,0);`, `VL_OUTW(&acc_o,79,0,3);`: the same in every Verilator 5.
    static const std::regex port(R"(VL_(IN|OUT)(?:8|16|64|W)?\(&(\w+),(\d+),(\d+)(?:,\d+)?\))");
    std::vector<std::string> ports;
    for (auto at = std::sregex_iterator(header.begin(), header.end(), port);
         at != std::sregex_iterator(); ++at) {
        const std::smatch& match = *at;
        const std::string name = match[2];
        const int bits = std::stoi(match[3]) - std::stoi(match[4]) + 1;
        ports.push_back("            {\"" + name + "\", " + (match[1] == "IN" ? "true" : "false") +
                        ", " + std::to_string(bits) + ", sizeof(top_->" + name +
                        "), storage(top_->" + name + ")},");
    }
    if (ports.empty()) {
        throw Error((verilated / (prefix + ".h")).string() +
                    ": no ports found; this Verilator writes its header in a new way");
    }
    return substitute(kGlue, {{"prefix", prefix}, {"ports", join(ports, "\n")}});
}

void compile_models(const Toolchain& tools, const fs::path& folder, std::size_t count,
                    const std::vector<fs::path>& runtime, bool optimize) {
    std::string text(kHead);
    std::string make;
    for (std::size_t k = 0; k < count; ++k) {
        const std::string name = "dut" + std::to_string(k);
        const std::string prefix = "Dut" + std::to_string(k);
        for (const std::string& file : sources_in(folder / name)) {
            text += "#include \"" + name + "/" + file + "\"\n";
        }
        text += glue(folder / name, prefix);
        make += "        case " + std::to_string(k) + ": return new Model" + prefix + "(seed);\n";
    }
    text +=
        "\nextern \"C\" qrazor::tb::Model* qrazor_make_model(unsigned index,\n"
        "                                                  std::uint64_t seed) {\n"
        "    switch (index) {\n" +
        make + "        default: return nullptr;\n    }\n}\n";
    write_file(folder / "models.cpp", text);

    const std::string temporary = (folder / "models.so.tmp").string();
    std::vector<std::string> command = compile_command(tools);
    command.insert(command.end(), {optimize ? "-O2" : "-O0", "-shared", "-Wl,-Bsymbolic", "-I",
                                   tools.headers.string(), "-I", folder.string()});
    for (std::size_t k = 0; k < count; ++k) {
        command.insert(command.end(), {"-I", (folder / ("dut" + std::to_string(k))).string()});
    }
    command.push_back((folder / "models.cpp").string());
    for (const fs::path& object : runtime) {
        command.push_back(object.string());
    }
    command.insert(command.end(), {"-o", temporary});
    run_checked(command);
    fs::rename(temporary, folder / "models.so");
}

}  // namespace qrazor::tb
