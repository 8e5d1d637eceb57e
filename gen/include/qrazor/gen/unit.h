// The registry of units. A unit is one file in gen/src/units/ and one line in registry.cpp.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "qrazor/gen/config.h"
#include "qrazor/gen/design.h"

namespace qrazor::gen {

// What Design::create asks of a unit, in this order. All functions are pure.
class Unit {
  public:
    virtual ~Unit() = default;
    virtual std::string_view name() const = 0;
    virtual std::string_view summary() const = 0;             // one line for `qrazor list`
    virtual std::vector<std::string_view> archs() const = 0;  // the first is the default
    // Config fields that mean something to this unit; others must stay at their defaults.
    virtual std::vector<std::string_view> uses() const = 0;

    // Fills in fields left at "default" and appends what is wrong to `problems`.
    virtual void complete(Config& config, std::vector<Problem>& problems) const = 0;

    virtual std::string module_name(const Config& config) const = 0;
    virtual std::vector<Parameter> parameters(const Config& config) const = 0;
    virtual std::vector<Port> ports(const Config& config) const = 0;
    virtual int latency(const Config& config) const = 0;  // 0: combinational
    virtual std::vector<SourceFile> emit(const Design& design) const = 0;
};

const std::vector<const Unit*>& units();
const Unit* find_unit(std::string_view name);  // nullptr when there is none

}  // namespace qrazor::gen
