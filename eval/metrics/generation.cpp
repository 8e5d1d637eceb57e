// Pictures out of noise: a chain of runs of one network, all images a step at a time, and how far
// they are from the float chain's.
#include <algorithm>
#include <array>
#include <cmath>
#include <random>

#include "arithmetic.h"
#include "float_subject.h"
#include "qrazor/eval/evaluate.h"
#include "qrazor/eval/images.h"
#include "qrazor/support/error.h"

namespace qrazor::eval {
namespace {

constexpr std::size_t kProbed = 200;  // images whose outputs are compared at every step

constexpr std::array kJudged{
    MetricValue{"frechet", "Frechet", 3}, MetricValue{"frechet_middle", "Frechet, middle", 3},
    MetricValue{"mse_1e4", "MSE x 1e4", 2}, MetricValue{"output_db", "outputs, dB", 1},
    MetricValue{"high_frequency", "high frequency, %", 3}};
constexpr std::span<const MetricValue> kUnjudged = std::span(kJudged).subspan(2);

using Told = std::function<void(std::size_t step, std::size_t steps)>;
// Sees the states before each step.
using See = std::function<void(std::size_t step, const Data& states)>;

Matrix sample(const Subject& subject, const Data& noise, const Told& told, const See& see) {
    const Network& network = subject.network();
    const Chain& chain = *network.chain();
    Data states = noise;
    for (std::size_t step = 0; step < chain.steps.size(); ++step) {
        states.steps.assign(states.values.rows, static_cast<std::uint32_t>(step));
        if (see) {
            see(step, states);
        }
        const Matrix out = outputs_of(subject, network.items(states, 0, states.values.rows),
                                      states.values.columns);
        const Chain::Step& by = chain.steps[step];
        for (std::size_t k = 0; k < out.values.size(); ++k) {
            states.values.values[k] = by.keep * states.values.values[k] + by.add * out.values[k];
        }
        if (told) {
            told(step + 1, chain.steps.size());
        }
    }
    return std::move(states.values);
}

// The first `rows` images of a set.
Data beginning(const Data& data, std::size_t rows) {
    Data some = data;
    some.values.rows = std::min(rows, data.values.rows);
    some.values.values.resize(some.values.rows * some.values.columns);
    some.classes.resize(std::min(some.values.rows, some.classes.size()));
    some.steps.resize(std::min(some.values.rows, some.steps.size()));
    return some;
}

void append(Data& to, const Data& more) {
    to.values.columns = more.values.columns;
    to.values.rows += more.values.rows;
    const auto join = [](auto& all, const auto& added) {
        all.insert(all.end(), added.begin(), added.end());
    };
    join(to.values.values, more.values.values);
    join(to.classes, more.classes);
    join(to.steps, more.steps);
}

// In percent, of the mean image of the set.
double high_frequency_share(const Matrix& images, const Chain& chain) {
    const std::size_t side = chain.side;
    std::vector<double> cosines(side * side);
    for (std::size_t u = 0; u < side; ++u) {
        for (std::size_t x = 0; x < side; ++x) {
            const double angle = (double(x) + 0.5) * double(u) * M_PI / double(side);
            cosines[u * side + x] =
                std::cos(angle) * std::sqrt((u == 0 ? 1.0 : 2.0) / double(side));
        }
    }
    double high = 0;
    double all = 0;
    std::vector<double> half(side * side);
    const std::size_t planes = images.values.size() / (side * side);
    for (std::size_t plane = 0; plane < planes; ++plane) {
        const float* pixels = images.values.data() + plane * side * side;
        for (std::size_t u = 0; u < side; ++u) {
            for (std::size_t x = 0; x < side; ++x) {
                double sum = 0;
                for (std::size_t y = 0; y < side; ++y) {
                    sum += cosines[u * side + y] * pixels[y * side + x];
                }
                half[u * side + x] = sum;
            }
            for (std::size_t v = 0; v < side; ++v) {
                double sum = 0;
                for (std::size_t x = 0; x < side; ++x) {
                    sum += half[u * side + x] * cosines[v * side + x];
                }
                const double power = u + v == 0 ? 0 : sum * sum;
                all += power;
                high += 2 * std::max(u, v) >= side ? power : 0;
            }
        }
    }
    constexpr double kPercent = 100;
    return all == 0 ? 0 : kPercent * high / all;
}

}  // namespace

Matrix pixels_of(const Matrix& states) {
    Matrix pixels = states;
    for (float& value : pixels.values) {
        value = std::clamp((value + 1) / 2, 0.0F, 1.0F);
    }
    return pixels;
}

Data noises(const Chain& chain, const Matrix& given, std::size_t count, std::uint64_t seed) {
    Data data{"noise", {}};
    data.values = Matrix(count, chain.channels * chain.side * chain.side);
    if (given.rows != 0 && given.columns != data.values.columns) {
        throw Error("noise: has " + std::to_string(given.columns) + " values an image: must have " +
                    std::to_string(data.values.columns));
    }
    // Box and Muller's transform of the standard's own generator: std::normal_distribution may
    // differ from one library to another.
    std::mt19937_64 random(seed);
    const auto uniform = [&] { return (double(random() >> 11U) + 0.5) * 0x1p-53; };
    const std::size_t known = std::min(given.values.size(), data.values.values.size());
    std::copy_n(given.values.begin(), known, data.values.values.begin());
    for (std::size_t k = known; k < data.values.values.size(); ++k) {
        const double radius = std::sqrt(-2 * std::log(uniform()));
        data.values.values[k] = static_cast<float>(radius * std::cos(2 * M_PI * uniform()));
    }
    for (std::size_t k = 0; k < count; ++k) {
        data.classes.push_back(static_cast<std::uint32_t>(k % chain.classes));
    }
    return data;
}

Data chain_states(const Network& network, const Data& noise, unsigned jobs) {
    use_one_thread();
    Data all = noise;
    all.values = Matrix();
    all.classes.clear();
    sample(FloatSubject(network, jobs), noise, {},
           [&](std::size_t, const Data& states) { append(all, states); });
    return all;
}

Matrix float_images(const Network& network, const Data& noise, unsigned jobs) {
    use_one_thread();
    return sample(FloatSubject(network, jobs), noise, {}, {});
}

struct GenerationMeter::State {
    GenerationOptions options;
    Metric metric;
    Matrix images;
    // Of the float chain, from the noise that was measured last.
    std::vector<float> noise;
    Matrix floats;
    Data probes;
    Matrix outputs;

