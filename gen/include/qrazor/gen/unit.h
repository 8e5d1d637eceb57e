// What a unit says of itself. Each is a folder of units/, which lists them: gen knows none by name.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "qrazor/gen/design.h"
#include "qrazor/gen/schema.h"

namespace qrazor::gen {

// What others ask of a unit instead of comparing its name, which a rename would make false in
// silence.
enum class Task {
    multiply,
    accumulate,
    dot,
    compress,
    decompress,
    requantize,  // wide integers to narrow ones
    activate,    // a nonlinear function of single values
    softmax,
    normalize,  // RMSNorm, LayerNorm
    in_memory,  // the digital side of an analog array
    map,        // any other function of values
};
std::string_view task_name(Task task);  // "mul", "mac", "dot", ...
enum class Operands {
    integers,
    codes,     // SDR codes, worked on as they come
    unpacked,  // SDR codes, decompressed first
    blocks,    // elements with scales
};
struct Kind {
    Task task;
    Operands operands;

    bool takes_codes() const {  // and not values to make codes of
        return operands == Operands::unpacked ||
               (operands == Operands::codes && task != Task::compress);
    }
    bool on_values() const {
        return task != Task::multiply && task != Task::accumulate && task != Task::dot;
    }
    // What an integer model needs beside products and codes.
    bool nonlinear() const {
        return task == Task::requantize || task == Task::activate || task == Task::softmax ||
               task == Task::normalize || task == Task::in_memory;
    }
};

// Arithmetic of others, built here as strong as we can to hold ours against: whose it is, and where
// it is published.
struct Rival {
    std::string_view name;    // "I-BERT"
    std::string_view source;  // "arXiv 2101.01321"
};

// What a design does a clock cycle: products ("mac") or values ("value").
struct Work {
    int items;
    std::string_view of;
};

// The descriptor of a unit. Design::create asks it for what is below schema(), in this order. All
// functions are pure.
class Unit {
  public:
    virtual ~Unit() = default;
    virtual std::string_view name() const = 0;
    virtual Kind kind() const = 0;
    virtual std::string_view summary() const = 0;  // one line for `qrazor list`
    // Whose it is, if not ours; none of what is ours, or everybody's (integers, block formats).
    virtual std::optional<Rival> rival() const { return {}; }
    // How it makes products, the default first; none where it makes none.
    virtual Archs archs() const { return {}; }
    // Those that a configuration leaves to choose from.
    virtual Archs archs_of(const Config& /*config*/) const { return archs(); }
    // What it can be asked for; any other field must not be given.
    virtual Schema schema() const = 0;
    // What no field decides by itself: values of fields that are none of the schema's (one lane of
    // a multiplier), and what does not go together, which is appended to `problems`.
    virtual void relate(Config& /*config*/, std::vector<Problem>& /*problems*/) const {}

    virtual std::string module_name(const Config& config) const = 0;
    virtual std::vector<Parameter> parameters(const Config& config) const = 0;
    virtual std::vector<Port> ports(const Config& config) const = 0;
    virtual Latency latency(const Config& config) const = 0;
    // The number formats that it eats, activations first, as formats::make_codec() takes them; none
    // where its operands are no codes of a format.
    virtual std::vector<std::string> operand_formats(const Config& /*config*/) const { return {}; }
    virtual Work work(const Config& config) const;
};

}  // namespace qrazor::gen
