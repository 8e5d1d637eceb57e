#include "qrazor/report/losses.h"
#include "qrazor/support/json.h"

#include <utility>

#include "qrazor/support/files.h"

namespace qrazor::report {

namespace fs = std::filesystem;

LossTable::LossTable(fs::path cache, std::string inputs,
                     std::function<std::unique_ptr<eval::Evaluator>()> make,
                     std::vector<eval::Text> texts)
    : cache_(std::move(cache)),
      inputs_(std::move(inputs)),
      make_(std::move(make)),
      texts_(std::move(texts)) {}

fs::path LossTable::place(const std::string& scheme) const {
    return cache_ / (digest(inputs_ + "\n" + scheme) + ".json");
}

bool LossTable::known(const std::string& scheme) const {
    return losses_.count(scheme) != 0 || (!cache_.empty() && fs::exists(place(scheme)));
}

Losses LossTable::of(const std::string& scheme) {
    if (const auto found = losses_.find(scheme); found != losses_.end()) {
        return found->second;
    }
    const eval::Scheme parsed = eval::parse_scheme(scheme);
    Losses losses{scheme, parsed.effective_bits(), {}};
    if (known(scheme)) {
        const Json kept = Json::parse(read_file(place(scheme)));
        kept.at("nats").get_to(losses.nats);
    } else {
        if (evaluator_ == nullptr) {
            evaluator_ = make_();
        }
        for (const eval::TextLoss& text : evaluator_->evaluate(parsed, texts_).texts) {
            losses.nats[text.text] = text.loss;
        }
        if (!cache_.empty()) {
            write_file(place(scheme),
                       Json{{"scheme", scheme}, {"nats", losses.nats}}.dump(2) + "\n");
        }
    }
    losses_.emplace(scheme, losses);
    return losses;
}

}  // namespace qrazor::report
