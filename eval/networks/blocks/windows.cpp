// Texts as windows of a network's context, side by side and without overlap: each token is judged
// once, the first ones of a window with little before them, as perplexities of papers mostly are.
#include "windows.h"

#include <algorithm>

#include "qrazor/support/error.h"

namespace qrazor::eval {
namespace {

// Bytes are tokens of models that were made for bytes; up to as many tokens of their own besides.
constexpr std::size_t kLargestByteVocabulary = 512;

}  // namespace

std::size_t window_tokens(std::size_t asked, std::size_t positions) {
    return asked == 0 ? std::min(positions, kLongestWindow) : asked;
}

std::vector<Item> text_windows(const Data& text, std::size_t tokens, std::size_t most) {
    const std::span<const std::uint32_t> all(text.tokens);
    // The last token is wanted, and never read.
    const std::size_t count = all.empty() ? 0 : std::min(most, (all.size() - 1) / tokens);
    std::vector<Item> windows(count);
    for (std::size_t w = 0; w < count; ++w) {
        windows[w].tokens = all.subspan(w * tokens, tokens);
        windows[w].wanted = all.subspan(w * tokens + 1, tokens);
    }
    return windows;
}

void check_text_length(const Data& text, const std::string& option, std::size_t tokens) {
    if (text.tokens.size() < tokens + 1) {
        throw Error(text.place(option) + ": has " + std::to_string(text.tokens.size()) +
                    " tokens: must be at least " + std::to_string(tokens + 1) + ", a window of " +
                    std::to_string(tokens) + " and the token behind it; or --context be smaller");
    }
}

void check_tokens(const Data& text, const std::string& option, std::size_t vocabulary) {
    if (text.bytes && vocabulary > kLargestByteVocabulary) {
        throw Error(text.place(option) +
                    ": is text, of which each byte would be a token: must be a .npy file "
                    "of tokens for a vocabulary of " +
                    std::to_string(vocabulary));
    }
    for (std::size_t k = 0; k < text.tokens.size(); ++k) {
        if (text.tokens[k] >= vocabulary) {
            throw Error(text.place(option) + ": index " + std::to_string(k) +
                        ": token = " + std::to_string(text.tokens[k]) +
                        ": must be below the vocabulary, " + std::to_string(vocabulary));
        }
    }
}

}  // namespace qrazor::eval
