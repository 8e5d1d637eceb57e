// What the float network's tensors span, and the transforms that go before quantization.
#pragma once
#include <vector>

#include "qrazor/eval/evaluate.h"
#include "qrazor/formats/codec.h"

namespace qrazor::eval {

// Of the inputs of linear layers, and of heads: y = H (x / smooth), which the weights undo.
struct Transform {
    bool rotate = false;
    std::vector<std::vector<float>> smooth;  // by tensor site; empty: none

    void apply(const TensorSite& site, Matrix& values) const;
    // `input` is the tensor that the weight's layer reads.
    void apply_to_weight(const TensorSite& input, Matrix& weight) const;
    // What comes out of probabilities times values: `columns` side by side at `out`, in rows that
    // begin `stride` floats apart.
    void undo_values(float* out, std::size_t rows, std::size_t columns, std::size_t stride) const;

    bool is_none() const { return !rotate && smooth.empty(); }
};

class Calibration {
  public:
    // Runs `network` over all items of `data`. With `moments`, also X^T X of linear layers' inputs.
    Calibration(const Network& network, const Transform& transform, const std::vector<Data>& data,
                const EvaluateOptions& options, bool moments = false);

    // Throw qrazor::Error: no item came by this site.
    const std::vector<formats::Extent>& columns(const TensorSite& site) const;
    formats::Extent tensor(const TensorSite& site) const;
    // At each step of the network's chain.
    std::vector<formats::Extent> steps(const TensorSite& site) const;
    const std::vector<double>& moments(const TensorSite& site) const {
        return moments_[site.number];
    }

  private:
    friend class Observer;
    using Columns = std::vector<std::vector<formats::Extent>>;  // by tensor site
    using Moments = std::vector<std::vector<double>>;           // by tensor site
    void note_step(std::size_t step, const Columns& seen);
    static void merge(Columns& into, const Columns& more);
    static void merge(Moments& into, const Moments& more);
    Columns columns_;
    std::vector<std::vector<formats::Extent>> steps_;  // by step, tensor site
    std::vector<std::vector<bool>> met_;               // whether any item came by, likewise
    Moments moments_;
};

// SmoothQuant (arXiv 2211.10438): input channel j is divided by max|X_j|^a / max|W_j|^(1-a), a =
// 0.5; the weights of all linear layers that share the input count.
Transform smoothing(const Network& network, const Calibration& calibration);

}  // namespace qrazor::eval
