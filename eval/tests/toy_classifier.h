// A network that is nothing like a language model, as one would add it: a tiny classifier of images
// by patches, one block of attention without a mask, norms with bias; and its metric. What it
// computes, in plain loops, is in toy_images.h.
#pragma once
#include <algorithm>
#include <array>

#include "blocks/attention.h"
#include "blocks/feed_forward.h"
#include "blocks/norms.h"
#include "checkpoint.h"
#include "config_reader.h"
#include "qrazor/eval/metric.h"
#include "qrazor/support/error.h"

namespace qrazor::eval::testing {

inline constexpr std::size_t kPatches = 4;  // of 2 x 2 numbers: an image of 4 x 4
inline constexpr std::size_t kPatchValues = 4;
inline constexpr std::size_t kClassifierWidth = 16;

class Classifier final : public Network {
  public:
    static bool recognise(const Checkpoint& files) {
        return files.has("patch.weight") && files.shape("patch.weight").size() == 2 &&
               files.shape("patch.weight")[1] == kPatchValues && files.has("blocks.0.qkv.weight");
    }
    static NetworkFacts facts(const Checkpoint&, std::size_t) {
        return {1, kPatches, kPatches, 4 * kPatches * kClassifierWidth, 0};
    }

    explicit Classifier(Checkpoint& files) {
        ConfigReader config(files.metadata(), files.path().string());
        const std::size_t heads = config.count("heads").value_or(1);
        constexpr std::size_t kWidth = kClassifierWidth;
        patch_in_ = add_input(sites_, "patch.in");
        patch_ = linear(files, "patch", {}, patch_in_, kWidth, kPatchValues);
        positions_ = files.matrix("pos", kPatches, kWidth);
        norm1_ = norm(files, "blocks.0.norm1");
        qkv_in_ = add_input(sites_, "blocks.0.in");
        qkv_ = linear(files, "blocks.0.qkv", 0, qkv_in_, 3 * kWidth, kWidth);
        attention_ =
            add_attention(sites_, "blocks.0", 0, {heads, heads, kWidth / heads, Mask::none, 0});
        projection_in_ = add_input(sites_, "blocks.0.proj.in");
        projection_ = linear(files, "blocks.0.proj", 0, projection_in_, kWidth, kWidth);
        norm2_ = norm(files, "blocks.0.norm2");
        mlp_.in = add_input(sites_, "blocks.0.fc1.in");
        mlp_.up = linear(files, "blocks.0.fc1", 0, mlp_.in, 2 * kWidth, kWidth);
        mlp_.hidden = add_input(sites_, "blocks.0.fc2.in");
        mlp_.down = linear(files, "blocks.0.fc2", 0, mlp_.hidden, kWidth, 2 * kWidth);
        head_in_ = add_input(sites_, "head.in");
        head_ = linear(files, "head", {}, head_in_, 0, kWidth);
        files.finish("no part of a classifier");
    }

    void check_values(const Data& data, const std::string& option) const override {
        if (data.values.columns != kPatches * kPatchValues) {
            throw Error(data.place(option) + ": must have 16 numbers an image");
        }
    }
    void check_length(const Data& data, const std::string& option, std::size_t) const override {
        if (data.values.rows == 0) {
            throw Error(data.place(option) + ": has no image");
        }
    }
    std::vector<Item> items(const Data& data, std::size_t, std::size_t most) const override {
        std::vector<Item> all(std::min(most, data.values.rows));
        const std::span<const std::uint32_t> classes(data.classes);
        for (std::size_t k = 0; k < all.size(); ++k) {
            all[k].values = View(data.values.row(k), 1, data.values.columns, data.values.columns);
            all[k].wanted = classes.empty() ? classes : classes.subspan(k, 1);
        }
        return all;
    }
    void run(const Item& item, Hooks& hooks, const Receive& receive) const override {
        const Pass pass{sites_, hooks};
        Matrix patches(kPatches, kPatchValues);
        for (std::size_t r = 0; r < kPatches; ++r) {  // 2 r + c down and across, as images lie
            for (std::size_t k = 0; k < kPatchValues; ++k) {
                patches.row(r)[k] = item.values.row(0)[(r / 2 * 2 + k / 2) * 4 + r % 2 * 2 + k % 2];
            }
        }
        pass.tensor(patch_in_, patches);
        Matrix stream = project(patch_, patches, pass);
        add(stream, positions_);
        add(stream, attended(normed(norm1_, stream), pass));
        add(stream, feed_forward(mlp_, normed(norm2_, stream), pass));
        Matrix mean(1, stream.columns);
        for (std::size_t r = 0; r < stream.rows; ++r) {
            for (std::size_t k = 0; k < stream.columns; ++k) {
                mean.row(0)[k] += stream.row(r)[k] / static_cast<float>(stream.rows);
            }
        }
        pass.tensor(head_in_, mean);
        const Matrix logits = project(head_, mean, pass);
        if (receive) {
            receive(0, logits);
        }
    }

  private:
    Linear linear(Checkpoint& files, const std::string& name, std::optional<std::size_t> block,
                  std::size_t input, std::size_t rows, std::size_t columns) {
        return read_linear(files, "", sites_, name, block, input, {rows, columns, true});
    }
    static LayerNorm norm(Checkpoint& files, const std::string& name) {
        return {files.vector(name + ".weight", kClassifierWidth),
                files.vector(name + ".bias", kClassifierWidth), 1e-6};
    }
    Matrix attended(Matrix in, const Pass& pass) const {
        pass.tensor(qkv_in_, in);
        const Matrix all = project(qkv_, in, pass);
        std::vector<Matrix> parts(3, Matrix(in.rows, kClassifierWidth));
        for (std::size_t r = 0; r < all.rows; ++r) {
            for (std::size_t k = 0; k < all.columns; ++k) {
                parts[k / kClassifierWidth].row(r)[k % kClassifierWidth] = all.row(r)[k];
            }
        }
        Matrix mixed = attend(attention_, parts[0], parts[1], parts[2], pass);
        pass.tensor(projection_in_, mixed);
        return project(projection_, mixed, pass);
    }

    std::size_t patch_in_ = 0, qkv_in_ = 0, projection_in_ = 0, head_in_ = 0;
    Linear patch_, qkv_, projection_, head_;
    Matrix positions_;
    LayerNorm norm1_, norm2_;
    Attention attention_;
    FeedForward mlp_;
};

inline NetworkKind classifier() {
    return {"classifier", "tensors patch.weight (any x 4) and blocks.0.qkv.weight",
            Classifier::recognise, Classifier::facts,
            [](Checkpoint& files) -> std::shared_ptr<const Network> {
                return std::make_shared<const Classifier>(files);
            }};
}

// The share of images whose largest output is that of their class.
inline Metric top1() {
    static constexpr std::array kValues{MetricValue{"top1", "share", 4}};
    const auto measure = [](const Subject& subject, std::span<const Data> data,
                            const Extents& extents) {
        std::vector<Measured> all;
        for (const Data& set : data) {
            const auto items = subject.network().items(set, extents.context, extents.most);
            std::vector<int> right(items.size());
            subject.run(items, [&](std::size_t item, std::size_t, const View& rows) {
                const float* best = std::max_element(rows.row(0), rows.row(0) + rows.columns);
                right[item] = best - rows.row(0) == items[item].wanted[0] ? 1 : 0;
            });
            const auto sum = std::count(right.begin(), right.end(), 1);
            all.push_back({set.name, items.size(), {double(sum) / double(items.size())}});
        }
        return all;
    };
    return {"top1", "list", "images", kValues, true, measure};
}

}  // namespace qrazor::eval::testing
