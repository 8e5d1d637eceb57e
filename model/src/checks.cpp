// What must hold of groups and rows before arithmetic touches them: a flag too large would shift
// bits out without a word. Messages name field, value and legal range.
#include "checks.h"

#include <string>

#include "qrazor/model/widths.h"
#include "qrazor/support/error.h"

namespace qrazor::model {
namespace {

std::string label(std::string_view name, std::string_view field) {
    return std::string(name) + "." + std::string(field);
}

void check_size(std::string_view name, std::string_view field, std::size_t got,
                std::size_t expected) {
    if (got != expected) {
        throw Error(label(name, field) + " holds " + std::to_string(got) + " elements: must be " +
                    std::to_string(expected));
    }
}

void check_range(std::string_view name, std::string_view field, int value, int high) {
    if (value < 0 || value > high) {
        throw Error(label(name, field) + " = " + std::to_string(value) + ": must be 0 to " +
                    std::to_string(high));
    }
}

void check_fields(int flag, std::span<const int> sides, const RazorFormat& format,
                  std::string_view name) {
    check_range(name, "flag", flag, flag_max(format.base, format.salient));
    for (const int side : sides) {
        // A side beyond the flag would be a shift to the right.
        check_range(name, "side", side, flag < format.max_side ? flag : format.max_side);
    }
}

}  // namespace

void check_mask(std::size_t mask, std::size_t row) {
    if (mask != 0 && mask != row) {
        throw Error("mask: has " + std::to_string(mask) + " entries of " + std::to_string(row));
    }
}

void check_any_counts(bool any) {
    if (!any) {
        throw Error("softmax: a row without an entry that is not masked");
    }
}

void check_base_value(std::int32_t value, std::size_t index, const RazorFormat& format) {
    if (value < -format.base_max() - 1 || value > format.base_max()) {
        throw Error("values[" + std::to_string(index) + "] = " + std::to_string(value) +
                    ": must be " + std::to_string(-format.base_max() - 1) + " to " +
                    std::to_string(format.base_max()) +
                    " for base = " + std::to_string(format.base));
    }
}

void check_group(const RazoredGroup& group, const RazorFormat& format, std::string_view name) {
    check_size(name, "codes", group.codes.size(), static_cast<std::size_t>(format.group));
    check_size(name, "sides", group.sides.size(),
               format.max_side > 0 ? static_cast<std::size_t>(format.subgroups()) : 0);
    check_fields(group.flag, group.sides, format, name);
}

void check_row(const RazoredRow& row, std::string_view name) {
    validate(row.format);
    const auto group = static_cast<std::size_t>(row.format.group);
    const auto subgroups = static_cast<std::size_t>(row.format.subgroups());
    check_size(name, "flags", row.flags.size(),
               row.length / group + (row.length % group != 0 ? 1 : 0));
    check_size(name, "codes", row.codes.size(), row.flags.size() * group);
    check_size(name, "sides", row.sides.size(),
               row.format.max_side > 0 ? row.flags.size() * subgroups : 0);
    for (std::size_t g = 0; g < row.flags.size(); ++g) {
        check_fields(row.flags[g], {}, row.format, name);
        for (std::size_t s = 0; row.format.max_side > 0 && s < subgroups; ++s) {
            const int side = row.sides[g * subgroups + s];
            check_fields(row.flags[g], {&side, 1}, row.format, name);
        }
    }
}

void check_alike(const RazorFormat& act, const RazorFormat& weight) {
    if (act.group != weight.group) {
        throw Error("weight.group = " + std::to_string(weight.group) +
                    ": must be act.group = " + std::to_string(act.group));
    }
    if (act.max_side > 0 && weight.max_side > 0 && act.subgroup_size() != weight.subgroup_size()) {
        throw Error("weight.subgroup = " + std::to_string(weight.subgroup_size()) +
                    ": must be act.subgroup = " + std::to_string(act.subgroup_size()));
    }
}

void check_alike(const RazoredRow& act, const RazoredRow& weight) {
    check_alike(act.format, weight.format);
    if (act.length != weight.length) {
        throw Error("weight.length = " + std::to_string(weight.length) +
                    ": must be act.length = " + std::to_string(act.length));
    }
}

}  // namespace qrazor::model
