// A classifier as a judge of images: its features, taken at named sites.
#include <algorithm>
#include <cmath>

#include "arithmetic.h"
#include "qrazor/eval/images.h"
#include "qrazor/model/tensor.h"
#include "qrazor/support/error.h"
#include "run_items.h"

namespace qrazor::eval {
namespace {

// The site of what the head reads.
std::size_t head_input(const Sites& sites) {
    for (const ProductSite& product : sites.products()) {
        if (product.role == Role::logits) {
            return product.left;
        }
    }
    throw Error("classifier: has no head whose input could be features");
}

// The site behind the first half of the blocks: the third of six.
std::size_t middle_output(const Sites& sites) {
    std::vector<std::size_t> streams;
    for (const TensorSite& site : sites.tensors()) {
        if (site.role == Role::stream) {
            streams.push_back(site.number);
        }
    }
    if (streams.size() < 2) {
        throw Error("classifier: has " + std::to_string(streams.size()) +
                    " blocks: must have two at least, for features of its middle");
    }
    return streams[streams.size() / 2 - 1];
}

class FeatureHooks final : public Hooks {
  public:
    FeatureHooks(std::size_t head, std::size_t middle) : head_(head), middle_(middle) {}
    void tensor(const TensorSite& site, Matrix& values) override {
        if (site.number == head_) {
            last = values;
        } else if (site.number == middle_) {
            stream = values;
        }
    }
    Matrix last, stream;

  private:
    std::size_t head_, middle_;
};

Statistics read_statistics(const model::SafeTensors& file, const std::string& prefix) {
    const model::Tensor mean = file.read(prefix + ".mean");
    const model::Tensor covariance = file.read(prefix + ".cov");
    model::require_finite(mean, file.where(prefix + ".mean"));
    model::require_finite(covariance, file.where(prefix + ".cov"));
    if (mean.shape.size() != 1 ||
        covariance.shape != std::vector<std::size_t>{mean.size(), mean.size()}) {
        throw Error(file.where(prefix + ".cov") + ": must be the square of " + prefix +
                    ".mean's extent, " + std::to_string(mean.size()));
    }
    return {{mean.values.begin(), mean.values.end()},
            {covariance.values.begin(), covariance.values.end()}};
}

}  // namespace

ImageJudge::ImageJudge(std::shared_ptr<const Network> classifier,
                       const std::filesystem::path& statistics)
    : classifier_(std::move(classifier)) {
    const model::SafeTensors file = model::SafeTensors::open(statistics);
    last_ = read_statistics(file, "final");
    middle_ = read_statistics(file, "mid");
    head_input(classifier_->sites());
    middle_output(classifier_->sites());
}

ImageJudge::Features ImageJudge::features(const Matrix& pixels, unsigned jobs) const {
    use_one_thread();
    Data data{"images", {}};
    data.values = pixels;
    classifier_->check_values(data, "images");
    const std::vector<Item> items = classifier_->items(data, 0, pixels.rows);
    const std::size_t head = head_input(classifier_->sites());
    const std::size_t middle = middle_output(classifier_->sites());
    std::vector<Features> of_items(items.size());
    run_items(
        *classifier_, items, jobs, [](std::size_t, std::size_t, const View&) {},
        [&](std::size_t k, const auto& run) {
            FeatureHooks hooks(head, middle);
            run(hooks);
            const std::size_t images = items[k].values.rows;
            const std::size_t tokens = hooks.stream.rows / images;
            of_items[k] = {hooks.last, Matrix(images, hooks.stream.columns)};
            for (std::size_t r = 0; r < hooks.stream.rows; ++r) {
                float* mean = of_items[k].middle.row(r / tokens);
                for (std::size_t c = 0; c < hooks.stream.columns; ++c) {
                    mean[c] += hooks.stream.row(r)[c] / static_cast<float>(tokens);
                }
            }
        });
    Features all;
    const auto append = [](Matrix& to, const Matrix& more) {
        to.rows += more.rows;
        to.columns = more.columns;
        to.values.insert(to.values.end(), more.values.begin(), more.values.end());
    };
    for (const Features& some : of_items) {
        append(all.last, some.last);
        append(all.middle, some.middle);
    }
    return all;
}

ImageJudge::Distances ImageJudge::distances(const Matrix& pixels, unsigned jobs) const {
    constexpr float kLevels = 255;
    if (pixels.rows < 2) {
        throw Error("images = " + std::to_string(pixels.rows) +
                    ": must be 2 at least for a Frechet distance");
    }
    Matrix rounded = pixels;
    for (float& pixel : rounded.values) {
        pixel = std::round(pixel * kLevels) / kLevels;
    }
    const Features found = features(rounded, jobs);
    if (found.last.columns != last_.mean.size() || found.middle.columns != middle_.mean.size()) {
        throw Error("statistics: are of " + std::to_string(last_.mean.size()) +
                    " features: must be of the classifier's " + std::to_string(found.last.columns));
    }
    return {frechet_distance(statistics_of(found.last), last_),
            frechet_distance(statistics_of(found.middle), middle_)};
}

}  // namespace qrazor::eval
