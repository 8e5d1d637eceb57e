// No unit of ours answers a row's last beat so far; the driver over rows is tried on these.
#include "row_units.h"

#include "qrazor/gen/parts.h"
#include "qrazor/support/error.h"

namespace qrazor::tb::planted {
namespace {

constexpr std::string_view kRowSum = R"(`default_nettype none
module row_sum (
    input  wire        clk_i,
    input  wire        rst_ni,
    input  wire        valid_i,
    input  wire        last_i,
    input  wire [7:0]  value_i,
    output wire        valid_o,
    output wire [15:0] sum_o
);
    reg         open_q;
    reg         valid_q;
    reg  [15:0] sum_q;
    wire [15:0] so_far;
    assign so_far  = open_q ? sum_q : 16'd0;
    assign valid_o = valid_q;
    assign sum_o   = sum_q;
    always @(posedge clk_i) begin
        valid_q <= valid_i & last_i & rst_ni;
        open_q  <= (valid_i ? ~last_i : open_q) & rst_ni;
        if (valid_i) begin
            sum_q <= so_far + {{8{value_i[7]}}, value_i};
        end
    end
endmodule
)";

constexpr std::string_view kRowSumWaiting = R"(`default_nettype none
module row_sum_waiting (
    input  wire        clk_i,
    input  wire        rst_ni,
    input  wire        valid_i,
    output wire        ready_o,
    input  wire        first_i,
    input  wire        last_i,
    input  wire [7:0]  value_i,
    output wire        valid_o,
    input  wire        ready_i,
    output wire [15:0] sum_o
);
    reg  [15:0] sum_q;
    wire [15:0] so_far;
    wire [15:0] sum;
    wire        room;
    wire        take;
    assign ready_o = room;
    assign take    = valid_i & room;
    assign so_far  = first_i ? 16'd0 : sum_q;
    assign sum     = so_far + {{8{value_i[7]}}, value_i};
    always @(posedge clk_i) begin
        if (take) begin
            sum_q <= sum;
        end
    end
    skid_buffer #(
        .Width(16)
    ) u_results (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i & last_i),
        .ready_o(room),
        .data_i (sum),
        .valid_o(valid_o),
        .ready_i(ready_i),
        .data_o (sum_o)
    );
endmodule
)";

constexpr std::string_view kRowEcho = R"(`default_nettype none
module row_echo (
    input  wire       clk_i,
    input  wire       rst_ni,
    input  wire       valid_i,
    output wire       ready_o,
    input  wire       first_i,
    input  wire       last_i,
    input  wire [7:0] value_i,
    output wire       valid_o,
    input  wire       ready_i,
    output wire       first_o,
    output wire       last_o,
    output wire [7:0] value_o
);
    skid_buffer #(
        .Width(10)
    ) u_buffer (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .ready_o(ready_o),
        .data_i ({first_i, last_i, value_i}),
        .valid_o(valid_o),
        .ready_i(ready_i),
        .data_o ({first_o, last_o, value_o})
    );
endmodule
)";

constexpr std::string_view kRowChain = R"(`default_nettype none
module row_chain (
    input  wire       clk_i,
    input  wire       rst_ni,
    input  wire       valid_i,
    output wire       ready_o,
    input  wire       last_i,
    input  wire [7:0] value_i,
    output wire       valid_o,
    input  wire       ready_i,
    output wire       last_o,
    output wire [7:0] value_o
);
    wire       valid;
    wire       ready;
    wire       last;
    wire [7:0] value;
    row_store #(
        .Width    (8),
        .StatWidth(1),
        .Depth    (9)
    ) u_first (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .ready_o(ready_o),
        .last_i (last_i),
        .data_i (value_i),
        .stat_i (1'b0),
        .end_o  (),
        .valid_o(valid),
        .ready_i(ready),
        .last_o (last),
        .data_o (value),
        .stat_o ()
    );
    row_store #(
        .Width    (8),
        .StatWidth(1),
        .Depth    (9)
    ) u_second (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid),
        .ready_o(ready),
        .last_i (last),
        .data_i (value),
        .stat_i (1'b0),
        .end_o  (),
        .valid_o(valid_o),
        .ready_i(ready_i),
        .last_o (last_o),
        .data_o (value_o),
        .stat_o ()
    );
endmodule
)";

gen::Port control(const char* name, gen::Direction direction, gen::Role role) {
    return {name, direction, role, 1, 1, false, "1", ""};
}

class RowUnit final : public gen::Unit {
  public:
    RowUnit(std::string_view name, gen::Latency latency, bool waits, int out_bits)
        : name_(name), latency_(latency), waits_(waits), out_bits_(out_bits) {}

    std::string_view name() const override { return name_; }
    gen::Kind kind() const override { return {gen::Task::accumulate, gen::Operands::integers}; }
    std::string_view summary() const override { return "for tests"; }
    gen::Schema schema() const override { return {}; }
    std::string module_name(const gen::Config& /*config*/) const override {
        return std::string(name_);
    }
    std::vector<gen::Parameter> parameters(const gen::Config& /*config*/) const override {
        return {};
    }
    std::vector<gen::Port> ports(const gen::Config& /*config*/) const override {
        using gen::Direction;
        using gen::Role;
        std::vector<gen::Port> out{control("clk_i", Direction::input, Role::clock),
                                   control("rst_ni", Direction::input, Role::reset),
                                   control("valid_i", Direction::input, Role::valid),
                                   control("last_i", Direction::input, Role::last),
                                   control("valid_o", Direction::output, Role::valid)};
        const bool chain = latency_.per_beat > 0;
        if (waits_) {
            if (chain) {
                out.push_back(control("last_o", Direction::output, Role::last));
            } else {
                out.push_back(control("first_i", Direction::input, Role::first));
            }
            out.push_back(control("ready_o", Direction::output, Role::ready));
            out.push_back(control("ready_i", Direction::input, Role::ready));
        }
        if (latency_.from == gen::Latency::From::beat) {
            out.push_back(control("first_o", Direction::output, Role::first));
            out.push_back(control("last_o", Direction::output, Role::last));
        }
        const bool sums = out_bits_ > 8;
        out.push_back({"value_i", Direction::input, Role::data, 1, 8, true, "8", ""});
        out.push_back({sums ? "sum_o" : "value_o", Direction::output, Role::data, 1, out_bits_,
                       true, std::to_string(out_bits_), ""});
        return out;
    }
    gen::Latency latency(const gen::Config& /*config*/) const override { return latency_; }

