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
    gen::Config config;
    config.unit = bug.unit;
    config.cuts = bug.cuts;
    if (bug.unit != "sdr_mul") {
        config.group = 8;
    }
    return gen::Design::create(config);
}

// The emitted files with the first `from` of one of them replaced; the test fails where that text
// is no longer there.
std::vector<gen::SourceFile> plant(const gen::Design& design, const Bug& bug) {
    std::vector<gen::SourceFile> sources = gen::emit(design);
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
