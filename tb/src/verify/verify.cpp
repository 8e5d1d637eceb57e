// Order and company of the steps: one design alone, or batches whose models are compiled together.
#include "qrazor/tb/verify.h"

#include <algorithm>

#include "job.h"
#include "qrazor/support/run_all.h"
#include "qrazor/units/emit.h"
#include "steps.h"

namespace fs = std::filesystem;

namespace qrazor::tb {
namespace {

// Drops the designs that have failed.
void keep_good(std::vector<Item*>& items) {
    std::erase_if(items, [](const Item* item) { return item->failed(); });
}

void run_batch(std::vector<Item>& items, const VerifyOptions& options, bool alone) {
    const Toolchain& tools = toolchain(options.home);
    std::vector<Item*> left;
    for (Item& item : items) {
        item.verdict.label = item.design->label();
        item.verdict.unit = item.design->config().unit;
        item.verdict.flags = flags_of(*item.design);
        item.verdict.rerun = "qrazor verify " + item.verdict.flags + " --seed " +
                             std::to_string(options.seed) + (options.quick ? " --quick" : "");
        write_sources(item, tools, options);
        lint_step(item, options);
        left.push_back(&item);
    }
    keep_good(left);
    const bool third =
        options.cxxrtl && options.batch == 1 && options.replay.empty() && left.size() == 1;
    std::future<BuiltCxxrtl> cxxrtl;
    if (third) {
        cxxrtl = start_cxxrtl(*left[0], tools, options, alone);
    }
    fs::path library;
    // Without those that Verilator refuses, which would else stop the compilation of the whole
    // batch.
    while (library.empty() && !left.empty()) {
        library = build_step(left, tools, options);
        keep_good(left);
    }
    for (std::size_t k = 0; k < left.size(); ++k) {
        // Two processes that verify one design would write each other's reports.
        const FolderLock lock(left[k]->verdict.folder);
        simulate_step(*left[k], library, static_cast<unsigned>(k), tools, options);
        if (!left[k]->failed() && options.replay.empty()) {
            replay_step(*left[k], options);
        }
        if (!left[k]->failed() && third) {
            cxxrtl_step(*left[k], cxxrtl, options);
        }
        left[k]->verdict.passed = !left[k]->failed();
    }
}

}  // namespace

Verdict verify(const gen::Design& design, const VerifyOptions& options) {
    return verify_sources(design, units::emit(design), options);
}

Verdict verify_sources(const gen::Design& design, const std::vector<gen::SourceFile>& sources,
                       const VerifyOptions& options) {
    std::vector<Item> items(1);
    items[0].design = &design;
    items[0].files = sources;
    run_batch(items, options, options.jobs != 1);
    return items[0].verdict;
}

std::vector<Verdict> verify_all(const std::vector<gen::Design>& designs,
                                const VerifyOptions& options,
                                const std::function<void(const Verdict&)>& done) {
    const std::size_t size = std::max(1U, options.batch);
    Work<std::vector<Verdict>> work;
    work.run = [&](std::size_t batch) {
        std::vector<Item> items(std::min(size, designs.size() - batch * size));
        for (std::size_t k = 0; k < items.size(); ++k) {
            items[k].design = &designs[batch * size + k];
            items[k].files = units::emit(*items[k].design);
        }
        run_batch(items, options, designs.size() == 1 && options.jobs != 1);
        std::vector<Verdict> verdicts;
        for (const Item& item : items) {
            verdicts.push_back(item.verdict);
        }
        return verdicts;
    };
    work.done = [&](std::size_t, const Outcome<std::vector<Verdict>>& outcome) {
        if (done && outcome.result) {
            std::for_each(outcome.result->begin(), outcome.result->end(), done);
        }
    };
    const std::size_t batches = (designs.size() + size - 1) / size;
    std::vector<Verdict> verdicts;
    for (const std::vector<Verdict>& batch :
         results_of(run_all(batches, work, {"", threads(options.jobs), {}, nullptr}))) {
        verdicts.insert(verdicts.end(), batch.begin(), batch.end());
    }
    return verdicts;
}

}  // namespace qrazor::tb
