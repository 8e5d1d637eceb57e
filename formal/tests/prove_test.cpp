// What is right is proven, and each kind of proof finds a fault planted in the emitted Verilog.
#include "qrazor/formal/prove.h"
#include "qrazor/gen/schema.h"

#include <algorithm>

#include "qrazor/support/error.h"
#include "qrazor/units/emit.h"
#include "qrazor/units/units.h"
#include "qrazor_catch.h"

using namespace qrazor::formal;
using Catch::Matchers::Contains;
using qrazor::gen::Design;
using qrazor::gen::Settings;
using qrazor::gen::SourceFile;

namespace {

ProveOptions options(const std::string& name) {
    return {std::filesystem::path(QRAZOR_BUILD_DIR) / "formal-tests" / name};
}

Settings config(const std::string& unit, const std::string& arch, int group) {
    // Of what the unit has: an empty word or a 0 leaves it to its default.
    const qrazor::gen::Schema schema = qrazor::units::named(unit).schema();
    Settings out;
    out.unit = unit;
    if (!arch.empty() && schema.has("arch")) {
        out.arch = arch;
    }
    if (schema.has("group")) {
        out.group = group;
    }
    return out;
}

std::string told(const ProofReport& report) {
    std::string out;
    for (const Proof& proof : report.proofs) {
        out += proof.property + ": " + result_name(proof.result) + " " + proof.detail + "\n";
    }
    return out;
}

struct Fault {
    std::string file;  // begins with
    std::string from;
    std::string to;
    std::string engine;    // of the proof that must fail
    bool in_part = false;  // of a part by itself, though by algebra
};

// The design with one change to its text.
ProofReport planted(const Design& design, const Fault& fault, const std::string& name) {
    std::vector<SourceFile> sources = qrazor::units::emit(design);
    bool changed = false;
    for (SourceFile& source : sources) {
        const size_t at = source.text.find(fault.from);
        if (source.name.rfind(fault.file, 0) == 0 && at != std::string::npos && !changed) {
            source.text.replace(at, fault.from.size(), fault.to);
            changed = true;
        }
    }
    INFO(fault.file << ": " << fault.from);
    REQUIRE(changed);
    ProveOptions own = options(name);
    own.parts = fault.engine != "algebra" || fault.in_part;  // they take longest
    return prove(design, sources, own);
}

void must_fail(const Design& design, const Fault& fault, const std::string& name) {
    const ProofReport report = planted(design, fault, name);
    INFO(name << ": " << fault.from << " -> " << fault.to << "\n" << told(report));
    CHECK_FALSE(report.proven());
    CHECK(std::any_of(report.proofs.begin(), report.proofs.end(), [&](const Proof& proof) {
        return proof.engine == fault.engine && proof.result == Result::refuted;
    }));
}

}  // namespace

TEST_CASE("units of every architecture are proven") {
    std::vector<Settings> all{config("sdr_dot", "sign_magnitude", 8),
                              config("sdr_dot", "twos_complement", 4),
                              config("sdr_dot", "star", 2),
                              config("sdr_mac", "twos_complement", 1),
                              config("sdr_mul", "sign_magnitude", 16),
                              config("int_dot", "booth", 4),
                              config("int_mac", "baugh_wooley", 1),
                              config("int_mul", "booth", 16),
                              config("dec_dot", "booth", 4),
                              config("sdr_compress", "", 4),
                              config("sdr_decompress", "", 4)};
    Settings two = config("sdr_dot", "twos_complement", 8);
    two.subgroup = 2;
    two.max_side = 2;
    all.push_back(two);
    for (const int fraction : {1, 2}) {
        two.fraction = fraction;
        all.push_back(two);
        Settings one = config("sdr_dot", "sign_magnitude", 4);
        one.fraction = fraction;
        all.push_back(one);
    }
    Settings fused = config("sdr_dot", "twos_complement", 4);
    fused.fused = true;
    fused.adder = "sklansky";
    all.push_back(fused);
    Settings cut = config("int_dot", "baugh_wooley", 4);
    cut.cuts = 3;
    cut.act_width = 5;
    cut.weight_width = 7;
    cut.overflow = "saturate";
    cut.acc_width = 12;
    all.push_back(cut);
    Settings even = config("sdr_compress", "", 4);
    even.rounding = "half_even";
    even.act_width = 9;
    even.subgroup = 2;
    even.max_side = 3;
    all.push_back(even);
    Settings flat = config("sdr_dot", "sign_magnitude", 4);  // flags are always 0
    flat.act_width = 4;
    flat.weight_width = 4;
    all.push_back(flat);
    flat.fraction = 1;
    all.push_back(flat);
    for (const auto& [unit, accumulator] : {std::pair{"nvfp4_dot", "fixed"}, {"vs_dot", ""}}) {
        Settings block = config(unit, "", 4);
        if (*accumulator != '\0') {
            block.accumulator = accumulator;
        }
        block.group = 16;
        block.lanes = 4;
        all.push_back(block);
    }
    for (const auto& [element, arch] : {std::pair{"e2m1", "sign_magnitude"},
                                        {"int8", "baugh_wooley"},
                                        {"int8", "booth"},
                                        {"e2m3", "sign_magnitude"},
                                        {"e3m2", "sign_magnitude"},
                                        {"e4m3", "sign_magnitude"},
                                        {"e5m2", "sign_magnitude"}}) {
        Settings block = config("mx_dot", arch, 32);
        block.element = element;
        block.accumulator = "bounded";
        block.lanes = 4;
        all.push_back(block);
    }
    for (const Settings& one : all) {
        const ProofReport report = prove(qrazor::units::design(one), options("right"));
        INFO(report.label << "\n" << told(report));
        CHECK(report.proven());
        CHECK_FALSE(report.proofs.empty());
    }
}

