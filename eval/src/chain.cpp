// The steps of diffusion chains, as numbers: a network's sampler is two factors a step.
#include "qrazor/eval/chain.h"

#include <cmath>
#include <string>

#include "qrazor/support/error.h"

namespace qrazor::eval {
namespace {

constexpr double kPi = 3.14159265358979323846;
constexpr std::size_t kTrainedSteps = 1000;

// The share of the image's variance that is left behind each trained step.
std::vector<double> shares_left() {
    constexpr double kFirst = 1e-4;
    constexpr double kLast = 0.02;
    std::vector<double> left;
    double product = 1;
    for (std::size_t t = 0; t < kTrainedSteps; ++t) {
        product *= 1 - (kFirst + (kLast - kFirst) * double(t) / double(kTrainedSteps - 1));
        left.push_back(product);
    }
    return left;
}

}  // namespace

Chain rotation_chain(std::size_t count) {
    Chain chain;
    const double turn = kPi / 2 / static_cast<double>(count);
    for (std::size_t k = 0; k < count; ++k) {
        const double time = 1 - static_cast<double>(k) / static_cast<double>(count);
        chain.steps.push_back({kTrainedSteps * time, static_cast<float>(std::cos(turn)),
                               static_cast<float>(-std::sin(turn))});
    }
    return chain;
}

Chain noise_chain(std::size_t count) {
    if (count == 0 || kTrainedSteps % count != 0) {
        throw Error("steps = " + std::to_string(count) + ": must divide 1000");
    }
    Chain chain;
    const std::vector<double> left = shares_left();
    const std::size_t stride = kTrainedSteps / count;
    for (std::size_t k = count; k-- > 0;) {
        const double now = left[k * stride];
        const double next = k == 0 ? 1 : left[(k - 1) * stride];
        // The image that the noise implies, and the same noise at the next step's share.
        const double keep = std::sqrt(next / now);
        chain.steps.push_back(
            {static_cast<double>(k * stride), static_cast<float>(keep),
             static_cast<float>(std::sqrt(1 - next) - keep * std::sqrt(1 - now))});
    }
    return chain;
}

}  // namespace qrazor::eval
