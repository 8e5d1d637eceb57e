// The best circuit of each contest, and SDR's over the baselines'.
#include <algorithm>
#include <map>

#include "qrazor/explore/explore.h"
#include "qrazor/gen/unit.h"
#include "qrazor/units/units.h"

namespace qrazor::explore {
namespace {

// Of rows that have a figure (more than 0), the first with the least; nullptr: none has.
template <typename Figure>
ExploreRow* least(const std::vector<ExploreRow*>& rows, Figure figure) {
    ExploreRow* best = nullptr;
    for (ExploreRow* row : rows) {
        if (figure(*row) > 0 && (best == nullptr || figure(*row) < figure(*best))) {
            best = row;
        }
    }
    return best;
}

void mark(ExploreRow* row, const std::string& what) {
    if (row != nullptr) {
        row->wins.push_back(what);
    }
}

const ExploreRow* winner(const std::vector<ExploreRow>& rows, const std::string& contest,
                         const std::string& kind, const std::string& what) {
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const ExploreRow& row) {
        return row.contest == contest && row.clock_kind == kind && row.won(what);
    });
    return found == rows.end() ? nullptr : &*found;
}

bool compares(const gen::Settings& own, const gen::Settings& other) {
    const gen::Kind mine = units::named(own.unit).kind();
    const gen::Kind theirs = units::named(other.unit).kind();
    return mine.operands != gen::Operands::integers && theirs.operands == gen::Operands::integers &&
           mine.task == theirs.task && other.cuts == own.cuts;
}

}  // namespace

bool ExploreRow::won(const std::string& what) const {
    return std::find(wins.begin(), wins.end(), what) != wins.end();
}

void choose_winners(std::vector<ExploreRow>& rows) {
    std::map<std::pair<std::string, std::string>, std::vector<ExploreRow*>> all;
    std::map<std::pair<std::string, std::string>, std::vector<ExploreRow*>> meeting;
    for (ExploreRow& row : rows) {
        row.wins.clear();
        if (!row.failure.empty()) {
            continue;
        }
        all[{row.contest, row.clock_kind}].push_back(&row);
        if (row.meets) {
            meeting[{row.contest, row.clock_kind}].push_back(&row);
        }
    }
    for (const auto& [key, own] : meeting) {
        mark(least(own, [](const ExploreRow& row) { return row.area_um2; }), "smallest");
        mark(least(own, [](const ExploreRow& row) { return row.power_mw; }), "coolest");
    }
    for (const auto& [key, own] : all) {
        mark(least(own, [](const ExploreRow& row) { return row.min_period_ns; }), "fastest");
    }
}

std::vector<ExploreRatio> explore_ratios(const std::vector<Contest>& contests,
                                         const std::vector<ExploreRow>& rows) {
    static const std::vector<std::pair<std::string, std::string>> kPairs{{"smallest", "smallest"},
                                                                         {"coolest", "coolest"},
                                                                         {"smallest", "coolest"},
                                                                         {"fastest", "fastest"}};
    std::vector<ExploreRatio> out;
    for (const Contest& contest : contests) {
        const bool same_lanes =
            std::any_of(contests.begin(), contests.end(), [&](const Contest& other) {
                return compares(contest.config, other.config) &&
                       other.config.lanes == contest.config.lanes;
            });
        for (const Contest& baseline : contests) {
            if (!compares(contest.config, baseline.config) ||
                (same_lanes && baseline.config.lanes != contest.config.lanes)) {
                continue;
            }
            for (const std::string kind : {"relaxed", "tight"}) {
                for (const auto& [own, other] : kPairs) {
                    const ExploreRow* mine = winner(rows, contest.name, kind, own);
                    const ExploreRow* its = winner(rows, baseline.name, kind, other);
                    if (mine == nullptr || its == nullptr) {
                        continue;
                    }
                    const double lanes = static_cast<double>(its->lanes) / mine->lanes;
                    const bool powers = mine->power_mw > 0 && its->power_mw > 0;
                    out.push_back({contest.name, baseline.name, kind, mine->clock_ns, own, other,
                                   mine->area_um2 / its->area_um2 * lanes,
                                   powers ? mine->power_mw / its->power_mw * lanes : 0,
                                   mine->min_period_ns / its->min_period_ns,
                                   mine->lanes != its->lanes});
                }
            }
        }
    }
    return out;
}

}  // namespace qrazor::explore
