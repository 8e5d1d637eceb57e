// The list that an FPGA report is about where none is asked for.
#include "qrazor/synth/fpga_designs.h"

#include <map>
#include <set>

#include "qrazor/gen/config.h"
#include "qrazor/units/units.h"
#include "qrazor_catch.h"

using namespace qrazor;

TEST_CASE("the FPGA report has every SDR unit in gates and in operators") {
    std::vector<gen::Design> named;
    for (const gen::Settings& config :
         gen::read_configs(std::filesystem::path(QRAZOR_SOURCE_DIR) / "gen" / "configs")) {
        named.push_back(units::design(config));
    }
    // Forms of each function, by what is left once arithmetic is taken out.
    std::map<std::string, std::set<bool>> forms;
    std::set<std::string> labels;
    for (const gen::Design& design : qrazor::synth::fpga_default_designs(named)) {
        CHECK(labels.insert(design.label()).second);
        gen::Settings config = design.settings();
        const gen::Kind kind = design.unit().kind();
        if (kind.operands == gen::Operands::codes && !kind.on_values() && config.fraction == 0) {
            const bool operators = design.config().arch.operators();
            config.name = "";
            config.arch = "star";
            config.adder = "plus";
            config.fused.reset();
            config.late.reset();
            forms[gen::command_line(units::design(config))].insert(operators);
        }
    }
    CHECK(forms.size() > 3);
    for (const auto& [function, both] : forms) {
        INFO(function);
        CHECK(both.size() == 2);
    }
    CHECK(labels.count("sdr_mac_a16w8_star") == 1);
}
