// qrazor razor: what a number format does to tensors of a file.
#include <algorithm>
#include <cmath>
#include <fstream>
#include <iostream>
#include <memory>

#include "commands.h"
#include "options.h"
#include "qrazor/eval/tensor_report.h"
#include "qrazor/model/tensor.h"
#include "qrazor/support/chart.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/html.h"
#include "qrazor/support/json.h"
#include "qrazor/support/text.h"
#include "table.h"

namespace fs = std::filesystem;

namespace qrazor::cli {
namespace {

constexpr const char* kRazorExamples = R"(examples:
  qrazor razor data/tinylm_activations.safetensors
  qrazor razor data/tinylm_activations.safetensors --tensor layers.0.k --format sdr,b8,g16
  qrazor razor data/tinylm.safetensors --tensor layers.1.mlp.up_proj.weight --format sdr,b8,g32,s8,d1@row
  qrazor razor activations.npy --format mxfp4 --picture mxfp4.svg --json mxfp4.json

The last dimension is the reduction, along which groups run. Without --tensor: a line for each tensor.)";

struct RazorSettings {
    std::string file;
    std::string tensor;
    std::string format = "sdr,b16,g16";
    std::string picture;
    std::string json;
};

// A tensor of the file: its figures, or why it has none.
struct Named {
    std::string name;
    std::string shape;
    eval::TensorReport report;
    std::string without;  // "": there are figures
};

eval::Matrix matrix_of(model::Tensor tensor) {
    eval::Matrix made;
    made.rows = tensor.rows();
    made.columns = tensor.columns();
    made.values = std::move(tensor.values);
    return made;
}

std::string shape_of(std::size_t rows, std::size_t columns) {
    return std::to_string(rows) + " x " + std::to_string(columns);
}

Named razor_figures(const std::string& name, model::Tensor tensor, const std::string& where,
                    const eval::Rule& rule) {
    // A NaN would spread through every figure.
    model::require_finite(tensor, where);
    Named named{name, shape_of(tensor.rows(), tensor.columns()), {}, ""};
    named.report.rows = tensor.rows();
    named.report.columns = tensor.columns();
    if (tensor.values.empty()) {
        named.without = "no values";
    } else {
        named.report = eval::report_tensor(matrix_of(std::move(tensor)), rule);
    }
    return named;
}

// By its first bytes, whatever its name.
bool is_npy(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    std::string first(16, '\0');
    in.read(first.data(), static_cast<std::streamsize>(first.size()));
    first.resize(static_cast<std::size_t>(in.gcount()));
    return model::begins_as_npy(first) ||
           (fs::path(path).extension() == ".npy" &&
            !model::begins_as_safetensors(first, fs::file_size(path)));
}

std::vector<Named> reports(const RazorSettings& settings, const eval::Rule& rule) {
    std::vector<Named> all;
    if (is_npy(settings.file)) {
        if (!settings.tensor.empty()) {
            throw Error("tensor = " + settings.tensor + ": " + settings.file + " holds only one");
        }
        all.push_back(razor_figures(fs::path(settings.file).stem().string(),
                                    model::read_npy(settings.file), settings.file, rule));
    } else {
        const model::SafeTensors file = model::SafeTensors::open(settings.file);
        if (!settings.tensor.empty()) {
            all.push_back(razor_figures(settings.tensor, file.read(settings.tensor),
                                        file.where(settings.tensor), rule));
        }
        for (const auto& [name, entry] : file.entries()) {
            // Vectors have no reduction: norms and biases, which nobody quantizes.
            if (!settings.tensor.empty() || entry.shape.size() < 2) {
                continue;
            }
            if (entry.dtype == model::DType::opaque) {
                all.push_back({name, "", {}, "dtype " + entry.dtype_name});
            } else {
                all.push_back(razor_figures(name, file.read(name), file.where(name), rule));
            }
        }
        if (all.empty()) {
            throw Error(settings.file +
                        ": has no tensor of two dimensions or more; name one by --tensor");
        }
    }
    // A table of nothing but reasons is an error.
    if (std::all_of(all.begin(), all.end(),
                    [](const Named& one) { return !one.without.empty(); })) {
        throw Error(settings.file + ": tensor " + all.front().name + ": has no figures (" +
                    all.front().without + "): must have numbers");
    }
    return all;
}

std::string share(double value) {
    return fixed(100 * value, 2) + " %";
}

void print_razor(const std::vector<Named>& all, const eval::Rule& rule) {
    Table table(
        {"tensor", "shape", "absmax", "SQNR, dB", "largest error", "zero codes", "saturated"});
    for (const Named& one : all) {
        const eval::TensorReport& report = one.report;
        if (!one.without.empty()) {
            table.add({one.name, one.shape, one.without, "-", "-", "-", "-"});
            continue;
        }
        table.add({one.name, one.shape, fixed(report.absmax, 3), fixed(report.sqnr_db, 2),
                   fixed(report.largest_error, 4), share(report.zero_share),
                   report.has_saturated ? share(report.saturated_share) : "-"});
    }
    std::cout << rule.text() << ", " << fixed(rule.codec->effective_bits(), 4) << " bits a value\n";
    table.print(std::cout);
}

std::size_t last_used(const std::vector<std::uint64_t>& counts) {
    std::size_t last = 0;
    for (std::size_t k = 0; k < counts.size(); ++k) {
        last = counts[k] != 0 ? k : last;
    }
    return last;
}

std::size_t first_used(const std::vector<std::uint64_t>& counts) {
    std::size_t first = 0;
    while (first < counts.size() && counts[first] == 0) {
        ++first;
    }
    return first;
}

void print_histogram(const std::string& name, const std::vector<std::uint64_t>& counts) {
    constexpr double kWidest = 50;
    double all = 0;
    double most = 0;
    for (const std::uint64_t one : counts) {
        all += static_cast<double>(one);
        most = std::max(most, static_cast<double>(one));
    }
    if (all == 0) {
        return;
    }
    std::cout << '\n' << name << '\n';
    for (std::size_t k = first_used(counts); k <= last_used(counts); ++k) {
        const auto one = static_cast<double>(counts[k]);
        const std::string number = std::to_string(k);
        const std::string part = share(one / all);
        std::cout << std::string(number.size() < 5 ? 5 - number.size() : 0, ' ') << number << "  "
                  << std::string(part.size() < 8 ? 8 - part.size() : 0, ' ') << part << "  "
                  << std::string(static_cast<std::size_t>(std::lround(kWidest * one / most)), '#')
                  << '\n';
    }
}

std::string picture_of(const std::string& name, const eval::TensorReport& report) {
    std::vector<Bar> bars;
    const std::vector<std::uint64_t>& counts = report.scales.empty() ? report.codes : report.scales;
    double all = 0;
    for (const std::uint64_t one : counts) {
        all += static_cast<double>(one);
    }
    for (std::size_t k = first_used(counts); k < counts.size() && k <= last_used(counts); ++k) {
        const double part = all > 0 ? static_cast<double>(counts[k]) / all : 0;
        bars.push_back({(report.scales.empty() ? "code " : "flag or scale ") + std::to_string(k),
                        {{part, "sdr"}},
                        share(part)});
    }
    return standalone_svg(bar_chart(name + ": " + report.format + ", " + fixed(report.sqnr_db, 2) +
                                        " dB, zero " + share(report.zero_share),
                                    bars));
}

std::string razor_json(const std::vector<Named>& all) {
    Json out = Json::array();
    for (const Named& named : all) {
        const eval::TensorReport& report = named.report;
        if (!named.without.empty()) {
            out.push_back({{"tensor", named.name}, {"without", named.without}});
            continue;
        }
        Json one{{"tensor", named.name},
                 {"format", report.format},
                 {"rows", report.rows},
                 {"columns", report.columns},
                 {"effective_bits", report.effective_bits},
                 {"absmax", report.absmax},
                 {"sqnr_db", std::isfinite(report.sqnr_db) ? Json(report.sqnr_db) : Json()},
                 {"largest_error", report.largest_error},
                 {"zero_share", report.zero_share},
                 {"saturated_share", report.has_saturated ? Json(report.saturated_share) : Json()},
                 {"scales", report.scales},
                 {"sides", report.sides},
                 {"codes", report.codes}};
        out.push_back(std::move(one));
    }
    return out.dump(2) + "\n";
}

void run_razor(const RazorSettings& settings) {
    if (!settings.picture.empty() && settings.tensor.empty() && !is_npy(settings.file)) {
        throw Error("picture = " + settings.picture + ": is of one tensor; name it by --tensor");
    }
    const eval::Rule rule = eval::parse_rule(settings.format, eval::Sharing::tensor);
    prepare_file("picture", settings.picture);
    prepare_file("json", settings.json);
    const std::vector<Named> all = reports(settings, rule);
    print_razor(all, rule);
    if (all.size() == 1) {
        const eval::TensorReport& report = all.front().report;
        print_histogram("flags (scales), share of groups", report.scales);
        print_histogram("sides, share of subgroups", report.sides);
        print_histogram("code words, share of values", report.codes);
    }
    if (!settings.picture.empty()) {
        write_file(settings.picture, picture_of(all.front().name, all.front().report));
    }
    if (!settings.json.empty()) {
        write_file(settings.json, razor_json(all));
    }
}

}  // namespace

void add_razor(Command& app) {
    Command* command = app.add_subcommand(
        "razor", "what a number format does to the tensors of a file: flags, zeros, error");
    command->footer(kRazorExamples);
    const auto settings = std::make_shared<RazorSettings>();
    command->add_option("file", settings->file, ".safetensors or .npy, by its first bytes")
        ->required()
        ->check(existing_file());
    command->add_option("--tensor", settings->tensor, "name of one tensor");
    command
        ->add_option("--format", settings->format, "as `qrazor formats` lists them; @tensor, @row")
        ->show_default();
    command->add_option("--picture", settings->picture, "histogram of the flags as an SVG file")
        ->check(named_path());
    command->add_option("--json", settings->json, "write all figures to this file")
        ->check(named_path());
    command->callback([settings] { run_razor(*settings); });
}

}  // namespace qrazor::cli
