// qrazor eval: what number formats cost a language model. qrazor formats: what there is.
#include "qrazor/eval/evaluate.h"
#include "qrazor/formats/format.h"
#include "qrazor/support/json.h"
#include "qrazor/support/run_all.h"

#include <cmath>
#include <iostream>
#include <memory>

#include "commands.h"
#include "eval_integer.h"
#include "model_options.h"
#include "options.h"
#include "qrazor/eval/search.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/markdown.h"
#include "qrazor/support/text.h"
#include "table.h"

namespace fs = std::filesystem;

namespace qrazor::cli {
namespace {

constexpr const char* kEvalExamples = R"(examples:
  qrazor eval --format sdr:w4a4kv4,g16
  qrazor eval --format sdr:w4a4kv4,g16 mxfp4 nvfp4 rtn:w4a4kv4+smooth --layers
  qrazor eval --format sdr:w4a4,g32,s8,d1 --bit-true --windows 4
  qrazor eval --all --json build/report/accuracy.json
  qrazor eval --search 4.25
  qrazor eval --search 4.5 --rtl
  qrazor eval --integer
  qrazor eval --integer --format int:w8a8kv8,p16 sdr:w4a4kv8,g32 functions,p8,near --windows 8
  qrazor eval --functions --windows 32
  qrazor eval --format vsq --keys sdr,b16,g16@column
  qrazor eval --model llama/ --text tokens.npy --calibrate calib.npy --format mxfp4:w4a16

A format is NAME[:wXaYkvZ[qX]][,OPTION...][+smooth][+rotate][+gptq]; `qrazor formats` lists names and options.
Without widths weights, activations, keys and values are quantized (w4a4kv4), queries are not; embedding,
norms, softmax and logits stay in float. Loss is in nats a token (a byte, where text is bytes).

With --integer there is no float between embedding and logits, and a format is
int:wXaYkvZ, sdr:w4a4kvZ,gG   the whole network
functions                     float, but softmax, norms and activation are those of integers
activation, activation:ivit   float, but the activation: ours, or I-ViT's (ibert: of networks with GELU)
softmax, softmax:RIVAL        float, but the softmax: ours, or softermax, ibert, ivit, sole, ita (published or widened)
with options: p8 (bits of probabilities, 1 to 16), carry or near (their rounding), deferred or log (softmax),
pow2 or dyadic (scales of weights). docs/integer-model.md.)";

constexpr const char* kSchemes = R"(
A scheme of `qrazor eval` and `qrazor images` is
NAME[:wXaYkvZ[qX][pX]][,OPTION...][+adaln][+unshrink][+smooth][+rotate][+gptq]; NAME is one of the above, or
int             QRazor's first stage: integers, static but for weights (int:w8a16kv8)
rtn             integers, round to nearest: a scale for every channel, token and head (rtn:w4a4kv4)
X, Y, Z         bits of an element; 16 leaves a tensor as it is in formats of 4 bits; so does leaving it out
w.b16, kv.g32   an option of one tensor only: w, a, k, v, kv, q or p (probabilities of attention)
@tensor, @row, @column, @step
                who shares the outer scale: k.@column (a scale for every channel of the keys), a.@row;
                a.@step (diffusion: a static scale for every step of the chain)
+adaln          of diffusion transformers, also the layers that make scales and shifts
+unshrink       outer scales that give rows of weights and inputs of layers back what rounding took of their
                size; +unshrink_w, +unshrink_a: of one of them
+smooth         SmoothQuant's scale migration, alpha 0.5
+rotate         block-Hadamard rotation of every product's operands
+gptq           weights by GPTQ-style error feedback, block by block
)";

struct EvalSettings {
    ModelOptions model;
    std::vector<std::string> formats;
    std::string file;
    std::string document;
    std::string weights, activations, queries, keys, values;
    std::string json;
    bool layers = false;
    bool divergence = false;
    bool integer = false;
    bool functions = false;
    bool all = false;
    double search = 0;  // effective bits; 0: no search
    bool rtl = false;
};

