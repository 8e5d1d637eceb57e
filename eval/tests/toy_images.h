// Random weights and images of the toy classifier, and what it computes in plain loops and doubles.
#pragma once
#include "toy_classifier.h"
#include "toy_model.h"

namespace qrazor::eval::testing {

struct ToyClassifier {
    std::map<std::string, Tensor> tensors;
    std::size_t heads = 2, classes = 5;

    ToyClassifier() {
        constexpr std::size_t kWidth = kClassifierWidth;
        Toy random(true);  // its generator
        const auto add = [&](const std::string& name, std::vector<std::size_t> shape) {
            random.add(name, shape);
            tensors[name] = random.tensors.at(name);
        };
        const auto layer = [&](const std::string& name, std::size_t out, std::size_t in) {
            add(name + ".weight", {out, in});
            add(name + ".bias", {out});
        };
        layer("patch", kWidth, kPatchValues);
        add("pos", {kPatches, kWidth});
        for (const std::string norm : {"norm1", "norm2"}) {
            add("blocks.0." + norm + ".weight", {kWidth});
            add("blocks.0." + norm + ".bias", {kWidth});
        }
        layer("blocks.0.qkv", 3 * kWidth, kWidth);
        layer("blocks.0.proj", kWidth, kWidth);
        layer("blocks.0.fc1", 2 * kWidth, kWidth);
        layer("blocks.0.fc2", kWidth, 2 * kWidth);
        layer("head", classes, kWidth);
    }

    std::filesystem::path write(const std::filesystem::path& file) const {
        write_file(file, safetensors_of(tensors, R"("__metadata__":{"heads":")" +
                                                     std::to_string(heads) + R"("})"));
        return file;
    }
    // The images from `first` on of an endless random list; classes are left out.
    Data images(std::size_t first, std::size_t count) const {
        Toy random(true);
        random.add("images", {first + count, kPatches * kPatchValues});
        Data data{"images", {}};
        data.values = Matrix(count, kPatches * kPatchValues);
        const std::vector<float>& all = random.tensors.at("images").values;
        std::copy(all.begin() + static_cast<std::ptrdiff_t>(first * data.values.columns), all.end(),
                  data.values.values.begin());
        return data;
    }
    std::vector<double> logits(const float* image) const;
};

using Rows = std::vector<std::vector<double>>;

inline Rows toy_linear(const ToyClassifier& toy, const std::string& name, const Rows& in) {
    const Tensor& weight = toy.tensors.at(name + ".weight");
    const Tensor& bias = toy.tensors.at(name + ".bias");
    Rows out(in.size(), std::vector<double>(weight.shape[0]));
    for (std::size_t r = 0; r < in.size(); ++r) {
        for (std::size_t o = 0; o < weight.shape[0]; ++o) {
            out[r][o] = bias.values[o];
            for (std::size_t k = 0; k < in[r].size(); ++k) {
                out[r][o] += weight.values[o * in[r].size() + k] * in[r][k];
            }
        }
    }
    return out;
}

inline Rows toy_norm(const ToyClassifier& toy, const std::string& name, Rows rows) {
    for (std::vector<double>& row : rows) {
        double mean = 0;
        double square = 0;
        for (const double value : row) {
            mean += value / static_cast<double>(row.size());
        }
        for (const double value : row) {
            square += (value - mean) * (value - mean) / static_cast<double>(row.size());
        }
        for (std::size_t k = 0; k < row.size(); ++k) {
            row[k] = (row[k] - mean) / std::sqrt(square + 1e-6) *
                         toy.tensors.at(name + ".weight").values[k] +
                     toy.tensors.at(name + ".bias").values[k];
        }
    }
    return rows;
}

inline Rows toy_attention(const ToyClassifier& toy, const Rows& qkv) {
    const std::size_t width = qkv[0].size() / 3;
    const std::size_t size = width / toy.heads;
    Rows out(qkv.size(), std::vector<double>(width));
    for (std::size_t h = 0; h < toy.heads; ++h) {
        for (std::size_t r = 0; r < qkv.size(); ++r) {
            std::vector<double> weights(qkv.size());
            double all = 0;
            for (std::size_t t = 0; t < qkv.size(); ++t) {
                double score = 0;
                for (std::size_t k = h * size; k < (h + 1) * size; ++k) {
                    score += qkv[r][k] * qkv[t][width + k];
                }
                weights[t] = std::exp(score / std::sqrt(static_cast<double>(size)));
                all += weights[t];
            }
            for (std::size_t t = 0; t < qkv.size(); ++t) {
                for (std::size_t k = h * size; k < (h + 1) * size; ++k) {
                    out[r][k] += weights[t] / all * qkv[t][2 * width + k];
                }
            }
        }
    }
    return out;
}

inline std::vector<double> ToyClassifier::logits(const float* image) const {
    const auto add_rows = [](Rows& to, const Rows& more) {
        for (std::size_t r = 0; r < to.size(); ++r) {
            for (std::size_t k = 0; k < to[r].size(); ++k) {
                to[r][k] += more[r][k];
            }
        }
    };
    Rows patches;
    for (const std::size_t corner : {0, 2, 8, 10}) {
        patches.push_back({image[corner], image[corner + 1], image[corner + 4], image[corner + 5]});
    }
    Rows stream = toy_linear(*this, "patch", patches);
    const std::vector<float>& positions = tensors.at("pos").values;
    for (std::size_t r = 0; r < stream.size(); ++r) {
        for (std::size_t k = 0; k < stream[r].size(); ++k) {
            stream[r][k] += positions[r * stream[r].size() + k];
        }
    }
    const Rows qkv = toy_linear(*this, "blocks.0.qkv", toy_norm(*this, "blocks.0.norm1", stream));
    add_rows(stream, toy_linear(*this, "blocks.0.proj", toy_attention(*this, qkv)));
    Rows hidden = toy_linear(*this, "blocks.0.fc1", toy_norm(*this, "blocks.0.norm2", stream));
    for (std::vector<double>& row : hidden) {
        for (double& x : row) {
            x = 0.5 * x * (1 + std::tanh(std::sqrt(2 / M_PI) * (x + 0.044715 * x * x * x)));
        }
    }
    add_rows(stream, toy_linear(*this, "blocks.0.fc2", hidden));
    Rows mean(1, std::vector<double>(stream[0].size()));
    for (const std::vector<double>& row : stream) {
        for (std::size_t k = 0; k < row.size(); ++k) {
            mean[0][k] += row[k] / static_cast<double>(stream.size());
        }
    }
    return toy_linear(*this, "head", mean)[0];
}

}  // namespace qrazor::eval::testing
