// qrazor images: what number formats cost networks of images, a diffusion transformer and a
// classifier, with pictures.
#include <cmath>
#include <iostream>
#include <memory>

#include "commands.h"
#include "options.h"
#include "qrazor/eval/evaluate.h"
#include "qrazor/eval/images.h"
#include "qrazor/eval/picture_data.h"
#include "qrazor/report/contact_sheet.h"
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

constexpr const char* kImagesExamples = R"(examples:
  qrazor images --format sdr:w4a4,b11,g16 quartz:w4a4 nvfp4:w4a4 --images 200
  qrazor images                                    every row of eval/images.toml, 1000 images
  qrazor images --images 10000 --json build/report/images.json --sheet build/report/images.png
  qrazor images --format nvfp4:w4a4+adaln sdr:w4a4,a.@step --network diffusion
  qrazor images --network classifier --classifier vit/ --pictures x.npy --labels y.npy --calibrate c.npy
  qrazor images --network diffusion --diffusion DiT-XL-2.safetensors --noise z.npy

A diffusion transformer makes images out of noise in 20 steps, with its blocks' linear layers in each
format. Judged are Frechet distance of a classifier's features from those of real images (a scale of
its own), deviation from the float chain's images of the same noise, and the network's outputs at the
float chain's states. The classifier itself gives top-1. Noise behind that of the file is drawn.)";

struct ImagesSettings {
    std::vector<std::string> formats;
    std::string file, network = "both";
    std::string diffusion, noise, classifier, statistics, pictures, labels, calibrate;
    std::string json, sheet, document;
    std::size_t images = 1000;
    std::size_t seeds = 1;
    unsigned jobs = 0;

    bool makes() const { return network != "classifier"; }
    bool classifies() const { return network != "diffusion"; }
};

// A network, what its scales come from, and what it is judged on.
struct Bench {
    std::shared_ptr<const eval::Network> network;
    std::unique_ptr<eval::Evaluator> evaluator;
    eval::Data data;
};

struct ImagesRow {
    eval::Scheme scheme;
    std::optional<eval::Evaluation> made, classified;
    eval::Matrix images;  // pixels, the first of those that were made
};

constexpr std::size_t kAcross = 20;      // images of the sheet, of each format
constexpr std::size_t kCalibrated = 32;  // noises whose chains scales are calibrated on
constexpr std::uint64_t kSeed = 1;       // of noise that no file gives
constexpr std::uint64_t kCalibrationSeed = 1000;

std::vector<eval::Scheme> image_schemes(const ImagesSettings& settings) {
    std::vector<eval::Scheme> all;
    if (settings.formats.empty() || !settings.file.empty()) {
        all = eval::read_schemes(settings.file.empty() ? home_folder() / "eval/images.toml"
                                                       : fs::path(settings.file));
    }
    for (const std::string& format : settings.formats) {
        all.push_back(eval::parse_scheme(format));
    }
    return all;
}

// Files of data/ where nothing is given; what belongs to another network's data is asked for.
void fill_images(ImagesSettings& settings) {
    const fs::path data = home_folder() / "data";
    if (settings.makes() && settings.diffusion.empty()) {
        settings.diffusion = (data / "tinydit.safetensors").string();
        if (settings.noise.empty()) {
            settings.noise = (data / "tinydit_noise.safetensors").string();
        }
        if (settings.classifier.empty() && settings.statistics.empty()) {
            settings.statistics = (data / "tinyvit_fid.safetensors").string();
        }
    }
    if (settings.classifier.empty()) {
        settings.classifier = (data / "tinyvit.safetensors").string();
        if (settings.pictures.empty() && settings.labels.empty()) {
            settings.pictures = (data / "t10k-images-idx3-ubyte.gz").string();
            settings.labels = (data / "t10k-labels-idx1-ubyte.gz").string();
        }
    } else if (settings.classifies() && settings.calibrate.empty()) {
        throw Error("classifier = " + settings.classifier +
                    ": needs --calibrate, images as it takes them");
    }
    if (settings.classifies() && (settings.pictures.empty() || settings.labels.empty())) {
        throw Error("classifier = " + settings.classifier + ": needs --pictures and --labels");
    }
}

Bench diffusion_bench(const ImagesSettings& settings, eval::GenerationMeter& meter) {
    const auto network = eval::load_network(settings.diffusion);
    if (network->chain() == nullptr) {
        throw Error("diffusion = " + settings.diffusion + ": makes no images out of noise");
    }
    const eval::Chain& chain = *network->chain();
    const bool own = !settings.noise.empty();
    const bool pair = own && fs::path(settings.noise).extension() == ".safetensors";
    const eval::Matrix given = own ? eval::read_noise(settings.noise, "noise") : eval::Matrix{};
    const eval::Matrix calibration =
        pair ? eval::read_noise(settings.noise, "calibration") : eval::Matrix{};
    const eval::Data states = eval::chain_states(
        *network, eval::noises(chain, calibration, kCalibrated, kCalibrationSeed), settings.jobs);
    eval::EvaluateOptions options;
    options.windows = settings.images;
    options.jobs = settings.jobs;
    options.metric = &meter.metric();
    return {network, std::make_unique<eval::Evaluator>(network, std::vector{states}, options),
            eval::noises(chain, given, settings.images, kSeed)};
}