std::vector<eval::Scheme> schemes(const EvalSettings& settings) {
    std::vector<eval::Scheme> all;
    if (!settings.file.empty() || settings.all) {
        all = eval::read_schemes(settings.all ? home_folder() / "eval/formats.toml"
                                              : fs::path(settings.file));
    }
    for (const std::string& format : settings.formats) {
        all.push_back(eval::parse_scheme(format));
    }
    if (all.empty()) {
        all.push_back(eval::parse_scheme("fp32"));
    }
    for (eval::Scheme& scheme : all) {
        const auto replace = [&](eval::Rule& rule, const std::string& text, const char* name,
                                 eval::Sharing otherwise) {
            if (!text.empty()) {
                rule = text == "-" ? eval::Rule{} : eval::parse_rule(text, otherwise);
                // What is replaced must be seen in the row, or it would pass for the scheme.
                scheme.text += std::string(" ") + name + " " + text;
            }
        };
        replace(scheme.weights, settings.weights, "weights", eval::Sharing::row);
        replace(scheme.activations, settings.activations, "activations", eval::Sharing::tensor);
        replace(scheme.queries, settings.queries, "queries", eval::Sharing::tensor);
        replace(scheme.keys, settings.keys, "keys", eval::Sharing::tensor);
        replace(scheme.values, settings.values, "values", eval::Sharing::tensor);
    }
    return all;
}

void add_cells(std::vector<std::string>& cells, const eval::Evaluation& row, int most_digits) {
    const auto digits = [&](std::size_t k) {
        return std::min(most_digits, row.metric->values[k].digits);
    };
    for (const eval::Measured& set : row.data) {
        for (std::size_t k = 0; k < set.values.size(); ++k) {
            cells.push_back(fixed(set.values[k], digits(k)));
        }
    }
    cells.push_back(fixed(row.mean(), digits(0)));
}

// The first value's column is named by the set of data, too; the mean's as it.
void add_head(std::vector<std::string>& head, const eval::Evaluation& row,
              const std::string& between, const std::string& mean) {
    const std::span<const eval::MetricValue> values = row.metric->values;
    for (const eval::Measured& set : row.data) {
        for (std::size_t k = 0; k < values.size(); ++k) {
            head.push_back((k == 0 ? set.data + between : "") + std::string(values[k].heading));
        }
    }
    head.push_back(mean + std::string(values.front().heading));
}

void print_eval(const std::vector<eval::Evaluation>& rows) {
    constexpr int kDigits = 5;
    std::vector<std::string> head{"format", "bits"};
    add_head(head, rows.front(), ": ", "mean ");
    Table table(head);
    for (const eval::Evaluation& row : rows) {
        std::vector<std::string> cells{row.scheme, fixed(row.effective_bits, 2)};
        add_cells(cells, row, kDigits);
        table.add(cells);
    }
    table.print(std::cout);
}

// For docs/formats.md.
std::string eval_table(const std::vector<eval::Evaluation>& rows) {
    constexpr int kDigits = 4;
    std::vector<std::string> head{"format", "scheme", "bits"};
    std::string ruler = "| --- | --- |";
    add_head(head, rows.front(), ", ", "mean, ");
    for (std::size_t k = 2; k < head.size(); ++k) {
        ruler += " ---: |";
    }
    std::string table = markdown_line(head) + ruler + "\n";
    for (const eval::Evaluation& row : rows) {
        std::vector<std::string> cells{row.name, "`" + row.scheme + "`",
                                       fixed(row.effective_bits, 2)};
        add_cells(cells, row, kDigits);
        table += markdown_line(cells);
    }
    return table;
}

void print_layers(const std::vector<eval::Evaluation>& rows) {
    for (const eval::Evaluation& row : rows) {
        std::cout << '\n' << row.scheme << ": signal-to-quantization-noise ratio\n";
        Table table({"tensor", "dB"});
        for (const eval::TensorNoise& tensor : row.tensors) {
            table.add({tensor.tensor, fixed(tensor.noise.decibels(), 2)});
        }
        table.print(std::cout);
    }
}

