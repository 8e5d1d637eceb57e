// LLaMA-style language models: RMSNorm, rotary position embedding (rotate-half form), grouped-query
// attention over all tokens before or a window of them, a gated feed-forward part, biases and norms
// of queries and keys where the family has them, tied or untied head. Hugging Face tensor names,
// with or without `model.` before them. config.json beside the file says which network it is
// (families: llama_family.h); without one, the file's metadata do (n_heads, n_kv_heads, ctx,
// norm_eps, rope_theta).
#pragma once
#include "qrazor/eval/network.h"

namespace qrazor::eval {

NetworkKind llama();

}  // namespace qrazor::eval
