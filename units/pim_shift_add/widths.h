// Widths that descriptor, text and claims of pim_shift_add share.
#pragma once
#include "qrazor/gen/fields.h"
#include "qrazor/model/widths.h"

namespace qrazor::units::pim_shift_add {

// Codes that are the base itself have none.
inline bool has_flags(const gen::Config& c) {
    return model::flag_max(c.act_width, c.salient) > 0;
}
// Two's complement has as many planes as bits; sign-magnitude one less.
inline int plane_width(const gen::Config& c) {
    return model::number_width(c.salient - 1);
}
inline int flag_width(const gen::Config& c) {
    return model::number_width(model::flag_max(c.act_width, c.salient));
}
inline int weight_flag_width(const gen::Config& c) {
    return model::number_width(c.weight_flags);
}
inline int sum_width(const gen::Config& c) {
    return model::column_sum_width(c.code_width, c.weight_width);
}
// Plane and flag together end at the base's top bit.
inline int exact_width(const gen::Config& c) {
    return model::read_sum_width(c.code_width, c.weight_width, c.act_width - 1 + c.weight_flags,
                                 static_cast<std::uint64_t>(c.max_row));
}

}  // namespace qrazor::units::pim_shift_add
