// Rows are read as they are written, differences have the right sign, losses are kept, and every
// form of a report says the same.
#include <algorithm>
#include <cmath>

#include "qrazor/formats/rule.h"
#include "qrazor/gen/config.h"
#include "qrazor/model/razor.h"
#include "qrazor/model/tensor.h"
#include "qrazor/report/format_report.h"
#include "qrazor/report/losses.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/json.h"
#include "qrazor/units/bench.h"
#include "qrazor/units/units.h"
#include "qrazor_catch.h"

using namespace qrazor;
using namespace qrazor::report;
using Catch::Matchers::Contains;
using qrazor::write_file;

namespace {

const std::filesystem::path kFolder = std::filesystem::path(QRAZOR_BUILD_DIR) / "compare-tests";

std::vector<Contender> read(const std::string& text) {
    write_file(kFolder / "rows.toml", text);
    return read_contenders(kFolder / "rows.toml");
}

FormatRow row(const std::string& name, Side side, double bits, double nats, double area,
              double energy) {
    FormatRow out;
    out.contender = {name, "the " + name, "sdr", "", "", 4, name + "_unit", side};
    for (const Tensors tensors : kTensors) {
        out.losses[tensors] = {
            out.contender.scheme(tensors), bits, {{"eval_a", nats}, {"b", nats + 2}}};
    }
    out.accumulator = "exact, 9 bits";
    out.area_per_mac_um2 = area;
    out.energy_per_mac_fj = energy;
    out.tensors = "real tensors of llama (layers.8.q_proj)";
    out.activations = "sdr,b16";
    out.weights = "sdr,b8";
    return out;
}

FormatReport sample() {
    FormatReport out;
    out.command = "qrazor compare-formats";
    out.model = "tiny";
    out.library = "cells";
    out.process = "a process";
    out.clock_ns = 20;
    out.windows = 3;
    out.texts = {"eval_a", "b"};
    out.unquantized = {"fp32", 32, {{"eval_a", 0.5}, {"b", 2.5}}};
    out.rows = {row("ours", Side::sdr, 4.25, 1.0, 30, 400),
                row("theirs", Side::rival, 4.5, 0.9, 40, 200),
                row("other", Side::other, 4, 3, 20, 100)};
    return out;
}

}  // namespace

TEST_CASE("schemes of a row name the tensors that are quantized") {
    const std::vector<Contender> rows = read(R"(
[z]
title = "Z"
codec = "sdr"
options = "b11,g16"
unit = "u"
side = "sdr"
[a]
title = "A"
codec = "rtn"
bits = 8
helpers = "+smooth"
unit = "v"
)");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].name == "z");  // in the order of the file
    CHECK(rows[0].side == Side::sdr);
    CHECK(rows[0].scheme(Tensors::w4a4kv4) == "sdr:w4a4kv4,b11,g16");
    CHECK(rows[0].scheme(Tensors::w4a16) == "sdr:w4a16,b11,g16");
    CHECK(rows[1].side == Side::other);
    CHECK(rows[1].scheme(Tensors::w4a4) == "rtn:w8a8+smooth");
}

TEST_CASE("rows that are not right are refused with file and line") {
    const std::string good = "[x]\ntitle = \"X\"\ncodec = \"sdr\"\nunit = \"u\"\n";
    CHECK_THROWS_WITH(read(good + "colour = 1\n"), Contains("rows.toml") && Contains("colour"));
    CHECK_THROWS_WITH(read(good + "side = \"left\"\n"), Contains("sdr, rival or other"));
    CHECK_THROWS_WITH(read(good + "bits = 9\n"), Contains("2 to 8"));
    CHECK_THROWS_WITH(read("[x]\ntitle = \"X\"\nunit = \"u\"\n"), Contains("codec"));
    CHECK_THROWS_WITH(read("x = 1\n"), Contains("must be a table"));
    CHECK_THROWS_WITH(read("# nothing\n"), Contains("no row"));
}

TEST_CASE("every row of the project has a scheme and a unit that exist") {
    const std::filesystem::path home = QRAZOR_SOURCE_DIR;
    const std::vector<qrazor::gen::Settings> units =
        qrazor::gen::read_configs(home / "gen/configs");
    for (const Contender& one : read_contenders(home / "report/contenders.toml")) {
        CAPTURE(one.name);
        for (const Tensors tensors : kTensors) {
            CHECK_NOTHROW(qrazor::eval::parse_scheme(one.scheme(tensors)));
        }
        CHECK(std::any_of(units.begin(), units.end(),
                          [&](const auto& unit) { return unit.name == one.unit; }));
    }
}

