// Commands that load a model take it by the same options, and refuse before hours of work what they
// could not finish.
#include "model_options.h"

#include <iostream>

#include "commands.h"
#include "qrazor/eval/memory.h"
#include "qrazor/support/error.h"

namespace fs = std::filesystem;

namespace qrazor::cli {
namespace {

std::vector<eval::Data> read_all(const std::vector<std::string>& paths) {
    std::vector<eval::Data> texts;
    texts.reserve(paths.size());
    for (const std::string& path : paths) {
        texts.push_back(eval::read_text(path));
    }
    return texts;
}

}  // namespace

void ModelOptions::add_to(Command& command) {
    command.add_option("--model", model,
                       "safetensors file, index or folder of a llama, mistral, qwen2 or qwen3 "
                       "(default: data/tinylm.safetensors)");
    command.add_option("--text", texts,
                       "text to predict: bytes, or .npy of tokens, any integers "
                       "(default: data/eval_*.txt)");
    if (calibrates) {
        command.add_option("--calibrate", calibration,
                           "text for static scales (default: data/calib_*.txt)");
    }
    command.add_option("--windows", options.windows, "of each text at most")
        ->show_default()
        ->check(range(1, 1 << 20));
    command
        .add_option("--context", options.context,
                    "tokens a window (default: the model's, at most 2048; memory grows by its "
                    "square)")
        ->check(range(2, 1 << 20));
    command.add_option("-j,--jobs", options.jobs, "threads (default: cores)");
}

void ModelOptions::fill_defaults(const Command& command) {
    const fs::path data = home_folder() / "data";
    if (command.count("--model") == 0) {
        model = (data / "tinylm.safetensors").string();
        // Texts of data/ are bytes, as tinylm's tokens are. Another model's loss on them would be a
        // number that means nothing.
    } else if (texts.empty() || (calibrates && calibration.empty())) {
        throw Error("model = " + model + ": needs --text" + (calibrates ? " and --calibrate" : "") +
                    ", text in its own tokens");
    }
    if (texts.empty()) {
        texts = {(data / "eval_kjv.txt").string(), (data / "eval_wordnet.txt").string()};
    }
    if (calibrates && calibration.empty()) {
        calibration = {(data / "calib_kjv.txt").string(), (data / "calib_wordnet.txt").string()};
    }
}

void ModelOptions::check_memory() const {
    const eval::MemoryNeed need = eval::memory_need(model, options);
    eval::check_memory(need, eval::machine_memory());
    // Loss depends on the window's length: a default that is shorter than the model's must be seen.
    if (options.context == 0 && need.context < need.positions) {
        std::cerr << "context: windows of " << need.context << " tokens of the model's "
                  << need.positions << "; --context N takes another length\n";
    }
    constexpr std::uint64_t kWorthTelling = 500'000'000;
    if (need.total() > kWorthTelling) {
        std::cerr << "memory: about " << need.text() << '\n';
    }
}

std::unique_ptr<eval::Evaluator> ModelOptions::evaluator() const {
    check_memory();
    return std::make_unique<eval::Evaluator>(eval::load_network(model), read_all(calibration),
                                             options);
}

std::vector<eval::Data> ModelOptions::read_texts() const {
    return read_all(texts);
}

}  // namespace qrazor::cli
