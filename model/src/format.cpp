// A razoring format's limits, names and effective bits. All problems of a format are told at once.
#include <array>
#include <string>
#include <vector>

#include "checks.h"
#include "qrazor/model/razor.h"
#include "qrazor/model/widths.h"
#include "qrazor/model/words.h"
#include "qrazor/support/error.h"
#include "qrazor/support/text.h"

namespace qrazor::model {
namespace {

constexpr std::array<WordRow<Rounding>, 3> kRoundings{
    {{Rounding::half_up, "half_up", "half a step goes away from zero, as in the paper"},
     {Rounding::half_even, "half_even", "half a step goes to the even code"},
     {Rounding::truncate, "truncate", "what is below a step is dropped"}}};

}  // namespace

std::string outside(const char* field, int value, int low, int high) {
    return std::string(field) + " = " + std::to_string(value) + ": must be " +
           (low == high ? "" : std::to_string(low) + " to ") + std::to_string(high);
}

std::span<const WordRow<Rounding>> words_of(Rounding) {
    return kRoundings;
}

std::string_view to_string(Rounding rounding) {
    return word_of(rounding);
}

Rounding rounding_from(std::string_view name) {
    return value_named<Rounding>(name, "rounding");
}

void validate(const RazorFormat& format) {
    std::vector<std::string> problems;
    const bool base_good = format.base >= 4 && format.base <= 32;
    if (!base_good) {
        problems.push_back(outside("base", format.base, 4, 32));
    }
    // Where the base itself is wrong, the limits that follow from it are those of the widest base.
    const int base = base_good ? format.base : 32;
    const bool salient_good = format.salient >= 2 && format.salient <= base;
    if (!salient_good) {
        problems.push_back(outside("salient", format.salient, 2, base));
    }
    const bool group_good = format.group >= 1 && format.group <= 256;
    if (!group_good) {
        problems.push_back(outside("group", format.group, 1, 256));
    }
    if (format.rounding != Rounding::half_up && format.rounding != Rounding::half_even &&
        format.rounding != Rounding::truncate) {
        problems.push_back(outside("rounding", static_cast<int>(format.rounding), 0, 2));
    }
    if (format.subgroup < 0 || format.subgroup > 256) {
        problems.push_back(outside("subgroup", format.subgroup, 0, 256));
    } else if (format.subgroup != 0 && group_good && format.group % format.subgroup != 0) {
        problems.push_back("subgroup = " + std::to_string(format.subgroup) +
                           ": must divide group = " + std::to_string(format.group));
    }
    const int side_limit = flag_max(base, salient_good ? format.salient : 2);
    if (format.max_side < 0 || format.max_side > side_limit) {
        problems.push_back(outside("max_side", format.max_side, 0, side_limit) +
                           " (base - salient)");
    }
    if (!problems.empty()) {
        throw Error(join(problems, "; "));
    }
}

double effective_bits(const RazorFormat& format) {
    validate(format);
    return format.salient +
           static_cast<double>(flag_width(format.base, format.salient)) / format.group +
           static_cast<double>(side_width(format.max_side)) / format.subgroup_size();
}

std::uint32_t to_word(Code code, int salient) {
    const std::uint32_t sign = code < 0 ? 1U : 0U;
    const std::uint32_t magnitude =
        sign != 0 ? 0U - static_cast<std::uint32_t>(code) : static_cast<std::uint32_t>(code);
    return (sign << (salient - 1)) | magnitude;
}

Code from_word(std::uint32_t word, int salient) {
    const std::uint32_t sign = (word >> (salient - 1)) & 1U;
    const auto magnitude = static_cast<Code>(word & ((std::uint32_t{1} << (salient - 1)) - 1));
    return sign != 0 ? -magnitude : magnitude;
}

std::int64_t decode(Code code, int flag, int side) {
    return std::int64_t{code} << (flag - side);
}

}  // namespace qrazor::model
