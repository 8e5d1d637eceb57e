// See pim_loss.h. A run whose noise reaches no code is that of the integer dot product, bit for
// bit, and is not run again.
#include "pim_loss.h"

#include <cmath>
#include <limits>
#include <map>

#include "qrazor/eval/in_memory.h"
#include "qrazor/support/text.h"

namespace qrazor::cli {
namespace {

namespace pim = model::in_memory;

struct ReadKind {
    const char* title;
    pim::Array array;
};

constexpr int kLossRows = 128;

// A dense read also has a converter of a bit less: its full scale is half as large, so is its
// noise, and only a column of all ones is clipped.
std::vector<ReadKind> read_kinds() {
    std::vector<ReadKind> out;
    const auto add = [&](const char* title, pim::InputCode input, int ones) {
        out.push_back({title, {kLossRows, ones, input}});
    };
    const auto add_dense = [&](const char* title, pim::InputCode input) {
        add(title, input, kLossRows);
        out.push_back(out.back());
        pim::Array& array = out.back().array;
        array.adc_bits = pim::adc_bits(array) - 1;
    };
    add_dense("int8 two's complement, dense", pim::InputCode::twos);
    for (const int ones : {15, 7}) {
        add("int8 sign-magnitude", pim::InputCode::sign_magnitude, ones);
    }
    add_dense("SDR flag-binned, dense", pim::InputCode::flag_binned);
    for (const int ones : {15, 7}) {
        add("SDR flag-binned", pim::InputCode::flag_binned, ones);
    }
    return out;
}

std::string percent_text(double percent) {
    const int decimals = percent * 10 == std::floor(percent * 10) ? 1 : 3;
    return fixed(percent, decimals) + " %";
}

// Noise can be so large that values of the network grow beyond all numbers: no loss is that, and no
// reason to stop.
double mean_loss(const eval::Network& network, const eval::ArrayRun& run,
                 const std::vector<eval::Data>& texts, const eval::EvaluateOptions& options) {
    try {
        double sum = 0;
        for (const eval::Measured& set : eval::measure_in_memory(network, run, texts, options)) {
            sum += set.values.front();
        }
        return sum / static_cast<double>(texts.size());
    } catch (const model::in_memory::NoNumber&) {
        return std::numeric_limits<double>::infinity();
    }
}

}  // namespace

PimLosses measure_pim_loss(const PimLossSettings& settings) {
    settings.model.check_memory();
    const auto network = eval::load_network(settings.model.model);
    const std::vector<eval::Data> texts = settings.model.read_texts();
    PimLosses out{settings.model.options.windows, texts.size(), settings.noise, {}};
    // By whether inputs are razored: what exact reads add up to depends on nothing else.
    std::map<bool, double> exact;
    const std::vector<ReadKind> kinds = read_kinds();
    Progress progress("pim", kinds.size() * settings.noise.size());
    for (const ReadKind& kind : kinds) {
        PimLoss row{kind.title, kind.array.ones, pim::adc_bits(kind.array), {}, {}};
        for (const double percent : settings.noise) {
            pim::Imperfection imperfection;
            imperfection.sigma = percent / 100;
            const bool is_exact = pim::is_exact(kind.array, imperfection);
            const bool razored = kind.array.input == pim::InputCode::flag_binned;
            if (!is_exact || !exact.contains(razored)) {
                const double nats =
                    mean_loss(*network, {kind.array, imperfection}, texts, settings.model.options);
                row.nats.push_back(nats);
                if (is_exact) {
                    exact[razored] = nats;
                }
            } else {
                row.nats.push_back(exact.at(razored));
            }
            row.exact.push_back(is_exact);
            progress.step(row.title + " " + percent_text(percent));
        }
        out.rows.push_back(std::move(row));
    }
    return out;
}

report::TextTable pim_loss_table(const PimLosses& losses) {
    report::TextTable out{{"inputs", "N", "bits"}, {}, 1};
    for (const double percent : losses.noise) {
        out.header.push_back("noise " + percent_text(percent));
    }
    for (const PimLoss& row : losses.rows) {
        std::vector<std::string> cells{row.title, std::to_string(row.ones),
                                       std::to_string(row.adc_bits)};
        for (std::size_t k = 0; k < row.nats.size(); ++k) {
            cells.push_back(!std::isfinite(row.nats[k])
                                ? "none"
                                : fixed(row.nats[k], 5) + (row.exact[k] ? " =" : ""));
        }
        out.rows.push_back(std::move(cells));
    }
    return out;
}

std::string pim_loss_markdown(const PimLosses& losses, const std::string& command) {
    return "`" + command + "`: loss in nats a token, mean over " + std::to_string(losses.texts) +
           " texts; arrays of " + std::to_string(kLossRows) +
           " rows; noise as a fraction of the converter's full scale. `=`: no read can miss its "
           "count; `none`: values grow beyond all numbers.\n\n" +
           report::markdown(pim_loss_table(losses));
}

Json pim_loss_json(const PimLosses& losses) {
    Json out{{"windows", losses.windows},
             {"texts", losses.texts},
             {"rows_of_array", kLossRows},
             {"noise_percent_of_full_scale", losses.noise},
             {"rows", Json::array()}};
    for (const PimLoss& row : losses.rows) {
        Json exact = Json::array();
        Json nats = Json::array();
        for (const double one : row.nats) {
            nats.push_back(std::isfinite(one) ? Json(one) : Json());
        }
        for (const bool one : row.exact) {
            exact.push_back(one);
        }
        out["rows"].push_back({{"inputs", row.title},
                               {"ones", row.ones},
                               {"adc_bits", row.adc_bits},
                               {"loss", nats},
                               {"exact", exact}});
    }
    return out;
}

}  // namespace qrazor::cli
