// Executors and the store behind run_all.
#include "qrazor/support/run_all.h"

#include <charconv>

#include "qrazor/support/files.h"
#include "qrazor/support/process.h"

namespace qrazor {

Executor threads(unsigned jobs) {
    return [jobs](std::size_t count, const std::function<void(std::size_t)>& work) {
        parallel_for(count, jobs, work);
    };
}

Executor sharded(const Shard& shard, Executor inner) {
    return [shard, inner = std::move(inner)](std::size_t count,
                                             const std::function<void(std::size_t)>& work) {
        // The inner executor sees our items alone, so that all its threads have work.
        const std::size_t first = shard.number - 1;
        const std::size_t ours = count > first ? (count - first + shard.of - 1) / shard.of : 0;
        inner(ours, [&](std::size_t k) { work(first + k * shard.of); });
    };
}

Shard parse_shard(const std::string& text) {
    if (text.empty()) {
        return {};
    }
    const auto number = [](std::string_view digits) {
        unsigned value = 0;
        const char* end = digits.data() + digits.size();
        const auto [stop, error] = std::from_chars(digits.data(), end, value);
        return error == std::errc{} && stop == end ? value : 0;
    };
    const std::size_t slash = text.find('/');
    Shard shard{0, 0};
    if (slash != std::string::npos) {
        shard = {number(std::string_view(text).substr(0, slash)),
                 number(std::string_view(text).substr(slash + 1))};
    }
    if (shard.number < 1 || shard.number > shard.of) {
        throw Error("shard = " + text + ": must be K/N with K from 1 to N");
    }
    return shard;
}

std::filesystem::path ResultStore::place(const std::string& key) const {
    return folder_ / (digest(key) + ".json");
}

bool ResultStore::has(const std::string& key) const {
    return std::filesystem::exists(place(key));
}

std::optional<std::string> ResultStore::load(const std::string& key) const {
    if (!has(key)) {
        return std::nullopt;
    }
    return read_file(place(key));
}

void ResultStore::save(const std::string& key, const std::string& text) const {
    write_file(place(key), text);
}

std::string time_left(std::chrono::steady_clock::duration spent, std::size_t done,
                      std::size_t left) {
    using Minutes = std::chrono::duration<double, std::ratio<60>>;
    const double minutes =
        Minutes(spent).count() / static_cast<double>(done) * static_cast<double>(left);
    return minutes < 0.5 ? "" : " (" + fixed(minutes, 0) + " min left)";
}

}  // namespace qrazor
