// A testbench is worth what it finds: bugs are planted in the emitted Verilog, and the regression
// must fail on each with a message that names unit, configuration, seed, expected and got.
#include <qrazor_catch.h>

#include "qrazor/tb/verify.h"

using namespace qrazor::tb;
namespace gen = qrazor::gen;

namespace {

VerifyOptions options() {
    VerifyOptions options;
    options.quick = true;
    options.folder = QRAZOR_BUILD_DIR "/verify";
    options.seed = 7;
    return options;
}

gen::Design make(const std::string& unit, int lanes = 0) {
    gen::Config config;
    config.unit = unit;
    config.group = 8;
    config.lanes = lanes;
    return gen::Design::create(config);
}

// Replaces the first `from` in file `file` by `to`; the test fails where the text is not there.
std::vector<gen::SourceFile> planted(const gen::Design& design, const std::string& file,
                                     const std::string& from, const std::string& to) {
    std::vector<gen::SourceFile> sources = gen::emit(design);
    for (gen::SourceFile& source : sources) {
        if (source.name == file) {
            const std::size_t at = source.text.find(from);
            if (at == std::string::npos) {
                FAIL(file << " has no '" << from << "' to plant a bug in:\n" << source.text);
            }
            source.text.replace(at, from.size(), to);
            return sources;
        }
    }
    FAIL("no file " << file << " is emitted");
    return sources;
}

void require_caught(const gen::Design& design, const std::vector<gen::SourceFile>& sources) {
    const Verdict verdict = verify_sources(design, sources, options());
    INFO(verdict.failure);
    CHECK_FALSE(verdict.passed);
    CHECK(verdict.lint_clean);  // found by the simulation, not by a linter
    for (const char* part : {"unit:", "configuration:", "seed:          7",
                             "expected:", "got:", "operands:", "qrazor verify --", "--seed 7"}) {
        CAPTURE(part);
        CHECK(verdict.failure.find(part) != std::string::npos);
    }
    CHECK(verdict.failure.find(design.config().unit) != std::string::npos);
}

}  // namespace
