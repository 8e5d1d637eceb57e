// Networks of images under a number format: pictures out of noise, judged by a classifier's
// features; and the classifier itself.
#pragma once
#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

#include "qrazor/eval/metric.h"
#include "qrazor/eval/network.h"

namespace qrazor::eval {

// Mean and covariance (divisor n - 1) of features, row-major.
struct Statistics {
    std::vector<double> mean;
    std::vector<double> covariance;
};
// Of rows x features, at least two rows.
Statistics statistics_of(const Matrix& features);
// |m1 - m2|^2 + tr C1 + tr C2 - 2 tr (C1^(1/2) C2 C1^(1/2))^(1/2)
double frechet_distance(const Statistics& a, const Statistics& b);

// A classifier whose features judge images, and those of the images that it was made for.
class ImageJudge {
  public:
    // `statistics`: tensors final.mean, final.cov, mid.mean, mid.cov. Throws qrazor::Error.
    ImageJudge(std::shared_ptr<const Network> classifier, const std::filesystem::path& statistics);

    // What the head reads, and the mean over tokens of what half of the blocks leave.
    struct Features {
        Matrix last;
        Matrix middle;
    };
    // `pixels`: a row an image, 0 to 1.
    Features features(const Matrix& pixels, unsigned jobs) const;
    struct Distances {
        double last;
        double middle;
    };
    // Of pixels rounded to 8 bits.
    Distances distances(const Matrix& pixels, unsigned jobs) const;

  private:
    std::shared_ptr<const Network> classifier_;
    Statistics last_, middle_;
};

// Noise for `count` images, its first rows those of `given`, the rest Gaussian of `seed`; class i
// mod `classes`.
Data noises(const Chain& chain, const Matrix& given, std::size_t count, std::uint64_t seed);

// The states of the float chain from this noise, of every step, with their steps and classes: what
// static scales are calibrated on.
Data chain_states(const Network& network, const Data& noise, unsigned jobs);

// The float chain's last states from this noise.
Matrix float_images(const Network& network, const Data& noise, unsigned jobs);

// Last states to pixels: (x + 1) / 2, from 0 to 1.
Matrix pixels_of(const Matrix& states);

struct GenerationOptions {
    std::shared_ptr<const ImageJudge> judge;  // null: no Frechet distances
    unsigned jobs = 0;
    std::function<void(std::size_t step, std::size_t steps)> told;
};

// Judges a diffusion network: Frechet distances; the mean squared deviation of pixels from the
// float chain's of the same noise; the signal-to-noise ratio of the network's outputs at the float
// chain's states (first 200 images, all steps), in dB; the share of an image's power, its mean
// apart, at spatial frequencies from half of the highest on. What is compared with is made once.
class GenerationMeter {
  public:
    explicit GenerationMeter(GenerationOptions options);
    ~GenerationMeter();
    const Metric& metric() const;
    const Matrix& last_images() const;  // states, of the last measurement

  private:
    struct State;
    std::shared_ptr<State> state_;
};

// Judges a classifier: the share of images whose largest output is that of their class, in percent,
// and the signal-to-noise ratio of the outputs against the float network's, in dB.
Metric classification_metric(unsigned jobs);

}  // namespace qrazor::eval
