#include "qrazor/formal/abc.h"

#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"

namespace qrazor::formal {

AbcAnswer ask_abc(const std::filesystem::path& folder, const std::string& miter, bool latches,
                  int time_limit_s) {
    ProcessOptions options;
    options.folder = folder;
    options.time_limit = std::chrono::seconds(time_limit_s);
    const std::string script =
        latches ? "read_aiger " + miter + "; dprove" : "&r " + miter + "; &cec -m";
    const ProcessResult run = run_process({"yosys-abc", "-q", script}, options);
    const std::filesystem::path log =
        folder / std::filesystem::path(miter).replace_extension(".log");
    write_file(log, run.output);
    const auto says = [&](const char* text) { return run.output.find(text) != std::string::npos; };
    AbcAnswer answer;
    if (run.timed_out) {
        answer.detail = "not decided within " + std::to_string(time_limit_s) + " s";
    } else if (says("NOT EQUIVALENT") || says("not equivalent")) {
        answer.result = Result::refuted;
        answer.detail = "ABC found inputs on which they differ: " + log.string();
    } else if (says("Networks are equivalent")) {
        answer.result = Result::proven;
    } else {
        answer.detail = "ABC decided nothing: " + last_lines(run.output, 1);
    }
    return answer;
}

}  // namespace qrazor::formal
