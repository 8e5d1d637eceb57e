// See in_memory.h. Only how many ones each plane of a vector has decides what a read costs, so they
// are counted once and serve every N.
#include "qrazor/report/in_memory.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <stdexcept>

#include "qrazor/model/tensor.h"
#include "qrazor/support/error.h"

namespace qrazor::report {
namespace {

namespace pim = model::in_memory;

constexpr double kStepFj = 15.2;  // of a 65 nm HESE SAR prototype at 45 MS/s
constexpr int kSameAt = 8;        // bits at which the quadrupling law is as the doubling one
constexpr int kSurveyFrom = 4;    // bits of the first of these
constexpr std::array kSurveyFj{924.0, 936.0, 1065.0, 1312.0, 1714.0, 2340.0};

constexpr std::array<WordRow<AdcLaw>, kAdcLaws.size()> kLawWords{{
    {AdcLaw::doubling, "2^ENOB", "15.2 fJ a step: the paper's law, a 65 nm SAR prototype's step"},
    {AdcLaw::quadrupling, "4^ENOB", "limited by noise; as the first law at 8 bits"},
    {AdcLaw::survey, "survey",
     "Accelergy's fit to Murmann's ADC survey 1997-2023, 32 nm, up to 100 MS/s; flat below 4 bits"},
}};

// How many planes have so many ones: of every vector and tile.
using Histogram = std::map<int, std::uint64_t>;

Histogram planes_by_ones(const std::vector<pim::Vector>& vectors, const pim::Array& array) {
    Histogram out;
    for (const pim::Vector& vector : vectors) {
        for (const pim::Read& plane : pim::planes_of(vector, array)) {
            ++out[plane.ones()];
        }
    }
    return out;
}

std::uint64_t reads(const Histogram& planes, int most) {
    std::uint64_t sum = 0;
    for (const auto& [ones, count] : planes) {
        sum += count * static_cast<std::uint64_t>((ones + most - 1) / most);
    }
    return sum;
}

bool is_razored(pim::InputCode input) {
    return input == pim::InputCode::flag_binned || input == pim::InputCode::per_group;
}

ByLaw energies(double conversions_per_mac, double effective_bits) {
    ByLaw out{};
    for (std::size_t k = 0; k < kAdcLaws.size(); ++k) {
        out[k] = conversions_per_mac * adc_energy_fj(kAdcLaws[k], effective_bits);
    }
    return out;
}

// All rows at once, int8 in two's complement; it reads every plane, whatever is in it.
struct Dense {
    double reads = 0;
    PimBaseline costs;