Bench classifier_bench(const ImagesSettings& settings, const eval::Metric& metric) {
    eval::Data calibration{"calibration", {}};
    if (settings.calibrate.empty()) {
        constexpr float kWhite = 255;
        calibration.values =
            eval::read_noise(home_folder() / "data/image_check.safetensors", "calib.vit.images");
        for (float& value : calibration.values.values) {
            value /= kWhite;
        }
    } else {
        calibration = eval::read_images(settings.calibrate, "");
    }
    Bench bench;
    bench.data = eval::read_images(settings.pictures, settings.labels);
    eval::EvaluateOptions options;
    options.windows = bench.data.values.rows;
    options.jobs = settings.jobs;
    options.metric = &metric;
    bench.network = eval::load_network(settings.classifier);
    bench.evaluator =
        std::make_unique<eval::Evaluator>(bench.network, std::vector{calibration}, options);
    return bench;
}

std::string shown(double value, int digits) {
    return std::isfinite(value) ? fixed(value, digits) : "-";
}

void add_values(std::vector<std::string>& cells, const std::optional<eval::Evaluation>& part) {
    if (part) {
        for (std::size_t k = 0; k < part->metric->values.size(); ++k) {
            cells.push_back(shown(part->data.front().values[k], part->metric->values[k].digits));
        }
    }
}

std::vector<std::vector<std::string>> image_lines(const std::vector<ImagesRow>& rows) {
    std::vector<std::vector<std::string>> lines{{"format", "bits"}};
    for (const auto& part : {rows.front().made, rows.front().classified}) {
        if (part) {
            for (const eval::MetricValue& value : part->metric->values) {
                lines[0].emplace_back(value.heading);
            }
        }
    }
    for (const ImagesRow& row : rows) {
        lines.push_back({row.scheme.text, fixed(row.scheme.effective_bits(), 2)});
        add_values(lines.back(), row.made);
        add_values(lines.back(), row.classified);
    }
    return lines;
}

Json image_json(const std::vector<ImagesRow>& rows, const std::vector<double>& floor,
                const ImagesSettings& settings) {
    Json out{{"images", settings.images}, {"rows", Json::array()}};
    for (const ImagesRow& row : rows) {
        Json one{{"name", row.scheme.name},
                 {"format", row.scheme.text},
                 {"effective_bits", row.scheme.effective_bits()}};
        for (const auto& part : {row.made, row.classified}) {
            for (std::size_t k = 0; part && k < part->metric->values.size(); ++k) {
                const double value = part->data.front().values[k];
                one[std::string(part->metric->values[k].name)] =
                    std::isfinite(value) ? Json(value) : Json();
            }
        }
        out["rows"].push_back(std::move(one));
    }
    out["float_of_other_noise"] = floor;
    return out;
}

// The float chain's distance from other noise: differences as small as these mean nothing.
std::vector<double> noise_floor(const ImagesSettings& settings, const Bench& bench,
                                const eval::GenerationOptions& generation) {
    std::vector<double> floor;
    for (std::size_t k = 1; generation.judge && k <= settings.seeds; ++k) {
        const eval::Data other =
            eval::noises(*bench.network->chain(), {}, settings.images, kSeed + k);
        const eval::Matrix images = eval::float_images(*bench.network, other, settings.jobs);
        floor.push_back(generation.judge->distances(eval::pixels_of(images), settings.jobs).last);
    }
    return floor;
}

void write_image_sheet(const std::vector<ImagesRow>& rows, const std::string& path) {
    std::vector<report::SheetRow> sheet;
    for (const ImagesRow& row : rows) {
        sheet.push_back({row.images.values});
    }
    const auto side =
        static_cast<std::size_t>(std::lround(std::sqrt(double(rows.front().images.columns))));
    write_file(path, report::contact_sheet(sheet, side, rows.front().images.rows));
}

eval::Matrix first_images(const eval::Matrix& states) {
    eval::Matrix first(std::min(kAcross, states.rows), states.columns);
    std::copy_n(states.values.begin(), first.values.size(), first.values.begin());
    return eval::pixels_of(first);
}

