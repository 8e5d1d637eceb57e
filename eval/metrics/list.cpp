// All metrics: one line each.
#include <array>

#include "loss.h"
#include "qrazor/eval/metric.h"

namespace qrazor::eval {

std::span<const Metric> metrics() {
    static const std::array kMetrics{
        loss_metric(),
    };
    return kMetrics;
}

}  // namespace qrazor::eval
