// Arithmetic of polynomials in Boolean variables. Terms stand in an ordered map, so that the
// leading variable is found, and its terms are taken out, without a search.
#include "qrazor/algebra/polynomial.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace qrazor::formal {

Polynomial Polynomial::constant(int bits, Coefficient value) {
    Polynomial out(bits);
    out.add(Monomial{}, value);
    return out;
}

Polynomial Polynomial::variable(int bits, Variable v) {
    Polynomial out(bits);
    out.add(Monomial{v}, 1);
    return out;
}

// Unsigned arithmetic wraps at 2^128 by itself, and any smaller power of two divides that.
Coefficient Polynomial::reduced(Coefficient value) const {
    return bits_ >= 128 ? value : value & ((Coefficient{1} << bits_) - 1);
}

void Polynomial::add(const Monomial& monomial, Coefficient coefficient) {
    coefficient = reduced(coefficient);
    if (coefficient == 0) {
        return;
    }
    const auto [place, fresh] = terms_.try_emplace(monomial, coefficient);
    if (fresh) {
        return;
    }
    place->second = reduced(place->second + coefficient);
    // A term of 0 would make two equal polynomials differ, and zero() false.
    if (place->second == 0) {
        terms_.erase(place);
    }
}

void Polynomial::add(const Polynomial& other, Coefficient times) {
    for (const auto& [monomial, coefficient] : other.terms_) {
        add(monomial, coefficient * times);
    }
}

Polynomial Polynomial::operator*(const Polynomial& other) const {
    Polynomial out(bits_);
    Monomial both;
    for (const auto& [a, x] : terms_) {
        for (const auto& [b, y] : other.terms_) {
            both.clear();
            // The union, not the concatenation: x * x = x for a bit.
            std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both),
                           std::greater<>());
            out.add(both, x * y);
        }
    }
    return out;
}

std::optional<Variable> Polynomial::leading() const {
    // The constant's empty monomial sorts last: where it stands first, nothing else is left.
    if (terms_.empty() || terms_.begin()->first.empty()) {
        return {};
    }
    return terms_.begin()->first.front();
}

void Polynomial::substitute_leading(const Polynomial& by) {
    // Monomials with the largest variable stand first, and have it in front.
    const Variable leading = terms_.begin()->first.front();
    Polynomial cofactor(bits_);
    while (!terms_.empty() && !terms_.begin()->first.empty() &&
           terms_.begin()->first.front() == leading) {
        // What is left of a monomial keeps its order, and is different for each: it can be moved as
        // it is.
        auto term = terms_.extract(terms_.begin());
        term.key().erase(term.key().begin());
        cofactor.terms_.insert(std::move(term));
    }
    add(cofactor * by);
}

bool Polynomial::depends_only_on(const std::vector<Variable>& variables) const {
    return std::all_of(terms_.begin(), terms_.end(), [&](const auto& term) {
        return std::all_of(term.first.begin(), term.first.end(), [&](Variable v) {
            return std::find(variables.begin(), variables.end(), v) != variables.end();
        });
    });
}

Monomial Polynomial::witness() const {
    // Of a term with the fewest variables no part is a term, so it alone counts.
    const auto least = std::min_element(
        terms_.begin(), terms_.end(),
        [](const auto& a, const auto& b) { return a.first.size() < b.first.size(); });
    return least->first;
}

Coefficient Polynomial::value(const std::vector<bool>& assignment) const {
    Coefficient sum = 0;
    for (const auto& [monomial, coefficient] : terms_) {
        if (std::all_of(monomial.begin(), monomial.end(),
                        [&](Variable v) { return v < assignment.size() && assignment[v]; })) {
            sum += coefficient;
        }
    }
    return reduced(sum);
}

}  // namespace qrazor::formal