namespace {

// How many fields of a unit's operand in `beats` are not those of the rows that the rule's codec
// encodes here; `compared` counts all. Weights move from row to row, activations stay in the first.
std::size_t differing(const qrazor::gen::Design& design, const std::string& operand,
                      const qrazor::model::Tensor& values, const qrazor::formats::Rule& rule,
                      const std::vector<qrazor::tb::Beat>& beats, std::size_t& compared) {
    namespace formats = qrazor::formats;
    namespace model = qrazor::model;
    const auto codec = formats::make_codec(rule.codec->text());
    const qrazor::tb::Layout layout(design);
    const auto* scaled = layout.find(operand + "_i");
    const auto& codes = scaled != nullptr ? *scaled : *layout.find(operand + "_code_i");
    const auto* scale = layout.find(operand + (scaled != nullptr ? "_scale_i" : "_flag_i"));
    const auto* fraction = layout.find(operand + "_fraction_i");
    const auto lanes = static_cast<std::size_t>(codes.port.elements);
    const std::uint32_t mask = (1U << codes.port.element_width) - 1;
    const std::span<const float> all(values.values);
    formats::BlockRow row;
    std::size_t wrong = 0;
    for (std::size_t b = 0; b < beats.size(); ++b) {
        const std::size_t at = b * lanes % values.columns();
        if (at == 0) {
            const std::size_t index = operand == "act" ? 0 : b * lanes / values.columns();
            const auto one = all.subspan(index * values.columns(), values.columns());
            const bool whole = rule.sharing == formats::Sharing::tensor;
            codec->encode(one, codec->outer(formats::extent_of(whole ? all : one)), row);
            if (codec->text().rfind("vsq", 0) == 0) {  // {sign, magnitude} at the port
                formats::IntegerRow integers;
                codec->integers(row, integers);
                std::transform(integers.codes.begin(), integers.codes.end(), row.codes.begin(),
                               [](std::int16_t code) { return model::to_word(code, 4); });
            }
        }
        for (std::size_t i = 0; i < lanes; ++i, ++compared) {
            const auto word = static_cast<std::uint32_t>(beats[b].inputs[codes.offset + i]) & mask;
            wrong += word == row.codes[at + i] ? 0 : 1;
        }
        if (scale != nullptr) {
            std::int64_t field = beats[b].inputs[scale->offset];
            if (fraction != nullptr) {
                field = (field << fraction->port.element_width) + beats[b].inputs[fraction->offset];
            }
            const auto block = static_cast<std::size_t>(codec->layout().block);
            wrong += field == std::int64_t{row.scales[at / block]} ? 0 : 1;
            ++compared;
        }
    }
    return wrong;
}

}  // namespace

TEST_CASE("the unit of every row is fed with the codes whose loss stands in it") {
    const std::filesystem::path home = QRAZOR_SOURCE_DIR;
    const std::vector<qrazor::gen::Settings> units =
        qrazor::gen::read_configs(home / "gen/configs");
    const auto source = qrazor::tb::TensorSource::open(home / "data");
    const qrazor::model::Tensor acts =
        qrazor::model::SafeTensors::open(home / "data/tinylm_activations.safetensors")
            .read("layers.1.q_proj.input");
    const qrazor::model::Tensor weights =
        qrazor::model::SafeTensors::open(home / "data/tinylm.safetensors")
            .read("layers.1.self_attn.q_proj.weight");
    const std::vector<Contender> rows = read_contenders(home / "report/contenders.toml");
    for (const Contender& one : rows) {
        CAPTURE(one.name, one.encoding().activations.text(), one.encoding().weights.text());
        const auto unit = std::find_if(units.begin(), units.end(),
                                       [&](const auto& each) { return each.name == one.unit; });
        REQUIRE(unit != units.end());
        const auto design = qrazor::units::design(*unit);
        constexpr std::size_t kBeats = 400;
        const std::vector<qrazor::tb::Beat> beats = qrazor::units::tensor_beats(
            design, *source, {{1, "q_proj"}, kBeats, qrazor::tb::Order::layer, one.encoding()});
        REQUIRE(beats.size() == kBeats);
        std::size_t compared = 0;
        CHECK(differing(design, "act", acts, one.encoding().activations, beats, compared) == 0);
        CHECK(differing(design, "weight", weights, one.encoding().weights, beats, compared) == 0);
        CHECK(compared >= 2 * kBeats * 16);
    }
    CHECK(rows.size() > 20);
    // Rows that differ in the encoder alone have other codes at the same unit.
    const auto row = [&](const std::string& name) {
        return *std::find_if(rows.begin(), rows.end(),
                             [&](const Contender& each) { return each.name == name; });
    };
    CHECK(row("mxfp8_e4m3").unit == row("mxfp8_e4m3_ceil").unit);
    CHECK(row("mxfp8_e4m3_ceil").encoding().weights.text() == "mxfp8_e4m3,ceil");
    CHECK(row("mxfp4_lse").encoding().activations.text() == "mxfp4,lse");
    CHECK(row("vsq_s4").encoding().activations.text() == "vsq,s4,lse,b4@row");
    CHECK(row("int8").encoding().activations.text() == "int8@row");
}

