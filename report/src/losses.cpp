// Losses of schemes: evaluated, or read back.
#include "qrazor/report/losses.h"

#include "qrazor/support/json.h"
#include "qrazor/support/run_all.h"

namespace qrazor::report {

std::map<std::string, Losses> measure_losses(const std::vector<std::string>& schemes,
                                             const LossSource& source) {
    std::unique_ptr<eval::Evaluator> evaluator;
    Work<Losses> work;
    work.label = [&](std::size_t k) { return schemes[k]; };
    work.run = [&](std::size_t k) {
        const eval::Scheme scheme = eval::parse_scheme(schemes[k]);
        if (evaluator == nullptr) {  // loading the model takes longer than reading what is kept
            evaluator = source.make();
        }
        Losses losses{schemes[k], scheme.effective_bits(), {}};
        for (const eval::Measured& text : evaluator->evaluate(scheme, source.texts).data) {
            losses.nats[text.data] = text.values.front();
        }
        return losses;
    };
    work.key = [&](std::size_t k) { return source.inputs + "\n" + schemes[k]; };
    work.write = [](const Losses& losses) {
        return Json{{"scheme", losses.scheme}, {"nats", losses.nats}}.dump(2) + "\n";
    };
    work.read = [](const std::string& text) {
        const Json kept = Json::parse(text);
        Losses losses;
        kept.at("scheme").get_to(losses.scheme);
        kept.at("nats").get_to(losses.nats);
        losses.effective_bits = eval::parse_scheme(losses.scheme).effective_bits();
        return losses;
    };
    const ResultStore store(source.cache);
    const std::vector<Losses> all = results_of(run_all(
        schemes.size(), work, {"eval", threads(1), {}, source.cache.empty() ? nullptr : &store}));
    std::map<std::string, Losses> out;
    for (const Losses& losses : all) {
        out.emplace(losses.scheme, losses);
    }
    return out;
}

}  // namespace qrazor::report
