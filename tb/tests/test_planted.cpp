// A testbench is worth what it finds: bugs are planted in the emitted Verilog, and the regression
// must fail on each with a message that names unit, configuration, seed, expected and got.
#include <qrazor_catch.h>

#include "qrazor/formal/prove.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/tb/counterexample.h"
#include "qrazor/tb/verify.h"
#include "qrazor/units/emit.h"
#include "qrazor/units/units.h"

using namespace qrazor::tb;
namespace fs = std::filesystem;
namespace gen = qrazor::gen;
namespace units = qrazor::units;

namespace {

VerifyOptions options() {
    VerifyOptions options;
    options.quick = true;
    options.batch = 2;  // short runs: compiled without optimization
    options.folder = QRAZOR_BUILD_DIR "/verify";
    options.seed = 7;
    return options;
}

struct Bug {
    std::string what;
    std::string unit;
    std::string file;
    std::string from;
    std::string to;
    int cuts = 0;
};

gen::Design design_of(const Bug& bug) {
    gen::Settings config;
    config.unit = bug.unit;
    config.cuts = bug.cuts;
    if (units::named(bug.unit).kind().task != gen::Task::multiply) {
        config.group = 8;
    }
    return units::design(config);
}

// The emitted files with the first `from` of one of them replaced; the test fails where that text
// is no longer there.
std::vector<gen::SourceFile> plant(const gen::Design& design, const Bug& bug) {
    std::vector<gen::SourceFile> sources = units::emit(design);
    for (gen::SourceFile& source : sources) {
        const std::size_t at = source.text.find(bug.from);
        if (source.name == bug.file && at != std::string::npos) {
            source.text.replace(at, bug.from.size(), bug.to);
            return sources;
        }
    }
    FAIL(bug.file << " of " << bug.unit << " has no '" << bug.from << "' to plant a bug in");
    return sources;
}

void require_caught(const Bug& bug) {
    INFO(bug.what);
    const gen::Design design = design_of(bug);
    const Verdict verdict = verify_sources(design, plant(design, bug), options());
    INFO(verdict.failure);
    CHECK_FALSE(verdict.passed);
    CHECK(verdict.lint_clean);  // found by simulation, not by a linter
    for (const std::string& part :
         {"unit:          " + bug.unit, "configuration: --unit " + bug.unit,
          std::string("seed:          7"), std::string("operands:"), std::string("expected:"),
          std::string("got:"), std::string("qrazor verify --unit"), std::string("--seed 7")}) {
        CAPTURE(part);
        CHECK(verdict.failure.find(part) != std::string::npos);
    }
}

}  // namespace

TEST_CASE("planted bugs in the arithmetic are caught") {
    const std::vector<Bug> bugs{
        {"sign by OR instead of XOR", "sdr_dot", "sdr_unpack.v",
         "^ weight_code_i[k*Salient + Magnitude];", "| weight_code_i[k*Salient + Magnitude];"},
        {"shift too large by one", "sdr_mul", "flag_sum.v", "weight_flag_i};",
         "weight_flag_i} + {{ShiftWidth{1'b0}}, 1'b1};"},
        {"shift without sign extension", "sdr_mac", "left_shift.v", "{(1<<n){narrow[From-1]}}",
         "{(1<<n){1'b0}}"},
        {"rounding left out", "sdr_compress", "sdr_round_half_up.v", "= shifted[0] & ~(&kept);",
         "= 1'b0 & shifted[0] & ~(&kept);"},
        {"rounding overflows the code", "sdr_compress", "sdr_round_half_up.v",
         "= shifted[0] & ~(&kept);", "= shifted[0];"},
        {"two zeros", "sdr_compress", "sdr_round_half_up.v", "negative_i & (|magnitude)",
         "negative_i"}};
    for (const Bug& bug : bugs) {
        require_caught(bug);
    }
}

