// FPGA rows as JSON: in a report, and as text in the cache.
#pragma once
#include <string>
#include <vector>

#include "qrazor/support/json.h"
#include "qrazor/synth/fpga.h"

namespace qrazor::synth {

Json to_json(const FpgaRow& row);

std::string fpga_rows_to_json(const std::vector<FpgaRow>& rows);
// Throws Error.
std::vector<FpgaRow> fpga_rows_from_json(const std::string& text);

}  // namespace qrazor::synth
