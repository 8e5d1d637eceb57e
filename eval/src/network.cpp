// Which network of the list a checkpoint is, and what is said where it is none.
#include "qrazor/eval/network.h"

#include "checkpoint.h"
#include "config_reader.h"
#include "qrazor/support/error.h"

namespace fs = std::filesystem;

namespace qrazor::eval {
namespace {

const NetworkKind& kind_of(const Checkpoint& checkpoint, std::span<const NetworkKind> list) {
    std::string sought;
    for (const NetworkKind& kind : list) {
        if (kind.recognise(checkpoint)) {
            return kind;
        }
        sought +=
            (sought.empty() ? "" : "; ") + std::string(kind.name) + ": " + std::string(kind.sought);
    }
    // What its makers call it says more than its tensors.
    std::string name;
    if (fs::exists(checkpoint.config())) {
        name = ConfigReader(checkpoint.config()).word("model_type").value_or("");
    }
    throw Error(checkpoint.path().string() + ": " +
                (name.empty() ? "" : "model_type = " + name + ": ") +
                "holds no network that is known here, nor all of one; looked for " + sought);
}

}  // namespace

std::size_t Network::steps() const {
    return chain() == nullptr ? 1 : chain()->steps.size();
}

std::shared_ptr<const Network> load_network(const fs::path& path,
                                            std::span<const NetworkKind> list) {
    Checkpoint checkpoint(path);
    return kind_of(checkpoint, list).load(checkpoint);
}

NetworkFacts network_facts(const fs::path& path, std::size_t context,
                           std::span<const NetworkKind> list) {
    const Checkpoint checkpoint(path);
    NetworkFacts facts = kind_of(checkpoint, list).facts(checkpoint, context);
    facts.weights = checkpoint.values();
    return facts;
}

std::vector<fs::path> network_files(const fs::path& path) {
    return Checkpoint(path).files();
}

}  // namespace qrazor::eval
