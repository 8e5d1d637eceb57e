// Items of a text for networks that read tokens: windows side by side, each token's wanted output
// the token behind it.
#pragma once
#include "qrazor/eval/data.h"

namespace qrazor::eval {

// Windows are not longer than this unless one asks for it: attention takes the square of it.
inline constexpr std::size_t kLongestWindow = 2048;

// What one has asked for; else what the network was made for, but at most kLongestWindow.
std::size_t window_tokens(std::size_t asked, std::size_t positions);

std::vector<Item> text_windows(const Data& text, std::size_t tokens, std::size_t most);

// Throw qrazor::Error, `OPTION = FILE: ...`: a text shorter than a window and the token behind it;
// no text, bytes for a network of words, a token beyond the vocabulary.
void check_text_length(const Data& text, const std::string& option, std::size_t tokens);
void check_tokens(const Data& text, const std::string& option, std::size_t vocabulary);

}  // namespace qrazor::eval