TEST_CASE("planted bugs in pipelines and accumulators are caught") {
    const std::vector<Bug> bugs{
        {"valid one cycle early", "sdr_dot", "accumulator_ripple.v", "assign valid_o = valid_q;",
         "assign valid_o = valid_q | (valid_i & rst_ni);"},
        {"a reset does not stop beats in flight", "sdr_dot", "pipe_stage.v",
         "valid_q <= valid_i & rst_ni;", "valid_q <= valid_i & (rst_ni | 1'b1);", 1},
        {"a reset does not empty the sum", "sdr_dot", "pipe_stage.v",
         "keep_q  <= ~clear_i & rst_ni;", "keep_q  <= ~clear_i;"},
        {"clear is lost on a valid beat", "int_mac", "accumulator_ripple.v", "{Width{~clear_i}}",
         "{Width{~(clear_i & ~valid_i)}}"},
        {"operands of idle cycles are added", "int_mac", "int_mac_booth_16x8.v",
         "{SumWidth{sum_valid}}", "{SumWidth{sum_valid | 1'b1}}"},
        {"no carry into the accumulator's top bit", "int_dot", "adder_ripple.v",
         "b_i[Width-1] ^ gen_bit[Width-2].carry",
         "b_i[Width-1] ^ (1'b0 & gen_bit[Width-2].carry)"}};
    for (const Bug& bug : bugs) {
        require_caught(bug);
    }
}

TEST_CASE("a failure leaves a counterexample, a waveform and a test case, all of which work") {
    const Bug bug{"a lane's sign is lost", "sdr_dot", "sdr_unpack.v",
                  "^ weight_code_i[k*Salient + Magnitude];",
                  "| weight_code_i[k*Salient + Magnitude];"};
    const gen::Design design = design_of(bug);
    const std::vector<gen::SourceFile> wrong = plant(design, bug);
    const Verdict verdict = verify_sources(design, wrong, options());
    INFO(verdict.failure);
    const fs::path beats = verdict.folder / "counterexample.txt";
    CHECK(verdict.failure.find("--replay " + beats.string()) != std::string::npos);
    CHECK(verdict.failure.find("tb/regression/found/") != std::string::npos);

    // FST begins with a header block of 329 bytes; the save file names nets of the waveform.
    const std::string wave = qrazor::read_file(verdict.folder / "counterexample.fst");
    CHECK(wave.size() > 329);
    const std::string save = qrazor::read_file(verdict.folder / "counterexample.gtkw");
    const std::string bench = qrazor::read_file(verdict.folder / "wave.v");
    for (const std::string name :
         {"act_code_i_3", "weight_flag_i", "expected_acc_o", "got_acc_o"}) {
        CAPTURE(name);
        CHECK(save.find("qrazor_wave." + name) != std::string::npos);
        CHECK(bench.find(" " + name + " = ") != std::string::npos);
    }
    // The words between the parts, too.
    const std::vector<gen::CutWord> words = units::emission(design).words;
    CHECK_FALSE(words.empty());
    for (const gen::CutWord& word : words) {
        CAPTURE(word.text());
        CHECK(save.find("qrazor_wave.u_dut." + word.place() + "." + word.port) !=
              std::string::npos);
    }

    // The same beats alone: still wrong with the fault, right without it.
    const fs::path kept = fs::path(QRAZOR_BUILD_DIR) / "verify" / "kept-counterexample.txt";
    qrazor::write_file(kept, qrazor::read_file(beats));
    VerifyOptions replay = options();
    replay.replay = kept;
    CHECK_FALSE(verify_sources(design, wrong, replay).passed);
    const Verdict right = verify(design, replay);
    INFO(right.failure);
    CHECK(right.passed);

    // The test case is C++ that the regression's own headers take.
    const std::string source = QRAZOR_SOURCE_DIR;
    std::vector<std::string> compiler{"g++",
                                      "-std=c++20",
                                      "-fsyntax-only",
                                      "-x",
                                      "c++",
                                      "-iquote",
                                      source + "/tb/regression/found"};
    for (const char* library :
         {"tb", "stimulus", "formats", "units", "algebra", "gen", "model", "support"}) {
        compiler.push_back("-I" + source + "/" + library + "/include");
    }
    compiler.insert(compiler.end(), {"-I" + source + "/scripts/cmake",
                                     (verdict.folder / "counterexample_test.cpp").string()});
#ifdef QRAZOR_CATCH_V3
    compiler.emplace_back("-DQRAZOR_CATCH_V3");
#endif
    qrazor::run_checked(compiler);
}

