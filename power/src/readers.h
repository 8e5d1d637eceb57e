// The data inputs on each net, all in one array: what an event-driven engine walks over.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "qrazor/cells/netlist.h"

namespace qrazor::power {

struct Reader {
    uint32_t instance = 0;
    uint8_t bit = 0;         // of Instance::inputs
    bool flip_flop = false;  // takes its inputs at the edge only
};

class Readers {
  public:
    explicit Readers(const cells::Netlist& netlist)
        : first_(static_cast<size_t>(netlist.net_count()) + 1, 0) {
        for (const cells::Instance& instance : netlist.instances()) {
            for (const int net : instance.inputs) {
                ++first_[static_cast<size_t>(net) + 1];
            }
        }
        for (size_t net = 1; net < first_.size(); ++net) {
            first_[net] += first_[net - 1];
        }
        all_.resize(first_.back());
        std::vector<uint32_t> place = first_;
        for (size_t i = 0; i < netlist.instances().size(); ++i) {
            const cells::Instance& instance = netlist.instances()[i];
            for (size_t k = 0; k < instance.inputs.size(); ++k) {
                all_[place[static_cast<size_t>(instance.inputs[k])]++] = {
                    static_cast<uint32_t>(i), static_cast<uint8_t>(k),
                    instance.clock != cells::kNoNet};
            }
        }
    }

    std::span<const Reader> of(size_t net) const {
        return {all_.data() + first_[net], all_.data() + first_[net + 1]};
    }

  private:
    std::vector<uint32_t> first_;  // per net: its first one in all_
    std::vector<Reader> all_;
};

}  // namespace qrazor::power
