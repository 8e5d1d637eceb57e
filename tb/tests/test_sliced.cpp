// The bit-sliced engine: what it computes is what the Driver sees in the same gates one stream at a
// time, its golden model is the slow one, and it finds what is wrong.
#include <qrazor_catch.h>

#include <algorithm>

#include "../src/sliced/batch.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/tb/driver.h"
#include "qrazor/tb/throughput.h"
#include "qrazor/units/bench.h"
#include "qrazor/units/emit.h"
#include "qrazor/units/units.h"

using namespace qrazor;
using namespace qrazor::tb;
namespace gen = qrazor::gen;
namespace units = qrazor::units;

namespace {

const char* const kFolder = QRAZOR_BUILD_DIR "/verify";

gen::Settings config_of(const std::string& unit, int group = 0) {
    gen::Settings config;
    config.unit = unit;
    if (group != 0) {
        config.group = group;
    }
    return config;
}

// What the engine has to get right in some combination: one and two levels, pairs of lanes and odd
// ones, wide codes, cuts, wrapping and saturating accumulators.
std::vector<gen::Settings> some_configs() {
    gen::Settings two_level = config_of("sdr_dot", 8);
    two_level.subgroup = 2;
    two_level.max_side = 3;
    two_level.cuts = 1;
    gen::Settings beats = config_of("sdr_dot", 8);
    beats.lanes = 2;
    beats.subgroup = 4;
    beats.max_side = 1;
    gen::Settings wide = config_of("sdr_dot", 4);
    wide.salient = 7;
    wide.acc_width = 26;
    wide.overflow = "saturate";
    gen::Settings mac = config_of("sdr_mac", 1);
    mac.acc_width = 20;
    mac.overflow = "wrap";
    gen::Settings dot = config_of("int_dot", 4);
    dot.act_width = 6;
    dot.weight_width = 5;
    dot.acc_width = 14;
    dot.overflow = "saturate";
    gen::Settings broad = config_of("int_mac", 1);
    broad.act_width = 24;
    broad.weight_width = 13;
    broad.cuts = 1;
    gen::Settings plain = config_of("dec_dot", 2);
    plain.act_width = 8;
    return {two_level, beats, wide, mac, dot, broad, plain, config_of("sdr_mul")};
}

std::shared_ptr<const SlicedUnit> build(const gen::Design& design,
                                        const std::vector<gen::SourceFile>& files) {
    return SlicedUnit::build(design, {files}, kFolder);
}

// A bit of every stream as a number of one of them.
qrazor::Int128 number(const std::vector<Slice>& slices, std::size_t stream, bool is_signed) {
    qrazor::Int128 value = 0;
    for (std::size_t k = 0; k < slices.size(); ++k) {
        value |= qrazor::Int128{slices[k].get(stream_bit(stream))} << k;
    }
    const qrazor::Int128 sign = qrazor::Int128{1} << (slices.size() - 1);
    return is_signed ? (value ^ sign) - sign : value;
}

// The emitted files with one text replaced.
std::vector<gen::SourceFile> plant(const gen::Design& design, const std::string& file,
                                   const std::string& from, const std::string& to) {
    std::vector<gen::SourceFile> sources = units::emit(design);
    for (gen::SourceFile& source : sources) {
        const std::size_t at = source.text.find(from);
        if (source.name == file && at != std::string::npos) {
            source.text.replace(at, from.size(), to);
            return sources;
        }
    }
    FAIL(file << " has no '" << from << "'");
    return sources;
}

BatchOptions few(std::uint64_t vectors) {
    BatchOptions options;
    options.vectors = vectors;
    options.seed = 5;
    return options;
}

void require_found(const BatchResult& result, const std::vector<std::string>& parts) {
    INFO(result.failure);
    for (const std::string& part : parts) {
        CAPTURE(part);
        CHECK(result.failure.find(part) != std::string::npos);
    }
}

}  // namespace

TEST_CASE("the golden model of 512 vectors is the slow one") {
    for (const gen::Settings& config : some_configs()) {
        const gen::Design design = units::design(config);
        INFO(design.label());
        const BatchShape shape(design);
        const std::unique_ptr<Bench> bench = units::make_bench(design);
        std::vector<std::unique_ptr<Reference>> slow;
        for (std::size_t v = 0; v < kStreams; ++v) {
            slow.push_back(bench->reference());
        }
        WideRng rng(11);
        Operand act(shape.act);
        Operand weight(shape.weight);
        std::vector<Slice> before(static_cast<std::size_t>(shape.sum.out_bits));
        std::vector<Slice> after = before;
        std::vector<qrazor::Int128> expected;
        Control control;
        std::size_t different = 0;
        for (int cycle = 0; cycle < 40; ++cycle) {
            act.draw(rng);
            weight.draw(rng);
            kernel().draw_control(rng, cycle % 2 == 1, control);
            kernel().reference(shape.sum, act.view(), weight.view(), control, before.data(),
                               after.data());
            for (std::size_t v = 0; v < kStreams; ++v) {
                const Beat beat = beat_of(bench->layout(), act, weight, control, v);
                REQUIRE(bench->legal(beat.inputs));
                slow[v]->step(beat, expected);
                different += number(after, v, true) != expected[0] ? 1 : 0;
            }
            before.swap(after);
        }
        CHECK(different == 0);
    }
}

