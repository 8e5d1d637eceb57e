// The qrazor command: parses, calls the libraries, prints. Errors are one line each.
#include <iostream>

#include "commands.h"
#include "options.h"
#include "qrazor/gen/design.h"

int main(int argc, char** argv) {
    qrazor::cli::Program app(
        "qrazor",
        "qrazor: generate, verify and measure 4-bit significant-data-razoring (SDR) arithmetic "
        "units.",
        std::string("qrazor ") + QRAZOR_VERSION);
    app.footer(
        "examples:\n"
        "  qrazor list\n"
        "  qrazor gen --unit sdr_dot --act-width 16 --weight-width 8 --group 16 -o out/\n"
        "  qrazor verify --unit sdr_dot --act-width 12 --weight-width 6 --group 32\n"
        "  qrazor synth --report build/report");
    qrazor::cli::add_list(app);
    qrazor::cli::add_check(app);
    qrazor::cli::add_gen(app);
    qrazor::cli::add_explain(app);
    qrazor::cli::add_verify(app);
    qrazor::cli::add_prove(app);
    qrazor::cli::add_throughput(app);
    qrazor::cli::add_synth(app);
    qrazor::cli::add_nonlinear(app);
    qrazor::cli::add_gallery(app);
    qrazor::cli::add_eval(app);
    qrazor::cli::add_images(app);
    qrazor::cli::add_compare_formats(app);
    qrazor::cli::add_formats(app);
    qrazor::cli::add_razor(app);
    qrazor::cli::add_pim(app);
    qrazor::cli::add_functions(app);
    const auto refuse = [](const std::string& message) {
        std::cerr << "qrazor: " << qrazor::cli::one_line(message) << '\n';
        return 1;
    };
    try {
        app.parse(argc, argv);
    } catch (const qrazor::gen::ConfigError& e) {
        for (const qrazor::gen::Problem& problem : e.problems()) {
            refuse(problem.text());
        }
        return 1;
    } catch (const qrazor::Error& e) {
        return refuse(e.what());
    } catch (const std::exception& e) {
        refuse(std::string("internal error: ") + e.what());
        return 2;
    }
    return 0;
}
