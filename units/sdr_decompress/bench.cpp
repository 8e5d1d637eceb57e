// The decompressor: code words, a flag and side shifts back to base integers.
#include <algorithm>
#include <span>

#include "families/sdr/bench.h"
#include "makers.h"
#include "qrazor/model/widths.h"
#include "qrazor/stimulus/cases.h"

namespace qrazor::units::sdr_decompress {
namespace {

// Where the fields of a razored group stand in the inputs.
struct Fields {
    model::RazorFormat format;
    std::size_t code = 0;
    std::size_t flag = 0;
    std::size_t side = 0;
    std::size_t sides = 0;
};

template <typename Element>
auto at(std::vector<Element>& elements, std::size_t offset) {
    return elements.begin() + static_cast<std::ptrdiff_t>(offset);
}

class DecompressReference final : public Reference {
  public:
    explicit DecompressReference(const Fields& fields) : fields_(fields) {}

    void step(const Beat& beat, std::vector<Int128>& outputs) override {
        const model::RazorFormat& format = fields_.format;
        group_.flag = static_cast<int>(beat.inputs[fields_.flag]);
        group_.codes.resize(static_cast<std::size_t>(format.group));
        for (std::size_t i = 0; i < group_.codes.size(); ++i) {
            group_.codes[i] = model::from_word(
                static_cast<std::uint32_t>(beat.inputs[fields_.code + i]), format.salient);
        }
        group_.sides.resize(fields_.sides);
        for (std::size_t k = 0; k < fields_.sides; ++k) {
            group_.sides[k] = static_cast<int>(beat.inputs[fields_.side + k]);
        }
        const std::vector<std::int64_t> values = model::reference::decode(group_, format);
        outputs.assign(values.begin(), values.end());
    }

  private:
    Fields fields_;
    model::RazoredGroup group_;
};

class DecompressBench final : public Bench {
  public:
    explicit DecompressBench(const gen::Design& design) : Bench(design) {
        fields_.format = razor_format(design.config(), design.config().act_width);
        fields_.code = layout_.find("code_i")->offset;
        fields_.flag = layout_.find("flag_i")->offset;
        if (const Slot* side = layout_.find("side_i")) {
            fields_.side = side->offset;
            fields_.sides = static_cast<std::size_t>(side->port.elements);
        }
    }

    std::unique_ptr<Reference> reference() const override {
        return std::make_unique<DecompressReference>(fields_);
    }

    std::vector<Range> ranges() const override {
        std::vector<Range> all(layout_.input_size());
        std::fill_n(at(all, fields_.code), size(), Range{0, 2 * sign() - 1});
        all[fields_.flag] = {0, last_flag()};
        std::fill_n(at(all, fields_.side), fields_.sides, Range{0, fields_.format.max_side});
        return all;
    }

    std::vector<Beat> example() const override {
        Beat beat = plain(true);
        put("code_i", small_words(fields_.format, {6, -4, 1, 5}), beat);
        put("flag_i", {4}, beat);
        Beat finer = beat;
        put("side_i", {1}, finer);
        return {legal(finer.inputs) ? finer : beat};
    }

    bool legal(const std::vector<std::int64_t>& inputs) const override {
        for (std::size_t k = 0; k < fields_.sides; ++k) {
            if (inputs[fields_.side + k] > inputs[fields_.flag]) {
                return false;
            }
        }
        return true;
    }

    void random(Rng& rng, Beat& beat) const override {
        beat.inputs.resize(layout_.input_size());
        for (std::size_t i = 0; i < size(); ++i) {
            const auto words = static_cast<std::uint64_t>(2 * sign());
            beat.inputs[fields_.code + i] = static_cast<std::int64_t>(rng.below(words));
        }
        beat.inputs[fields_.flag] = rng.between(0, last_flag());
        for (std::size_t k = 0; k < fields_.sides; ++k) {
            beat.inputs[fields_.side + k] =
                rng.between(0, std::min(side_limit(), static_cast<int>(beat.inputs[fields_.flag])));
        }
    }

    void corners(const Sink& sink) const override {
        Beat beat;
        beat.clear = true;
        for (int flag = 0; flag <= last_flag(); ++flag) {
            for (const int side : {0, 1, side_limit()}) {
                for (const std::int64_t word :
                     {std::int64_t{0}, sign(), sign() - 1, 2 * sign() - 1, std::int64_t{1}}) {
                    beat.inputs.assign(layout_.input_size(), 0);
                    std::fill_n(at(beat.inputs, fields_.code), size(), word);
                    beat.inputs[fields_.flag] = flag;
                    std::fill_n(at(beat.inputs, fields_.side), fields_.sides,
                                std::min({side, side_limit(), flag}));
                    sink(beat);
                    beat.inputs[fields_.code + size() / 2] ^= 2 * sign() - 1;
                    sink(beat);
                }
            }
        }
    }

    void tensors(const TensorSource& source, const LayerBeats& which,
                 const Sink& sink) const override {
        check(which.encoding);
        const auto rows = source.activations(which.layer, fields_.format.base);
        Beat beat;
        beat.clear = true;
        beat.inputs.resize(layout_.input_size());
        std::size_t made = 0;
        for (std::size_t r = 0; r < rows->rows; ++r) {
            const std::span<const std::int32_t> all(rows->values);
            const model::RazoredRow row =
                model::razor(all.subspan(r * rows->columns, rows->columns), fields_.format);
            for (std::size_t g = 0; g < row.groups(); ++g) {
                for (std::size_t i = 0; i < size(); ++i) {
                    beat.inputs[fields_.code + i] =
                        model::to_word(row.codes[g * size() + i], fields_.format.salient);
                }
                beat.inputs[fields_.flag] = row.flags[g];
                for (std::size_t k = 0; k < fields_.sides; ++k) {
                    beat.inputs[fields_.side + k] = row.sides[g * fields_.sides + k];
                }
                sink(beat);
                if (++made == which.limit) {
                    return;
                }
            }
        }
    }

    void add_cases(FunctionalCoverage& coverage) const override {
        coverage.add("flag x code",
                     pairs(numbers(0, last_flag()), code_bins(fields_.format.salient)));
        if (fields_.sides > 0) {
            coverage.add("side", numbers(0, side_limit()));
        }
    }

    void count_cases(const Beat& beat, const std::vector<Int128>& /*outputs*/,
                     FunctionalCoverage& coverage) const override {
        const int salient = fields_.format.salient;
        const auto flag = static_cast<std::size_t>(beat.inputs[fields_.flag]);
        const std::size_t codes = code_bin_count(salient);
        for (std::size_t i = 0; i < size(); ++i) {
            coverage.hit(0, flag * codes + code_bin(beat.inputs[fields_.code + i], salient));
        }
        for (std::size_t k = 0; k < fields_.sides; ++k) {
            coverage.hit(1, static_cast<std::size_t>(beat.inputs[fields_.side + k]));
        }
    }

  private:
    std::size_t size() const { return static_cast<std::size_t>(fields_.format.group); }
    std::int64_t sign() const { return std::int64_t{1} << (fields_.format.salient - 1); }
    int last_flag() const { return model::flag_max(fields_.format.base, fields_.format.salient); }
    int side_limit() const { return fields_.format.max_side; }

    Fields fields_;
};

}  // namespace

std::unique_ptr<tb::Bench> bench(const gen::Design& design) {
    return std::make_unique<DecompressBench>(design);
}

}  // namespace qrazor::units::sdr_decompress
