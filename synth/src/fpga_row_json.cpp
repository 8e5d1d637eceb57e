// Rows of FPGAs as JSON, for the cache and the report. Every field is required: a row of an older
// version is made again, not completed.
#include "qrazor/synth/fpga_row_json.h"

#include "qrazor/support/error.h"

namespace qrazor::synth {
namespace {

FpgaRow fpga_row_from_json(const Json& json) {
    FpgaRow row;
    json.at("config").get_to(row.config);
    json.at("unit").get_to(row.unit);
    json.at("arch").get_to(row.arch);
    json.at("target").get_to(row.target);
    json.at("mode").get_to(row.mode);
    json.at("luts").get_to(row.counts.luts);
    json.at("carries").get_to(row.counts.carries);
    json.at("muxes").get_to(row.counts.muxes);
    json.at("registers").get_to(row.counts.registers);
    json.at("dsps").get_to(row.counts.dsps);
    json.at("block_rams").get_to(row.counts.block_rams);
    for (const Json& clock : json.at("clocks")) {
        const Json& mhz = clock.at("mhz");
        row.clocks.push_back({clock.at("device").get<std::string>(),
                              mhz.is_null() ? 0 : mhz.get<double>(),
                              clock.at("note").get<std::string>()});
    }
    json.at("latency_cycles").get_to(row.latency_cycles);
    json.at("act_width").get_to(row.act_width);
    json.at("weight_width").get_to(row.weight_width);
    json.at("group").get_to(row.group);
    json.at("lanes").get_to(row.lanes);
    json.at("cuts").get_to(row.cuts);
    json.at("checks").get_to(row.checks);
    json.at("stimulus").get_to(row.stimulus);
    json.at("cells").get_to(row.cells);
    return row;
}

}  // namespace

Json to_json(const FpgaRow& row) {
    Json clocks = Json::array();
    for (const FpgaClock& clock : row.clocks) {
        clocks.push_back({{"device", clock.device},
                          {"mhz", clock.mhz > 0 ? Json(clock.mhz) : Json(nullptr)},
                          {"note", clock.note}});
    }
    return {{"config", row.config},
            {"unit", row.unit},
            {"arch", row.arch},
            {"target", row.target},
            {"mode", row.mode},
            {"luts", row.counts.luts},
            {"carries", row.counts.carries},
            {"muxes", row.counts.muxes},
            {"registers", row.counts.registers},
            {"dsps", row.counts.dsps},
            {"block_rams", row.counts.block_rams},
            {"clocks", clocks},
            {"latency_cycles", row.latency_cycles},
            {"act_width", row.act_width},
            {"weight_width", row.weight_width},
            {"group", row.group},
            {"lanes", row.lanes},
            {"cuts", row.cuts},
            {"checks", row.checks},
            {"stimulus", row.stimulus},
            {"cells", row.cells}};
}

std::string fpga_rows_to_json(const std::vector<FpgaRow>& rows) {
    Json out = Json::array();
    for (const FpgaRow& row : rows) {
        out.push_back(to_json(row));
    }
    return out.dump(2) + "\n";
}

std::vector<FpgaRow> fpga_rows_from_json(const std::string& text) {
    try {
        std::vector<FpgaRow> rows;
        for (const Json& row : Json::parse(text)) {
            rows.push_back(fpga_row_from_json(row));
        }
        return rows;
    } catch (const JsonError& error) {
        throw Error(std::string("FPGA rows: ") + error.what());
    }
}

}  // namespace qrazor::synth