TEST_CASE("each of ours is set against each rival") {
    const std::vector<Duel> all = duels(sample());
    REQUIRE(all.size() == 1);
    CHECK(all[0].ours == "ours");
    CHECK(all[0].rival == "theirs");
    CHECK(all[0].bits == -0.25);
    CHECK(all[0].nats == Approx(0.1));
    CHECK(all[0].area == 0.75);
    CHECK(all[0].energy == 2);
}

TEST_CASE("every form of a report says what was measured") {
    const auto json = qrazor::Json::parse(formats_json(sample()), qrazor::Json::Keys::sorted);
    const auto& first = json.at("rows").at(0);
    CHECK(first.at("format") == "ours");
    CHECK(first.at("loss_a") == 1.0);
    CHECK(first.at("loss_b_w4a4") == 3.0);
    CHECK(first.at("loss_mean_w4a16") == 2.0);
    CHECK(first.at("effective_bits") == 4.25);
    CHECK(first.at("area_per_mac_um2") == 30);
    CHECK(first.at("energy_per_mac_fj") == 400);
    CHECK(first.at("activity_source") == "real tensors of llama (layers.8.q_proj)");
    CHECK(first.at("activity_activations") == "sdr,b16");
    CHECK(first.at("activity_weights") == "sdr,b8");
    CHECK(first.at("library") == "cells");
    CHECK(first.at("clock_ns") == 20);
    CHECK_THAT(
        formats_markdown(sample()),
        Contains("| the ours | ours_unit | exact, 9 bits | 4.25 | 1.0000 | 3.0000 | 2.0000 |") &&
            Contains("| the ours | the theirs | -0.25 | +0.1000 | -25.0 % | +100.0 % |"));
    // Whose tensors the energy is of: in every form.
    CHECK_THAT(formats_markdown(sample()), Contains("real tensors of llama (layers.8.q_proj)."));
    CHECK_THAT(formats_html(sample()), Contains("real tensors of llama (layers.8.q_proj)."));
    CHECK_THAT(formats_html(sample()), Contains("<td class=\"text\">the other</td>"));
    // Both charts have two; the third lost too much for their scale, and that is said.
    CHECK_THAT(formats_markdown(sample()),
               Contains("Not in the picture") && Contains(": the other."));
    const std::string svg = formats_svg(sample());
    std::size_t circles = 0;
    for (std::size_t at = svg.find("<circle"); at != std::string::npos;
         at = svg.find("<circle", at + 1)) {
        ++circles;
    }
    CHECK(circles == 4);
}

TEST_CASE("where circuits were fitted to the clock, every row says which it is") {
    CHECK_FALSE(qrazor::Json::parse(formats_json(sample()), qrazor::Json::Keys::sorted)
                    .at("rows")
                    .at(0)
                    .contains("circuit"));
    CHECK_THAT(formats_markdown(sample()), !Contains("Circuits: "));
    FormatReport fitted = sample();
    fitted.fit = true;
    fitted.rows[0].circuit = "sklansky, 1 cut";
    const auto json = qrazor::Json::parse(formats_json(fitted), qrazor::Json::Keys::sorted);
    CHECK(json.at("rows").at(0).at("circuit") == "sklansky, 1 cut");
    CHECK_THAT(formats_markdown(fitted),
               Contains("| the ours | ours_unit: sklansky, 1 cut | exact") &&
                   Contains("- Circuits: for each unit the one of least area x energy"));
}

TEST_CASE("losses are evaluated once for what they depend on") {
    const std::filesystem::path cache = kFolder / "losses";
    std::filesystem::remove_all(cache);
    const std::filesystem::path data = std::filesystem::path(QRAZOR_SOURCE_DIR) / "data";
    int made = 0;
    const auto make = [&] {
        ++made;
        qrazor::eval::EvaluateOptions options;
        options.windows = 1;
        options.context = 16;
        return std::make_unique<qrazor::eval::Evaluator>(
            qrazor::eval::load_network(data / "tinylm.safetensors"),
            std::vector{qrazor::eval::Data{"c", std::vector<std::uint32_t>(32, 'a')}}, options);
    };
    const std::vector texts{qrazor::eval::Data{"t", std::vector<std::uint32_t>(32, 'a')}};
    const auto measured = [&](const std::string& inputs, const std::string& scheme) {
        return measure_losses({scheme}, {inputs, cache, make, texts}).at(scheme);
    };
    const Losses losses = measured("one", "fp32");
    CHECK(losses.nats.at("t") > 0);
    CHECK(losses.effective_bits == 32);
    CHECK(measured("one", "fp32").nats.at("t") == losses.nats.at("t"));
    CHECK(made == 1);
    measured("two", "fp32");  // of other inputs
    CHECK(made == 2);
    CHECK_THROWS_AS(measured("two", "fp5"), qrazor::Error);
    CHECK(made == 2);
    // Of no text there is no loss, and not one of 0.
    CHECK_THROWS_WITH((Losses{"int4:w4", 4, {}}.mean()), "loss of int4:w4: of no text");
}
