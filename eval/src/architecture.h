// What network a checkpoint holds, read from config.json (or the metadata of the one file) before
// any tensor is.
#pragma once
#include "checkpoint.h"
#include "family.h"

namespace qrazor::eval {

struct Architecture {
    ModelConfig config;
    bool tied = false;            // the head is the embedding
    bool tied_if_absent = false;  // no config.json that says so: where there is no head
    bool query_key_norm = false;
    bool query_bias = false;  // of key and value too
    bool output_bias = false;
    bool mlp_bias = false;
};

// What stands before all names but that of the head: "model." or nothing.
std::string prefix_of(const Checkpoint& checkpoint);

// Throws qrazor::Error at the first key that changes the function and is not known here, with key,
// value and what is supported.
Architecture read_architecture(const Checkpoint& checkpoint);

}  // namespace qrazor::eval
