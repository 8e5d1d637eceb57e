// Which roundings were met is counted for each number of dropped bits, as a shift that is wrong in
// one step shows there alone. Cases that cannot be are no bins, so that all can be required.
#include "families/sdr/rounding_cases.h"

#include <algorithm>

namespace qrazor::units {

RoundingCases::RoundingCases(const model::RazorFormat& format) : format_(format) {
    static const std::array<const char*, events> names{
        "nothing lost", "below half", "half, code even",   "half, code odd",
        "above half",   "saturated",  "negative becomes 0"};
    for (int drop = 0; drop <= format.base - format.salient; ++drop) {
        index_.emplace_back();
        for (int event = 0; event < events; ++event) {
            const bool can = possible(drop, static_cast<Event>(event));
            index_.back()[static_cast<std::size_t>(event)] =
                can ? static_cast<int>(bins_.size()) : -1;
            if (can) {
                bins_.push_back(std::to_string(drop) + " dropped, " +
                                names[static_cast<std::size_t>(event)]);
            }
        }
    }
}

bool RoundingCases::possible(int drop, Event event) const {
    const bool rounds = format_.rounding != model::Rounding::truncate;
    switch (event) {
        case exact:
            return true;
        // One dropped bit is half or nothing.
        case below:
        case above:
            return drop >= 2;
        case tie_even:
            return drop >= 1;
        case tie_odd:  // the only odd code of two bits is the largest one, which saturates
            return drop >= 1 && (format_.salient >= 3 || !rounds);
        case saturated:
            return drop >= 1 && rounds;
        default:
            break;
    }
    // A value that is small beside the one that sets the flag: in a subgroup of one it needs a flag
    // that the largest side shift does not reach.
    // With one bit dropped, half rounds up and never to 0.
    const int first = format_.rounding == model::Rounding::half_up ? 2 : 1;
    const int last = format_.base - format_.salient;
    const bool alone = format_.subgroups() > 1 && format_.subgroup_size() == 1;
    return drop >= first && (!alone || drop <= last - format_.max_side);
}

std::array<int, 2> RoundingCases::meets(std::int64_t value, int drop) const {
    const std::int64_t magnitude = std::min(value < 0 ? -value : value, format_.base_max());
    const std::int64_t kept = magnitude >> drop;
    const std::int64_t lost = magnitude - (kept << drop);
    const std::int64_t half = (std::int64_t{1} << drop) / 2;
    const bool odd = kept % 2 != 0;
    const bool rounds = format_.rounding != model::Rounding::truncate;
    Event event = lost == 0     ? exact
                  : lost < half ? below
                  : lost > half ? above
                  : odd         ? tie_odd
                                : tie_even;
    if (rounds && kept == format_.code_max() && lost != 0 && lost >= half) {
        event = saturated;
    }
    const bool up = rounds && event != exact &&
                    (event == above || event == tie_odd ||
                     (event == tie_even && format_.rounding == model::Rounding::half_up));
    const bool vanishes = value < 0 && kept == 0 && !up;
    const std::array<int, events>& index = index_[static_cast<std::size_t>(drop)];
    return {index[event], vanishes ? index[negative_zero] : -1};
}

}  // namespace qrazor::units
