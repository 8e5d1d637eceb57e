// Rows as JSON. What a row is about (design, tensors, checks, tools' ways) stands beside its
// figures, so that a table can be made of it without asking anybody.
#include "qrazor/synth/row_json.h"

#include <cstdio>
#include <cstdlib>

#include "qrazor/support/error.h"

namespace qrazor::synth {

Json to_json(const Row& row) {
    Json json{{"config", row.config},
              {"unit", row.unit},
              {"arch", row.arch},
              {"library", row.library},
              {"clock_ns", row.clock_ns},
              {"area_um2", row.area_um2},
              {"area_registers_um2", row.area_registers_um2},
              {"cells", row.cells},
              {"registers", row.registers},
              {"min_period_ns", row.min_period_ns},
              {"slack_ns", row.slack_ns},
              {"power_mw", row.power.total_mw()},
              {"power_switching_mw", row.power.switching_mw},
              {"power_internal_mw", row.power.internal_mw},
              {"power_clock_mw", row.power.clock_mw},
              {"power_leakage_mw", row.power.leakage_mw},
              {"power_zero_delay_mw", row.power_zero_delay.total_mw()},
              {"power_zero_delay_switching_mw", row.power_zero_delay.switching_mw},
              {"power_zero_delay_internal_mw", row.power_zero_delay.internal_mw},
              {"power_zero_delay_clock_mw", row.power_zero_delay.clock_mw},
              {"power_zero_delay_leakage_mw", row.power_zero_delay.leakage_mw},
              {"energy_per_mac_fj", row.energy_per_mac_fj},
              {"energy_per", row.energy_per},
              {"latency_cycles", row.latency_cycles < 0 ? Json() : Json(row.latency_cycles)},
              {"activity_source", row.activity_source},
              {"act_width", row.act_width},
              {"weight_width", row.weight_width},
              {"group", row.group},
              {"lanes", row.lanes},
              {"cuts", row.cuts},
              {"recipe", row.recipe},
              {"toggles_per_cycle", row.toggles_per_cycle},
              {"toggles_zero_delay_per_cycle", row.toggles_zero_delay_per_cycle},
              {"timing", row.own_timing ? "own" : "opensta"},
              {"arrival_own_ns", row.arrival_own_ns},
              {"cycles", row.cycles},
              {"checks", row.checks},
              {"verified", row.verified},
              {"verified_here", row.verified_here}};
    if (!row.origin.empty()) {
        json["origin"] = row.origin;
        json["notes"] = row.notes;
    }
    if (!row.operators.empty()) {
        json["operators"] = row.operators;
    }
    if (!row.own_timing) {
        json["arrival_opensta_ns"] = row.arrival_opensta_ns;
    }
    if (row.salient > 0) {
        json["salient"] = row.salient;
        json["max_side"] = row.max_side;
        json["fraction"] = row.fraction;
        json["rounding"] = row.rounding;
    }
    return json;
}

Row from_json(const Json& json) {
    Row row;
    json.at("config").get_to(row.config);
    json.at("unit").get_to(row.unit);
    json.at("arch").get_to(row.arch);
    json.at("library").get_to(row.library);
    json.at("clock_ns").get_to(row.clock_ns);
    json.at("area_um2").get_to(row.area_um2);
    json.at("area_registers_um2").get_to(row.area_registers_um2);
    json.at("cells").get_to(row.cells);
    json.at("registers").get_to(row.registers);
    json.at("min_period_ns").get_to(row.min_period_ns);
    json.at("slack_ns").get_to(row.slack_ns);
    json.at("power_switching_mw").get_to(row.power.switching_mw);
    json.at("power_internal_mw").get_to(row.power.internal_mw);
    json.at("power_clock_mw").get_to(row.power.clock_mw);
    json.at("power_leakage_mw").get_to(row.power.leakage_mw);
    json.at("power_zero_delay_switching_mw").get_to(row.power_zero_delay.switching_mw);
    json.at("power_zero_delay_internal_mw").get_to(row.power_zero_delay.internal_mw);
    json.at("power_zero_delay_clock_mw").get_to(row.power_zero_delay.clock_mw);
    json.at("power_zero_delay_leakage_mw").get_to(row.power_zero_delay.leakage_mw);
    json.at("energy_per_mac_fj").get_to(row.energy_per_mac_fj);
    json.at("energy_per").get_to(row.energy_per);
    const Json& latency = json.at("latency_cycles");
    row.latency_cycles = latency.is_null() ? -1 : latency.get<int>();
    json.at("activity_source").get_to(row.activity_source);
    json.at("act_width").get_to(row.act_width);
    json.at("weight_width").get_to(row.weight_width);
    json.at("group").get_to(row.group);
    json.at("lanes").get_to(row.lanes);
    json.at("cuts").get_to(row.cuts);
    json.at("recipe").get_to(row.recipe);
    json.at("toggles_per_cycle").get_to(row.toggles_per_cycle);
    json.at("toggles_zero_delay_per_cycle").get_to(row.toggles_zero_delay_per_cycle);
    json.at("arrival_own_ns").get_to(row.arrival_own_ns);
    row.operators = json.value("operators", std::string());
    row.own_timing = json.value("timing", std::string("opensta")) == "own";
    row.arrival_opensta_ns = row.own_timing ? 0 : json.at("arrival_opensta_ns").get<double>();
    json.at("cycles").get_to(row.cycles);
    json.at("checks").get_to(row.checks);
    // Defaults are what rows meant before they said it.
    row.verified = json.value("verified", std::string("golden model"));
    row.verified_here = json.value("verified_here", true);
    row.origin = json.value("origin", std::string());
    row.notes = json.value("notes", std::vector<std::string>());
    row.salient = json.value("salient", 0);
    row.max_side = json.value("max_side", 0);
    row.fraction = json.value("fraction", 0);
    row.rounding = json.value("rounding", std::string());
    return row;
}

void round_numbers(Json& json) {
    if (json.is_number_float()) {
        char text[32];
        // Six digits: more are the sum's order, and would change a committed report without a
        // reason.
        std::snprintf(text, sizeof text, "%.6g", json.get<double>());
        json = std::strtod(text, nullptr);
    } else if (json.is_structured()) {
        for (Json& child : json) {
            round_numbers(child);
        }
    }
}

std::string row_to_json(const Row& row) {
    return to_json(row).dump(2) + "\n";
}

Row row_from_json(const std::string& text) {
    try {
        return from_json(Json::parse(text));
    } catch (const JsonError& error) {
        throw Error(std::string("row: ") + error.what());
    }
}

}  // namespace qrazor::synth
