// qrazor functions: how far each softmax is from the exact one, ours beside those of others.
#include <cstddef>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "commands.h"
#include "options.h"
#include "qrazor/model/softmax_error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/json.h"
#include "qrazor/support/markdown.h"
#include "qrazor/support/text.h"
#include "table.h"

namespace qrazor::cli {
namespace {

constexpr const char* kFunctionsExamples = R"(examples:
  qrazor functions
  qrazor functions --document docs/functions.md
  qrazor functions --bits 8 --length 64,4096 --rows 4 --json functions.json

Two figures a length, the worst of all rows: |error| of a probability, and |sum - 1|.)";

struct FunctionsSettings {
    std::vector<int> bits{8, 16};
    std::vector<int> lengths{64, 256, 1024, 4096};
    int rows = 16;
    int seed = 18;
    std::string json;
    std::string document;
};

struct FunctionErrors {
    model::SoftmaxMethod method;
    std::vector<model::SoftmaxError> errors;  // of each length
};

std::vector<FunctionErrors> measured_functions(const FunctionsSettings& settings) {
    std::vector<FunctionErrors> all;
    for (const int bits : settings.bits) {
        for (model::SoftmaxMethod& method : model::softmax_methods(bits)) {
            FunctionErrors one{std::move(method), {}};
            for (const int length : settings.lengths) {
                model::ErrorRows rows;
                rows.length = static_cast<std::size_t>(length);
                rows.rows = settings.rows;
                rows.seed = static_cast<std::uint64_t>(settings.seed);
                one.errors.push_back(model::softmax_error(one.method, rows));
            }
            all.push_back(std::move(one));
        }
    }
    return all;
}

// The first line is the header.
std::vector<std::vector<std::string>> functions_lines(const std::vector<FunctionErrors>& all,
                                                      const FunctionsSettings& settings) {
    std::vector<std::string> header{"bits", "softmax", "form or widths"};
    for (const int length : settings.lengths) {
        header.push_back("L = " + std::to_string(length));
        header.emplace_back("sum");
    }
    std::vector<std::vector<std::string>> lines{header};
    for (const FunctionErrors& one : all) {
        std::vector<std::string> row{std::to_string(one.method.bits), one.method.name,
                                     one.method.widths};
        for (const model::SoftmaxError& error : one.errors) {
            row.push_back(fixed(error.value, 5));
            row.push_back(fixed(error.sum, 5));
        }
        lines.push_back(std::move(row));
    }
    return lines;
}

void print_functions(const std::vector<std::vector<std::string>>& lines) {
    Table table(lines.front());
    for (std::size_t k = 1; k < lines.size(); ++k) {
        table.add(lines[k]);
    }
    table.print(std::cout);
}

// Ours stand out.
std::string functions_table(const std::vector<FunctionErrors>& all,
                            std::vector<std::vector<std::string>> lines) {
    std::string text = markdown_line(lines.front()) + "|";
    for (std::size_t k = 0; k < lines.front().size(); ++k) {
        text += k < 3 ? " --- |" : " ---: |";
    }
    text += "\n";
    for (std::size_t k = 0; k < all.size(); ++k) {
        std::vector<std::string>& cells = lines[k + 1];
        cells[1] = all[k].method.ours ? "**" + cells[1] + "**" : cells[1];
        text += markdown_line(cells);
    }
    return text;
}

std::string functions_json(const std::vector<FunctionErrors>& all,
                           const FunctionsSettings& settings) {
    Json out = Json::array();
    for (const FunctionErrors& one : all) {
        for (std::size_t k = 0; k < one.errors.size(); ++k) {
            Json row{{"softmax", one.method.name},    {"widths", one.method.widths},
                     {"ours", one.method.ours},       {"bits", one.method.bits},
                     {"length", settings.lengths[k]}, {"rows", settings.rows},
                     {"seed", settings.seed},         {"error", one.errors[k].value},
                     {"sum_error", one.errors[k].sum}};
            out.push_back(std::move(row));
        }
    }
    return out.dump(2) + "\n";
}

}  // namespace

void add_functions(Command& app) {
    Command* command = app.add_subcommand(
        "functions", "how far our softmax, and that of others, is from the exact one");
    command->footer(kFunctionsExamples);
    const auto settings = std::make_shared<FunctionsSettings>();
    command->add_option("--bits", settings->bits, "of a code")->delimiter(',')->check(range(4, 16));
    command->add_option("--length", settings->lengths, "logits of a row")
        ->delimiter(',')
        ->check(range(1, 65536));
    command->add_option("--rows", settings->rows, "of each spread of the logits")
        ->show_default()
        ->check(range(1, 100000));
    command->add_option("--seed", settings->seed, "of the rows")
        ->show_default()
        ->check(range(0, 2147483647));
    command->add_option("--json", settings->json, "write all figures to this file")
        ->check(named_path());
    command
        ->add_option("--document", settings->document,
                     "fill this document's table `softmax` with the rows")
        ->check(existing_file());
    command->callback([settings] {
        prepare_file("json", settings->json);
        const std::vector<FunctionErrors> all = measured_functions(*settings);
        const std::vector<std::vector<std::string>> lines = functions_lines(all, *settings);
        print_functions(lines);
        if (!settings->document.empty()) {
            write_file(settings->document,
                       fill_region(read_file(settings->document), functions_table(all, lines),
                                   settings->document, "softmax"));
        }
        if (!settings->json.empty()) {
            write_file(settings->json, functions_json(all, *settings));
        }
    });
}

}  // namespace qrazor::cli
