// The families as rows of facts. Defaults are those of transformers' configuration classes: files
// leave out what equals them.
#include "llama_family.h"

#include <array>

namespace qrazor::eval {
namespace {

constexpr std::array kFamilies{
    Family{"llama", "LlamaForCausalLM", "LlamaModel", true, false, true, false, WindowRule::none, 0,
           0, 2048, 0, true},
    Family{"mistral", "MistralForCausalLM", "MistralModel", false, false, false, false,
           WindowRule::every, 8, 0, 131072, 4096, false},
    Family{"qwen2", "Qwen2ForCausalLM", "Qwen2Model", false, true, false, false,
           WindowRule::by_layer, 32, 0, 32768, 4096, false},
    Family{"qwen3", "Qwen3ForCausalLM", "Qwen3Model", true, false, false, true,
           WindowRule::by_layer, 32, 128, 32768, 4096, false},
};

}  // namespace

std::span<const Family> families() {
    return kFamilies;
}

const Family* find_family(std::string_view model_type) {
    for (const Family& family : kFamilies) {
        if (family.model_type == model_type) {
            return &family;
        }
    }
    return nullptr;
}

std::string family_names() {
    std::string names;
    for (const Family& family : kFamilies) {
        names += (names.empty() ? "" : ", ") + std::string(family.model_type);
    }
    return names;
}

}  // namespace qrazor::eval
