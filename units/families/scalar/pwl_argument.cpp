// Which bits of an argument are the segment's number, for each function of the core.
#include "families/scalar/pwl_argument.h"

namespace qrazor::units {

using model::PwlFunction;

PwlArgument pwl_argument(PwlFunction function, int fraction) {
    constexpr int kMantissa = 16;
    switch (function) {
        case PwlFunction::exp2:
            return {4, 0, fraction - 4};
        case PwlFunction::log2:
            return {4, 0, kMantissa - 4};
        case PwlFunction::reciprocal:
            return {5, 0, kMantissa - 5};
        case PwlFunction::inverse_root:
            // 14 of 16 bits stand behind the point, and the number is 1 or more.
            return {6, 16, kMantissa - 6};
        case PwlFunction::silu_far:
            return {5, 0, fraction - 2};
        case PwlFunction::silu_near:
        case PwlFunction::gelu:
            break;
    }
    return {6, 0, fraction - 4};
}

Legal pwl_fractions(PwlFunction function) {
    switch (function) {
        case PwlFunction::log2:
        case PwlFunction::reciprocal:
            return Legal::range(16, 16).because("a mantissa of 16 bits");
        case PwlFunction::inverse_root:
            return Legal::range(14, 14).because("16 bits for 1 to 4");
        default:
            return Legal::range(8, 12);
    }
}

}  // namespace qrazor::units