TEST_CASE("every kernel of this processor does the same") {
    for (const gen::Settings& config : some_configs()) {
        const BatchShape shape(units::design(config));
        std::vector<std::vector<Slice>> results;
        for (const Kernel* one : kernels()) {
            WideRng rng(17);
            Control control;
            std::vector<Slice> result(static_cast<std::size_t>(shape.sum.out_bits));
            std::vector<OperandView> views;
            std::vector<std::vector<Slice>> slices;
            std::vector<std::vector<Slice>> numbers;
            for (const OperandShape* side : {&shape.act, &shape.weight}) {
                slices.emplace_back(static_cast<std::size_t>(side->slices()));
                numbers.emplace_back(static_cast<std::size_t>(side->lanes) * 64);
                one->draw(*side, rng, slices.back().data());
                one->decode(*side, slices.back().data(), numbers.back().data());
                views.push_back({side, slices.back().data(), numbers.back().data()});
            }
            one->draw_control(rng, true, control);
            const std::vector<Slice> before = result;
            one->reference(shape.sum, views[0], views[1], control, before.data(), result.data());
            result.insert(result.end(), slices[0].begin(), slices[0].end());
            result.insert(result.end(), {control.active, control.clear, control.valid});
            results.push_back(std::move(result));
        }
        for (const std::vector<Slice>& result : results) {
            CHECK(result == results.front());
        }
    }
}

TEST_CASE("enumerated operands are all there are") {
    const gen::Design design = units::design(config_of("sdr_mul"));
    const BatchShape shape(design);
    const std::uint64_t choices = Operand::choices(shape.act);
    CHECK(choices == 16 * 13);
    Operand act(shape.act);
    act.enumerate(0);
    std::vector<bool> seen(256);
    for (std::size_t v = 0; v < kStreams; ++v) {
        seen.at(static_cast<std::size_t>(number(act.slices(), v, false))) = true;
    }
    CHECK(static_cast<std::uint64_t>(std::count(seen.begin(), seen.end(), true)) == choices);
}

