// A neural n-gram model (Bengio and others 2003): the last tokens, each looked up in a table, side
// by side through one hidden layer to the next token.
#pragma once
#include "qrazor/eval/network.h"

namespace qrazor::eval {

NetworkKind ngram();

}  // namespace qrazor::eval
