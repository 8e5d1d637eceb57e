// One row a scheme: loss, how far it is above float, and the divergence from the float network,
// since a loss on few windows may be luck.
#include "eval_integer.h"

#include <iostream>

#include "options.h"
#include "qrazor/eval/evaluate.h"
#include "qrazor/eval/integer.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/json.h"
#include "qrazor/support/markdown.h"
#include "qrazor/support/run_all.h"
#include "qrazor/support/text.h"
#include "table.h"

namespace fs = std::filesystem;

namespace qrazor::cli {
namespace {

constexpr int kDigits = 5;
constexpr int kDivergenceDigits = 7;  // with 16-bit probabilities it is a few millionths

// Columns of the divergence metric.
constexpr std::size_t kLoss = 0;
constexpr std::size_t kDivergence = 2;

std::vector<eval::IntegerScheme> integer_schemes(const IntegerSettings& settings) {
    if (settings.functions) {
        return eval::compared_functions();
    }
    if (settings.formats.empty()) {
        return eval::usual_integer_schemes();
    }
    std::vector<eval::IntegerScheme> all;
    for (const std::string& text : settings.formats) {
        all.push_back(eval::parse_integer_scheme(text));
    }
    return all;
}

double above(const eval::Evaluation& row, const eval::Evaluation& floats, std::size_t set) {
    return row.data[set].values[kLoss] - floats.data[set].values[kLoss];
}

std::string signed_fixed(double value) {
    return (value < 0 ? "" : "+") + fixed(value, kDigits);
}

// The float network's row stands first.
std::vector<std::vector<std::string>> integer_table(const std::vector<eval::Evaluation>& rows) {
    std::vector<std::vector<std::string>> lines(1, {"format"});
    for (const eval::Measured& set : rows.front().data) {
        lines[0].insert(lines[0].end(), {set.data + ": nats", "above float", "KL"});
    }
    for (const eval::Evaluation& row : rows) {
        std::vector<std::string> cells{row.scheme};
        for (std::size_t set = 0; set < row.data.size(); ++set) {
            const std::vector<double>& values = row.data[set].values;
            cells.push_back(fixed(values[kLoss], kDigits));
            cells.push_back(signed_fixed(above(row, rows.front(), set)));
            cells.push_back(fixed(values[kDivergence], kDivergenceDigits));
        }
        lines.push_back(cells);
    }
    return lines;
}

std::string markdown_table(const std::vector<std::vector<std::string>>& lines) {
    std::string ruler = "| --- |";
    for (std::size_t k = 1; k < lines.front().size(); ++k) {
        ruler += " ---: |";
    }
    std::string table = markdown_line(lines.front()) + ruler + "\n";
    for (std::size_t k = 1; k < lines.size(); ++k) {
        std::vector<std::string> cells = lines[k];
        cells.front() = "`" + cells.front() + "`";
        table += markdown_line(cells);
    }
    return table;
}

Json json_of(const eval::IntegerScheme& scheme) {
    if (scheme.rival) {
        const model::RivalFacts& facts = model::facts_of(scheme.rival->rival);
        return {{"softmax",
                 {{"name", std::string(facts.name)},
                  {"source", std::string(facts.source)},
                  {"widths", std::string(word_of(scheme.rival->widths))},
                  {"bits", scheme.rival->bits}}}};
    }
    if (scheme.part == eval::IntegerPart::activation) {
        return {{"activation",
                 scheme.rival_activation ? std::string(doc_of(*scheme.rival_activation)) : "ours"}};
    }
    Json out{{"softmax",
              {{"form", std::string(word_of(scheme.softmax.form))},
               {"rounding", std::string(word_of(scheme.softmax.rounding))},
               {"bits", scheme.softmax.bits},
               {"fraction", scheme.softmax.fraction}}}};
    out["whole_graph"] = scheme.part == eval::IntegerPart::graph;
    if (scheme.part == eval::IntegerPart::graph) {
        out["weight_bits"] = scheme.weight_bits;
        out["act_bits"] = scheme.act_bits;
        out["kv_bits"] = scheme.kv_bits;
        out["sdr_group"] = scheme.group;
        out["weight_scale"] = std::string(word_of(scheme.scale));
    }
    return out;
}

std::string integer_json(const std::vector<eval::Evaluation>& rows,
                         const std::vector<eval::IntegerScheme>& asked,
                         const IntegerSettings& settings) {
    Json out{{"model", fs::path(settings.model.model).filename().string()},
             {"command", settings.command},
             {"windows", settings.model.options.windows},
             {"rows", Json::array()}};
    for (std::size_t k = 0; k < rows.size(); ++k) {
        const eval::Evaluation& row = rows[k];
        Json one{{"format", row.scheme}, {"texts", Json::array()}, {"mean_loss", row.mean()}};
        if (k > 0) {
            one["integer"] = json_of(asked[k - 1]);
        }
        for (std::size_t set = 0; set < row.data.size(); ++set) {
            const eval::Measured& measured = row.data[set];
            one["texts"].push_back({{"text", measured.data},
                                    {"tokens", measured.count},
                                    {"loss", measured.values[kLoss]},
                                    {"above_float", above(row, rows.front(), set)},
                                    {"divergence", measured.values[kDivergence]}});
        }
        out["rows"].push_back(std::move(one));
    }
    return out.dump(2) + "\n";
}

}  // namespace

void run_eval_integer(IntegerSettings settings) {
    const std::vector<eval::IntegerScheme> asked = integer_schemes(settings);
    prepare_file("json", settings.json);
    settings.model.options.metric = &eval::metric_named("divergence");
    const std::vector<eval::Data> texts = settings.model.read_texts();
    const std::unique_ptr<eval::Evaluator> evaluator = settings.model.evaluator();
    Work<eval::Evaluation> work;
    work.label = [&](std::size_t k) { return k == 0 ? "fp32" : asked[k - 1].text; };
    work.run = [&](std::size_t k) {
        return k == 0 ? evaluator->evaluate(eval::parse_scheme("fp32"), texts)
                      : evaluator->evaluate(asked[k - 1], texts);
    };
    work.summary = [](const eval::Evaluation& row) { return fixed(row.seconds, 1) + " s"; };
    // One by one: each uses all cores.
    const std::vector<eval::Evaluation> rows =
        results_of(run_all(asked.size() + 1, work, {"eval", threads(1), {}, nullptr}));
    const std::vector<std::vector<std::string>> lines = integer_table(rows);
    Table table(lines.front());
    for (std::size_t k = 1; k < lines.size(); ++k) {
        table.add(lines[k]);
    }
    table.print(std::cout);
    if (!settings.json.empty()) {
        write_file(settings.json, integer_json(rows, asked, settings));
    }
    if (!settings.document.empty()) {
        write_file(settings.document,
                   fill_region(read_file(settings.document), markdown_table(lines),
                               settings.document, settings.functions ? "functions" : "integer"));
    }
}

}  // namespace qrazor::cli
