// Cells that have a function and must not be used for it: level shifters, isolation and retention
// cells, clock gates. Files mark them in many ways, and an area script would take them gladly, for
// some are small.
#include "special_cells.h"

#include <algorithm>
#include <array>

#include "liberty_numbers.h"

namespace qrazor::cells {

using liberty::Attribute;
using liberty::Group;

namespace {

struct Mark {
    const char* attribute;
    const char* what;
};

// Of a cell, where it is not `false`: some name a kind ("latch_posedge"), some say just true.
// As the Liberty reference names them, of several versions, and some that only kits write.
constexpr std::array<Mark, 22> kCellMarks{{
    {"is_isolation_cell", "is an isolation cell"},
    {"is_clock_isolation_cell", "is an isolation cell"},
    {"is_level_shifter", "is a level shifter"},
    {"is_differential_level_shifter", "is a level shifter"},
    {"level_shifter_type", "is a level shifter"},
    {"always_on", "is an always-on cell"},
    {"retention_cell", "is a retention cell"},
    {"power_gating_cell", "is a retention cell"},
    {"clock_gating_integrated_cell", "is a clock gate"},
    {"is_clock_gating_cell", "is a clock gate"},
    {"switch_cell_type", "is a power switch"},
    {"pad_cell", "is a pad"},
    {"auxiliary_pad_cell", "is a pad"},
    {"is_pad_cell", "is a pad"},
    {"antenna_diode_type", "is an antenna diode"},
    {"is_macro_cell", "is a macro"},
    {"interface_timing", "is a macro"},
    {"is_pll_cell", "is a PLL"},
    {"is_decap_cell", "is a decoupling capacitor"},
    {"is_filler_cell", "is a filler"},
    {"is_tap_cell", "is a well tap"},
    {"use_for_size_only", "is for sizing only"},
}};

constexpr std::array<Mark, 15> kPinMarks{{
    {"is_pad", "is a pad"},
    {"isolation_cell_enable_pin", "is an isolation cell"},
    {"isolation_cell_data_pin", "is an isolation cell"},
    {"level_shifter_enable_pin", "is a level shifter"},
    {"level_shifter_data_pin", "is a level shifter"},
    {"retention_pin", "is a retention cell"},
    {"power_gating_pin", "is a retention cell"},
    {"switch_pin", "is a power switch"},
    {"clock_gate_enable_pin", "is a clock gate"},
    {"clock_gate_clock_pin", "is a clock gate"},
    {"clock_gate_out_pin", "is a clock gate"},
    {"antenna_diode_related_power_pins", "is an antenna diode"},
    {"always_on", "is an always-on cell"},
    {"is_analog", "has an analog pin"},
    {"complementary_pin", "has a differential pin"},
}};

// Groups below a cell, and what they make of it.
constexpr std::array<Mark, 3> kGroupMarks{{
    {"memory", "is a memory"},
    {"test_cell", "is a scan cell"},
    {"retention_condition", "is a retention cell"},
}};

bool set(const Group& group, const char* name) {
    const Attribute* found = group.find(name);
    if (found == nullptr || found->values.size() != 1) {
        return found != nullptr;
    }
    const std::string value = lower_case(found->values[0]);
    return value != "false" && value != "none";
}

template <size_t N>
std::string first_mark(const Group& group, const std::array<Mark, N>& marks) {
    const auto found = std::find_if(marks.begin(), marks.end(),
                                    [&](const Mark& mark) { return set(group, mark.attribute); });
    return found == marks.end() ? "" : found->what;
}

}  // namespace

std::string special_use(const Group& cell) {
    if (std::string what = first_mark(cell, kCellMarks); !what.empty()) {
        return what;
    }
    for (const Group& child : cell.groups) {
        for (const Mark& mark : kGroupMarks) {
            if (child.type == mark.attribute) {
                return mark.what;
            }
        }
        if (child.type == "pg_pin") {
            const std::string type = child.text("pg_type");
            if (type == "backup_power" || type == "internal_power" || type == "backup_ground" ||
                type == "internal_ground") {
                return "has a second supply, " + child.name();
            }
        } else if (child.type == "pin") {
            if (std::string what = first_mark(child, kPinMarks); !what.empty()) {
                return what;
            }
            // Tie cells pull, too, and are what they seem.
            const std::string function = child.text("function");
            if (set(child, "driver_type") && function != "0" && function != "1") {
                return "has a pin that pulls or holds";
            }
        }
    }
    return "";
}

}  // namespace qrazor::cells
