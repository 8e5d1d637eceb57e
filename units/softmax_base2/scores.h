// Attention scores of a language model's window as base-2 logits: what a softmax meets in earnest.
#pragma once
#include <cstdint>
#include <vector>

#include "families/bench_words.h"
#include "qrazor/stimulus/tensors.h"

namespace qrazor::units::softmax_base2 {

// Of one head of a block, token by token: those of the token and of all before it, times log2(e),
// with `fraction` fraction bits, cut to `width` bits. `most` tokens, from the last one on, so that
// long rows come first.
std::vector<std::vector<std::int64_t>> attention_scores(const TensorSource& source, int block,
                                                        int fraction, int width, std::size_t most);

}  // namespace qrazor::units::softmax_base2
