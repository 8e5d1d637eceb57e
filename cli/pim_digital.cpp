// See pim_digital.h. Converters and circuits are of different nodes, so what both together cost is
// an indication.
#include "pim_digital.h"

#include <array>
#include <optional>

#include "announce.h"
#include "qrazor/support/error.h"
#include "qrazor/support/run_all.h"
#include "qrazor/support/text.h"
#include "qrazor/units/units.h"

namespace qrazor::cli {
namespace {

namespace pim = model::in_memory;

constexpr int kDigitalRows = 128;
constexpr int kDigitalOnes = 7;
constexpr int kDigitalOutputs = 16;
constexpr int kDigitalWeight = 8;
constexpr int kDigitalColumns = kDigitalOutputs * kDigitalWeight;

struct DigitalForm {
    const char* title;
    report::PimCoding coding;
    bool dense;
    int acc_width;  // exact for products of 4096 values
    int act_width;
    int salient;
};

constexpr std::array kDigitalForms{
    DigitalForm{"int8 two's complement, dense", {pim::InputCode::twos}, true, 28, 8, 8},
    DigitalForm{"int8 sign-magnitude", {pim::InputCode::sign_magnitude}, false, 28, 8, 8},
    DigitalForm{"SDR flag-binned", {pim::InputCode::flag_binned}, false, 36, 16, 4},
};

gen::Design adder_design(const DigitalForm& form) {
    gen::Settings settings;
    settings.unit = "pim_shift_add";
    settings.lanes = kDigitalOutputs;
    settings.weight_width = kDigitalWeight;
    settings.act_width = form.act_width;
    settings.salient = form.salient;
    settings.acc_width = form.acc_width;
    settings.code_width =
        pim::adc_bits({kDigitalRows, form.dense ? kDigitalRows : kDigitalOnes, form.coding.input});
    return units::design(settings);
}

gen::Design splitter_design() {
    gen::Settings settings;
    settings.unit = "ones_splitter";
    settings.rows = kDigitalRows;
    settings.ones = kDigitalOnes;
    return units::design(settings);
}

// Conversions and converters of a form, a MAC.
struct Converted {
    double conversions = 0;
    report::ByLaw energy_fj = {};
};

Converted converted(const report::Pim& costs, const DigitalForm& form) {
    if (form.dense) {
        const report::PimBaseline& dense = costs.baselines.front();
        return {dense.conversions_per_mac, dense.energy_fj_per_mac};
    }
    const report::PimRow& row = report::pim_row(costs, form.coding, kDigitalRows, kDigitalOnes);
    return {row.conversions_per_mac, row.energy_fj_per_mac};
}

void append_rows(const synth::FlowOptions& options, unsigned jobs, const report::Pim& costs,
                 std::vector<PimDigitalRow>& out) {
    const synth::Flow flow(options);
    announce(flow, false, "");
    std::vector<gen::Design> designs;
    for (const DigitalForm& form : kDigitalForms) {
        designs.push_back(adder_design(form));
    }
    designs.push_back(splitter_design());
    Work<synth::Row> work;
    work.label = [&](std::size_t i) { return designs[i].label(); };
    work.run = [&](std::size_t i) { return flow.run(designs[i]); };
    std::vector<std::string> errors;
    const std::vector<synth::Row> rows =
        results_of(run_all(designs.size(), work, {"pim", threads(jobs), {}, nullptr}), errors);
    if (!errors.empty()) {
        throw Error(flow.process() + ": " + errors.front());
    }
    const synth::Row& splitter = rows.back();
    const std::size_t first = out.size();
    for (std::size_t k = 0; k < kDigitalForms.size(); ++k) {
        const DigitalForm& form = kDigitalForms[k];
        const Converted converters = converted(costs, form);
        PimDigitalRow row{flow.process(), form.title, form.dense ? kDigitalRows : kDigitalOnes};
        row.adder_um2 = rows[k].area_um2;
        row.fj_per_conversion = rows[k].energy_per_mac_fj;
        if (!form.dense) {
            row.splitter_um2 = splitter.area_um2;
            row.fj_per_conversion += splitter.energy_per_mac_fj / kDigitalColumns;
        }
        row.fj_per_mac = converters.conversions * row.fj_per_conversion;
        row.converters_fj_per_mac = converters.energy_fj;
        out.push_back(row);
        const PimDigitalRow& dense = out[first];
        for (std::size_t law = 0; law < row.gain.size(); ++law) {
            out.back().gain[law] =
                dense.converters_fj_per_mac[law] / row.converters_fj_per_mac[law];
            out.back().gain_with[law] = (dense.converters_fj_per_mac[law] + dense.fj_per_mac) /
                                        (row.converters_fj_per_mac[law] + row.fj_per_mac);
        }
    }
}

std::string by_law(const report::ByLaw& values, bool gains) {
    std::vector<std::string> words;
    for (const double value : values) {
        words.push_back(fixed(value, !gains || value >= 100 ? 0 : value < 10 ? 2 : 1));
    }
    return join(words, " / ");
}

Json laws_json(const report::ByLaw& values) {
    Json out = Json::array();
    for (const double value : values) {
        out.push_back(value);
    }
    return out;
}

}  // namespace

std::vector<PimDigitalRow> measure_pim_digital(const PimDigitalSettings& settings,
                                               const report::PimInputs& inputs) {
    const report::Pim costs = report::measure_pim(inputs, {kDigitalRows}, {kDigitalOnes});
    std::vector<PimDigitalRow> out;
    for (const synth::FlowOptions& options : settings.kits.flows()) {
        append_rows(options, settings.jobs, costs, out);
    }
    return out;
}

report::TextTable pim_digital_table(const std::vector<PimDigitalRow>& rows) {
    report::TextTable out{{"library", "inputs", "N", "`pim_shift_add`, um2", "`ones_splitter`, um2",
                           "digital, fJ/conversion", "digital, fJ/MAC", "converters, fJ/MAC",
                           "gain, converters", "gain with the digital side"},
                          {},
                          2};
    std::string library;
    for (const PimDigitalRow& row : rows) {
        out.rows.push_back({row.library == library ? "" : row.library, row.inputs,
                            std::to_string(row.ones), fixed(row.adder_um2, 0),
                            row.splitter_um2 > 0 ? fixed(row.splitter_um2, 0) : "-",
                            fixed(row.fj_per_conversion, 1), fixed(row.fj_per_mac, 0),
                            by_law(row.converters_fj_per_mac, false), by_law(row.gain, true),
                            by_law(row.gain_with, true)});
        library = row.library;
    }
    return out;
}

std::string pim_digital_scope() {
    std::vector<std::string> laws;
    for (const report::AdcLaw law : report::kAdcLaws) {
        laws.emplace_back(word_of(law));
    }
    return "Arrays of " + std::to_string(kDigitalRows) + " rows and " +
           std::to_string(kDigitalColumns) + " columns, " + std::to_string(kDigitalOutputs) +
           " outputs of int8 weights; three figures in a cell are under " + join(laws, " / ") +
           ". Circuits at the library's clock, before layout, real activations; the laws of "
           "converters are of 65 nm and 32 nm, so both together are an indication.";
}

Json pim_digital_json(const std::vector<PimDigitalRow>& rows) {
    Json out{
        {"rows_of_array", kDigitalRows}, {"columns", kDigitalColumns}, {"rows", Json::array()}};
    for (const PimDigitalRow& row : rows) {
        out["rows"].push_back({{"process", row.library},
                               {"inputs", row.inputs},
                               {"ones", row.ones},
                               {"pim_shift_add_um2", row.adder_um2},
                               {"ones_splitter_um2", row.splitter_um2},
                               {"digital_fj_per_conversion", row.fj_per_conversion},
                               {"digital_fj_per_mac", row.fj_per_mac},
                               {"converters_fj_per_mac", laws_json(row.converters_fj_per_mac)},
                               {"gain", laws_json(row.gain)},
                               {"gain_with_digital", laws_json(row.gain_with)}});
    }
    return out;
}

}  // namespace qrazor::cli
