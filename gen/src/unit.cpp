// What units have in common, so that each says only what is its own.
#include "qrazor/gen/unit.h"

#include <algorithm>

namespace qrazor::gen {

std::string_view task_name(Task task) {
    switch (task) {
        case Task::multiply:
            return "mul";
        case Task::accumulate:
            return "mac";
        case Task::dot:
            return "dot";
        case Task::compress:
            return "compress";
        case Task::decompress:
            return "decompress";
        case Task::requantize:
            return "requantize";
        case Task::activate:
            return "activate";
        case Task::softmax:
            return "softmax";
        case Task::normalize:
            return "normalize";
        case Task::in_memory:
            return "in_memory";
        case Task::map:
            return "map";
    }
    return "";
}

Work Unit::work(const Config& config) const {
    // Values are counted by groups where a unit has them, else by lanes.
    return kind().on_values() ? Work{config.group > 0 ? config.group : config.lanes, "value"}
                              : Work{std::max(1, config.lanes), "mac"};
}

}  // namespace qrazor::gen
