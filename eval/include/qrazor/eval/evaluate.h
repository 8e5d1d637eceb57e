// What a number format costs a network: a metric of its outputs (of language models the negative
// log-likelihood of text, in nats a token), and the signal-to-quantization-noise ratio of every
// tensor on the way.
#pragma once
#include <memory>
#include <string>
#include <vector>

#include "qrazor/eval/integer.h"
#include "qrazor/eval/metric.h"
#include "qrazor/eval/network.h"
#include "qrazor/eval/scheme.h"

namespace qrazor::eval {

struct EvaluateOptions {
    std::size_t context = 0;    // tokens a window; 0: the network's own
    std::size_t windows = 128;  // items of each set of data at most, one after the other
    unsigned jobs = 0;          // threads; 0: one a core
    // Integer codes, flags and integer dot products in the linear layers, instead of sums of floats
    // that stand for the same numbers. Needs sdr weights and activations.
    bool bit_true = false;
    const Metric* metric = &metrics().front();
};

// Power of a tensor and of what quantization did to it.
struct Noise {
    double signal = 0;
    double noise = 0;
    double decibels() const;  // infinite where there is no noise
    void include(const Noise& other);
};

struct TensorNoise {
    std::string tensor;  // "layers.0.k", "layers.3.mlp.down_proj.weight"
    Noise noise;
};

struct Evaluation {
    std::string name;  // of the scheme
    std::string scheme;
    double effective_bits = 0;
    const Metric* metric = nullptr;
    std::vector<Measured> data;
    std::vector<TensorNoise> tensors;
    double seconds = 0;
    double mean() const;  // of the metric's first value
    bool is_better_than(const Evaluation& other) const;
};

// Static scales: what the float network's tensors span on calibration data.
class Calibration;

class Evaluator {
  public:
    // Runs the float network over `calibration` (all of it). Throws qrazor::Error: what the network
    // cannot read.
    Evaluator(std::shared_ptr<const Network> network, std::vector<Data> calibration,
              const EvaluateOptions& options);
    ~Evaluator();
    // `most` items of each set of data; 0: those of the options. Throws qrazor::Error: less than an
    // item (of calibration: where the scheme takes anything from it), what the network cannot read,
    // bit_true with other formats, a value that is no number.
    Evaluation evaluate(const Scheme& scheme, const std::vector<Data>& data,
                        std::size_t most = 0) const;

    // The network in integers, or with functions of integers. Throws qrazor::Error, too, on a
    // network that has none. `hooks` may do the products of its linear layers.
    Evaluation evaluate(const IntegerScheme& scheme, const std::vector<Data>& data,
                        std::size_t most = 0, const MakeIntegerHooks& hooks = {}) const;

  private:
    // `calibrated`: whether the scheme takes anything from calibration data.
    void check(const std::string& scheme, bool calibrated, const std::vector<Data>& data) const;
    void measure(const Subject& subject, const std::vector<Data>& data, std::size_t most,
                 Evaluation& result) const;

    std::shared_ptr<const Network> network_;
    EvaluateOptions options_;
    std::vector<Data> calibration_;
    std::unique_ptr<Calibration> plain_;
};

}  // namespace qrazor::eval
