// Loss, perplexity, and the Kullback-Leibler divergence of the outputs from those of the float
// network: what a scheme changes, where a loss on few windows may be luck.
#pragma once
#include "qrazor/eval/metric.h"

namespace qrazor::eval {

// Runs the float network beside the subject. Throws qrazor::Error as loss_metric() does.
Metric divergence_metric();

}  // namespace qrazor::eval
