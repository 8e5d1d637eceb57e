// What the regression, a process of its own, is told: a file of lines. The process is built once,
// and one that crashes takes no other design with it.
#include "job.h"

#include <map>

#include "qrazor/gen/design.h"
#include "qrazor/support/error.h"
#include "qrazor/support/text.h"
#include "qrazor/units/units.h"

namespace qrazor::tb {
namespace {

constexpr std::string_view kConfigPrefix = "config.";

}  // namespace

std::string to_text(const Job& job) {
    std::string text;
    const auto put = [&](const std::string& key, const std::string& value) {
        text += key + " = " + value + "\n";
    };
    put("library", job.library.string());
    put("index", std::to_string(job.index));
    put("seed", std::to_string(job.seed));
    put("quick", job.quick ? "1" : "0");
    put("mutant", std::to_string(job.mutant));
    put("replay", job.replay.string());
    put("data", job.data.string());
    put("flags", job.flags);
    put("rerun", job.rerun);
    put("name", job.config.name);
    put("unit", job.config.unit);
    for (const gen::Field& field : gen::fields()) {
        const std::string key = std::string(kConfigPrefix) + std::string(field.name);
        put(key, gen::text_of(field.get(job.config)));
    }
    return text;
}

Job parse_job(const std::string& text) {
    std::map<std::string, std::string> values;
    for (const std::string& line : split_lines(text)) {
        const std::size_t at = line.find(" = ");
        if (at != std::string::npos) {
            values[line.substr(0, at)] = line.substr(at + 3);
        }
    }
    const auto get = [&](const std::string& key) -> const std::string& {
        const auto found = values.find(key);
        if (found == values.end()) {
            // A file of another version: no default could be right.
            throw Error(std::string(kJobFile) + ": has no " + key);
        }
        return found->second;
    };
    Job job;
    job.library = get("library");
    job.index = static_cast<unsigned>(std::stoul(get("index")));
    job.seed = std::stoull(get("seed"));
    job.quick = get("quick") == "1";
    job.mutant = std::stol(get("mutant"));
    job.replay = get("replay");
    job.data = get("data");
    job.flags = get("flags");
    job.rerun = get("rerun");
    gen::Settings settings;
    settings.name = get("name");
    settings.unit = get("unit");
    for (const gen::Use& use : units::named(settings.unit).schema().uses) {
        const gen::Field& field = gen::field_named(use.field);
        field.give(settings, field.parse(get(std::string(kConfigPrefix) + std::string(use.field))));
    }
    job.config = units::design(settings).config();
    return job;
}

std::string flags_of(const gen::Design& design) {
    const std::string command = gen::command_line(design);
    // Behind `qrazor gen`: other commands take the same flags.
    const std::size_t flags = command.find("--");
    return flags == std::string::npos ? "" : trim(command.substr(flags));
}

}  // namespace qrazor::tb
