// Diffusion transformers with adaptive norms (DiT, arXiv 2212.09748): patches of a noisy image, a
// time and a class in; the chain's prediction out. Two layouts, recognised by names and shapes:
// that of tinydit (predicts v) and facebookresearch/DiT's state dict (predicts noise, and variances
// that a deterministic chain does not read; latents in, as its autoencoder leaves them).
#pragma once
#include "qrazor/eval/network.h"

namespace qrazor::eval {

NetworkKind dit();

}  // namespace qrazor::eval
