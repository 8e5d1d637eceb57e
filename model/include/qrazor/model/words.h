// The words of the model's choices, each with what it means.
#pragma once
#include <span>

#include "qrazor/model/activations.h"
#include "qrazor/model/dot.h"
#include "qrazor/model/pwl.h"
#include "qrazor/model/razor.h"
#include "qrazor/model/rival_softmax.h"
#include "qrazor/model/softmax.h"
#include "qrazor/support/words.h"

namespace qrazor::model {

std::span<const WordRow<Rounding>> words_of(Rounding);
std::span<const WordRow<Overflow>> words_of(Overflow);

}  // namespace qrazor::model