TEST_CASE("what refutes a proof is a counterexample for the regression") {
    const Bug bug{"a lane's sign is lost", "sdr_dot", "sdr_unpack.v",
                  "^ weight_code_i[k*Salient + Magnitude];",
                  "| weight_code_i[k*Salient + Magnitude];"};
    const gen::Design design = design_of(bug);
    const std::vector<gen::SourceFile> wrong = plant(design, bug);
    qrazor::formal::ProveOptions prove;
    prove.folder = QRAZOR_BUILD_DIR "/verify/refuted";
    const auto report = qrazor::formal::prove(design, wrong, prove);
    REQUIRE(report.refuted());
    std::size_t shown = 0;
    for (const qrazor::formal::Proof& proof : report.proofs) {
        if (!proof.ones.empty()) {
            VerifyOptions replay = options();
            replay.replay = prove.folder / "refuted.txt";
            qrazor::write_file(replay.replay, to_text(counterexample_of(design, proof.ones)));
            const Verdict verdict = verify_sources(design, wrong, replay);
            INFO(proof.detail);
            CHECK_FALSE(verdict.passed);
            CHECK(verdict.failure.find("expected:") != std::string::npos);
            CHECK(fs::exists(verdict.folder / "counterexample.fst"));
            ++shown;
        }
    }
    CHECK(shown > 0);
}

TEST_CASE("counterexamples are read as they are written") {
    Counterexample made{"a", "--unit sdr_mul", {}};
    made.beats.push_back({false, true, true, {1, -2, 30}});
    made.beats.push_back({true, false, false, {0, 0, 7}});
    const Counterexample read = parse_counterexample(to_text(made));
    CHECK(to_text(read) == to_text(made));
    CHECK(read.flags == "--unit sdr_mul");
    CHECK(read.beats.at(1).reset);
    CHECK_THROWS_WITH(parse_counterexample("0 1 1 1 2\n"),
                      "'0 1 1 1 2': must be 'reset valid clear first last ready | inputs...'");
    CHECK_THROWS_WITH(parse_counterexample("0 1 1 0 0 1 | 1 x\n"),
                      "'0 1 1 0 0 1 | 1 x': an input that is no number");
    CHECK_THROWS_WITH(parse_counterexample("label = a\nflags = --unit sdr_mul\n"),
                      "no beat: must have lines 'reset valid clear first last ready | inputs...'");
    // What refutes a proof names ports of the design.
    gen::Settings config;
    config.unit = "sdr_mul";
    const gen::Design mul = units::design(config);
    CHECK(counterexample_of(mul, {"act_code_i[0]"}).beats.size() == 1);
    CHECK_THROWS_WITH(counterexample_of(mul, {"act_kode_i[0]"}),
                      mul.label() + ": no port act_kode_i for the counterexample");
}

TEST_CASE("the same designs without a bug pass") {
    for (const char* unit : {"sdr_dot", "int_mac"}) {
        const gen::Design design = design_of({"", unit, "", "", ""});
        const Verdict verdict = verify(design, options());
        INFO(verdict.failure);
        CHECK(verdict.passed);
        CHECK(verdict.checks > 1000);
    }
}

TEST_CASE("Verilog that a linter refuses is reported with the tool's words") {
    const Bug bug{"a width warning", "sdr_mul", "flag_sum.v",
                  "assign shift_o    = exact[ShiftWidth-1:0];", "assign shift_o    = exact;"};
    const gen::Design design = design_of(bug);
    const Verdict verdict = verify_sources(design, plant(design, bug), options());
    CHECK_FALSE(verdict.passed);
    CHECK_FALSE(verdict.lint_clean);
    CHECK(verdict.failure.find("verilator --lint-only -Wall") != std::string::npos);
    CHECK(verdict.failure.find("WIDTH") != std::string::npos);
}
