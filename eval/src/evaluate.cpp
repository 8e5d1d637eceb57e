#include "qrazor/eval/evaluate.h"

#include <chrono>
#include <cmath>
#include <limits>
#include <mutex>

#include "layers.h"
#include "qrazor/model/tensor.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "quantized.h"

namespace fs = std::filesystem;

namespace qrazor::eval {

Text read_text(const fs::path& path) {
    Text text;
    text.name = path.stem().string();
    if (path.extension() == ".npy") {
        const model::Tensor tensor = model::read_npy(path);
        if (tensor.integers.empty()) {
            throw Error(path.string() + ": must hold integers, one a token");
        }
        for (const std::int32_t token : tensor.integers) {
            if (token < 0) {
                throw Error(path.string() + ": token = " + std::to_string(token) +
                            ": must not be negative");
            }
            text.tokens.push_back(static_cast<std::uint32_t>(token));
        }
        return text;
    }
    for (const char byte : read_file(path)) {
        text.tokens.push_back(static_cast<unsigned char>(byte));
    }
    return text;
}

double Noise::decibels() const {
    return noise == 0 ? std::numeric_limits<double>::infinity() : 10 * std::log10(signal / noise);
}

void Noise::include(const Noise& other) {
    signal += other.signal;
    noise += other.noise;
}

double TextLoss::perplexity() const {
    return std::exp(loss);
}

double Evaluation::mean_loss() const {
    double sum = 0;
    for (const TextLoss& text : texts) {
        sum += text.loss;
    }
    return sum / static_cast<double>(texts.size());
}

Evaluator::Evaluator(LanguageModel model, std::vector<Text> calibration,
                     const EvaluateOptions& options)
    : model_(std::move(model)), options_(options), calibration_(std::move(calibration)) {
    use_one_thread();
    plain_ = std::make_unique<Calibration>(model_, Transform{}, calibration_, options_);
}

Evaluator::~Evaluator() = default;

Evaluation Evaluator::evaluate(const Scheme& scheme, const std::vector<Text>& texts,
                               std::size_t most) const {
    const auto start = std::chrono::steady_clock::now();
    Transform transform;
    if (scheme.smooth) {
        transform = smoothing(model_, *plain_);
    }
    transform.rotate = scheme.rotate;
    std::unique_ptr<Calibration> own;
    if (scheme.smooth || scheme.rotate || scheme.feedback) {
        own = std::make_unique<Calibration>(model_, transform, calibration_, options_,
                                            scheme.feedback);
    }
    const QuantizedModel quantized(model_, scheme, transform, own ? *own : *plain_, options_);

    const std::size_t context = options_.context == 0 ? model_.config.context : options_.context;
    struct Window {
        std::size_t text;
        std::size_t at;
        double loss;
    };
    std::vector<Window> windows;
    for (std::size_t t = 0; t < texts.size(); ++t) {
        const std::size_t count =
            window_count(texts[t], context, most == 0 ? options_.windows : most);
        if (count == 0) {
            throw Error("text = " + texts[t].name + ": has " +
                        std::to_string(texts[t].tokens.size()) + " tokens: must be at least " +
                        std::to_string(context + 1));
        }
        for (std::size_t w = 0; w < count; ++w) {
            windows.push_back({t, w * context, 0});
        }
    }
    std::vector<std::vector<std::array<Noise, kSites>>> noises(windows.size());
    parallel_for(windows.size(), options_.jobs, [&](std::size_t w) {
        const std::span<const std::uint32_t> tokens(texts[windows[w].text].tokens);
        QuantizedPass pass(quantized);
        windows[w].loss = pass.loss(tokens.subspan(windows[w].at, context),
                                    tokens.subspan(windows[w].at + 1, context));
        noises[w] = pass.noise();
    });

    Evaluation result;
    result.name = scheme.name;
    result.scheme = scheme.text;
    result.effective_bits = scheme.effective_bits();
    for (const Text& text : texts) {
        result.texts.push_back({text.name, 0, 0});
    }
    for (const Window& window : windows) {  // in their order: sums are the same in every run
        result.texts[window.text].tokens += context;
        result.texts[window.text].loss += window.loss;
    }
    for (TextLoss& text : result.texts) {
        text.loss *= static_cast<double>(context) / static_cast<double>(text.tokens);
    }
    result.tensors = quantized.weight_noise();
    for (std::size_t layer = 0; layer < model_.config.layers; ++layer) {
        for (std::size_t site = 0; site < kSites; ++site) {
            Noise sum;
            for (const auto& noise : noises) {
                sum.include(noise[layer][site]);
            }
            if (sum.signal > 0) {
                result.tensors.push_back(
                    {"layers." + std::to_string(layer) + "." + name_of(static_cast<Site>(site)),
                     sum});
            }
        }
    }
    result.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

}  // namespace qrazor::eval