void run_images(ImagesSettings& settings, const Command& command) {
    fill_images(settings);
    std::vector<ImagesRow> rows;
    for (eval::Scheme& scheme : image_schemes(settings)) {
        rows.push_back({std::move(scheme), {}, {}, {}});
    }
    prepare_file("json", settings.json);
    prepare_file("sheet", settings.sheet);
    if (!settings.sheet.empty() && !settings.makes()) {
        throw Error("sheet = " + settings.sheet + ": needs a network that makes images");
    }
    eval::GenerationOptions generation;
    generation.jobs = settings.jobs;
    if (settings.makes() && !settings.statistics.empty()) {
        generation.judge = std::make_shared<eval::ImageJudge>(
            eval::load_network(settings.classifier), settings.statistics);
    }
    eval::GenerationMeter meter(generation);
    const eval::Metric classification = eval::classification_metric(settings.jobs);
    std::vector<double> floor;
    Progress progress("images", rows.size() * (settings.network == "both" ? 2 : 1));
    if (settings.makes()) {
        const Bench bench = diffusion_bench(settings, meter);
        for (ImagesRow& row : rows) {
            row.made = bench.evaluator->evaluate(row.scheme, {bench.data});
            row.images = first_images(meter.last_images());
            progress.step(row.scheme.text + ": " + fixed(row.made->seconds, 1) + " s");
        }
        floor = noise_floor(settings, bench, generation);
    }
    if (settings.classifies()) {
        const Bench bench = classifier_bench(settings, classification);
        for (ImagesRow& row : rows) {
            row.classified = bench.evaluator->evaluate(row.scheme, {bench.data});
            progress.step(row.scheme.text + ": top-1");
        }
    }
    const auto lines = image_lines(rows);
    Table table(lines.front());
    for (std::size_t k = 1; k < lines.size(); ++k) {
        table.add(lines[k]);
    }
    table.print(std::cout);
    for (const double value : floor) {
        std::cout << "fp32 from other noise: " << fixed(value, 3) << '\n';
    }
    if (!settings.json.empty()) {
        write_file(settings.json, image_json(rows, floor, settings).dump(2) + "\n");
    }
    if (!settings.sheet.empty()) {
        write_image_sheet(rows, settings.sheet);
    }
    if (!settings.document.empty()) {
        std::string text = markdown_line(lines.front()) + "| --- |";
        for (std::size_t k = 1; k < lines.front().size(); ++k) {
            text += " ---: |";
        }
        text += "\n";
        for (std::size_t k = 1; k < lines.size(); ++k) {
            text += markdown_line(lines[k]);
        }
        for (const double value : floor) {
            text += "\nFloat, from other noise: " + fixed(value, 3) + ".\n";
        }
        text +=
            "\nMade by `" + command.line() + "`; " + std::to_string(settings.images) + " images.\n";
        write_file(settings.document,
                   fill_region(read_file(settings.document), text, settings.document, "images"));
    }
}

}  // namespace

void add_images(Command& app) {
    Command* command = app.add_subcommand(
        "images", "images of a diffusion transformer and top-1 of a classifier in any format");
    command->footer(kImagesExamples);
    const auto settings = std::make_shared<ImagesSettings>();
    command->add_option("--format", settings->formats,
                        "scheme(s) to evaluate (default: those of eval/images.toml)");
    command->add_option("--file", settings->file, "every scheme of this TOML file")
        ->check(existing_file());
    command->add_option("--network", settings->network, "both, diffusion or classifier")
        ->show_default()
        ->check(one_of({"both", "diffusion", "classifier"}));
    command->add_option("--images", settings->images, "made in each format (from 2)")
        ->show_default()
        ->check(range(2, 1 << 20));
    command
        ->add_option("--seeds", settings->seeds,
                     "other noises that the float chain starts from, too: what chance does")
        ->show_default()
        ->check(range(0, 16));
    command->add_option("--diffusion", settings->diffusion,
                        "safetensors of a diffusion transformer, tinydit's or "
                        "facebookresearch/DiT's names (default: data/tinydit.safetensors)");
    command->add_option("--noise", settings->noise,
                        "its noise: .npy, or .safetensors with `noise` and `calibration`");
    command->add_option("--classifier", settings->classifier,
                        "safetensors of a vision transformer, tinyvit's or timm's names "
                        "(default: data/tinyvit.safetensors)");
    command->add_option("--statistics", settings->statistics,
                        "its features of real images: final.mean, final.cov, mid.mean, mid.cov");
    command->add_option("--pictures", settings->pictures,
                        "images to classify: IDX, or .npy of floats as the network takes them");
    command->add_option("--labels", settings->labels, "their classes: IDX, or .npy of integers");
    command->add_option("--calibrate", settings->calibrate,
                        "images for the classifier's static scales");
    command->add_option("--json", settings->json, "write the rows to this file")
        ->check(named_path());
    command
        ->add_option("--sheet", settings->sheet,
                     "write a PNG: the same noises under each format, a row a format")
        ->check(named_path());
    command->add_option("--document", settings->document, "fill this document's table `images`")
        ->check(existing_file());
    command->add_option("-j,--jobs", settings->jobs, "threads (default: cores)");
    command->callback([settings, command] { run_images(*settings, *command); });
}

}  // namespace qrazor::cli
