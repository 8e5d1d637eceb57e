// Tensors of a network as files, so that benches, power and reports can be driven by what it
// computes: weights of some blocks, and their inputs on a short text.
#include "qrazor/eval/capture.h"

#include <algorithm>
#include <map>

#include "arithmetic.h"
#include "qrazor/model/tensor.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"

namespace fs = std::filesystem;

namespace qrazor::eval {
namespace {

using Tensors = std::map<std::string, model::Tensor>;

model::Tensor tensor_of(const Matrix& matrix) {
    model::Tensor made;
    made.shape = {matrix.rows, matrix.columns};
    made.values = matrix.values;
    return made;
}

// "layers.1.q_proj.input" of the product "layers.1.self_attn.q_proj": as tb::TensorSource looks for
// it, by block and layer.
std::string input_name(const ProductSite& product) {
    const std::string number = "." + std::to_string(*product.block) + ".";
    const std::size_t block = product.name.find(number);
    const std::size_t last = product.name.rfind('.');
    if (block == std::string::npos || last < block + number.size() - 1) {
        throw Error("site = " + product.name + ": must have its block's number in its name");
    }
    return product.name.substr(0, block + number.size() - 1) + product.name.substr(last) + ".input";
}

std::vector<ProductSite> captured_products(const Network& network,
                                           const std::vector<std::size_t>& blocks) {
    std::vector<ProductSite> found;
    for (const ProductSite& product : network.sites().products()) {
        if (product.role == Role::linear && product.block &&
            std::find(blocks.begin(), blocks.end(), *product.block) != blocks.end()) {
            found.push_back(product);
        }
    }
    if (found.empty()) {
        throw Error("blocks: have no linear layer: nothing to capture");
    }
    return found;
}

class Recorder final : public Hooks {
  public:
    // An input that several layers read is named by the first of them.
    explicit Recorder(const std::vector<ProductSite>& products) {
        for (const ProductSite& product : products) {
            names_.emplace(product.left, input_name(product));
        }
    }
    const Tensors& seen() const { return seen_; }

    void tensor(const TensorSite& site, Matrix& values) override {
        if (const auto name = names_.find(site.number); name != names_.end()) {
            seen_[name->second] = tensor_of(values);
        }
    }

  private:
    std::map<std::size_t, std::string> names_;  // by tensor site
    Tensors seen_;
};

}  // namespace

std::vector<std::size_t> captured_blocks(std::size_t blocks) {
    std::vector<std::size_t> chosen;
    for (const std::size_t quarter : {1, 2, 3}) {
        // Early, middle and late: their extents differ.
        chosen.push_back(std::min(blocks - 1, blocks * quarter / 4));
    }
    return chosen;
}

Captured captured_files(const fs::path& folder) {
    return {folder / "weights.safetensors", folder / "activations.safetensors"};
}

void capture_tensors(const Network& network, const Data& data,
                     const std::vector<std::size_t>& blocks, const fs::path& folder) {
    constexpr std::size_t kTokens = 64;
    use_one_thread();
    network.check_length(data, "calibrate", 1);
    network.check_values(data, "calibrate");
    // A short text is a short window, with one token behind it.
    const std::size_t context = data.tokens.empty() ? 0 : std::min(kTokens, data.tokens.size() - 1);
    const std::vector<ProductSite> products = captured_products(network, blocks);
    Recorder recorder(products);
    network.run(network.items(data, context, 1).at(0), recorder, {});
    Tensors weights;
    for (const ProductSite& product : products) {
        weights[product.name + ".weight"] = tensor_of(*product.weight);
    }
    const Captured files = captured_files(folder);
    write_file(files.weights, model::safetensors_bytes(weights));
    write_file(files.activations, model::safetensors_bytes(recorder.seen()));
}

}  // namespace qrazor::eval
