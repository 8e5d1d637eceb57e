// Loss: the mean negative log-likelihood of each token behind those before it, in nats, and the
// perplexity, e to the loss.
#pragma once
#include "qrazor/eval/metric.h"

namespace qrazor::eval {

// Throws qrazor::Error: an item without tokens that are wanted.
Metric loss_metric();

}  // namespace qrazor::eval
