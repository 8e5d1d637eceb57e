// The bench of the rivals' softmax: rows through model::rival_codes().
#pragma once
#include <memory>

#include "families/bench_words.h"
#include "qrazor/model/rival_softmax.h"
#include "qrazor/stimulus/bench.h"

namespace qrazor::units {

std::unique_ptr<Bench> rival_bench(const gen::Design& design, model::RivalSoftmax rival);

}  // namespace qrazor::units
