// The stages of `qrazor verify`, each of which adds to the rows of the designs.
#pragma once
#include <string>
#include <vector>

#include "commands.h"
#include "prove_mapped.h"
#include "verification.h"

namespace qrazor::cli {

struct VerifySettings {
    DesignOptions designs;
    tb::VerifyOptions verify;
    bool all = false;
    bool no_proofs = false;
    bool no_cxxrtl = false;
    bool coverage = false;
    bool throughput = false;
    bool mapped = false;
    MappedSettings mapping;
    std::size_t random = 0;
    std::size_t mutants = 0;
    std::string json;
    std::string junit;
    std::string report;
    std::string document;
};

std::vector<VerificationRow> simulate(const VerifySettings& settings,
                                      const std::vector<gen::Design>& designs);
void prove(const VerifySettings& settings, const std::vector<gen::Design>& designs,
           std::vector<VerificationRow>& rows);
void prove_mapped(const VerifySettings& settings, const std::vector<gen::Design>& designs,
                  std::vector<VerificationRow>& rows);

// These take long: they are done to all designs asked for, but of all named configurations only to
// the first of each unit, one-level and two-level.
void mutate(const VerifySettings& settings, const std::vector<gen::Design>& designs,
            std::vector<VerificationRow>& rows);
void cover(const VerifySettings& settings, const std::vector<gen::Design>& designs,
           std::vector<VerificationRow>& rows);
void measure(const VerifySettings& settings, const std::vector<gen::Design>& designs,
             std::vector<VerificationRow>& rows);

}  // namespace qrazor::cli
