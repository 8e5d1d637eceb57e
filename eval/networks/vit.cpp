// Classifiers of images: what stands around the blocks that they share with diffusion transformers.
#include "vit.h"

#include <algorithm>

#include "blocks/image_items.h"
#include "blocks/norms.h"
#include "qrazor/support/error.h"
#include "vit_config.h"

namespace qrazor::eval {
namespace {

constexpr std::string_view kVitSought =
    "tensors patch.weight and blocks.0.ln1.weight, or timm's patch_embed.proj.weight and "
    "blocks.0.norm1.weight, with blocks.0.(attn.)qkv.weight and head.weight";

// Mean and deviation of the pixels that tinyvit was trained on, which its file does not hold.
constexpr float kPixelMean = 0.2860F;
constexpr float kPixelDeviation = 0.3530F;

NetworkFacts vit_facts(const Checkpoint& files, std::size_t) {
    const VitConfig vit = read_vit_config(files);
    const std::uint64_t rows = kImagesAtOnce * vit.shape.tokens;
    return {vit.blocks, vit.shape.tokens, vit.shape.tokens,
            rows * (6 * vit.shape.width + vit.shape.hidden), 0};
}

class Vit final : public Network {
  public:
    explicit Vit(Checkpoint& files) : config_(read_vit_config(files)) {
        const std::size_t width = config_.shape.width;
        patch_in_ = add_input(sites_, config_.patch() + ".in", Role::edge);
        patch_ = read_layer(files, sites_, config_.patch(), {patch_in_, Role::edge, {}},
                            {width, config_.grid.patch_values(), true});
        positions_ = files.rows(config_.positions(), config_.shape.tokens, width);
        if (config_.class_tokens != 0) {
            class_token_ = files.rows("cls_token", 1, width);
        }
        for (std::size_t k = 0; k < config_.blocks; ++k) {
            const std::string at = "blocks." + std::to_string(k) + ".";
            norms_.push_back(norm(files, at + config_.norm(1)));
            norms_.push_back(norm(files, at + config_.norm(2)));
            blocks_.push_back(read_vision_block(files, sites_, k, config_.names(), config_.shape));
        }
        norm_ = norm(files, "norm");
        head_in_ = add_input(sites_, "head.in", Role::logits);
        head_ = read_layer(files, sites_, "head", {head_in_, Role::logits, {}},
                           {config_.classes, width, true});
        files.finish("no part of a vision transformer that is known here");
    }

    void check_values(const Data& data, const std::string& option) const override {
        check_images(data, option, config_.grid);
        check_classes(data, option, config_.classes);
    }
    void check_length(const Data& data, const std::string& option, std::size_t) const override {
        check_any_image(data, option);
    }
    std::vector<Item> items(const Data& data, std::size_t, std::size_t most) const override {
        std::vector<Item> all = image_items(data, most);
        for (Item& item : all) {
            item.wanted = item.classes;
        }
        return all;
    }
    void run(const Item& item, Hooks& hooks, const Receive& receive) const override;

  private:
    LayerNorm norm(Checkpoint& files, const std::string& name) const {
        constexpr double kEpsilon = 1e-6;
        return {files.vector(name + ".weight", config_.shape.width),
                files.vector(name + ".bias", config_.shape.width), kEpsilon};
    }
    Matrix embedded(const Item& item, const Pass& pass) const;
    Matrix pooled(const Matrix& stream) const;

    VitConfig config_;
    std::size_t patch_in_ = 0, head_in_ = 0;
    Linear patch_, head_;
    Matrix positions_, class_token_;
    std::vector<LayerNorm> norms_;  // two a block
    std::vector<VisionBlock> blocks_;
    LayerNorm norm_;
};

// Patches, behind the class token where there is one, each with its position.
Matrix Vit::embedded(const Item& item, const Pass& pass) const {
    Matrix patches = to_patches(config_.grid, item.values, PatchOrder::channels_outside);
    if (!config_.timm) {
        for (float& value : patches.values) {
            value = (value - kPixelMean) / kPixelDeviation;
        }
    }
    pass.tensor(patch_in_, patches);
    const Matrix tokens = project(patch_, patches, pass);
    const std::size_t own = config_.shape.tokens;
    const std::size_t first = config_.class_tokens;
    Matrix stream(item.values.rows * own, config_.shape.width);
    for (std::size_t r = 0; r < stream.rows; ++r) {
        const std::size_t token = r % own;
        const float* from = token < first ? class_token_.row(token)
                                          : tokens.row(r / own * (own - first) + token - first);
        std::transform(from, from + stream.columns, positions_.row(token), stream.row(r),
                       [](float value, float position) { return value + position; });
    }
    return stream;
}

// What the head reads: the class token's row, or the mean over an image's.
Matrix Vit::pooled(const Matrix& stream) const {
    const std::size_t own = config_.shape.tokens;
    const std::size_t counted = config_.class_tokens == 0 ? own : config_.class_tokens;
    Matrix mean(stream.rows / own, stream.columns);
    for (std::size_t image = 0; image < mean.rows; ++image) {
        for (std::size_t token = 0; token < counted; ++token) {
            const float* row = stream.row(image * own + token);
            for (std::size_t k = 0; k < mean.columns; ++k) {
                mean.row(image)[k] += row[k] / static_cast<float>(counted);
            }
        }
    }
    return mean;
}

void Vit::run(const Item& item, Hooks& hooks, const Receive& receive) const {
    const Pass pass{sites_, hooks};
    Matrix stream = embedded(item, pass);
    for (std::size_t k = 0; k < blocks_.size(); ++k) {
        add(stream, attended(blocks_[k], normed(norms_[2 * k], stream), pass));
        add(stream, feed_forward(blocks_[k].mlp, normed(norms_[2 * k + 1], stream), pass));
        pass.tensor(blocks_[k].out, stream);
    }
    Matrix features = pooled(normed(norm_, stream));
    pass.tensor(head_in_, features);
    if (receive) {
        receive(0, project(head_, features, pass));
    }
}

}  // namespace

NetworkKind vit() {
    return {"vit", kVitSought, recognise_vit, vit_facts,
            [](Checkpoint& files) -> std::shared_ptr<const Network> {
                return std::make_shared<const Vit>(files);
            }};
}

}  // namespace qrazor::eval
