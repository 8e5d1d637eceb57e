// Runs a fuzz target once on each file of a folder: how found cases and the corpus stay tests, with
// any compiler. Each file is named before it runs, so that the last name is that of a crash.
//
//     fuzz_liberty fuzz/corpus/liberty
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <vector>

#include "qrazor/support/files.h"
#include "target.h"

namespace fs = std::filesystem;

namespace {

int replay(const fs::path& folder) {
    std::vector<fs::path> inputs;
    for (const auto& entry : fs::directory_iterator(folder)) {
        inputs.push_back(entry.path());
    }
    std::sort(inputs.begin(), inputs.end());
    int findings = 0;
    for (const fs::path& input : inputs) {
        std::printf("%s\n", input.c_str());
        std::fflush(stdout);
        const std::string text = qrazor::read_file(input);
        // A copy of just that size on the heap: a sanitizer sees what reads beyond it.
        const std::vector<std::uint8_t> bytes(text.begin(), text.end());
        try {
            LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
        } catch (const std::exception& error) {
            std::printf("    finding: %s\n", error.what());
            ++findings;
        }
    }
    std::printf("%zu inputs, %d findings\n", inputs.size(), findings);
    return findings == 0 && !inputs.empty() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2 || !fs::is_directory(argv[1])) {
        std::fprintf(stderr, "usage: %s FOLDER: the folder of a corpus\n", argv[0]);
        return 2;
    }
    return replay(argv[1]);
}
