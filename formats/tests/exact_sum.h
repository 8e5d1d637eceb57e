// Sums of products of floats without rounding: the oracle that knows no widths.
#pragma once
#include <cmath>
#include <map>

#include "qrazor/model/fp32_accumulator.h"

namespace qrazor::formats::testing {

// A sum of products of few bits each, exactly: by exponent.
class ExactSum {
  public:
    void add_product(float a, float w) {
        int exponent = 0;
        const double mantissa = std::frexp(double(a) * w, &exponent);  // 48 bits at most: exact
        if (mantissa != 0) {
            parts_[exponent - 53] += static_cast<Int128>(std::ldexp(mantissa, 53));
        }
    }
    // Whether it is value * 2^exponent: what is left of both is carried up bit by bit.
    bool equals(const model::Scaled& scaled) const {
        std::map<int, Int128> rest = parts_;
        rest[scaled.exponent] -= scaled.value;
        while (!rest.empty()) {
            const auto [exponent, value] = *rest.begin();
            rest.erase(rest.begin());
            if (value % 2 != 0) {
                return false;
            }
            if (value != 0) {
                rest[exponent + 1] += value / 2;
            }
        }
        return true;
    }

  private:
    std::map<int, Int128> parts_;
};

}  // namespace qrazor::formats::testing
