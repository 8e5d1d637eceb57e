// Rows, groups and values by given shifts through model/requantize.h, razored by model/razor.h.
#include "emsb_requantizer/reference.h"

#include <span>
#include <vector>

#include "emsb_requantizer/forms.h"
#include "families/rows/bench.h"
#include "qrazor/model/requantize.h"

namespace qrazor::units::emsb_requantizer {
namespace {

// Codes of a beat, with its shifts where they are results.
class BeatCoder {
  public:
    explicit BeatCoder(const gen::Config& config)
        : razors_(razors(config)),
          format_{.base = config.code_width, .salient = config.salient, .group = config.group} {}

    std::vector<Int128> outputs(std::span<const int> shifts,
                                std::span<const std::int32_t> codes) const {
        std::vector<Int128> out(shifts.begin(), shifts.end());
        if (!razors_) {
            out.insert(out.end(), codes.begin(), codes.end());
            return out;
        }
        const model::RazoredRow row = model::razor(codes, format_);
        out.insert(out.end(), row.flags.begin(), row.flags.end());
        for (const model::Code code : row.codes) {
            out.push_back(model::to_word(code, format_.salient));
        }
        return out;
    }

  private:
    bool razors_;
    model::RazorFormat format_;
};

class RequantizerOfRows final : public RowReference {
  public:
    RequantizerOfRows(const gen::Config& config, int longest)
        : RowReference(longest), config_(config), coder_(config) {}

    void answer(const std::vector<Inputs>& row,
                std::vector<std::vector<Int128>>& outputs) override {
        std::vector<std::int64_t> values;
        for (const Inputs& beat : row) {
            values.insert(values.end(), beat.begin(), beat.end());
        }
        const model::Requantized coded = model::requantize_row(values, config_.code_width);
        const std::span<const std::int32_t> codes(coded.codes);
        const auto lanes = static_cast<std::size_t>(config_.lanes);
        outputs.clear();
        for (std::size_t at = 0; at < values.size(); at += lanes) {
            outputs.push_back(coder_.outputs(coded.shifts, codes.subspan(at, lanes)));
        }
    }

  private:
    gen::Config config_;
    BeatCoder coder_;
};

class RequantizerOfBeats final : public Reference {
  public:
    explicit RequantizerOfBeats(const gen::Config& config) : config_(config), coder_(config) {}

    void step(const Beat& beat, std::vector<Int128>& outputs) override {
        const std::span<const std::int64_t> values(beat.inputs.data(),
                                                   static_cast<std::size_t>(config_.lanes));
        const int bits = config_.code_width;
        if (config_.granularity == gen::Granularity::group) {
            const model::Requantized coded = model::requantize_groups(values, bits, config_.group);
            outputs = coder_.outputs(coded.shifts, coded.codes);
        } else {
            const auto shift = static_cast<int>(beat.inputs.back());
            outputs = coder_.outputs({}, model::requantize_fixed(values, bits, shift).codes);
        }
    }

  private:
    gen::Config config_;
    BeatCoder coder_;
};

}  // namespace

std::unique_ptr<Reference> reference_of(const gen::Config& config, int longest) {
    if (of_rows(config)) {
        return std::make_unique<RequantizerOfRows>(config, longest);
    }
    return std::make_unique<RequantizerOfBeats>(config);
}

}  // namespace qrazor::units::emsb_requantizer
