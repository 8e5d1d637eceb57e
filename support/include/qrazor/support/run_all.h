// Many items of the same work, one way through: results and errors come out in the order of the
// items, whoever did the work and in which order; what an earlier run did is not done again.
#pragma once
#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "qrazor/support/error.h"
#include "qrazor/support/text.h"

namespace qrazor {

// Who works: calls work(i) for items i of 0..count-1, each at most once, and returns when all of
// these are done. What it does not call is left out, and is neither a result nor an error.
using Executor =
    std::function<void(std::size_t count, const std::function<void(std::size_t)>& work)>;
Executor threads(unsigned jobs);  // as many at a time; 0: one per core

// One of `of` parts of the work, which several processes or machines share: items `number`-1,
// `number`-1+`of`, ... Neighbours cost alike, so that parts do, too.
struct Shard {
    unsigned number = 1;
    unsigned of = 1;
    bool takes(std::size_t item) const { return item % of == number - 1; }
    bool whole() const { return of == 1; }
};
// "2/5", or throws Error: `shard = 6/5: must be K/N with K from 1 to N`. "" is the whole.
Shard parse_shard(const std::string& text);
template <class Item>
std::vector<Item> part_of(const std::vector<Item>& items, const Shard& shard) {
    std::vector<Item> part;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (shard.takes(i)) {
            part.push_back(items[i]);
        }
    }
    return part;
}
Executor sharded(const Shard& shard, Executor inner);

// Texts kept from one run to the next in a folder, under the digest of a key that says everything
// the text depends on. Two writers of one key write the same: the last one stays.
class ResultStore {
  public:
    explicit ResultStore(std::filesystem::path folder) : folder_(std::move(folder)) {}
    bool has(const std::string& key) const;
    std::optional<std::string> load(const std::string& key) const;
    void save(const std::string& key, const std::string& text) const;  // whole or not at all

  private:
    std::filesystem::path place(const std::string& key) const;
    std::filesystem::path folder_;
};

// What became of an item. Neither result nor error: another shard has it.
template <class Result>
struct Outcome {
    std::optional<Result> result;
    std::string error;  // the text of an Error; any other exception ends the run
    bool kept = false;  // of an earlier run
};

template <class Result>
struct Work {
    std::function<Result(std::size_t)> run;  // throws Error where an item fails; others go on
    std::function<std::string(std::size_t)> label;  // unused where the run is silent
    // Shown behind the label, as ": 1234 um2"; "" shows the label alone.
    std::function<std::string(const Result&)> summary = {};
    // Called once an item is done, in whatever order, one at a time.
    std::function<void(std::size_t, const Outcome<Result>&)> done = {};
    // Resumption, where RunOptions::store is set. A kept text that `read` refuses with an Error
    // (of an older program, say) is as good as none.
    std::function<std::string(std::size_t)> key = {};
    std::function<std::string(const Result&)> write = {};
    std::function<Result(const std::string&)> read = {};
};

struct RunOptions {
    std::string title;  // of the progress on standard error; "": silent
    Executor executor = threads(0);
    std::vector<std::size_t> order = {};  // of beginning the items; empty: as they come
    const ResultStore* store = nullptr;
};

// " (6 min left)" if the items that are left take as long as those that are done, and no kept one
// is counted; "" below half a minute.
std::string time_left(std::chrono::steady_clock::duration spent, std::size_t done,
                      std::size_t left);

template <class Result>
std::vector<Outcome<Result>> run_all(std::size_t count, const Work<Result>& work,
                                     const RunOptions& options) {
    std::vector<Outcome<Result>> outcomes(count);
    std::optional<Progress> progress;
    if (!options.title.empty()) {
        progress.emplace(options.title, count);
    }
    std::mutex finishing;
    std::size_t worked = 0;
    std::size_t finished = 0;
    const auto begin = std::chrono::steady_clock::now();
    options.executor(count, [&](std::size_t at) {
        const std::size_t i = options.order.empty() ? at : options.order.at(at);
        Outcome<Result> outcome;
        try {
            const std::string key = options.store != nullptr ? work.key(i) : "";
            if (options.store != nullptr) {
                if (const auto text = options.store->load(key)) {
                    try {
                        outcome.result = work.read(*text);
                        outcome.kept = true;
                    } catch (const Error&) {
                        // Worked for anew, below.
                    }
                }
            }
            if (!outcome.kept) {
                outcome.result = work.run(i);
                if (options.store != nullptr) {
                    options.store->save(key, work.write(*outcome.result));
                }
            }
        } catch (const Error& error) {
            outcome.error = error.what();
        }
        const std::lock_guard<std::mutex> lock(finishing);
        ++finished;
        std::string tail = " (kept)";
        if (!outcome.kept) {
            tail = time_left(std::chrono::steady_clock::now() - begin, ++worked, count - finished);
        }
        // Of one item alone the error itself says enough, in its one line.
        if (progress && (outcome.result || count > 1)) {
            const std::string said = !outcome.result ? "FAILED"
                                     : work.summary  ? work.summary(*outcome.result)
                                                     : "";
            progress->step(work.label(i) + (said.empty() ? "" : ": " + said) + tail);
        }
        outcomes[i] = std::move(outcome);
        if (work.done) {
            work.done(i, outcomes[i]);
        }
    });
    return outcomes;
}

// The results in order; the errors, in order, go to `errors`.
template <class Result>
std::vector<Result> results_of(std::vector<Outcome<Result>> outcomes,
                               std::vector<std::string>& errors) {
    std::vector<Result> results;
    for (Outcome<Result>& outcome : outcomes) {
        if (outcome.result) {
            results.push_back(std::move(*outcome.result));
        } else if (!outcome.error.empty()) {
            errors.push_back(std::move(outcome.error));
        }
    }
    return results;
}

// The same where every item must have gone through. Throws Error: what the first that failed said.
template <class Result>
std::vector<Result> results_of(std::vector<Outcome<Result>> outcomes) {
    std::vector<std::string> errors;
    std::vector<Result> results = results_of(std::move(outcomes), errors);
    if (!errors.empty()) {
        throw Error(errors.size() == 1
                        ? errors.front()
                        : errors.front() + " (and " + std::to_string(errors.size() - 1) + " more)");
    }
    return results;
}

}  // namespace qrazor
