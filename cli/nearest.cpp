// A mistyped name is answered with the one that was meant, not with a list of a hundred.
#include "nearest.h"

#include <algorithm>
#include <numeric>

namespace qrazor::cli {
namespace {

// Single-letter edits between two words.
size_t distance(const std::string& a, const std::string& b) {
    // Levenshtein's table, of which the last row is enough.
    std::vector<size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (size_t i = 1; i <= a.size(); ++i) {
        size_t diagonal = row[0]++;
        for (size_t j = 1; j <= b.size(); ++j) {
            const size_t above = row[j];
            row[j] = std::min(
                {row[j] + 1, row[j - 1] + 1, diagonal + static_cast<size_t>(a[i - 1] != b[j - 1])});
            diagonal = above;
        }
    }
    return row.back();
}

}  // namespace

std::string nearest(const std::string& word, const std::vector<std::string>& known) {
    std::string best;
    // Two edits, or a quarter of a long word: with more, short names are all near each other.
    size_t least = std::max<size_t>(2, word.size() / 4) + 1;
    for (const std::string& one : known) {
        if (const size_t edits = distance(word, one); edits < least) {
            least = edits;
            best = one;
        }
    }
    return best.empty() ? "" : "; did you mean " + best + "?";
}

}  // namespace qrazor::cli
