// The words of the model's choices, each with what it means.
#pragma once
#include <span>

#include "qrazor/model/dot.h"
#include "qrazor/model/razor.h"
#include "qrazor/support/words.h"

namespace qrazor::model {

std::span<const WordRow<Rounding>> words_of(Rounding);
std::span<const WordRow<Overflow>> words_of(Overflow);

}  // namespace qrazor::model
