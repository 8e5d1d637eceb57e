// pwl_core at its ports: the golden table's value of every argument.
#include <algorithm>
#include <cstdint>
#include <utility>

#include "families/scalar/bench.h"
#include "families/scalar/pwl_argument.h"
#include "makers.h"
#include "qrazor/model/pwl.h"

namespace qrazor::units::pwl_core {
namespace {

// What of a model's value each function would be asked for.
std::int64_t argument_of(model::PwlFunction function, std::int64_t value, std::int64_t least,
                         int width) {
    const std::int64_t magnitude = value < 0 ? -value : value;
    switch (function) {
        case model::PwlFunction::log2:
        case model::PwlFunction::reciprocal:
            return model::mantissa_of(static_cast<std::uint64_t>(magnitude) + 1).bits;
        case model::PwlFunction::inverse_root:
            return least + magnitude;
        default:
            return magnitude & ((std::int64_t{1} << width) - 1);
    }
}

}  // namespace

std::unique_ptr<tb::Bench> bench(const gen::Design& design) {
    const gen::Config& config = design.config();
    const model::PwlFunction which = config.function.value();
    const model::PwlTable& table = model::table_of(which);
    const PwlArgument argument = pwl_argument(which, config.value_fraction);
    const int place = argument.place_width;
    const std::int64_t first = argument.first_segment;
    const auto segments = static_cast<std::int64_t>(table.segments());

    ScalarFunction function;
    function.range = {0, ((first + segments) << place) - 1};
    function.golden = [&table, first, place](std::int64_t x) {
        const std::int64_t low = x & ((std::int64_t{1} << place) - 1);
        return std::int64_t{table.at(std::max<std::int64_t>(0, (x >> place) - first), low, place)};
    };
    if (first > 0) {
        function.steps.push_back(0);  // below the first segment, and taken for it
    }
    for (std::int64_t k = 0; k < segments; ++k) {
        function.steps.push_back((first + k) << place);
    }
    const std::int64_t segment = std::int64_t{1} << place;
    const std::int64_t least = first << place;
    function.example = {least, least + segment / 2, least + segment, function.range.high};
    function.argument = [which, least, width = argument.width()](std::int64_t value) {
        return argument_of(which, value, least, width);
    };
    return std::make_unique<ScalarBench>(design, std::move(function));
}

}  // namespace qrazor::units::pwl_core