std::string eval_json(const std::vector<eval::Evaluation>& rows,
                      const std::vector<eval::Scheme>& asked, const EvalSettings& settings) {
    Json out{{"model", fs::path(settings.model.model).filename().string()},
             {"windows", settings.model.options.windows},
             {"bit_true", settings.model.options.bit_true},
             {"rows", Json::array()}};
    for (std::size_t k = 0; k < rows.size(); ++k) {
        const eval::Evaluation& row = rows[k];
        const eval::Metric& metric = *row.metric;
        Json one{{"name", row.name.empty() ? row.scheme : row.name},
                 {"format", row.scheme},
                 {"effective_bits", row.effective_bits},
                 {"weights", asked[k].weights.text()},
                 {"activations", asked[k].activations.text()},
                 {"queries", asked[k].queries.text()},
                 {"keys", asked[k].keys.text()},
                 {"values", asked[k].values.text()},
                 {"mean_" + std::string(metric.values.front().name), row.mean()},
                 {std::string(metric.data) + "s", Json::array()},
                 {"sqnr_db", Json::object()}};
        for (const eval::Measured& set : row.data) {
            Json values{{std::string(metric.data), set.data},
                        {std::string(metric.count), set.count}};
            for (std::size_t v = 0; v < set.values.size(); ++v) {
                values[std::string(metric.values[v].name)] = set.values[v];
            }
            one[std::string(metric.data) + "s"].push_back(std::move(values));
        }
        for (const eval::TensorNoise& tensor : row.tensors) {
            const double decibels = tensor.noise.decibels();
            one["sqnr_db"][tensor.tensor] = std::isfinite(decibels) ? Json(decibels) : Json();
        }
        out["rows"].push_back(std::move(one));
    }
    return out.dump(2) + "\n";
}

// All variants on an eighth of the windows (at least 8), the best twelve on half, the best five on
// all.
std::vector<eval::Evaluation> searched(const EvalSettings& settings,
                                       const eval::Evaluator& evaluator,
                                       const std::vector<eval::Data>& texts) {
    const std::vector<eval::Scheme> variants = eval::sdr_variants(settings.search, settings.rtl);
    if (variants.empty()) {
        throw Error("search = " + fixed(settings.search, 3) +
                    ": no variant has so few bits; the least is 4.0235");
    }
    const std::size_t windows = settings.model.options.windows;
    const std::vector<eval::SearchRound> rounds{
        {std::min(windows, std::max<std::size_t>(8, windows / 8)), 12},
        {std::max<std::size_t>(1, windows / 2), 5},
        {windows, 5}};
    std::unique_ptr<Progress> progress;
    std::size_t current = rounds.size();
    return eval::search(
        evaluator, variants, texts, rounds,
        [&](std::size_t round, std::size_t, std::size_t all, const eval::Evaluation& evaluation) {
            if (round != current) {
                progress = std::make_unique<Progress>("round " + std::to_string(round + 1), all);
                current = round;
            }
            progress->step(evaluation.scheme + " " + fixed(evaluation.mean(), 4));
        });
}

