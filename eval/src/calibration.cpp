// What schemes take from calibration data: the extent of each tensor (outer scales), of each column
// (smoothing), products of columns (error feedback). One pass of the float network notes all.
#include "calibration.h"

#include <algorithm>
#include <cmath>
#include <condition_variable>
#include <mutex>

#include "arithmetic.h"
#include "qrazor/support/error.h"
#include "qrazor/support/process.h"
#include "run_items.h"

namespace qrazor::eval {

void Transform::apply(const TensorSite& site, Matrix& values) const {
    const bool linear = site.role == Role::linear;
    if (linear && !smooth.empty()) {
        const std::vector<float>& scales = smooth[site.number];
        for (std::size_t r = 0; r < values.rows; ++r) {
            float* row = values.row(r);
            for (std::size_t k = 0; k < values.columns; ++k) {
                // x / s times w s: the product stays the same.
                row[k] /= scales[k];
            }
        }
    }
    // Heads are turned each by itself: H q meets H k, and the turn cancels in their product.
    if (rotate && (linear || site.run != 0)) {
        hadamard(values.values.data(), values.values.size(),
                 hadamard_block(linear ? values.columns : site.run));
    }
}

void Transform::apply_to_weight(const TensorSite& input, Matrix& weight) const {
    if (!smooth.empty() && input.role == Role::linear) {
        const std::vector<float>& scales = smooth[input.number];
        for (std::size_t r = 0; r < weight.rows; ++r) {
            float* row = weight.row(r);
            for (std::size_t k = 0; k < weight.columns; ++k) {
                row[k] *= scales[k];
            }
        }
    }
    if (rotate && input.role == Role::linear) {
        hadamard(weight.values.data(), weight.values.size(), hadamard_block(weight.columns));
    }
}

void Transform::undo_values(float* out, std::size_t rows, std::size_t columns,
                            std::size_t stride) const {
    // Mixing rows commutes with turning them: p (v H) = (p v) H, and H is its own inverse.
    for (std::size_t r = 0; rotate && r < rows; ++r) {
        hadamard(out + r * stride, columns, hadamard_block(columns));
    }
}

// The float network, which notes what the transformed tensors span.
class Observer final : public Hooks {
  public:
    Observer(const Network& network, const Transform& transform, bool moments)
        : seen_(network.sites().tensors().size()),
          products_(moments ? seen_.size() : 0),
          transform_(transform) {}
    const Calibration::Columns& seen() const { return seen_; }
    const Calibration::Moments& products() const { return products_; }

    void tensor(const TensorSite& site, Matrix& values) override {
        // Probabilities and logits have no scale that data decides.
        if (!site.is_calibrated()) {
            return;
        }
        Matrix own = values;
        transform_.apply(site, own);
        std::vector<formats::Extent>& columns = seen_[site.number];
        columns.resize(own.columns);
        for (std::size_t r = 0; r < own.rows; ++r) {
            const float* row = own.row(r);
            for (std::size_t k = 0; k < own.columns; ++k) {
                columns[k].include(row[k]);
            }
        }
        if (!products_.empty() && site.role == Role::linear) {
            // A sum, for a network may come by a site more than once in one item.
            const std::vector<float> squared = squared_columns(own);
            std::vector<double>& sum = products_[site.number];
            sum.resize(squared.size());
            std::transform(squared.begin(), squared.end(), sum.begin(), sum.begin(),
                           [](float more, double so_far) { return so_far + more; });
        }
    }

