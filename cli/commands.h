// The subcommands of `qrazor`: each lives in a file of its own and adds itself to the application.
// A command throws qrazor::Error for anything the user should read; main prints it and exits 1.
#pragma once
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "command.h"
#include "qrazor/gen/design.h"

namespace qrazor::cli {

// How far a command goes once its line is parsed: `checked` ends where all that it was told is
// validated, before it reads, runs or writes anything (fuzz/).
enum class Until { checked, done };

void add_list(Command& app);
void add_check(Command& app, Until until = Until::done);
void add_gen(Command& app, Until until = Until::done);
void add_explain(Command& app);
void add_verify(Command& app);
void add_prove(Command& app);
void add_throughput(Command& app);
void add_synth(Command& app);
void add_nonlinear(Command& app);
void add_gallery(Command& app);
void add_eval(Command& app);
void add_images(Command& app);
void add_compare_formats(Command& app);
void add_formats(Command& app);
void add_razor(Command& app);
void add_pim(Command& app);
void add_functions(Command& app);

// The way every command is told which designs it is about: `--config NAME...` (named
// configurations), `--file F.toml`, or one design by flags (`--unit sdr_dot --group 32 ...`).
class DesignOptions {
  public:
    void add_to(Command& command);
    // The designs asked for. Flags given together with --config change a copy of that
    // configuration. Nothing given: every named configuration where `all_by_default`, else an
    // Error.
    std::vector<gen::Design> designs(bool all_by_default) const;
    std::vector<gen::Settings> configs(bool all_by_default) const;  // the same, not yet validated
    bool own_file() const { return !file_.empty(); }                // names are those of --file
    // Whether a design of them is one of gen/configs/, whose proofs are counted.
    bool is_named(const gen::Design& design) const {
        return !own_file() && !design.config().name.empty();
    }

  private:
    Command* command_ = nullptr;
    // What --unit and the options of fields were given: which of them, the command knows.
    std::string unit_;
    std::map<std::string_view, int> numbers_;
    std::map<std::string_view, std::string> words_;  // and yeses
    std::vector<std::string> names_;
    std::string file_;
};

// Folder of the sources (configs, data, templates): $QRAZOR_HOME, else where it was built or
// installed.
std::filesystem::path home_folder();

// How many proofs each named configuration must have.
std::filesystem::path expected_proofs_file();

}  // namespace qrazor::cli
