// Diffusion transformers: what stands around the blocks that they share with classifiers. Time and
// class decide scales, shifts and gates of every block, so these are computed once for each class
// of an item and not for each image.
#include "dit.h"

#include <algorithm>
#include <cmath>

#include "blocks/image_items.h"
#include "blocks/norms.h"
#include "dit_config.h"

namespace qrazor::eval {
namespace {

constexpr std::string_view kDitSought =
    "tensors patch.weight, t_fc1.weight, classes.weight and blocks.0.ada.weight, or "
    "facebookresearch/DiT's x_embedder.proj.weight, t_embedder.mlp.0.weight and "
    "blocks.0.adaLN_modulation.1.weight";

constexpr std::size_t kChainSteps = 20;
constexpr std::size_t kBlockParts = 6;  // shift, scale and gate of attention; of feed-forward
constexpr std::size_t kFinalParts = 2;  // shift, scale

NetworkFacts dit_facts(const Checkpoint& files, std::size_t) {
    const DitConfig dit = read_dit_config(files);
    const std::uint64_t rows = kImagesAtOnce * dit.shape.tokens;
    return {dit.blocks, dit.shape.tokens, dit.shape.tokens,
            rows * (7 * dit.shape.width + dit.shape.hidden), 0};
}

// Of each distinct class of an item a row; and which of them each image has.
struct Conditions {
    std::vector<std::uint32_t> classes;
    std::vector<std::size_t> of_image;
    std::size_t tokens = 0;  // of an image
    Matrix values;           // behind the SiLU

    std::size_t of_row(std::size_t row) const { return of_image[row / tokens]; }
};

// Shifts, scales and gates, `width` values each, side by side in a row for each condition.
struct Modulation {
    const Matrix& all;
    std::size_t width;

    const float* part(std::size_t condition, std::size_t number) const {
        return all.row(condition) + number * width;
    }
};

// rows * (1 + scale) + shift
void modulate(Matrix& rows, const Conditions& conditions, const Modulation& by, std::size_t shift) {
    for (std::size_t r = 0; r < rows.rows; ++r) {
        const float* shifts = by.part(conditions.of_row(r), shift);
        const float* scales = by.part(conditions.of_row(r), shift + 1);
        float* row = rows.row(r);
        for (std::size_t k = 0; k < rows.columns; ++k) {
            row[k] = row[k] * (1 + scales[k]) + shifts[k];
        }
    }
}

// stream += gate * more
void add_gated(Matrix& stream, const Matrix& more, const Conditions& conditions,
               const Modulation& by, std::size_t gate) {
    for (std::size_t r = 0; r < stream.rows; ++r) {
        const float* gates = by.part(conditions.of_row(r), gate);
        float* row = stream.row(r);
        for (std::size_t k = 0; k < stream.columns; ++k) {
            row[k] += gates[k] * more.row(r)[k];
        }
    }
}

// Cosines, then sines, of time under frequencies from 1 down to 1e-4.
Matrix time_embedding(double time, std::size_t values) {
    constexpr double kLongest = 10000;
    const std::size_t half = values / 2;
    Matrix made(1, values);
    for (std::size_t k = 0; k < half; ++k) {
        const double angle =
            time * std::pow(kLongest, -static_cast<double>(k) / static_cast<double>(half));
        made.values[k] = static_cast<float>(std::cos(angle));
        made.values[half + k] = static_cast<float>(std::sin(angle));
    }
    return made;
}

void silu(Matrix& values) {
    activate(Activation::silu, values.values.data(), values.values.size());
}

class Dit final : public Network {
  public:
    explicit Dit(Checkpoint& files)
        : config_(read_dit_config(files)),
          chain_(config_.published ? noise_chain(kChainSteps) : rotation_chain(kChainSteps)) {
        chain_.classes = config_.classes;
        chain_.channels = config_.grid.channels;
        chain_.side = config_.grid.side();
        chain_.pixels = !config_.published;
        const std::size_t width = config_.shape.width;
        patch_ = layer(files, config_.patch(), {width, config_.grid.patch_values(), true});
        positions_ = files.rows(config_.positions(), config_.shape.tokens, width);
        time1_ = layer(files, config_.time1(), {width, config_.frequencies, true});
        time2_ = layer(files, config_.time2(), {width, width, true});
        table_ = add_embedding(sites_, config_.table(),
                               files.matrix(config_.table() + ".weight", config_.classes, width));
        for (std::size_t k = 0; k < config_.blocks; ++k) {
            const std::string ada = "blocks." + std::to_string(k) + "." + config_.ada();
            ada_.push_back(
                read_layer(files, sites_, ada,
                           {add_input(sites_, ada + ".in", Role::condition), Role::condition, k},
                           {kBlockParts * width, width, true}));
            blocks_.push_back(read_vision_block(files, sites_, k, config_.names(), config_.shape));
        }
        final_ada_ = layer(files, config_.final_ada(), {kFinalParts * width, width, true});
        final_ = layer(files, config_.final(), {config_.outputs, width, true});
        files.finish("no part of a diffusion transformer that is known here");
    }

