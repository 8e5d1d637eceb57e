// A network under a scheme on data: calibrated, quantized once, run on every item, judged by a
// metric. Results do not depend on the number of threads: whatever is summed is summed in the
// items' order.
#include "qrazor/eval/evaluate.h"

#include <chrono>
#include <cmath>
#include <limits>

#include "arithmetic.h"
#include "qrazor/support/error.h"
#include "qrazor/support/process.h"
#include "quantized.h"
#include "run_items.h"

namespace qrazor::eval {
namespace {

// Whether any scale, factor or sum is taken from calibration data.
bool takes_from_data(const Scheme& scheme) {
    const auto by_data = [](const Rule& rule) {
        // Rows are measured as they come.
        return rule && rule.codec->has_outer() && rule.sharing != Sharing::row;
    };
    return scheme.smooth || scheme.feedback ||
           (scheme.unshrink_activations && scheme.activations) || by_data(scheme.activations) ||
           by_data(scheme.queries) || by_data(scheme.keys) || by_data(scheme.values);
}

// Runs items under a scheme and adds up the noise of every tensor.
class QuantizedSubject final : public Subject {
  public:
    QuantizedSubject(const QuantizedNetwork& quantized, unsigned jobs)
        : quantized_(quantized),
          jobs_(jobs),
          noise_(quantized.network().sites().tensors().size()) {}

    const Network& network() const override { return quantized_.network(); }

    void run(std::span<const Item> items, const ReceiveOf& receive) const override {
        std::vector<std::vector<Noise>> noises(items.size());
        run_items(network(), items, jobs_, receive, [&](std::size_t k, const auto& run) {
            QuantizedHooks hooks(quantized_, items[k].step);
            run(hooks);
            noises[k] = hooks.noise();
        });
        for (const std::vector<Noise>& noise : noises) {  // in order: the same in every run
            for (std::size_t site = 0; site < noise.size(); ++site) {
                noise_[site].include(noise[site]);
            }
        }
    }

    // Of weights, and of tensors that have any.
    std::vector<TensorNoise> noise() const {
        std::vector<TensorNoise> all = quantized_.weight_noise();
        for (const TensorSite& site : network().sites().tensors()) {
            if (noise_[site.number].signal > 0) {
                all.push_back({site.name, noise_[site.number]});
            }
        }
        return all;
    }

  private:
    const QuantizedNetwork& quantized_;
    unsigned jobs_;
    mutable std::vector<Noise> noise_;  // by tensor site
};

void check_finite(const Evaluation& result) {
    const std::string value(result.metric->values.front().name);
    for (const Measured& set : result.data) {
        // A loss that is no number would win or lose every comparison in silence.
        if (!std::isfinite(set.values.front())) {
            throw Error("format = " + result.scheme + ": " + value + " of " + set.data +
                        " is no number: values of the network grow beyond 3.4e38, the largest of "
                        "FP32");
        }
    }
}

}  // namespace

double Noise::decibels() const {
    return noise == 0 ? std::numeric_limits<double>::infinity() : 10 * std::log10(signal / noise);
}

void Noise::include(const Noise& other) {
    signal += other.signal;
    noise += other.noise;
}

double Evaluation::mean() const {
    double sum = 0;
    for (const Measured& set : data) {
        sum += set.values.front();
    }
    return sum / static_cast<double>(data.size());
}

bool Evaluation::is_better_than(const Evaluation& other) const {
    return metric->more_is_better ? mean() > other.mean() : mean() < other.mean();
}

Evaluator::Evaluator(std::shared_ptr<const Network> network, std::vector<Data> calibration,
                     const EvaluateOptions& options)
    : network_(std::move(network)), options_(options), calibration_(std::move(calibration)) {
    use_one_thread();
    for (const Data& data : calibration_) {
        network_->check_values(data, "calibrate");
    }
    // Once for all schemes: most have no transform.
    plain_ = std::make_unique<Calibration>(*network_, Transform{}, calibration_, options_);
}

Evaluator::~Evaluator() = default;

void Evaluator::check(const std::string& scheme, bool calibrated,
                      const std::vector<Data>& data) const {
    const std::string option(options_.metric->data);
    if (data.empty()) {
        throw Error(option + ": none is given: nothing to evaluate");
    }
    for (const Data& set : data) {
        network_->check_length(set, option, options_.context);
        network_->check_values(set, option);
    }
    if (!calibrated) {
        return;
    }
    if (calibration_.empty()) {
        throw Error("calibrate: none is given, and format = " + scheme +
                    " takes its scales from calibration " + option);
    }
    for (const Data& set : calibration_) {
        network_->check_length(set, "calibrate", options_.context);
    }
}

void Evaluator::measure(const Subject& subject, const std::vector<Data>& data, std::size_t most,
                        Evaluation& result) const {
    result.metric = options_.metric;
    result.data = options_.metric->measure(subject, data,
                                           {options_.context, most == 0 ? options_.windows : most});
    check_finite(result);
}

Evaluation Evaluator::evaluate(const Scheme& scheme, const std::vector<Data>& data,
                               std::size_t most) const {
    const auto start = std::chrono::steady_clock::now();
    check(scheme.text, takes_from_data(scheme), data);
    Transform transform;
    if (scheme.smooth) {
        transform = smoothing(*network_, *plain_);
    }
    transform.rotate = scheme.rotate;
    // Scales are of what is quantized: behind the transform.
    std::unique_ptr<Calibration> own;
    if (scheme.smooth || scheme.rotate || scheme.feedback) {
        own = std::make_unique<Calibration>(*network_, transform, calibration_, options_,
                                            scheme.feedback);
    }
    QuantizedNetwork quantized(*network_, scheme, transform, own ? *own : *plain_, options_);
    if (scheme.unshrink_activations && scheme.activations) {
        quantized.take_gains(calibration_, options_);
    }
    const QuantizedSubject subject(quantized, options_.jobs);

    Evaluation result;
    result.name = scheme.name;
    result.scheme = scheme.text;
    result.effective_bits = scheme.effective_bits();
    measure(subject, data, most, result);
    result.tensors = subject.noise();
    result.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

}  // namespace qrazor::eval
