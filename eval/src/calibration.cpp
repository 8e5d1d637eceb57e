#include "calibration.h"

#include <algorithm>
#include <cmath>
#include <condition_variable>
#include <limits>
#include <mutex>

#include "layers.h"
#include "qrazor/support/process.h"

namespace qrazor::eval {
namespace {

bool of_heads(Site site) {
    return site == Site::query || site == Site::key || site == Site::value;
}

}  // namespace

void Transform::apply(std::size_t layer, Site site, Matrix& values, std::size_t head_size) const {
    const bool heads = of_heads(site);
    if (!heads && !smooth.empty()) {
        const std::vector<float>& scales = smooth[layer][static_cast<std::size_t>(site)];
        for (std::size_t r = 0; r < values.rows; ++r) {
            float* row = values.row(r);
            for (std::size_t k = 0; k < values.columns; ++k) {
                row[k] /= scales[k];
            }
        }
    }
    if (rotate) {
        hadamard(values.values.data(), values.values.size(),
                 hadamard_block(heads ? head_size : values.columns));
    }
}

void Transform::apply_to_weight(std::size_t layer, Linear linear, Matrix& weight) const {
    if (!smooth.empty()) {
        const std::vector<float>& scales =
            smooth[layer][static_cast<std::size_t>(input_of(linear))];
        for (std::size_t r = 0; r < weight.rows; ++r) {
            float* row = weight.row(r);
            for (std::size_t k = 0; k < weight.columns; ++k) {
                row[k] *= scales[k];
            }
        }
    }
    if (rotate) {
        hadamard(weight.values.data(), weight.values.size(), hadamard_block(weight.columns));
    }
}

void Transform::undo_values(Matrix& values, std::size_t head_size) const {
    if (rotate) {
        hadamard(values.values.data(), values.values.size(), hadamard_block(head_size));
    }
}

// The float model, which notes what the transformed tensors span.
class Observer final : public Pass {
  public:
    Observer(const LanguageModel& language_model, const Transform& transform, bool moments)
        : Pass(language_model),
          seen_(language_model.config.layers),
          products_(moments ? language_model.config.layers : 0),
          transform_(transform) {}
    const Calibration::Columns& seen() const { return seen_; }
    const Calibration::Moments& products() const { return products_; }

  protected:
    void tensor(std::size_t layer, Site site, Matrix& values) override {
        Matrix own = values;
        transform_.apply(layer, site, own, model().config.head_size);
        std::vector<formats::Extent>& columns = seen_[layer][static_cast<std::size_t>(site)];
        columns.resize(own.columns);
        for (std::size_t r = 0; r < own.rows; ++r) {
            const float* row = own.row(r);
            for (std::size_t k = 0; k < own.columns; ++k) {
                columns[k].include(row[k]);
            }
        }
        if (!products_.empty() && !of_heads(site)) {
            const std::vector<float> squared = squared_columns(own);
            std::vector<double>& sum = products_[layer][static_cast<std::size_t>(site)];
            sum.assign(squared.begin(), squared.end());
        }
    }

  private:
    Calibration::Columns seen_;
    Calibration::Moments products_;
    const Transform& transform_;
};

std::size_t window_count(const Text& text, std::size_t context, std::size_t most) {
    return text.tokens.empty() ? 0 : std::min(most, (text.tokens.size() - 1) / context);
}

Calibration::Calibration(const LanguageModel& model, const Transform& transform,
                         const std::vector<Text>& texts, const EvaluateOptions& options,
                         bool moments)
    : columns_(model.config.layers), moments_(moments ? model.config.layers : 0) {
    const std::size_t context = window_tokens(model.config, options);
    std::vector<std::pair<const Text*, std::size_t>> windows;
    for (const Text& text : texts) {
        const std::size_t count =
            window_count(text, context, std::numeric_limits<std::size_t>::max());
        for (std::size_t w = 0; w < count; ++w) {
            windows.emplace_back(&text, w * context);
        }
    }
    std::mutex mutex;
    std::condition_variable turn;
    std::size_t next = 0;
    parallel_for(windows.size(), options.jobs, [&](std::size_t w) {
        const auto& [text, at] = windows[w];
        const std::span<const std::uint32_t> tokens(text->tokens);
        Observer observer(model, transform, moments);
        observer.loss(tokens.subspan(at, context), tokens.subspan(at + 1, context));
        std::unique_lock lock(mutex);
        merge(columns_, observer.seen());
        // Sums are added in the order of the windows: the same in every run.
        turn.wait(lock, [&] { return !moments || next == w; });
        merge(moments_, observer.products());
        next = w + 1;
        turn.notify_all();
    });
}

void Calibration::merge(Moments& into, const Moments& more) {
    for (std::size_t layer = 0; layer < into.size(); ++layer) {
        for (std::size_t site = 0; site < kSites; ++site) {
            into[layer][site].resize(more[layer][site].size());
            for (std::size_t k = 0; k < more[layer][site].size(); ++k) {
                into[layer][site][k] += more[layer][site][k];
            }
        }
    }
}

void Calibration::merge(Columns& into, const Columns& more) {
    for (std::size_t layer = 0; layer < into.size(); ++layer) {
        for (std::size_t site = 0; site < kSites; ++site) {
            into[layer][site].resize(more[layer][site].size());
            for (std::size_t k = 0; k < more[layer][site].size(); ++k) {
                into[layer][site][k].include(more[layer][site][k]);
            }
        }
    }
}

formats::Extent Calibration::tensor(std::size_t layer, Site site) const {
    formats::Extent all;
    for (const formats::Extent& column : columns(layer, site)) {
        all.include(column);
    }
    return all;
}

Transform smoothing(const LanguageModel& model, const Calibration& calibration) {
    Transform made;
    made.smooth.resize(model.config.layers);
    for (std::size_t layer = 0; layer < model.config.layers; ++layer) {
        std::array<std::vector<float>, kSites> weights;
        for (std::size_t which = 0; which < kLinears; ++which) {
            const auto linear = static_cast<Linear>(which);
            const Matrix& weight = weight_of(model.layers[layer], linear);
            std::vector<float>& most = weights[static_cast<std::size_t>(input_of(linear))];
            most.resize(weight.columns);
            for (std::size_t r = 0; r < weight.rows; ++r) {
                for (std::size_t k = 0; k < weight.columns; ++k) {
                    most[k] = std::max(most[k], std::fabs(weight.row(r)[k]));
                }
            }
        }
        for (std::size_t site = 0; site < kSites; ++site) {
            std::vector<float>& scales = made.smooth[layer][site];
            for (std::size_t k = 0; k < weights[site].size(); ++k) {
                const double act = calibration.columns(layer, static_cast<Site>(site))[k].absmax();
                const double scale = std::sqrt(act / weights[site][k]);
                scales.push_back(std::isfinite(scale) && scale > 0 ? static_cast<float>(scale)
                                                                   : 1.0F);
            }
        }
    }
    return made;
}

}  // namespace qrazor::eval
