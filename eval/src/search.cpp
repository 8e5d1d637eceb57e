// The SDR variant of least loss at a given number of bits. Most variants are told apart by a few
// windows, so rounds with more windows follow for the fewer that are left.
#include "qrazor/eval/search.h"

#include <algorithm>

namespace qrazor::eval {
namespace {

// Variants with far fewer bits lose by that alone: half of the time would go into them.
constexpr double kFewerBits = 0.4;

struct Level {
    int subgroup;  // 0: one level
    int max_side;
};

// Wide bases lose least; of 11 bits each has a flag of 3 bits, and its unit is smaller.
constexpr const char* kBases[] = {"kv.b16,w.b11", "b11"};

std::string text_of(int group, const Level& level, int fraction, bool asymmetric) {
    std::string text = "sdr:w4a4kv4,g" + std::to_string(group);
    if (level.subgroup != 0) {
        text += ",s" + std::to_string(level.subgroup) + ",d" + std::to_string(level.max_side);
    }
    if (fraction != 0) {
        text += ",f" + std::to_string(fraction);
    }
    return text + (asymmetric ? ",neg8" : "");
}

// Groups, levels and flags, without bases and encoders.
std::vector<std::string> codes(bool rtl) {
    const std::vector<Level> levels{{0, 0}, {4, 1}, {8, 1}, {16, 1}, {4, 3}, {8, 3}, {16, 3}};
    std::vector<std::string> out;
    for (const int group : {16, 32, 64, 128}) {
        for (const Level& level : levels) {
            if (level.subgroup >= group) {
                continue;
            }
            for (const int fraction : {0, 1, 2}) {
                out.push_back(text_of(group, level, fraction, false));
                if (!rtl) {
                    out.push_back(text_of(group, level, fraction, true));
                }
            }
        }
    }
    return out;
}

}  // namespace

std::vector<Scheme> sdr_variants(double bits, bool rtl) {
    constexpr double kRounding = 1e-9;
    std::vector<Scheme> found;
    for (const std::string& code : codes(rtl)) {
        for (const std::string bases : kBases) {
            // Weights are encoded once, by whatever encoder; activations in hardware, which has the
            // rule alone.
            Scheme scheme = parse_scheme(code + "," + bases + (rtl ? ",w.lse" : ",lse"));
            const double own = scheme.effective_bits();
            if (own <= bits + kRounding && own >= bits - kFewerBits) {
                found.push_back(std::move(scheme));
            }
        }
    }
    return found;
}

std::vector<Evaluation> search(
    const Evaluator& evaluator, std::vector<Scheme> schemes, const std::vector<Data>& data,
    const std::vector<SearchRound>& rounds,
    const std::function<void(std::size_t, std::size_t, std::size_t, const Evaluation&)>& told) {
    std::vector<Evaluation> results;
    for (std::size_t round = 0; round < rounds.size(); ++round) {
        std::vector<std::pair<Evaluation, Scheme>> seen;
        for (const Scheme& scheme : schemes) {
            seen.emplace_back(evaluator.evaluate(scheme, data, rounds[round].windows), scheme);
            told(round, seen.size(), schemes.size(), seen.back().first);
        }
        std::stable_sort(seen.begin(), seen.end(), [](const auto& a, const auto& b) {
            return a.first.is_better_than(b.first);
        });
        seen.resize(std::min(seen.size(), rounds[round].kept));
        schemes.clear();
        results.clear();
        for (auto& [evaluation, scheme] : seen) {
            results.push_back(std::move(evaluation));
            schemes.push_back(std::move(scheme));
        }
    }
    return results;
}

}  // namespace qrazor::eval
