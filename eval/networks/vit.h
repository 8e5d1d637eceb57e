// Vision transformers that classify images: patches, learned positions, pre-norm blocks, one linear
// head. Two layouts, recognised by names and shapes: that of tinyvit (mean of the tokens, GELU in
// its tanh form, pixels from 0 to 1 as input) and timm's VisionTransformer (class token, exact
// GELU, input as timm's transforms leave it).
#pragma once
#include "qrazor/eval/network.h"

namespace qrazor::eval {

NetworkKind vit();

}  // namespace qrazor::eval
