// What a number format costs a language model: negative log-likelihood of text, in nats a token,
// and the signal-to-quantization-noise ratio of every tensor on the way.
#pragma once
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "qrazor/eval/language_model.h"
#include "qrazor/eval/scheme.h"

namespace qrazor::eval {

struct Text {
    std::string name;
    std::vector<std::uint32_t> tokens;
    std::string file = {};  // for messages; "": name
    bool bytes = false;     // each token is a byte of a text
};
// A byte is a token; or, of a `.npy` file of integers in one sequence, an integer. Throws
// qrazor::Error: another kind of file, several sequences, what is no whole number from 0.
Text read_text(const std::filesystem::path& path);

// Windows are not longer than this unless one asks for it: attention takes the square of it.
inline constexpr std::size_t kLongestWindow = 2048;

struct EvaluateOptions {
    std::size_t context = 0;    // tokens a window; 0: the model's, but at most kLongestWindow
    std::size_t windows = 128;  // of each text at most, one after the other from its start
    unsigned jobs = 0;          // threads; 0: one a core
    // Integer codes, flags and integer dot products in the linear layers, instead of sums of floats
    // that stand for the same numbers. Needs sdr weights and activations.
    bool bit_true = false;
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

struct TextLoss {
    std::string text;
    std::size_t tokens = 0;
    double loss = 0;  // nats a token
    double perplexity() const;
};

struct Evaluation {
    std::string name;  // of the scheme
    std::string scheme;
    double effective_bits = 0;
    std::vector<TextLoss> texts;
    std::vector<TensorNoise> tensors;
    double seconds = 0;
    double mean_loss() const;
};

// Static scales: what the float model's tensors span on calibration text.
class Calibration;

class Evaluator {
  public:
    // Runs the float model over `calibration` (all of it, in windows). Throws qrazor::Error: a
    // token beyond the vocabulary.
    Evaluator(LanguageModel model, std::vector<Text> calibration, const EvaluateOptions& options);
    ~Evaluator();
    // `windows` of each text at most; 0: those of the options. Throws qrazor::Error: a text shorter
    // than a window (of calibration: where the scheme takes anything from it), a token beyond the
    // vocabulary, bit_true with other formats, a loss that is no number.
    Evaluation evaluate(const Scheme& scheme, const std::vector<Text>& texts,
                        std::size_t windows = 0) const;

  private:
    LanguageModel model_;
    EvaluateOptions options_;
    std::vector<Text> calibration_;
    std::unique_ptr<Calibration> plain_;
};

}  // namespace qrazor::eval
