// The driver over beats: one a cycle, whatever happens, and a result after a fixed number of edges.
#pragma once
#include <memory>
#include <vector>

#include "qrazor/tb/driver.h"

namespace qrazor::tb {

class BeatDriver final : public Driver {
  public:
    BeatDriver(const Bench& bench, std::unique_ptr<Model> model, RunInfo info);

    void apply(const Beat& beat) override { cycle(beat); }
    void cycle(const Beat& beat) override;
    void drain() override;
    void cover(FunctionalCoverage* coverage) override;

  private:
    // What is on its way through the pipeline.
    struct Flight {
        bool valid = false;
        bool known = false;
        Taken taken;
        std::vector<Int128> outputs;
    };

    void vector(const Beat& beat);  // of a combinational unit
    void check(const Flight& expected);
    void count_control(const Beat& beat);

    std::size_t control_ = 0;  // its group
    bool was_valid_ = false;
    std::vector<Flight> pipeline_;  // a ring: entry `cycle % latency` comes out next
    std::uint64_t beats_ = 0;
};

}  // namespace qrazor::tb
