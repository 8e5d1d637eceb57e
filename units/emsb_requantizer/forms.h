// The forms of a requantizer: what shares a shift, and whether the integers are razored at once.
// Descriptor, emitter, bench and claims ask here.
#pragma once
#include <string>

#include "qrazor/gen/config.h"
#include "qrazor/model/widths.h"

namespace qrazor::units::emsb_requantizer {

inline bool of_rows(const gen::Config& config) {
    return config.granularity == gen::Granularity::row;
}

// Whether results are SDR codes: fewer bits than the integers that they are made of.
inline bool razors(const gen::Config& config) {
    return config.salient < config.code_width;
}

// Whether the values of a group have something of their own: a shift, a flag or both.
inline bool has_groups(const gen::Config& config) {
    return config.granularity == gen::Granularity::group || razors(config);
}

inline int groups_a_beat(const gen::Config& config) {
    return has_groups(config) ? config.lanes / config.group : 0;
}

// A shift that the values say is no longer than what is above a code; one that is given may leave
// nothing of them but the sign.
inline int most_shift(const gen::Config& config) {
    return config.granularity == gen::Granularity::fixed ? config.act_width - 1
                                                         : config.act_width - config.code_width;
}

inline int shift_width(const gen::Config& config) {
    return model::number_width(most_shift(config));
}

inline int flag_width(const gen::Config& config) {
    return model::flag_width(config.code_width, config.salient);
}

// "_group_sdr": what the form adds to a module's name.
inline std::string form_suffix(const gen::Config& config) {
    const std::string shared = of_rows(config) ? "" : "_" + word_of(config.granularity);
    return shared + (razors(config) ? "_sdr" : "");
}

// The combinational module of a form that stores no rows.
inline std::string core_name(const gen::Config& config) {
    return "emsb" + form_suffix(config);
}

}  // namespace qrazor::units::emsb_requantizer