  private:
    Calibration::Columns seen_;
    Calibration::Moments products_;
    const Transform& transform_;
};

Calibration::Calibration(const Network& network, const Transform& transform,
                         const std::vector<Data>& data, const EvaluateOptions& options,
                         bool moments)
    : columns_(network.sites().tensors().size()),
      steps_(network.steps(), std::vector<formats::Extent>(columns_.size())),
      met_(network.steps(), std::vector<bool>(columns_.size())),
      moments_(moments ? columns_.size() : 0) {
    const std::vector<Item> items = all_items(network, data, options.context);
    std::mutex mutex;
    std::condition_variable turn;
    std::size_t next = 0;
    bool failed = false;
    parallel_for(items.size(), options.jobs, [&](std::size_t k) {
        Observer observer(network, transform, moments);
        try {
            network.run(items[k], observer, {});
        } catch (...) {  // nobody waits for a turn that does not come
            const std::lock_guard lock(mutex);
            failed = true;
            turn.notify_all();
            throw;
        }
        std::unique_lock lock(mutex);
        merge(columns_, observer.seen());
        note_step(items[k].step, observer.seen());
        // Sums are added in the order of the items: the same in every run.
        turn.wait(lock, [&] { return !moments || next == k || failed; });
        merge(moments_, observer.products());
        next = k + 1;
        turn.notify_all();
    });
}

void Calibration::merge(Moments& into, const Moments& more) {
    for (std::size_t site = 0; site < into.size(); ++site) {
        into[site].resize(more[site].size());
        for (std::size_t k = 0; k < more[site].size(); ++k) {
            into[site][k] += more[site][k];
        }
    }
}

void Calibration::note_step(std::size_t step, const Columns& seen) {
    for (std::size_t site = 0; site < seen.size(); ++site) {
        for (const formats::Extent& column : seen[site]) {
            steps_.at(step)[site].include(column);
            met_[step][site] = true;
        }
    }
}

void Calibration::merge(Columns& into, const Columns& more) {
    for (std::size_t site = 0; site < into.size(); ++site) {
        into[site].resize(more[site].size());
        for (std::size_t k = 0; k < more[site].size(); ++k) {
            into[site][k].include(more[site][k]);
        }
    }
}

const std::vector<formats::Extent>& Calibration::columns(const TensorSite& site) const {
    if (columns_[site.number].empty()) {
        throw Error("site = " + site.name + ": was not met on calibration data: no scale is known");
    }
    return columns_[site.number];
}

formats::Extent Calibration::tensor(const TensorSite& site) const {
    formats::Extent all;
    for (const formats::Extent& column : columns(site)) {
        all.include(column);
    }
    return all;
}

std::vector<formats::Extent> Calibration::steps(const TensorSite& site) const {
    std::vector<formats::Extent> all;
    for (std::size_t step = 0; step < steps_.size(); ++step) {
        if (!met_[step][site.number]) {
            throw Error("site = " + site.name + ": was not met on calibration data at step " +
                        std::to_string(step) + ": no scale is known");
        }
        all.push_back(steps_[step][site.number]);
    }
    return all;
}

Transform smoothing(const Network& network, const Calibration& calibration) {
    const Sites& sites = network.sites();
    Transform made;
    made.smooth.resize(sites.tensors().size());
    std::vector<std::vector<float>> weights(sites.tensors().size());
    for (const ProductSite& product : sites.products()) {
        if (product.role != Role::linear) {
            continue;
        }
        const Matrix& weight = *product.weight;
        std::vector<float>& most = weights[product.left];
        most.resize(weight.columns);
        for (std::size_t r = 0; r < weight.rows; ++r) {
            for (std::size_t k = 0; k < weight.columns; ++k) {
                most[k] = std::max(most[k], std::fabs(weight.row(r)[k]));
            }
        }
    }
    for (const TensorSite& site : sites.tensors()) {
        std::vector<float>& scales = made.smooth[site.number];
        for (std::size_t k = 0; k < weights[site.number].size(); ++k) {
            const double act = calibration.columns(site)[k].absmax();
            // SmoothQuant (Xiao and others 2023) with alpha = 1/2: both sides of a column get the
            // same extent.
            const double scale = std::sqrt(act / weights[site.number][k]);
            // A channel that is 0 throughout, in either, has nothing to share.
            scales.push_back(std::isfinite(scale) && scale > 0 ? static_cast<float>(scale) : 1.0F);
        }
    }
    return made;
}

}  // namespace qrazor::eval
