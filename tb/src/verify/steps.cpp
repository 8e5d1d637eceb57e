// The steps before simulation: sources, lint, models. Each is left out where the same bytes went
// through the same tools before.
#include "steps.h"

#include <algorithm>

#include "qrazor/support/files.h"

namespace fs = std::filesystem;

namespace qrazor::tb {
namespace {

// Part of every key: to be raised when the way of building changes, so that old results are left.
constexpr std::string_view kRecipe = "6, bit trees left alone";

}  // namespace

void fail(Item& item, const std::string& what, const VerifyOptions& options) {
    Verdict& verdict = item.verdict;
    verdict.failure = verdict.label + ": " + what + "\n  unit:          " + verdict.unit +
                      "\n  configuration: " + verdict.flags +
                      "\n  seed:          " + std::to_string(options.seed) +
                      "\n  files:         " + verdict.folder.string();
}

void write_sources(Item& item, const Toolchain& tools, const VerifyOptions& options) {
    std::string bytes;
    std::vector<std::pair<std::string, std::string>> files;
    for (const gen::SourceFile& file : item.files) {
        bytes += file.name + "\n" + file.text;
        files.emplace_back(file.name, file.text);
        if (fs::path(file.name).extension() == ".v") {
            item.sources.files.push_back(file.name);
        }
    }
    item.key = digest(bytes + tools.versions + std::string(kRecipe));
    // Label for people, digest so that two states of the generator do not share a folder.
    item.verdict.folder = options.folder / (item.design->label() + "-" + item.key.substr(0, 8));
    item.sources.folder = item.verdict.folder / "rtl";
    item.sources.top = item.design->module_name();
    write_files(item.sources.folder, files);
}

void lint_step(Item& item, const VerifyOptions& options) {
    const fs::path stamp = item.verdict.folder / "lint.stamp";
    std::error_code code;
    const bool known = fs::exists(stamp, code) && read_file(stamp) == item.key;
    timed(item.verdict, "lint", known, [&] {
        const std::string said =
            known ? "" : lint(item.sources.folder, item.sources.files, item.sources.top);
        if (said.empty()) {
            write_file(stamp, item.key);
            item.verdict.lint_clean = true;
        } else {
            fail(item, "lint is not clean\n" + said, options);
        }
    });
}

fs::path build_step(const std::vector<Item*>& items, const Toolchain& tools,
                    const VerifyOptions& options) {
    std::string key(read_file(tools.headers / "qrazor/tb/glue.h"));
    for (const Item* item : items) {
        key += item->key + item->sources.top;
    }
    const bool optimize = options.batch == 1 && !options.quick;  // few vectors do not pay for it
    const fs::path folder =
        fs::absolute(options.folder / ("models-" + digest(key + (optimize ? "fast" : "small"))));
    const FolderLock lock(folder);
    std::error_code code;
    // Under the lock: another process may just have made it.
    if (fs::exists(folder / "models.so", code)) {
        return folder / "models.so";
    }
    for (std::size_t k = 0; k < items.size(); ++k) {
        timed(items[k]->verdict, "verilate", false, [&] {
            const std::string number = std::to_string(k);
            const std::string said =
                verilate(items[k]->sources, folder / ("dut" + number), "Dut" + number);
            if (!said.empty()) {
                fail(*items[k], "Verilator refuses it\n" + said, options);
            }
        });
    }
    if (std::any_of(items.begin(), items.end(), [](const Item* item) { return item->failed(); })) {
        return {};
    }
    const auto start = std::chrono::steady_clock::now();
    compile_models(runtime(tools, options.folder, optimize), folder, items.size());
    // One compilation for all: nobody can say which design took how much of it.
    const double share = seconds_since(start) / static_cast<double>(items.size());
    for (Item* item : items) {
        item->verdict.steps.push_back({"compile", share, false});
        item->verdict.seconds += share;
    }
    for (std::size_t k = 0; k < items.size() && !options.keep; ++k) {
        fs::remove_all(folder / ("dut" + std::to_string(k)), code);
    }
    return folder / "models.so";
}

}  // namespace qrazor::tb