    // The same with a bit less: it clips the one count that needs the last bit.
    PimBaseline clipped(double planes_clipped) const {
        PimBaseline out = costs;
        --out.adc_bits;
        out.clipped = true;
        out.planes_clipped = planes_clipped;
        out.energy_fj_per_mac = energies(out.conversions_per_mac, out.adc_bits);
        return out;
    }
};

Dense dense_read(const PimInputs& inputs, int rows) {
    const pim::Array array{rows, rows, pim::InputCode::twos};
    Dense out;
    for (const pim::Vector& vector : inputs.integers) {
        const std::size_t tiles = (vector.codes.size() + static_cast<std::size_t>(rows) - 1) /
                                  static_cast<std::size_t>(rows);
        out.reads += static_cast<double>(tiles * 8);
    }
    out.costs.rows = rows;
    out.costs.adc_bits = pim::adc_bits(array);
    out.costs.conversions_per_mac = out.reads * 8 / static_cast<double>(inputs.values());
    out.costs.energy_fj_per_mac = energies(out.costs.conversions_per_mac, out.costs.adc_bits);
    return out;
}

}  // namespace

std::span<const WordRow<AdcLaw>> words_of(AdcLaw /*which*/) {
    return kLawWords;
}

double adc_energy_fj(AdcLaw law, double effective_bits) {
    switch (law) {
        case AdcLaw::doubling:
            return kStepFj * std::exp2(effective_bits);
        case AdcLaw::quadrupling:
            return kStepFj * std::exp2(2 * effective_bits - kSameAt);
        case AdcLaw::survey: {
            const double most = static_cast<double>(kSurveyFj.size() - 1);
            const double at = std::clamp(effective_bits - kSurveyFrom, 0.0, most);
            const auto low = std::min(static_cast<std::size_t>(at), kSurveyFj.size() - 2);
            const double part = at - static_cast<double>(low);
            return kSurveyFj[low] + part * (kSurveyFj[low + 1] - kSurveyFj[low]);
        }
    }
    throw std::logic_error("a law without energy");
}

std::string PimCoding::text() const {
    const std::string sign = is_signed ? ", signed" : "";
    switch (input) {
        case pim::InputCode::twos:
            return "int8 two's complement x int8" + sign;
        case pim::InputCode::sign_magnitude:
            return "int8 sign-magnitude x int8" + sign;
        case pim::InputCode::flag_binned:
            return "SDR flag-binned x int8" + sign;
        case pim::InputCode::per_group:
            return "SDR x SDR per group" + sign;
    }
    throw std::logic_error("a coding without name");
}

int PimCoding::weight_columns() const {
    return input == pim::InputCode::per_group ? 4 : 8;
}

std::vector<PimCoding> pim_codings() {
    std::vector<PimCoding> out{{pim::InputCode::twos, false}};
    for (const bool is_signed : {false, true}) {
        for (const pim::InputCode input :
             {pim::InputCode::sign_magnitude, pim::InputCode::flag_binned,
              pim::InputCode::per_group}) {
            out.push_back({input, is_signed});
        }
    }
    return out;
}

std::uint64_t PimInputs::values() const {
    std::uint64_t sum = 0;
    for (const pim::Vector& vector : integers) {
        sum += vector.codes.size();
    }
    return sum;
}

PimInputs read_pim_inputs(const std::filesystem::path& file) {
    const model::SafeTensors tensors = model::SafeTensors::open(file);
    PimInputs out;
    out.file = file.filename().string();
    for (const auto& [name, entry] : tensors.entries()) {
        if (!name.ends_with(".input")) {
            continue;
        }
        const model::Tensor tensor = tensors.read(name);
        model::require_finite(tensor, tensors.where(name));
        if (tensor.shape.size() != 2 || tensor.values.empty()) {
            throw Error(tensors.where(name) + ": must be a matrix, tokens x features");
        }
        out.tensors.push_back(name);
        for (std::size_t row = 0; row < tensor.rows(); ++row) {
            const auto values =
                std::span(tensor.values).subspan(row * tensor.columns(), tensor.columns());
            out.integers.push_back(pim::coded_row(values, pim::InputCode::twos).vector);
            out.razored.push_back(pim::coded_row(values, pim::InputCode::flag_binned).vector);
        }
    }
    if (out.tensors.empty()) {
        throw Error(file.string() + ": must hold tensors named *.input: the inputs of layers");
    }
    return out;
}

Pim measure_pim(const PimInputs& inputs, const std::vector<int>& rows,
                const std::vector<int>& ones) {
    Pim out;
    out.file = inputs.file;
    out.tensors = inputs.tensors.size();
    out.values = inputs.values();
    for (const int r : rows) {
        const Dense dense = dense_read(inputs, r);
        out.baselines.push_back(dense.costs);
        const Histogram full = planes_by_ones(inputs.integers, {r, r, pim::InputCode::twos});
        const int top = (1 << (dense.costs.adc_bits - 1)) - 1;
        std::uint64_t beyond = 0;
        for (const auto& [count, planes] : full) {
            beyond += count > top ? planes : 0;
        }
        out.baselines.push_back(dense.clipped(static_cast<double>(beyond) / dense.reads));
        for (const PimCoding& coding : pim_codings()) {
            pim::Array array{r, r, coding.input, coding.is_signed};
            const Histogram planes =
                planes_by_ones(is_razored(coding.input) ? inputs.razored : inputs.integers, array);
            for (const int n : ones) {
                array.ones = n;
                validate(array);
                PimRow row{coding,
                           r,
                           n,
                           pim::levels(array),
                           pim::effective_bits(array),
                           pim::adc_bits(array)};
                const auto count = static_cast<double>(reads(planes, n));
                row.conversions_per_mac =
                    count * coding.weight_columns() / static_cast<double>(inputs.values());
                row.reads = count / dense.reads;
                row.time = row.reads * row.adc_bits / dense.costs.adc_bits;
                row.energy_fj_per_mac = energies(row.conversions_per_mac, row.effective_bits);
                for (std::size_t k = 0; k < kAdcLaws.size(); ++k) {
                    row.gain[k] = dense.costs.energy_fj_per_mac[k] / row.energy_fj_per_mac[k];
                }
                out.rows.push_back(row);
            }
        }
    }
    return out;
}

const PimRow& pim_row(const Pim& pim, const PimCoding& coding, int rows, int ones) {
    for (const PimRow& row : pim.rows) {
        if (row.coding == coding && row.rows == rows && row.ones == ones) {
            return row;
        }
    }
    throw Error("ones = " + std::to_string(ones) + ": not measured with " + std::to_string(rows) +
                " rows");
}

const PimRow& best_pim(const Pim& pim, const PimCoding& coding, int rows, AdcLaw law) {
    const PimRow* best = nullptr;
    for (const PimRow& row : pim.rows) {
        const auto k = static_cast<std::size_t>(law);
        if (row.coding == coding && row.rows == rows &&
            (best == nullptr || row.energy_fj_per_mac[k] < best->energy_fj_per_mac[k])) {
            best = &row;
        }
    }
    if (best == nullptr) {
        throw Error("rows = " + std::to_string(rows) + ": not measured");
    }
    return *best;
}

std::vector<PimBar> pim_bars(const Pim& pim) {
    constexpr int kRows = 128;
    constexpr int kOnes = 7;
    const auto has = [&](const PimRow& row) { return row.rows == kRows && row.ones == kOnes; };
    if (std::none_of(pim.rows.begin(), pim.rows.end(), has)) {
        return {};
    }
    const PimRow& razored = pim_row(pim, {pim::InputCode::flag_binned, false}, kRows, kOnes);
    const PimRow& integers = pim_row(pim, {pim::InputCode::sign_magnitude, false}, kRows, kOnes);
    const auto at = static_cast<std::size_t>(AdcLaw::doubling);
    return {{"SDR flag-binned, N = 7: energy gain under 2^ENOB", 10, razored.gain[at], true},
            {"SDR flag-binned, N = 7: time over the dense read's", 1.2, razored.time, false},
            {"int8 sign-magnitude, N = 7: energy gain under 2^ENOB", 6.5, integers.gain[at], true}};
}

}  // namespace qrazor::report
