// Units of the integer model on cell libraries, ours beside rivals', task by task.
#pragma once
#include <string>
#include <vector>

#include "qrazor/gen/design.h"
#include "qrazor/synth/flow.h"

namespace qrazor::report {

// A unit on one library.
struct NonlinearRow {
    synth::Row row;
    std::string library;  // what the figures hold for
    std::string task;
    std::string whose;   // "I-BERT, arXiv 2101.01321"; "" of ours
    std::string origin;  // one word of it: "ours", "I-BERT"
};

struct NonlinearReport {
    std::string command;
    std::vector<synth::ToolVersion> tools;
    std::vector<NonlinearRow> rows;
    std::vector<std::string> errors;
};

// Throws qrazor::Error where a design is no unit of the integer model, or where those of one task
// differ in lanes or in the registers behind their results: they would not compare.
void check_comparable(const std::vector<gen::Design>& designs);
NonlinearRow nonlinear_row(const gen::Design& design, const synth::Row& row,
                           const std::string& library);

std::string nonlinear_json(const NonlinearReport& report);
// Markdown: a table for each task, and the command that made them.
std::string nonlinear_tables(const NonlinearReport& report);

}  // namespace qrazor::report