TEST_CASE("a wrong word between two parts is refuted by algebra, with inputs that show it") {
    const Design dot = qrazor::units::design(config("sdr_dot", "twos_complement", 4));
    const Fault sign{"sdr_twos_lane", "{1'b0, {(Salient-1){1'b1}}}", "{Salient{1'b1}}", "algebra"};
    const ProofReport report = planted(dot, sign, "lane");
    INFO(told(report));
    const auto refuted =
        std::find_if(report.proofs.begin(), report.proofs.end(),
                     [](const Proof& proof) { return proof.result == Result::refuted; });
    REQUIRE(refuted != report.proofs.end());
    CHECK(refuted->engine == "algebra");
    CHECK_THAT(refuted->detail, Contains("differs where"));
    must_fail(dot, {"flag_sum", "+ {", "- {", "algebra"}, "flags");
    must_fail(dot, {"sdr_twos_unpack", "^ weight_code_i", "| weight_code_i", "algebra"}, "unpack");
    Settings finer = config("sdr_dot", "twos_complement", 4);
    finer.fraction = 1;
    must_fail(qrazor::units::design(finer),
              {"sdr_dot", "{1'b1, weight_fraction_q3}", "{1'b0, weight_fraction_q3}", "algebra"},
              "step");
    must_fail(qrazor::units::design(finer),
              {"scale_lane", "value_i & {", "value_i | {", "algebra", true}, "scale");
    must_fail(qrazor::units::design(finer),
              {"scale_lane", "scale_i[r]", "scale_i[0]", "algebra", true}, "scale-row");
    const Design booth = qrazor::units::design(config("int_mac", "booth", 1));
    must_fail(booth, {"booth_lane", "& ~one", "", "algebra"}, "booth");
    must_fail(booth, {"booth_lane", "& ~lowest", "", "algebra"}, "booth-carry");
    must_fail(booth, {"tree_booth", " ^ ", " | ", "algebra"}, "tree");
    Settings six = config("mx_dot", "", 32);
    six.element = "e2m3";
    six.accumulator = "bounded";
    six.lanes = 1;
    const Design e2m3 = qrazor::units::design(six);
    must_fail(e2m3, {"minifloat_unpack", "^ weight_i", "| weight_i", "algebra"}, "sign");
    must_fail(e2m3, {"minifloat_unpack", "{|act_exponent", "{1'b1", "algebra"}, "leading-bit");
    Settings group = config("int_group_dot", "", 16);
    group.lanes = 2;
    const Design int4 = qrazor::units::design(group);
    must_fail(int4, {"int_group_dot", "{|act_scale_i[14:10]", "{1'b1", "algebra"}, "half-leading");
    must_fail(int4, {"int_group_dot", "{4'b0000, |act_scale_i[14:10]}", "5'd1", "algebra"},
              "half-subnormal");
    must_fail(int4, {"int_group_dot", "(weight_significand_q3)", "(act_significand_q3)", "algebra"},
              "scale-twice");
    must_fail(e2m3, {"mx_dot_e2m3", "(negative_q[i])", "(1'b0)", "algebra"}, "lane-sign");
    six.lanes = 4;
    must_fail(qrazor::units::design(six), {"tree_e2m3", " ^ ", " | ", "algebra"}, "lanes-tree");
    six.lanes = 1;
    six.element = "e5m2";
    const Design e5m2 = qrazor::units::design(six);
    must_fail(e5m2, {"minifloat_unpack_ieee", "- {{", "+ {{", "algebra"}, "exponent-of-0");
    must_fail(e5m2,
              {"mx_dot_e5m2", "exponent_q[i*6 +: 6]", "{1'b0, exponent_q[i*6 +: 5]}", "algebra"},
              "exponent-short");
}