    const Chain* chain() const override { return &chain_; }
    void check_values(const Data& data, const std::string& option) const override {
        check_images(data, option, config_.grid);
        check_classes(data, option, config_.classes);
        check_asked(data, option);
    }
    void check_length(const Data& data, const std::string& option, std::size_t) const override {
        check_any_image(data, option);
    }
    std::vector<Item> items(const Data& data, std::size_t, std::size_t most) const override {
        return image_items(data, most);
    }
    void run(const Item& item, Hooks& hooks, const Receive& receive) const override;

  private:
    // A layer at the network's ends, and the site of what it reads.
    Linear layer(Checkpoint& files, const std::string& name, const LinearShape& shape) {
        return read_layer(files, sites_, name,
                          {add_input(sites_, name + ".in", Role::edge), Role::edge, {}}, shape);
    }
    Matrix applied(const Linear& layer, Matrix in, const Pass& pass) const {
        pass.tensor(sites_.products()[layer.site].left, in);
        return project(layer, in, pass);
    }
    Conditions conditions(const Item& item, const Pass& pass) const;

    DitConfig config_;
    Chain chain_;
    Linear patch_, time1_, time2_, final_ada_, final_;
    Matrix positions_;
    std::size_t table_ = 0;
    std::vector<Linear> ada_;  // one a block
    std::vector<VisionBlock> blocks_;
    LayerNorm norm_{{}, {}, 1e-6};
};

Conditions Dit::conditions(const Item& item, const Pass& pass) const {
    Conditions made;
    made.tokens = config_.shape.tokens;
    for (const std::uint32_t wanted : item.classes) {
        const auto found = std::find(made.classes.begin(), made.classes.end(), wanted);
        made.of_image.push_back(static_cast<std::size_t>(found - made.classes.begin()));
        if (found == made.classes.end()) {
            made.classes.push_back(wanted);
        }
    }
    Matrix time =
        applied(time1_, time_embedding(chain_.steps.at(item.step).time, config_.frequencies), pass);
    silu(time);
    time = applied(time2_, time, pass);
    made.values = look_up(table_, made.classes, pass);
    add_bias(made.values.values.data(), made.values.rows, time.values);
    silu(made.values);
    return made;
}

void Dit::run(const Item& item, Hooks& hooks, const Receive& receive) const {
    const Pass pass{sites_, hooks};
    const std::size_t width = config_.shape.width;
    Matrix stream =
        applied(patch_, to_patches(config_.grid, item.values, PatchOrder::channels_outside), pass);
    for (std::size_t r = 0; r < stream.rows; ++r) {
        const float* position = positions_.row(r % positions_.rows);
        std::transform(position, position + width, stream.row(r), stream.row(r), std::plus<>());
    }
    const Conditions conditions = this->conditions(item, pass);
    for (std::size_t k = 0; k < blocks_.size(); ++k) {
        const Matrix parts = applied(ada_[k], conditions.values, pass);
        const Modulation by{parts, width};
        Matrix in = normed(norm_, stream);
        modulate(in, conditions, by, 0);
        add_gated(stream, attended(blocks_[k], std::move(in), pass), conditions, by, 2);
        in = normed(norm_, stream);
        modulate(in, conditions, by, 3);
        add_gated(stream, feed_forward(blocks_[k].mlp, std::move(in), pass), conditions, by, 5);
        pass.tensor(blocks_[k].out, stream);
    }
    if (!receive) {
        return;
    }
    const Matrix parts = applied(final_ada_, conditions.values, pass);
    Matrix out = normed(norm_, stream);
    modulate(out, conditions, {parts, width}, 0);
    // Channels of a pixel side by side: with variances behind them, the first ones are read.
    const PatchOrder order =
        config_.published ? PatchOrder::channels_inside : PatchOrder::channels_outside;
    PatchGrid all = config_.grid;
    all.channels = config_.outputs / (all.patch * all.patch);
    const Matrix images = from_patches(all, applied(final_, std::move(out), pass), order);
    receive(0,
            View(images.values.data(), images.rows, config_.grid.image_values(), images.columns));
}

}  // namespace

NetworkKind dit() {
    return {"dit", kDitSought, recognise_dit, dit_facts,
            [](Checkpoint& files) -> std::shared_ptr<const Network> {
                return std::make_shared<const Dit>(files);
            }};
}

}  // namespace qrazor::eval
