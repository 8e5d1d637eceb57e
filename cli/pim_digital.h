// What stands beside an array's converters: the splitter and what adds up the codes, as circuits.
#pragma once
#include <string>
#include <vector>

#include "kits.h"
#include "qrazor/report/in_memory.h"
#include "qrazor/support/json.h"

namespace qrazor::cli {

struct PimDigitalSettings {
    KitOptions kits;
    bool wanted = false;
    unsigned jobs = 0;
};

// One way to read an array, its digital side on one library.
struct PimDigitalRow {
    std::string library;  // what the figures hold for
    std::string inputs;
    int ones = 0;  // N; all rows of the dense read
    double adder_um2 = 0;
    double splitter_um2 = 0;       // 0: the dense read has none
    double fj_per_conversion = 0;  // of both: a splitter serves all columns
    double fj_per_mac = 0;
    report::ByLaw converters_fj_per_mac = {};
    report::ByLaw gain = {};       // of the converters alone, as in the table of costs
    report::ByLaw gain_with = {};  // and with the digital side, of either read
};

// The first of a library's rows is the dense read. Throws qrazor::Error where a circuit cannot be
// measured.
std::vector<PimDigitalRow> measure_pim_digital(const PimDigitalSettings& settings,
                                               const report::PimInputs& inputs);
report::TextTable pim_digital_table(const std::vector<PimDigitalRow>& rows);
std::string pim_digital_scope();
Json pim_digital_json(const std::vector<PimDigitalRow>& rows);

}  // namespace qrazor::cli
