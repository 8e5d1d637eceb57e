// A trained network out of a checkpoint, and the list of those that are known.
#pragma once
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "qrazor/eval/chain.h"
#include "qrazor/eval/data.h"
#include "qrazor/eval/hooks.h"

namespace qrazor::eval {

// Outputs of an item, some rows at a time (a large vocabulary times a long window is gigabytes):
// `rows` are those from `first_row` on, and are gone behind the call.
using Receive = std::function<void(std::size_t first_row, const View& rows)>;

struct Decoder;  // networks/blocks/decoder.h

class Network {
  public:
    virtual ~Network() = default;

    const Sites& sites() const { return sites_; }

    // Throw qrazor::Error, `OPTION = FILE: ...`: values that the network cannot read; less than
    // one item. `context` is the length of an item where the network leaves it open (tokens a
    // window); 0: the network's own.
    virtual void check_values(const Data& data, const std::string& option) const = 0;
    virtual void check_length(const Data& data, const std::string& option,
                              std::size_t context) const = 0;
    // The first `most` items, one after the other from the start; none of less than one's length.
    virtual std::vector<Item> items(const Data& data, std::size_t context,
                                    std::size_t most) const = 0;
    // Meets the same sites in the same order for every item. Where nothing receives outputs it may
    // leave out what no site comes behind. Several threads may run one network.
    virtual void run(const Item& item, Hooks& hooks, const Receive& receive) const = 0;
    // What turns its outputs into the next inputs, where it is run again and again (diffusion);
    // else null.
    virtual const Chain* chain() const { return nullptr; }
    std::size_t steps() const;  // of the chain; 1 where there is none
    // Its parts, where it is a decoder that integers can run (--integer); else null.
    virtual const Decoder* decoder() const { return nullptr; }

  protected:
    Sites sites_;  // filled while loading
};

// What a checkpoint's headers tell, before any weight is read.
struct NetworkFacts {
    std::size_t blocks = 0;     // like blocks, one behind the other: layers
    std::size_t positions = 0;  // tokens of an item that the network was made for
    std::size_t context = 0;    // tokens of an item
    std::uint64_t values = 0;   // alive at once while an item runs, where it is most; from below
    std::uint64_t weights = 0;  // set by network_facts: values of all tensors together
};

class Checkpoint;

// A row of the list of networks.
struct NetworkKind {
    std::string_view name;
    std::string_view sought;  // "tensors embed_tokens.weight (vocabulary x width), ...": recognise
    // By names and shapes of tensors alone.
    bool (*recognise)(const Checkpoint& checkpoint);
    // Throw qrazor::Error, with file, name, value and what is supported, at whatever changes the
    // function and is not known.
    NetworkFacts (*facts)(const Checkpoint& checkpoint, std::size_t context);
    std::shared_ptr<const Network> (*load)(Checkpoint& checkpoint);
};

// All networks, in the order in which they are asked: eval/networks/list.cpp.
std::span<const NetworkKind> networks();

// `path`: a .safetensors file, a model.safetensors.index.json, or a folder that holds either.
// Every tensor is used or refused. Throws qrazor::Error: what no network of the list recognises,
// with what each of them looks for.
std::shared_ptr<const Network> load_network(const std::filesystem::path& path,
                                            std::span<const NetworkKind> list = networks());
NetworkFacts network_facts(const std::filesystem::path& path, std::size_t context = 0,
                           std::span<const NetworkKind> list = networks());

// All files that decide what load_network() makes of `path`: weights, index, config.json.
std::vector<std::filesystem::path> network_files(const std::filesystem::path& path);

}  // namespace qrazor::eval
