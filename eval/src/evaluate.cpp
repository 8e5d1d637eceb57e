#include "qrazor/eval/evaluate.h"

#include <algorithm>
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

namespace {

// Several sequences side by side have no one meaning here: they may follow each other, or not.
void check_one_sequence(const model::Tensor& tensor, const std::string& file) {
    std::size_t longer = 0;
    std::string shape;
    for (const std::size_t extent : tensor.shape) {
        longer += extent > 1 ? 1 : 0;
        shape += (shape.empty() ? "" : ", ") + std::to_string(extent);
    }
    if (longer > 1) {
        throw Error(file + ": shape = [" + shape + "], of " + std::to_string(tensor.shape.size()) +
                    " dimensions: must be one sequence of tokens; save tokens.reshape(-1) if the "
                    "rows follow each other, else one file a row");
    }
}

std::vector<std::uint32_t> tokens_of(const model::Tensor& tensor, const std::string& file) {
    if (model::is_float(tensor.dtype) || tensor.dtype == model::DType::boolean) {
        throw Error(file + ": dtype = " + std::string(to_string(tensor.dtype)) +
                    ": must hold integers, one a token");
    }
    check_one_sequence(tensor, file);
    std::vector<std::uint32_t> tokens;
    tokens.reserve(tensor.integers.size());
    for (const std::int64_t token : tensor.integers) {
        if (token < 0 || token > std::numeric_limits<std::uint32_t>::max()) {
            throw Error(file + ": index " + std::to_string(tokens.size()) +
                        ": token = " + std::to_string(token) + ": must be from 0 to 4294967295");
        }
        tokens.push_back(static_cast<std::uint32_t>(token));
    }
    return tokens;
}

// Bytes are tokens of models that were made for bytes; up to as many tokens of their own besides.
constexpr std::size_t kLargestByteVocabulary = 512;

}  // namespace

namespace {

std::string place_of(const Text& text, const char* option) {
    return std::string(option) + " = " + (text.file.empty() ? text.name : text.file);
}

// Whether any scale, factor or sum is taken from calibration text.
bool is_calibrated(const Scheme& scheme) {
    const auto by_text = [](const Rule& rule) {
        return rule && rule.codec->has_outer() && rule.sharing != Sharing::row;
    };
    return scheme.smooth || scheme.feedback || by_text(scheme.activations) ||
           by_text(scheme.queries) || by_text(scheme.keys) || by_text(scheme.values);
}

}  // namespace

void check_length(const Text& text, const char* option, std::size_t context) {
    if (text.tokens.size() < context + 1) {
        throw Error(place_of(text, option) + ": has " + std::to_string(text.tokens.size()) +
                    " tokens: must be at least " + std::to_string(context + 1) + ", a window of " +
                    std::to_string(context) + " and the token behind it; or --context be smaller");
    }
}

void check_tokens(const Text& text, const char* option, std::size_t vocabulary) {
    const std::string place = place_of(text, option);
    if (text.bytes && vocabulary > kLargestByteVocabulary) {
        throw Error(place +
                    ": is text, of which each byte would be a token: must be a .npy file "
                    "of tokens for a vocabulary of " +
                    std::to_string(vocabulary));
    }
    for (std::size_t k = 0; k < text.tokens.size(); ++k) {
        if (text.tokens[k] >= vocabulary) {
            throw Error(place + ": index " + std::to_string(k) +
                        ": token = " + std::to_string(text.tokens[k]) +
                        ": must be below the vocabulary, " + std::to_string(vocabulary));
        }
    }
}

Text read_text(const fs::path& path) {
    Text text;
    text.name = path.stem().string();
    text.file = path.string();
    const std::string content = read_file(path);
    if (model::begins_as_npy(content) || path.extension() == ".npy") {
        text.tokens = tokens_of(model::parse_npy(content, path.string()), path.string());
        return text;
    }
    // JSON and HTML are text, too.
    const bool readable = content.starts_with('{') || content.starts_with('<');
    const std::string foreign = readable ? "" : model::foreign_file(content);
    if (!foreign.empty()) {
        throw Error(path.string() + ": must be text or a .npy file of tokens; it is " + foreign);
    }
    text.bytes = true;
    text.tokens.reserve(content.size());
    for (const char byte : content) {
        text.tokens.push_back(static_cast<unsigned char>(byte));
    }
    return text;
}

std::size_t window_tokens(const ModelConfig& config, const EvaluateOptions& options) {
    return options.context == 0 ? std::min(config.context, kLongestWindow) : options.context;
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
    for (const Text& text : calibration_) {
        check_tokens(text, "calibrate", model_.config.vocabulary);
    }
    plain_ = std::make_unique<Calibration>(model_, Transform{}, calibration_, options_);
}

Evaluator::~Evaluator() = default;

Evaluation Evaluator::evaluate(const Scheme& scheme, const std::vector<Text>& texts,
                               std::size_t most) const {
    const auto start = std::chrono::steady_clock::now();
    const std::size_t context = window_tokens(model_.config, options_);
    if (texts.empty()) {
        throw Error("text: none is given: nothing to evaluate");
    }
    for (const Text& text : texts) {
        check_length(text, "text", context);
        check_tokens(text, "text", model_.config.vocabulary);
    }
    if (is_calibrated(scheme)) {
        if (calibration_.empty()) {
            throw Error("calibrate: none is given, and format = " + scheme.text +
                        " takes its scales from calibration text");
        }
        for (const Text& text : calibration_) {
            check_length(text, "calibrate", context);
        }
    }
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

    struct Window {
        std::size_t text;
        std::size_t at;
        double loss;
    };
    std::vector<Window> windows;
    for (std::size_t t = 0; t < texts.size(); ++t) {
        const std::size_t count =
            window_count(texts[t], context, most == 0 ? options_.windows : most);
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
        if (!std::isfinite(text.loss)) {
            throw Error("format = " + scheme.text + ": loss of " + text.text +
                        " is no number: values of the network grow beyond 3.4e38, the largest of "
                        "FP32");
        }
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