TEST_CASE("a wrong part is refuted by equivalence") {
    const Design dot = qrazor::units::design(config("sdr_dot", "twos_complement", 2));
    must_fail(dot,
              {"left_shift", "{narrow, {(1<<n){1'b0}}}", "{narrow, {(1<<n){1'b1}}}", "abc &cec"},
              "shift");
    must_fail(dot, {"accumulator_", "{Width{~clear_i}}", "{Width{clear_i}}", "abc &cec"}, "clear");
    must_fail(dot, {"adder_", "gen_bit[Width-2].carry", "1'b0", "abc &cec"}, "top-bit");
    must_fail(dot, {"pipe_stage", "valid_i & rst_ni", "valid_i", "abc &cec"}, "reset");
    const Design compress = qrazor::units::design(config("sdr_compress", "", 2));
    must_fail(compress, {"sdr_magnitude", "value_i[i] ^ (", "value_i[i] | (", "abc &cec"},
              "magnitude");
    Settings finer = config("sdr_compress", "", 2);
    finer.act_width = 8;
    finer.fraction = 1;
    const Design fraction = qrazor::units::design(finer);
    must_fail(fraction, {"sdr_fraction_step", "[s] & has_coarser", "[s]", "abc &cec"}, "largest");
    must_fail(fraction, {"sdr_round_fraction", "value >= Least", "value > Least", "abc &cec"},
              "half");
    must_fail(fraction, {"sdr_compress_fraction", ">= Limit", "> Limit", "abc &cec"}, "limit");
}

TEST_CASE("a wrong lane of floating-point elements is refuted by equivalence") {
    Settings one = config("mx_dot", "", 32);
    one.accumulator = "bounded";
    one.lanes = 1;
    one.element = "e2m3";
    const Design e2m3 = qrazor::units::design(one);
    must_fail(e2m3, {"e2m3_lane", "{product, 4'd0}", "{product, 4'd1}", "abc &cec"}, "last-step");
    must_fail(e2m3, {"e2m3_lane", ".a_i(carry1_0)", ".a_i(p0_3)", "abc &cec"}, "row");
    one.element = "e4m3";
    const Design e4m3 = qrazor::units::design(one);
    must_fail(e4m3, {"e4m3_lane", "^ {8", "& {8", "abc &cec"}, "sign");
    one.element = "e5m2";
    const Design e5m2 = qrazor::units::design(one);
    must_fail(e5m2, {"e5m2_lane", "by_31[31:0]", "by_31[32:1]", "abc &cec"}, "shift");
}

// That a right one passes takes all its cases, minutes: `make verify` has them.
TEST_CASE("a wrong FP32 addition is refuted") {
    Settings one = config("bfp_dot", "", 16);
    one.lanes = 2;
    const Design dot = qrazor::units::design(one);
    must_fail(dot, {"adder_fp32", "steps[n] ? fill", "steps[n] ? 1'b0", "abc &cec"}, "fill");
    must_fail(dot, {"adder_fp32", "negative ^ value_i", "negative | value_i", "abc &cec"}, "signs");
    Settings wide = config("mx_dot", "", 32);
    wide.element = "e5m2";
    wide.lanes = 1;
    const Design cut = qrazor::units::design(wide);
    must_fail(cut, {"adder_fp32_cut", "-2:0], rest}", "-2:0], 1'b0}", "abc &cec"},
              "cut-towards-zero");
    must_fail(cut, {"adder_fp32_cut", "minus & ~rest", "minus", "abc &cec"}, "cut-to-zero");
    must_fail(cut, {"adder_fp32_cut", "|value_i[Cut-1:0]", "|value_i[Cut-1:1]", "abc &cec"},
              "cut-bit");
}

TEST_CASE("a path with a register too few, or a wrong wire, is found") {
    Settings one = config("sdr_dot", "twos_complement", 2);
    one.cuts = 1;
    const Design dot = qrazor::units::design(one);
    // The shift goes round the cut.
    must_fail(dot, {"sdr_dot", ".shift_i (shift_q3)", ".shift_i (shift_q2)", "structure"},
              "shift-early");
    must_fail(dot, {"sdr_dot", ".enable_i(sum_valid)", ".enable_i(valid_i)", "structure"},
              "valid-early");
    must_fail(dot, {"sdr_dot", ".clear_i (beat_clear)", ".clear_i (beat_valid)", "structure"},
              "clear-is-valid");
}
