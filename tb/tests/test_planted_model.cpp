// The golden model is judged as the Verilog is: arithmetic bugs are planted in its sources, and
// each must be found by the model's own tests, and by the regression of a unit that is right.
#include <qrazor_catch.h>

#include <filesystem>
#include <fstream>

#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "qrazor/tb/verify.h"
#include "qrazor/units/units.h"

using namespace qrazor::tb;
namespace fs = std::filesystem;
namespace gen = qrazor::gen;
namespace units = qrazor::units;

namespace {

struct Bug {
    std::string what;
    std::string file;  // of model/src
    std::string from;
    std::string to;
    std::string config;  // whose regression must find it; "": stimulus never comes there
};

const fs::path kFolder = QRAZOR_BUILD_DIR "/verify/planted-model";

gen::Settings config_of(const std::string& name) {
    gen::Settings config;
    config.unit = name.substr(0, name.find(' '));
    if (units::named(config.unit).kind().task != gen::Task::multiply) {
        config.group = 8;
    }
    if (name.find("two-level") != std::string::npos) {
        config.subgroup = 4;
        config.max_side = 1;
    }
    if (name.find("half_even") != std::string::npos) {
        config.rounding = "half_even";
    }
    if (name.find("saturate") != std::string::npos) {
        config.overflow = "saturate";
        config.acc_width = 24;
    }
    return config;
}

// What the test binary of `target` is linked from, as CMake wrote it down.
std::vector<std::string> link_inputs(const std::string& target) {
    std::vector<std::string> words;
    for (const std::string& line :
         qrazor::split_lines(qrazor::read_file(fs::path(QRAZOR_LINK_FOLDER) / (target + ".txt")))) {
        for (std::size_t at = 0; at < line.size();) {
            const std::size_t end = std::min(line.find(';', at), line.size());
            words.push_back(line.substr(at, end - at));
            at = end + 1;
        }
    }
    return words;
}

// The model's source with the bug in it, compiled.
fs::path compile(const Bug& bug) {
    const fs::path source = fs::path(QRAZOR_SOURCE_DIR) / "model" / "src" / bug.file;
    std::string text = qrazor::read_file(source);
    const std::size_t at = text.find(bug.from);
    if (at == std::string::npos) {
        FAIL(bug.file << " has no '" << bug.from << "' to plant a bug in");
    }
    text.replace(at, bug.from.size(), bug.to);
    qrazor::write_file(kFolder / "planted.cpp", text);
    const std::string home = QRAZOR_SOURCE_DIR;
    qrazor::run_checked({"g++", "-std=c++20", "-O1", "-w", "-c", "-iquote", home + "/model/src",
                         "-I" + home + "/model/include", "-I" + home + "/support/include",
                         (kFolder / "planted.cpp").string(), "-o",
                         (kFolder / "planted.o").string()});
    return kFolder / "planted.o";
}

// The test binary again, the planted object in front of the library it replaces a part of.
fs::path relink(const std::string& target, const fs::path& planted) {
    std::vector<std::string> command{"g++", "-o", (kFolder / target).string(), planted.string(),
                                     "-Wl,--start-group"};
    const std::vector<std::string> inputs = link_inputs(target);
    command.insert(command.end(), inputs.begin(), inputs.end());
    command.insert(command.end(), {"-Wl,--end-group", "-ldl", "-lz", "-lpthread"});
    qrazor::run_checked(command);
    return kFolder / target;
}

// The folder of a finished verification, with the job that the regression binary reads.
fs::path verified(const std::string& name) {
    VerifyOptions options;
    options.quick = true;
    options.batch = 2;
    options.folder = QRAZOR_BUILD_DIR "/verify";
    const Verdict verdict = verify(units::design(config_of(name)), options);
    INFO(verdict.failure);
    REQUIRE(verdict.passed);
    return verdict.folder;
}

const std::vector<Bug>& bugs() {
    static const std::vector<Bug> all{
        {"a flag too large by one", "reference.cpp", "- (salient - 2)", "- (salient - 3)",
         "sdr_compress"},
        {"values hide each other's leading ones", "reference.cpp", "seen |= magnitude",
         "seen ^= magnitude", "sdr_compress"},
        {"truncation for rounding", "reference.cpp", "up = rest * 2 >= unit;", "up = false;",
         "sdr_compress"},
        {"ties towards zero", "reference.cpp", "up = rest * 2 >= unit;", "up = rest * 2 > unit;",
         "sdr_compress"},
        {"ties to odd", "reference.cpp", "kept % 2 == 1", "kept % 2 == 0",
         "sdr_compress half_even"},
        {"no saturation of the code", "reference.cpp", "std::min(rounded, format.code_max())",
         "rounded", "sdr_compress"},
        {"no saturation of the least value", "reference.cpp",
         "magnitude[i] = std::min(magnitude[i], format.base_max());", "", "sdr_compress"},
        {"side shift beyond its field", "reference.cpp",
         "std::min(format.max_side, result.flag - flag_of(own, format.salient))",
         "result.flag - flag_of(own, format.salient)", "sdr_compress two-level"},
        {"subgroups dropped by the group's flag", "reference.cpp",
         "result.flag - side, format.rounding", "result.flag, format.rounding",
         "sdr_compress two-level"},
        {"padding with ones", "reference.cpp", "format.group), 0)", "format.group), 1)", ""},
        {"decompression ignores the side", "reference.cpp", "shift < group.flag - side",
         "shift < group.flag", "sdr_decompress two-level"},
        {"a sign on zero", "razor.cpp", "const std::int32_t mask = values[i] >> 31;",
         "const std::int32_t mask = -values[i] >> 31;", ""},
        {"zero's second word is another number", "format.cpp",
         "return sign != 0 ? -magnitude : magnitude;",
         "return sign != 0 && magnitude != 0 ? -magnitude : magnitude + (sign != 0 ? 1 : 0);",
         "sdr_mul"},
        {"the sign bit one place too high", "format.cpp", "(sign << (salient - 1))",
         "(sign << salient)", "sdr_compress"},
        {"a product shifted by one flag only", "dot.cpp", "<< (act_flag + weight_flag)",
         "<< act_flag", "sdr_mul"},
        {"an accumulator that wraps a bit early", "accumulator.cpp",
         "const int unused = 128 - width;", "const int unused = 129 - width;", "sdr_mac"},
        {"a saturated sum with the wrong sign", "accumulator.cpp",
         "const bool negative = beyond ? addend < 0 : sum < 0;",
         "const bool negative = beyond ? addend < 0 : sum > 0;", "sdr_mac saturate"},
        {"a scale for one value too many", "quantize.cpp", "(base - 1)) - 1);", "(base - 1)));",
         ""}};
    return all;
}

}  // namespace

TEST_CASE("planted bugs in the golden model are caught by its tests and by the regression") {
    qrazor::make_folder(kFolder);
    CHECK(qrazor::run_process({relink("model_tests", "-lm").string(), "--abort"}).status == 0);
    for (const Bug& bug : bugs()) {
        INFO(bug.what);
        const fs::path planted = compile(bug);
        const auto own = qrazor::run_process({relink("model_tests", planted).string(), "--abort"});
        CHECK(own.status != 0);
        if (bug.config.empty()) {
            continue;
        }
        const fs::path folder = kFolder / "run";
        const fs::path job = verified(bug.config) / "job.txt";
        fs::remove_all(folder);
        qrazor::write_file(folder / "job.txt", qrazor::read_file(job));
        qrazor::ProcessOptions here;
        here.folder = folder;
        const auto regression =
            qrazor::run_process({relink("qrazor-regression", planted).string(), "--abort"}, here);
        CHECK(regression.status != 0);
        CHECK(fs::exists(folder / "failure.txt"));
    }
}
