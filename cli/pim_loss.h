// What noise of an array's converters costs a language model.
#pragma once
#include <string>
#include <vector>

#include "model_options.h"
#include "qrazor/report/tile.h"
#include "qrazor/support/json.h"

namespace qrazor::cli {

struct PimLossSettings {
    ModelOptions model;
    bool wanted = false;
    std::vector<double> noise{0, 0.1, 0.5, 1, 2, 4};  // % of full scale
};

struct PimLoss {
    std::string title;
    int ones = 0;
    int adc_bits = 0;
    std::vector<double> nats;  // by noise: mean over the texts
    std::vector<bool> exact;   // no draw reaches the next code: the integer dot product
};

struct PimLosses {
    std::size_t windows = 0;
    std::size_t texts = 0;
    std::vector<double> noise;
    std::vector<PimLoss> rows;
};

PimLosses measure_pim_loss(const PimLossSettings& settings);
report::TextTable pim_loss_table(const PimLosses& losses);
std::string pim_loss_markdown(const PimLosses& losses, const std::string& command);
Json pim_loss_json(const PimLosses& losses);

}  // namespace qrazor::cli
