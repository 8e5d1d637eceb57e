// A fault is excused only where no state that shows it is ever reached.
#include <filesystem>

#include "../src/mutation/reached.h"
#include "qrazor/formal/abc.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "qrazor_catch.h"

using namespace qrazor;
using tb::reached_question;

namespace {

// A count that is 0 after a reset and goes by twos where a key is met: it is never odd, and 6 after
// three keys, which random cycles do not find.
constexpr const char* kUnit = R"(
module count(input wire clk_i, input wire rst_ni, input wire [23:0] key_i, output wire high_o);
    reg [2:0] count_q;
    assign high_o = @shown@;
    always @(posedge clk_i) begin
        count_q <= ~rst_ni ? @start@ : key_i == 24'ha5c396 ? @next@ : count_q;
    end
endmodule
)";

std::string unit(const std::string& name, const std::string& shown, const std::string& next,
                 const std::string& start) {
    const std::string text =
        substitute(kUnit, {{"shown", shown}, {"next", next}, {"start", start}});
    return "module " + name + text.substr(text.find('('));
}

// What is said of `count` with other texts, against itself: "" where random cycles show it.
std::string asked(const std::string& shown, const std::string& next,
                  const std::string& start = "3'd0") {
    const std::filesystem::path folder = QRAZOR_BUILD_DIR "/verify/reached";
    write_file(folder / "both.v", unit("gold_count", "count_q[2]", "count_q + 3'd2", "3'd0") +
                                      unit("gate_count", shown, next, start));
    write_file(folder / "both.ys",
               "read_verilog both.v\nproc\nflatten\nrename gold_count gold\n"
               "rename gate_count gate\nmiter -equiv gold gate miter\nhierarchy -top miter\n"
               "flatten\ntechmap\nopt -nodffe -nosdff\nsetundef -zero -init\naigmap\nopt_clean\n"
               "write_aiger -symbols both.aig\n");
    run_checked({"yosys", "-q", "-s", "both.ys"}, {.folder = folder});
    const auto question =
        reached_question(formal::read_aiger(read_file(folder / "both.aig")), "in_rst_ni");
    if (!question) {
        return "";
    }
    write_file(folder / "reached.aig", formal::write_aiger(*question));
    return formal::result_name(formal::ask_pdr(folder, "reached.aig", 30).result);
}

}  // namespace

TEST_CASE("a fault in states that are never reached is equivalent") {
    CHECK(asked("count_q[2] ^ count_q[0]", "count_q + 3'd2") == "proven");
    CHECK(asked("count_q[2]", "count_q + (count_q[0] ? 3'd1 : 3'd2)") == "proven");
}

TEST_CASE("a fault that a rare state shows is not equivalent") {
    CHECK(asked("count_q[2] & ~count_q[1]", "count_q + 3'd2") == "refuted");
    // Nothing shows in the cycle of the fault itself: the state goes wrong, and shows later.
    CHECK(asked("count_q[2]", "count_q + (count_q[1] ? 3'd0 : 3'd2)") == "refuted");
}

TEST_CASE("a fault that random cycles show needs no proof") {
    CHECK(asked("~count_q[2]", "count_q + 3'd2").empty());
}

TEST_CASE("what a reset leaves is a part of the question") {
    // From zeros both would be alike.
    CHECK(asked("count_q[2]", "count_q + 3'd2", "3'd2") == "refuted");
    // Odd where gold is even, and the bit that is seen is the same.
    CHECK(asked("count_q[2]", "count_q + 3'd2", "3'd1") == "proven");
}