  private:
    std::string_view name_;
    gen::Latency latency_;
    bool waits_;
    int out_bits_;
};

// A row begins with `first`, or, where there is none, behind a last beat and after a reset.
class RowReference final : public Reference {
  public:
    RowReference(bool sums, bool by_first) : sums_(sums), by_first_(by_first) {}
    void step(const Beat& beat, std::vector<Int128>& outputs) override {
        const bool goes_on = by_first_ ? !beat.first : open_;
        sum_ = (goes_on ? sum_ : 0) + beat.inputs[0];
        open_ = !beat.last && !beat.reset;
        outputs = {sums_ ? sum_ : beat.inputs[0]};
    }
    void results(const Beat& beat, std::vector<Result>& results) override {
        results.resize(1);
        step(beat, results.front().outputs);
        results.front().first = beat.first;
        results.front().last = beat.last;
        if (sums_ && !beat.last) {
            results.clear();
        }
    }

  private:
    bool sums_;
    bool by_first_;
    bool open_ = false;
    std::int64_t sum_ = 0;
};

// Gives a row back when its last beat is there, or the ninth.
class ChainReference final : public Reference {
  public:
    void step(const Beat& beat, std::vector<Int128>& outputs) override {
        outputs = {beat.inputs[0]};
    }
    void results(const Beat& beat, std::vector<Result>& results) override {
        results.clear();
        if (beat.reset) {
            row_.clear();
            return;
        }
        row_.push_back(beat.inputs[0]);
        if (!beat.last && row_.size() < kLongestRow) {
            return;
        }
        for (std::size_t k = 0; k < row_.size(); ++k) {
            results.push_back({{row_[k]}, k == 0, k + 1 == row_.size()});
        }
        row_.clear();
    }

  private:
    std::vector<std::int64_t> row_;
};

class RowBench final : public Bench {
  public:
    using Bench::Bench;
    bool ends_longest_row() const override { return design_.latency().per_beat > 0; }
    std::unique_ptr<Reference> reference() const override {
        if (ends_longest_row()) {
            return std::make_unique<ChainReference>();
        }
        return std::make_unique<RowReference>(layout_.find("sum_o") != nullptr,
                                              design_.has(gen::Role::first));
    }
    void random(Rng& rng, Beat& beat) const override { beat.inputs = {rng.between(-128, 127)}; }
    void corners(const Sink& sink) const override {
        for (const std::int64_t value : {-128, -1, 0, 127}) {
            Beat beat;
            beat.inputs = {value};
            sink(beat);
        }
    }
    std::vector<Range> ranges() const override { return {{-128, 127}}; }
    int longest_row() const override { return kLongestRow; }
    void tensors(const TensorSource& /*source*/, const LayerBeats& /*which*/,
                 const Sink& /*sink*/) const override {}
    void add_cases(FunctionalCoverage& coverage) const override {
        coverage.add("sign", {"below 0", "others"});
    }
    void count_cases(const Beat& beat, const std::vector<Int128>& /*outputs*/,
                     FunctionalCoverage& coverage) const override {
        coverage.hit(0, beat.inputs[0] < 0 ? 0 : 1);
    }
};

}  // namespace

const gen::Unit& row_sum() {
    static const RowUnit unit("row_sum", {1, gen::Latency::From::row}, false, 16);
    return unit;
}

const gen::Unit& row_sum_waiting() {
    static const RowUnit unit("row_sum_waiting", {1, gen::Latency::From::row}, true, 16);
    return unit;
}

const gen::Unit& row_echo() {
    static const RowUnit unit("row_echo", {1}, true, 8);
    return unit;
}

const gen::Unit& row_chain() {
    static const RowUnit unit("row_chain", {1, gen::Latency::From::row, 1}, true, 8);
    return unit;
}

std::unique_ptr<Bench> row_bench(const gen::Design& design) {
    return std::make_unique<RowBench>(design);
}

std::vector<gen::SourceFile> row_sources(const gen::Design& design,
                                         const std::vector<Change>& changes) {
    std::vector<gen::SourceFile> sources = gen::parts::skid_buffer();
    const std::string name = design.module_name();
    const std::string_view text = name == "row_sum"           ? kRowSum
                                  : name == "row_sum_waiting" ? kRowSumWaiting
                                  : name == "row_chain"       ? kRowChain
                                                              : kRowEcho;
    sources.push_back({name + ".v", std::string(text)});
    if (name == "row_sum") {
        sources.erase(sources.begin());
    }
    if (name == "row_chain") {
        sources.front() = gen::parts::row_store().front();
    }
    for (const Change& change : changes) {
        bool found = false;
        for (gen::SourceFile& source : sources) {
            const std::size_t at = source.text.find(change.from);
            if (!found && at != std::string::npos) {
                source.text.replace(at, change.from.size(), change.to);
                found = true;
            }
        }
        if (!found) {
            throw Error(name + ": has no '" + change.from + "' to change");
        }
    }
    return sources;
}

}  // namespace qrazor::tb::planted