TEST_CASE("sliced units agree with the golden model, all streams and one") {
    for (const gen::Settings& config : some_configs()) {
        const gen::Design design = units::design(config);
        INFO(design.label());
        const auto unit = build(design, units::emit(design));
        const BatchResult result = run_sliced(design, unit, few(200'000));
        INFO(result.failure);
        CHECK(result.failure.empty());
        CHECK(result.vectors >= 200'000);
        CHECK_FALSE(result.exhaustive);
        const std::unique_ptr<Bench> bench = units::make_bench(design);
        const auto driver = make_driver(*bench, sliced_model(unit, 3), {});
        Rng rng(9);
        Beat beat;
        driver->reset();
        for (int k = 0; k < 300; ++k) {
            bench->random(rng, beat);
            beat.reset = rng.one_in(50);
            beat.valid = !rng.one_in(4);
            beat.clear = rng.one_in(10);
            CHECK_NOTHROW(driver->apply(beat));
        }
        CHECK(driver->checks() > 100);
    }
}

TEST_CASE("cycles without a valid beat compare no result, whatever they check") {
    const gen::Design design = units::design(config_of("sdr_mac", 1));
    const std::unique_ptr<Bench> bench = units::make_bench(design);
    const auto driver =
        make_driver(*bench, sliced_model(build(design, units::emit(design)), 3), {});
    Beat beat;
    driver->reset();
    for (int k = 0; k < 50; ++k) {
        beat.inputs.assign(bench->layout().input_size(), 0);
        beat.valid = false;
        driver->apply(beat);
    }
    driver->drain();
    CHECK(driver->checks() > 50);  // valid_o
    CHECK(driver->results() == 0);
    beat.valid = true;
    driver->apply(beat);
    driver->drain();
    CHECK(driver->results() == 1);
}

TEST_CASE("a model without what is compared is refused, and no engine is no result") {
    const gen::Design mac = units::design(config_of("sdr_mac", 1));
    const gen::Design mul = units::design(config_of("sdr_mul"));
    const auto of_mac = build(mac, units::emit(mac));
    CHECK_THROWS_WITH(run_batched(
                          mul, [&] { return sliced_model(of_mac, 3); }, few(1000)),
                      Catch::Matchers::Contains("of the model is not the design's"));
    ThroughputOptions none;
    none.folder = kFolder;
    none.verilated = none.sliced = false;
    CHECK_THROWS_WITH(measure_throughput(mac, {units::emit(mac)}, none),
                      mac.label() + ": no engine is left to measure");
}

TEST_CASE("models run in sets are judged as the Driver judges them", "[planted]") {
    for (const gen::Settings& config : some_configs()) {
        const gen::Design design = units::design(config);
        INFO(design.label());
        const auto good = build(design, units::emit(design));
        const auto run = [&](const std::shared_ptr<const SlicedUnit>& unit) {
            return run_batched(
                design, [&] { return sliced_model(unit, 3); }, few(30'000));
        };
        const BatchResult right = run(good);
        INFO(right.failure);
        CHECK(right.failure.empty());
        CHECK(right.vectors >= 30'000);
    }
    gen::Settings narrow = config_of("int_dot", 4);
    narrow.acc_width = 12 + 8 + 2;  // four of the largest beats
    narrow.overflow = "saturate";
    const gen::Design dot = units::design(narrow);
    const auto wraps =
        build(dot, plant(dot, "accumulator_saturate_ripple.v", "acc_d = fits ?", "acc_d = 1'b1 ?"));
    require_found(run_batched(
                      dot, [&] { return sliced_model(wraps, 3); }, few(100'000)),
                  {"wrong result"});
    const gen::Design mac = units::design(config_of("int_mac", 1));
    const auto lost_clear = build(mac, plant(mac, "accumulator_ripple.v", "{Width{~clear_i}}",
                                             "{Width{~(clear_i & ~valid_i)}}"));
    const BatchResult result = run_batched(
        mac, [&] { return sliced_model(lost_clear, 3); }, few(30'000));
    require_found(result, {"wrong result", "of its sum", "acc_o ="});
    CHECK_FALSE(result.beats.empty());

    gen::Settings wide = config_of("sdr_dot", 16);
    wide.act_width = wide.weight_width = 32;
    const gen::Design too_wide = units::design(wide);
    CHECK(no_batched_run(too_wide).find("exact sums of") != std::string::npos);
    CHECK_THROWS_AS(run_batched(too_wide, [] { return nullptr; }, {}), qrazor::Error);
}

TEST_CASE("throughput is of units that are right", "[planted]") {
    const gen::Design mac = units::design(config_of("sdr_mac", 1));
    ThroughputOptions options;
    options.folder = kFolder;
    options.vectors = 10'000;
    options.repeats = 1;
    for (const Throughput& row : measure_throughput(mac, {units::emit(mac)}, options)) {
        INFO(row.engine << ": " << row.failure);
        CHECK(row.failure.empty());
        CHECK(row.per_second > 0);
    }
    const auto wrong =
        plant(mac, "flag_sum.v", "weight_flag_i};", "weight_flag_i} + {{ShiftWidth{1'b0}}, 1'b1};");
    for (const Throughput& row : measure_throughput(mac, {wrong}, options)) {
        INFO(row.engine);
        CHECK(row.failure.find("wrong result") != std::string::npos);
    }
}

TEST_CASE("multipliers are given every vector") {
    gen::Settings small = config_of("int_mul");
    small.act_width = 5;
    small.weight_width = 4;
    for (const auto& [config, vectors] :
         {std::pair{config_of("int_mul"), 1U << 24},
          std::pair{config_of("sdr_mul"), 16U * 13 * 16 * 5}, std::pair{small, 1U << 9}}) {
        const gen::Design design = units::design(config);
        const BatchResult result = run_sliced(design, build(design, units::emit(design)), {});
        INFO(result.failure);
        CHECK(result.failure.empty());
        CHECK(result.exhaustive);
        CHECK(result.vectors == vectors);
    }
}

TEST_CASE("bugs are found and told with their operands", "[planted]") {
    const gen::Design mul = units::design(config_of("sdr_mul"));
    const auto wrong_shift =
        plant(mul, "flag_sum.v", "weight_flag_i};", "weight_flag_i} + {{ShiftWidth{1'b0}}, 1'b1};");
    require_found(run_sliced(mul, build(mul, wrong_shift), {}),
                  {"wrong result", "act_code_i =", "act_flag_i =", "expected:      product_o =",
                   "got:           product_o ="});
    // In a register, in the accumulator, in the reset: state of one stream of many.
    const gen::Design mac = units::design(config_of("int_mac", 1));
    const auto lost_clear =
        plant(mac, "accumulator_ripple.v", "{Width{~clear_i}}", "{Width{~(clear_i & ~valid_i)}}");
    require_found(run_sliced(mac, build(mac, lost_clear), few(100'000)),
                  {"wrong result", "of its sum", "weight_i =", "acc_o ="});
    const auto no_reset = plant(mac, "pipe_stage.v", "valid_q <= valid_i & rst_ni;",
                                "valid_q <= valid_i & (rst_ni | 1'b1);");
    require_found(run_sliced(mac, build(mac, no_reset), few(1'000'000)), {"valid_o is wrong"});
}

namespace {

constexpr const char* kLiberty = R"text(library (tiny) {
  cell (INV) { area : 1; pin (A) { direction : input; }
    pin (Y) { direction : output; function : "!A"; } }
  cell (NAND2) { area : 2; pin (A) { direction : input; } pin (B) { direction : input; }
    pin (Y) { direction : output; function : "!(A B)"; } }
  cell (NOR2) { area : 2; pin (A) { direction : input; } pin (B) { direction : input; }
    pin (Y) { direction : output; function : "!(A+B)"; } }
  cell (FF) { area : 6; ff (IQ, IQN) { clocked_on : "C"; next_state : "D"; }
    pin (C) { direction : input; clock : true; } pin (D) { direction : input; }
    pin (Q) { direction : output; function : "IQ"; } }
}
)text";

constexpr const char* kCells = R"text(
module \$_NOT_ (input A, output Y);
    INV _TECHMAP_REPLACE_ (.A(A), .Y(Y));
endmodule
module \$_NAND_ (input A, input B, output Y);
    NAND2 _TECHMAP_REPLACE_ (.A(A), .B(B), .Y(Y));
endmodule
)text";

// The design in cells of that library.
std::string mapped(const gen::Design& design, const std::filesystem::path& folder) {
    std::string script;
    for (const gen::SourceFile& file : units::emit(design)) {
        qrazor::write_file(folder / file.name, file.text);
        script += "read_verilog " + file.name + "\n";
    }
    qrazor::write_file(folder / "tiny.lib", kLiberty);
    qrazor::write_file(folder / "cells.v", kCells);
    script += "synth -flatten -noabc -top " + design.module_name() +
              "\ndfflibmap -liberty tiny.lib\nabc -g NAND\ntechmap -map cells.v\nopt_clean\n"
              "write_verilog -noattr mapped.v\n";
    qrazor::write_file(folder / "map.ys", script);
    qrazor::ProcessOptions here;
    here.folder = folder;
    qrazor::run_checked({"yosys", "-q", "-s", "map.ys"}, here);
    return qrazor::read_file(folder / "mapped.v");
}

}  // namespace

TEST_CASE("mapped netlists are simulated by their cells' functions, faults found") {
    for (const gen::Settings& config : {config_of("sdr_mul"), config_of("sdr_mac", 1)}) {
        const gen::Design design = units::design(config);
        const std::filesystem::path folder =
            std::filesystem::path(kFolder) / ("sliced-test-" + config.unit);
        std::string text = mapped(design, folder);
        const auto result_of = [&](const std::string& netlist) {
            const SlicedSource source{{{"mapped.v", netlist}}, folder / "tiny.lib"};
            return run_sliced(design, SlicedUnit::build(design, source, kFolder),
                              few(design.sequential() ? 100'000 : 0));
        };
        const BatchResult good = result_of(text);
        INFO(good.failure);
        CHECK(good.failure.empty());
        CHECK(good.exhaustive != design.sequential());
        const std::size_t cell = text.find("  NAND2 ", text.size() / 2);
        REQUIRE(cell != std::string::npos);
        text.replace(cell, 8, "  NOR2 ");
        require_found(result_of(text), {"wrong result", "weight_code_i ="});
    }
}

TEST_CASE("what the engine cannot simulate is refused by name") {
    const gen::Design compressor = units::design(config_of("sdr_compress", 8));
    CHECK(no_batch_reference(compressor).find("unit = sdr_compress") == 0);
    CHECK_THROWS_AS(measure_throughput(compressor, {units::emit(compressor)}, {}), qrazor::Error);
    const gen::Design mul = units::design(config_of("sdr_mul"));
    const std::string loop = "module " + mul.module_name() +
                             " (input [3:0] act_code_i, weight_code_i, input [3:0] act_flag_i, "
                             "input [2:0] weight_flag_i, output [22:0] product_o);\n"
                             "wire a, b;\nassign a = ~(b & act_code_i[0]);\n"
                             "assign b = ~(a & act_code_i[1]);\n"
                             "assign product_o = {23{a}};\nendmodule\n";
    CHECK_THROWS_AS(build(mul, {{"loop.v", loop}}), qrazor::Error);
}
