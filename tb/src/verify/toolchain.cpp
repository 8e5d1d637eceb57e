// Where the tools are, and which: their versions are a part of every key under which results are
// kept.
#include "toolchain.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cstdlib>

#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"

namespace fs = std::filesystem;

namespace qrazor::tb {
namespace {

fs::path find_regression() {
    std::error_code code;
    // Beside this program first: an installed qrazor must not run the one of a build folder.
    const fs::path self = fs::read_symlink("/proc/self/exe", code).parent_path();
    for (const fs::path& candidate :
         {self / "qrazor-regression", self / ".." / "libexec" / "qrazor" / "qrazor-regression",
          fs::path(QRAZOR_REGRESSION_BINARY)}) {
        if (fs::exists(candidate, code)) {
            return candidate;
        }
    }
    throw Error(std::string(QRAZOR_REGRESSION_BINARY) +
                ": missing; build it with: cmake --build <folder> --target qrazor-regression");
}

// Beside the program that runs: the folder of `backends/cxxrtl`.
fs::path find_cxxrtl() {
    const fs::path yosys = fs::weakly_canonical(find_program("yosys"));
    const fs::path folder = yosys.parent_path().parent_path() / "share" / "yosys" / "include";
    std::error_code code;
    if (!fs::exists(folder / "backends" / "cxxrtl", code)) {
        throw Error((folder / "backends" / "cxxrtl").string() +
                    ": not installed; on Debian: apt-get install yosys-dev");
    }
    return folder;
}

Toolchain find_tools(const fs::path& home) {
    Toolchain tools;
    for (const char* program : {"verilator", "g++", "iverilog", "yosys"}) {
        const bool dashed =
            std::string_view(program) == "verilator" || std::string_view(program) == "g++";
        const std::string text = run_process({program, dashed ? "--version" : "-V"}).output;
        tools.versions += text.substr(0, text.find('\n')) + "\n";
    }
    const std::string root = run_checked({"verilator", "--getenv", "VERILATOR_ROOT"});
    tools.verilator_root = trim(root.substr(0, root.find('\n')));
    tools.regression = find_regression();
    tools.cxxrtl = find_cxxrtl();
    tools.headers = sources_folder(home) / "tb" / "include";
    return tools;
}

}  // namespace

FolderLock::FolderLock(const fs::path& folder) {
    make_folder(folder);
    // flock() ends with the process, however that ends. Close-on-exec, or a compiler that outlives
    // us would hold it.
    file_ = open((folder / "lock").c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0644);
    if (file_ < 0 || flock(file_, LOCK_EX) != 0) {
        throw Error(folder.string() + ": cannot be locked");
    }
}

FolderLock::~FolderLock() {
    close(file_);
}

const Toolchain& toolchain(const fs::path& home) {
    static const Toolchain tools = find_tools(home);
    return tools;
}

fs::path sources_folder(const fs::path& home) {
    if (!home.empty()) {
        return home;
    }
    const char* environment = std::getenv("QRAZOR_HOME");
    return environment != nullptr && *environment != '\0' ? environment : QRAZOR_SOURCE_DIR;
}

}  // namespace qrazor::tb
