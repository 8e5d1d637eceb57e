// qrazor explain: the arithmetic of one worked group, step by step.
#include <unistd.h>

#include <iostream>
#include <memory>

#include "commands.h"
#include "qrazor/gen/explain.h"
#include "qrazor/support/text.h"

namespace qrazor::cli {
namespace {

struct ExplainOptions {
    gen::WorkedExample example;
    std::string rounding = "half_up";
    std::string color = "auto";
    int salient = 4;
    int subgroup = 0;
    int max_side = 0;
};

void run_explain(ExplainOptions options) {
    gen::WorkedExample& example = options.example;
    const int group = static_cast<int>(example.act.size());
    if (options.max_side > 0 && (options.subgroup <= 0 || options.subgroup >= group)) {
        throw Error("max_side = " + std::to_string(options.max_side) +
                    ": needs --subgroup below the group's size, " + std::to_string(group));
    }
    for (model::RazorFormat* format : {&example.act_format, &example.weight_format}) {
        format->salient = options.salient;
        format->group = group;
        format->subgroup = options.subgroup;
        format->max_side = options.max_side;
        format->rounding = model::rounding_from(options.rounding);
    }
    model::validate(example.act_format);
    if (!example.weight.empty()) {
        model::validate(example.weight_format);
    }
    const bool color =
        options.color == "always" || (options.color == "auto" && wants_color(STDOUT_FILENO));
    std::cout << gen::explain(example, color);
}

}  // namespace

void add_explain(Command& app) {
    auto options = std::make_shared<ExplainOptions>();
    options->example.weight_format.base = 8;
    Command* command = app.add_subcommand(
        "explain", "razor and multiply one group step by step, on given numbers");
    command->add_option("--act,act", options->example.act, "base integers of the activation group")
        ->delimiter(',')
        ->required();
    command->add_option("--weight", options->example.weight, "base integers of the weight group")
        ->delimiter(',');
    command
        ->add_option("--act-width,--base", options->example.act_format.base,
                     "activation base width")
        ->show_default();
    command->add_option("--weight-width", options->example.weight_format.base, "weight base width")
        ->show_default();
    command->add_option("--salient", options->salient, "bits of a code, sign included")
        ->show_default();
    command->add_option("--subgroup", options->subgroup, "values that share a side shift");
    command->add_option("--max-side", options->max_side, "largest side shift; 0: one level");
    command->add_option("--rounding", options->rounding, "half_up, half_even or truncate")
        ->show_default();
    command->add_option("--color", options->color, "auto, always or never")
        ->show_default()
        ->check(one_of({"auto", "always", "never"}));
    command->footer(
        "examples:\n"
        "  qrazor explain --act 1004,-660,226,796\n"
        "  qrazor explain --act 1004,-660,226,796 --weight 23,-14,90,5");
    command->callback([options] { run_explain(*options); });
}

}  // namespace qrazor::cli
