// A language model in integers alone: from the embedding to the logits no float and no division,
// every function bit for bit the golden model's, which is what units compute. Or the float model in
// which softmax, norm and activation alone are those of integers. docs/integer-model.md.
#pragma once
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "qrazor/eval/sites.h"
#include "qrazor/model/rival_gelu.h"
#include "qrazor/model/rival_softmax.h"
#include "qrazor/model/softmax.h"
#include "qrazor/support/words.h"

namespace qrazor::eval {

// What runs in integers.
enum class IntegerPart : std::uint8_t {
    softmax,     // alone, in a network of floats: ours, or another's
    activation,  // likewise
    functions,   // softmax, norm and activation, in a network of floats
    graph,       // the whole network
};

// What a count of a weight's row is worth.
enum class WeightScale : std::uint8_t {
    pow2,    // a power of two
    dyadic,  // 128..255 times a power of two: a multiplication for each output
};
std::span<const WordRow<WeightScale>> words_of(WeightScale);

struct IntegerScheme {
    std::string text;
    IntegerPart part = IntegerPart::graph;
    int weight_bits = 8;  // 2..8; of SDR the codes have 4, and their base 8
    int act_bits = 16;    // 2..16; base 16
    int kv_bits = 8;      // 2..8; of queries, too
    int group = 0;        // values of an SDR group; 0: plain integers
    WeightScale scale = WeightScale::pow2;
    model::SoftmaxFormat softmax;
    std::optional<model::RivalFormat> rival;           // instead of ours, where part is softmax
    std::optional<model::RivalGelu> rival_activation;  // where part is activation
    int effective_bits() const;                        // the most of any operand
};

// softmax | activation | functions | int:wXaYkvZ | sdr:w4a4kvZ,gG, each with options behind commas:
// p16 (bits of probabilities), carry or near (their rounding), deferred or log (form of the
// softmax), pow2 or dyadic. softmax:RIVAL (a word of model::RivalSoftmax) has p8 and published or
// widened; activation:RIVAL is one of model::RivalGelu. Throws qrazor::Error, `format = TEXT:
// ...`.
IntegerScheme parse_integer_scheme(const std::string& text);

// What is evaluated where nothing is asked for.
std::vector<IntegerScheme> usual_integer_schemes();
// Our functions beside each of the others', at equal width of what comes out.
std::vector<IntegerScheme> compared_functions();

// Rows of 16-bit integers, `stride` of them apart.
struct IntegerView {
    const std::int16_t* values = nullptr;
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::size_t stride = 0;

    const std::int16_t* row(std::size_t r) const { return values + r * stride; }
};

// out[i][j] = sum over k of left[i][k] * right[j][k]; rows of `out` begin `out_stride` apart.
struct IntegerProduct {
    IntegerView left;   // activations; of SDR, code << flag
    IntegerView right;  // weights, likewise
    std::int64_t* out = nullptr;
    std::size_t out_stride = 0;
};

// What steps in at the linear layers of an integer network: an array that reads with noise, say.
class IntegerHooks {
  public:
    IntegerHooks() = default;
    virtual ~IntegerHooks() = default;
    IntegerHooks(const IntegerHooks&) = delete;
    IntegerHooks& operator=(const IntegerHooks&) = delete;

    // Exact where nothing overrides it. The head has the role logits.
    virtual void product(const ProductSite& site, const IntegerProduct& product);
};
// Of each item its own: several run at once.
using MakeIntegerHooks = std::function<std::unique_ptr<IntegerHooks>(std::size_t item)>;

}  // namespace qrazor::eval
