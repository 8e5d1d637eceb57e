#include "verify_coverage.h"

#include <iostream>

#include "qrazor/support/error.h"
#include "qrazor/tb/coverage.h"

namespace qrazor::cli {

void print_coverage(const std::vector<gen::Design>& designs, const tb::VerifyOptions& options) {
    tb::CoverageOptions coverage;
    coverage.seed = options.seed;
    coverage.home = options.home;
    coverage.folder = options.folder / "coverage";
    std::size_t open = 0;
    for (const gen::Design& design : designs) {
        const tb::CoverageReport report = tb::cover(design, coverage);
        std::cout << tb::to_text(report) << std::flush;
        open += report.passed() ? 0 : 1;
    }
    if (open != 0) {
        throw Error("coverage: " + std::to_string(open) + " of " + std::to_string(designs.size()) +
                    " designs have points that are neither reached nor proven constant");
    }
}

}  // namespace qrazor::cli
