// What a bit-sliced or Verilated unit is given, 512 vectors at a time, and how a difference that
// was found so is told.
#pragma once
#include <functional>
#include <memory>
#include <string>

#include "batch.h"
#include "qrazor/gen/design.h"
#include "qrazor/stimulus/bench.h"

namespace qrazor::tb {

class Feed {
  public:
    Feed(const gen::Design& design, const BatchOptions& options);

    const BatchShape& shape() const { return shape_; }
    const BatchOptions& options() const { return options_; }
    bool exhaustive() const { return exhaustive_; }
    // Of the vectors taken so far: whether these are not yet all that are wanted.
    bool more(std::uint64_t vectors) const { return exhaustive_ || vectors < wanted_; }

    // Calls `apply` for set after set, the same ones in every run, until it returns false or all
    // vectors were given. Random ones begin with sets in reset.
    using Apply = std::function<bool(const Operand&, const Operand&, const Control&)>;
    void run(const Apply& apply) const;

  private:
    void every_vector(const Apply& apply) const;
    void random_streams(const Apply& apply) const;

    const gen::Design& design_;
    BatchShape shape_;
    BatchOptions options_;
    bool exhaustive_ = false;
    std::uint64_t wanted_ = 0;
};

// A difference that was found in sets of 512 vectors, found again by the Driver, with the slow
// golden model: gives `result` its message and what led to it. `beats` calls its argument with the
// beats that `model` has seen.
void tell(const gen::Design& design, const BatchOptions& options, const std::string& engine,
          std::unique_ptr<Model> model, const std::function<void(const Bench&, const Sink&)>& beats,
          BatchResult& result);

}  // namespace qrazor::tb
