// Proofs as rows of JSON, for the report and for programs; the order is that of the proofs.

#include "qrazor/formal/prove.h"
#include "qrazor/support/json.h"

namespace qrazor::formal {

std::string prove_json(const std::vector<ProofReport>& reports) {
    Json out;
    out["rows"] = Json::array();
    for (const ProofReport& report : reports) {
        Json proofs = Json::array();
        for (const Proof& proof : report.proofs) {
            proofs.push_back({{"name", proof.property},
                              {"engine", proof.engine},
                              {"seconds", proof.seconds},
                              {"result", result_name(proof.result)},
                              {"detail", proof.detail}});
        }
        out["rows"].push_back({{"unit", report.unit},
                               {"config", report.label},
                               {"proven", report.proven()},
                               {"proofs", proofs}});
    }
    return out.dump(2) + "\n";
}

}  // namespace qrazor::formal