    void compare_with(const Network& network, const Data& from);
    Measured measure(const Subject& subject, const Data& noise);
};

void GenerationMeter::State::compare_with(const Network& network, const Data& from) {
    if (noise == from.values.values) {
        return;
    }
    noise = from.values.values;
    const FloatSubject subject(network, options.jobs);
    probes = Data{"probes", {}};
    floats = sample(subject, from, options.told, [&](std::size_t, const Data& states) {
        append(probes, beginning(states, kProbed));
    });
    outputs =
        outputs_of(subject, network.items(probes, 0, probes.values.rows), from.values.columns);
}

Measured GenerationMeter::State::measure(const Subject& subject, const Data& from) {
    const Network& network = subject.network();
    const Chain& chain = *network.chain();
    compare_with(network, from);
    images = sample(subject, from, options.told, {});
    const Matrix own = chain.pixels ? pixels_of(images) : images;
    const Matrix exact = chain.pixels ? pixels_of(floats) : floats;
    Noise deviation;
    for (std::size_t k = 0; k < own.values.size(); ++k) {
        const double difference = double(own.values[k]) - exact.values[k];
        deviation.noise += difference * difference;
    }
    const Matrix probed =
        outputs_of(subject, network.items(probes, 0, probes.values.rows), probes.values.columns);
    Noise of_outputs;
    for (std::size_t k = 0; k < probed.values.size(); ++k) {
        const double difference = double(probed.values[k]) - outputs.values[k];
        of_outputs.include(
            {double(outputs.values[k]) * outputs.values[k], difference * difference});
    }
    constexpr double kTenThousand = 1e4;
    Measured measured{from.name, from.values.rows, {}};
    if (options.judge) {
        const ImageJudge::Distances distances = options.judge->distances(own, options.jobs);
        measured.values = {distances.last, distances.middle};
    }
    measured.values.push_back(kTenThousand * deviation.noise /
                              static_cast<double>(own.values.size()));
    measured.values.push_back(of_outputs.decibels());
    measured.values.push_back(high_frequency_share(own, chain));
    return measured;
}

GenerationMeter::GenerationMeter(GenerationOptions options) : state_(std::make_shared<State>()) {
    use_one_thread();
    state_->options = std::move(options);
    const bool judged = state_->options.judge != nullptr;
    state_->metric = {"generation",
                      "noise",
                      "images",
                      judged ? std::span<const MetricValue>(kJudged) : kUnjudged,
                      false,
                      [state = state_.get()](const Subject& subject, std::span<const Data> data,
                                             const Extents& extents) {
                          if (subject.network().chain() == nullptr) {
                              throw Error("model: makes no images out of noise");
                          }
                          std::vector<Measured> all;
                          for (const Data& set : data) {
                              all.push_back(state->measure(subject, beginning(set, extents.most)));
                          }
                          return all;
                      }};
}

GenerationMeter::~GenerationMeter() = default;

const Metric& GenerationMeter::metric() const {
    return state_->metric;
}

const Matrix& GenerationMeter::last_images() const {
    return state_->images;
}

}  // namespace qrazor::eval
