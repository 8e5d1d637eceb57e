// All metrics: one line each.
#include <array>
#include <stdexcept>
#include <string>

#include "divergence.h"
#include "loss.h"
#include "qrazor/eval/metric.h"

namespace qrazor::eval {

std::span<const Metric> metrics() {
    static const std::array kMetrics{
        loss_metric(),
        divergence_metric(),
    };
    return kMetrics;
}

const Metric& metric_named(std::string_view name) {
    for (const Metric& metric : metrics()) {
        if (metric.name == name) {
            return metric;
        }
    }
    throw std::logic_error("metric = " + std::string(name) + ": is none");
}

}  // namespace qrazor::eval