void run_eval(EvalSettings& settings, const Command& command) {
    settings.model.fill_defaults(command);
    if (settings.integer || settings.functions) {
        run_eval_integer({settings.model, settings.formats, settings.functions, settings.json,
                          settings.document, command.line()});
        return;
    }
    if (settings.divergence) {
        settings.model.options.metric = &eval::metric_named("divergence");
    }
    std::vector<eval::Scheme> asked =
        settings.search > 0 ? std::vector<eval::Scheme>{} : schemes(settings);
    prepare_file("json", settings.json);
    const std::vector<eval::Data> texts = settings.model.read_texts();
    const std::unique_ptr<eval::Evaluator> evaluator = settings.model.evaluator();
    std::vector<eval::Evaluation> rows;
    if (settings.search > 0) {
        rows = searched(settings, *evaluator, texts);
    } else {
        Work<eval::Evaluation> work;
        work.label = [&](std::size_t k) { return asked[k].text; };
        work.run = [&](std::size_t k) { return evaluator->evaluate(asked[k], texts); };
        work.summary = [](const eval::Evaluation& row) { return fixed(row.seconds, 1) + " s"; };
        // One by one: each uses all cores.
        rows = results_of(run_all(asked.size(), work, {"eval", threads(1), {}, nullptr}));
    }
    for (std::size_t k = asked.size(); k < rows.size(); ++k) {  // those that the search found
        asked.push_back(eval::parse_scheme(rows[k].scheme));
    }
    print_eval(rows);
    if (settings.layers) {
        print_layers(rows);
    }
    if (!settings.json.empty()) {
        write_file(settings.json, eval_json(rows, asked, settings));
    }
    if (!settings.document.empty()) {
        write_file(settings.document, fill_region(read_file(settings.document), eval_table(rows),
                                                  settings.document, "accuracy"));
    }
}

}  // namespace

void add_eval(Command& app) {
    Command* command = app.add_subcommand(
        "eval", "perplexity of a language model with its tensors in any number format");
    command->footer(kEvalExamples);
    const auto settings = std::make_shared<EvalSettings>();
    Option* all = command->add_flag("--all", settings->all, "every scheme of eval/formats.toml");
    Option* file = command->add_option("--file", settings->file, "every scheme of this TOML file")
                       ->check(existing_file())
                       ->excludes(all);
    Option* format =
        command->add_option("--format", settings->formats, "scheme(s) to evaluate (default: fp32)");
    Option* search =
        command
            ->add_option(
                "--search", settings->search,
                "instead: the SDR variants of least loss with at most this many bits a value")
            ->excludes(all)
            ->excludes(format)
            ->check(range(4.0, 5.0));
    command
        ->add_flag("--rtl", settings->rtl, "search among what sdr_compress and sdr_dot do: no -8")
        ->needs(search);

    settings->model.add_to(*command);
    // What says something of float networks alone.
    const std::vector<Option*> of_floats{
        all,
        file,
        search,
        command->add_option("--weights", settings->weights, "format of the weights; - for none"),
        command->add_option("--activations", settings->activations, "of the linear layers' inputs"),
        command->add_option("--queries", settings->queries,
                            "of the queries, behind their rotation"),
        command->add_option("--keys", settings->keys, "of the keys, behind their rotation"),
        command->add_option("--values", settings->values, "of the values"),
        command->add_flag("--bit-true", settings->model.options.bit_true,
                          "integer codes, flags and dot products in the linear layers"),
        command->add_flag("--layers", settings->layers,
                          "also the signal-to-noise ratio of every tensor")};
    command->add_flag("--divergence", settings->divergence,
                      "also the Kullback-Leibler divergence from the float network");
    Option* integer = command->add_flag(
        "--integer", settings->integer,
        "the whole network in integers; formats are then those below, usual ones where none is");
    Option* functions =
        command
            ->add_flag("--functions", settings->functions,
                       "our integer functions beside published ones, in the float network")
            ->excludes(integer)
            ->excludes(format);
    for (Option* other : of_floats) {
        integer->excludes(other);
        functions->excludes(other);
    }
    command->add_option("--json", settings->json, "write the rows to this file")
        ->check(named_path());
    command
        ->add_option("--document", settings->document,
                     "fill this document's table `accuracy` (`integer`, `functions`) with the rows")
        ->check(existing_file());
    command->callback([settings, command] { run_eval(*settings, *command); });
}

void add_formats(Command& app) {
    Command* command = app.add_subcommand("formats", "number formats for tensors and schemes");
    command->callback([] { std::cout << formats::help() << kSchemes; });
}

}  // namespace qrazor::cli
