// Runs ABC and reads its words. What it did not say is never taken for a proof.
#include "qrazor/formal/abc.h"

#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"

namespace qrazor::formal {

AbcWords run_abc(const std::string& command, const std::filesystem::path& folder,
                 int time_limit_s) {
    ProcessOptions options;
    options.folder = folder;
    // From outside: ABC's own limits count conflicts, not seconds, and not in every command.
    options.time_limit = std::chrono::seconds(time_limit_s);
    const ProcessResult result = run_process({"yosys-abc", "-q", command}, options);
    return {result.output, result.timed_out};
}

namespace {

AbcAnswer decided(const AbcWords& words, const std::filesystem::path& log, int time_limit_s) {
    write_file(log, words.text);
    AbcAnswer answer;
    if (words.timed_out) {
        answer.detail = "not decided within " + std::to_string(time_limit_s) + " s";
        // Before the good news: "Networks are equivalent" must not be found in a text that also
        // says no.
    } else if (words.says("NOT EQUIVALENT") || words.says("not equivalent")) {
        answer.result = Result::refuted;
        answer.detail = "ABC found inputs on which they differ: " + log.string();
    } else if (words.says("Networks are equivalent") || words.says("UNSATISFIABLE")) {
        // The second where dprove has simplified all registers away.
        answer.result = Result::proven;
    } else {
        answer.detail = "ABC decided nothing: " + last_lines(words.text, 1);
    }
    return answer;
}

std::filesystem::path log_of(const std::filesystem::path& file) {
    return std::filesystem::path(file).replace_extension(".log");
}

}  // namespace

AbcAnswer ask_abc(const std::filesystem::path& folder, const std::string& miter, bool latches,
                  int time_limit_s) {
    const std::string command =
        // -m: the file is a miter already. Without it &cec would take it for one side of two.
        latches ? "read_aiger " + miter + "; dprove" : "&r " + miter + "; &cec -m";
    return decided(run_abc(command, folder, time_limit_s), log_of(folder / miter), time_limit_s);
}

AbcAnswer ask_pdr(const std::filesystem::path& folder, const std::string& file, int time_limit_s) {
    // pdr (Bradley's IC3, as in Een, Mishchenko and Brayton 2011) finds an inductive invariant by
    // itself; bounded checks would leave the lengths beyond their bound.
    const AbcWords words =
        run_abc("read_aiger " + file + "; pdr; print_status", folder, time_limit_s);
    write_file(log_of(folder / file), words.text);
    AbcAnswer answer;
    if (words.timed_out) {
        answer.detail = "not decided within " + std::to_string(time_limit_s) + " s";
        // Both: "Property proved" is also said of a single output, the status of the whole.
    } else if (words.says("Property proved") && words.says("Status = 1")) {
        answer.result = Result::proven;
    } else if (words.says("Status = 0")) {
        answer.result = Result::refuted;
    } else {
        answer.detail = "ABC decided nothing: " + last_lines(words.text, 1);
    }
    return answer;
}

AbcAnswer compare_abc(const std::filesystem::path& folder, const std::string& gold,
                      const std::string& gate, int time_limit_s) {
    return decided(run_abc("&r " + gold + "; &cec " + gate, folder, time_limit_s),
                   log_of(folder / gate), time_limit_s);
}

}  // namespace qrazor::formal
