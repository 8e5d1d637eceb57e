// Scores and weighted values run over blocks of rows, each with the columns that it sees, so that
// the half which a causal mask hides is hardly computed.
#include "heads.h"

#include <algorithm>
#include <cmath>

#include "arithmetic.h"
#include "product.h"
#include "qrazor/model/fixed_point.h"
#include "qrazor/model/pwl.h"
#include "qrazor/model/requantize.h"

namespace qrazor::eval {
namespace {

constexpr std::size_t kBlockRows = 32;
constexpr int kScoreBits = 32;
// Probabilities of 16 bits are unsigned, the product's operands signed: less this, which the sum of
// the values then makes good.
constexpr std::int32_t kHalfOfCodes = 32768;

// One head's keys, values and what is read of them again and again.
class Head {
  public:
    Head(const AttentionShape& shape, const model::SoftmaxFormat& format, const CodeRows& keys,
         const CodeRows& values, std::size_t kv)
        : shape_(shape), format_(format), keys_(keys), kv_(kv), rows_(values.rows) {
        const std::size_t size = shape.head_size;
        turned_.resize(size * rows_);
        sums_.resize((rows_ + 1) * size);
        for (std::size_t t = 0; t < rows_; ++t) {
            for (std::size_t j = 0; j < size; ++j) {
                const std::int16_t v = values.codes[t * values.columns + kv * size + j];
                turned_[j * rows_ + t] = v;
                sums_[(t + 1) * size + j] = sums_[t * size + j] + v;
            }
        }
    }

    // Rows `first` to first + count - 1 of query head `head` into the same rows of `out`.
    void mix(const CodeRows& queries, std::size_t head, std::size_t first, std::size_t count,
             WideRows& out);

  private:
    void probabilities(const CodeRows& queries, std::size_t head, std::size_t t,
                       std::span<const std::int64_t> dots, std::int16_t* row);
    std::size_t first_seen(std::size_t t) const {
        return seen_columns(Mask::causal, shape_.window, t, t + 1).first;
    }
    bool is_offset() const { return format_.bits == 16; }

    const AttentionShape& shape_;
    const model::SoftmaxFormat& format_;
    const CodeRows& keys_;
    std::size_t kv_;
    std::size_t rows_;
    std::vector<std::int16_t> turned_;  // size x rows
    std::vector<std::int64_t> sums_;    // of the values before each row
    std::vector<std::int64_t> dots_;
    std::vector<std::int32_t> scores_;
    std::vector<std::int32_t> codes_;
    std::vector<std::int16_t> weights_;  // a block of rows
    std::vector<std::uint64_t> totals_;  // of the codes of each row of the block
};

// Scores are base-2 logits: log2(e) / sqrt(size) is in the weights of the queries.
void Head::probabilities(const CodeRows& queries, std::size_t head, std::size_t t,
                         std::span<const std::int64_t> dots, std::int16_t* row) {
    const std::size_t from = first_seen(t);
    const int query = queries.exponents[t * shape_.heads + head];
    scores_.resize(t + 1 - from);
    codes_.resize(scores_.size());
    for (std::size_t u = from; u <= t; ++u) {
        scores_[u - from] = to_fixed(dots[u], query + keys_.exponents[u * shape_.kv_heads + kv_],
                                     format_.fraction, kScoreBits);
    }
    totals_.push_back(model::softmax_codes(scores_, {}, format_, codes_));
    std::fill(row, row + dots.size(), std::int16_t{0});
    const std::int32_t less = is_offset() ? kHalfOfCodes : 0;
    std::transform(codes_.begin(), codes_.end(), row + from,
                   [less](std::int32_t code) { return static_cast<std::int16_t>(code - less); });
}

void Head::mix(const CodeRows& queries, std::size_t head, std::size_t first, std::size_t count,
               WideRows& out) {
    const std::size_t size = shape_.head_size;
    const std::size_t seen = first + count;
    dots_.resize(count * seen);
    weights_.resize(count * seen);
    totals_.clear();
    multiply_integers({{queries.codes.data() + first * queries.columns + head * size, count, size,
                        queries.columns},
                       {keys_.codes.data() + kv_ * size, seen, size, keys_.columns},
                       dots_.data(),
                       seen});
    for (std::size_t r = 0; r < count; ++r) {
        probabilities(queries, head, first + r, {dots_.data() + r * seen, seen},
                      weights_.data() + r * seen);
    }
    multiply_integers({{weights_.data(), count, seen, seen},
                       {turned_.data(), size, seen, rows_},
                       out.row(first) + head * size,
                       out.columns});
    for (std::size_t r = 0; r < count; ++r) {
        std::int64_t* mixed = out.row(first + r) + head * size;
        const std::int64_t* before = sums_.data() + first_seen(first + r) * size;
        const std::int64_t* behind = sums_.data() + (first + r + 1) * size;
        for (std::size_t j = 0; j < size && is_offset(); ++j) {
            mixed[j] += kHalfOfCodes * (behind[j] - before[j]);
        }
        if (format_.form == model::SoftmaxForm::log) {
            continue;
        }
        // model::normalized() with the reciprocal looked up once for the row.
        const model::Reciprocal over = model::reciprocal_of(totals_[r]);
        const int shift = model::kPwlFraction + over.exponent - kMixedFraction;
        for (std::size_t j = 0; j < size; ++j) {
            mixed[j] = model::rounding_shift(mixed[j] * over.value, shift);
        }
    }
}

void turn(std::span<std::int32_t> head, const Turns& turns, std::size_t position) {
    const std::size_t half = head.size() / 2;
    const std::int32_t* cosine = turns.cosines.data() + position * half;
    const std::int32_t* sine = turns.sines.data() + position * half;
    for (std::size_t k = 0; k < half; ++k) {
        const std::int64_t a = head[k];
        const std::int64_t b = head[k + half];
        head[k] = static_cast<std::int32_t>(
            model::rounding_shift(a * cosine[k] - b * sine[k], kAngleFraction));
        head[k + half] = static_cast<std::int32_t>(
            model::rounding_shift(b * cosine[k] + a * sine[k], kAngleFraction));
    }
}

// In place, y of the norm times the gain, with kHeadFraction fraction bits.
void norm_head(const IntegerNorm& norm, std::span<std::int32_t> head) {
    std::vector<std::int32_t> y(head.size());
    norm_of(norm, head, kHeadFraction, y);
    for (std::size_t k = 0; k < head.size(); ++k) {
        head[k] = to_fixed(std::int64_t{y[k]} * norm.gain[k], -kNormFraction - kGainFraction,
                           kHeadFraction, kHeadBits);
    }
}

}  // namespace

Turns turns_of(std::size_t positions, const std::vector<double>& frequencies) {
    Turns turns;
    for (std::size_t position = 0; position < positions; ++position) {
        for (const double frequency : frequencies) {
            const double angle = static_cast<double>(position) * frequency;
            turns.cosines.push_back(
                static_cast<std::int32_t>(fixed_of(std::cos(angle), kAngleFraction)));
            turns.sines.push_back(
                static_cast<std::int32_t>(fixed_of(std::sin(angle), kAngleFraction)));
        }
    }
    return turns;
}

CodeRows coded_heads(const WideRows& wide, const IntegerNorm& norm, const Turns& turns,
                     std::size_t heads, int bits) {
    const std::size_t size = wide.columns / heads;
    CodeRows out{wide.rows, wide.columns, std::vector<std::int16_t>(wide.values.size()), {}};
    std::vector<std::int32_t> head(size);
    std::int16_t* codes = out.codes.data();
    const std::int64_t* values = wide.values.data();
    for (std::size_t t = 0; t < wide.rows; ++t) {
        for (std::size_t h = 0; h < heads; ++h, codes += size, values += size) {
            for (std::size_t k = 0; k < size; ++k) {
                head[k] = to_fixed(values[k], wide.exponents[t], kHeadFraction, kHeadBits);
            }
            if (!norm.gain.empty()) {
                norm_head(norm, head);
            }
            turn(head, turns, t);
            const int shift = model::requantizing_shift(
                model::effective_msb(std::span<const std::int32_t>(head)), bits);
            for (std::size_t k = 0; k < size; ++k) {
                codes[k] = static_cast<std::int16_t>(model::requantized(head[k], shift, bits));
            }
            out.exponents.push_back(shift - kHeadFraction);
        }
    }
    return out;
}

CodeRows coded_values(const WideRows& wide, int exponent, int bits) {
    CodeRows out{wide.rows, wide.columns, {}, {}};
    out.exponents.assign(wide.rows, exponent);
    for (std::size_t t = 0; t < wide.rows; ++t) {
        for (std::size_t k = 0; k < wide.columns; ++k) {
            out.codes.push_back(static_cast<std::int16_t>(
                to_fixed(wide.row(t)[k], wide.exponents[t], -exponent, bits)));
        }
    }
    return out;
}

WideRows attend_integers(const AttentionShape& shape, const model::SoftmaxFormat& softmax,
                         const CodeRows& queries, const CodeRows& keys, const CodeRows& values) {
    WideRows mixed(queries.rows, queries.columns);
    const std::size_t shared = shape.heads / shape.kv_heads;
    for (std::size_t kv = 0; kv < shape.kv_heads; ++kv) {
        Head head(shape, softmax, keys, values, kv);
        for (std::size_t h = kv * shared; h < (kv + 1) * shared; ++h) {
            for (std::size_t first = 0; first < queries.rows; first += kBlockRows) {
                head.mix(queries, h, first, std::min(kBlockRows, queries.rows - first), mixed);
            }
        }
    }
    const int fraction = softmax.form == model::SoftmaxForm::log ? softmax.bits : kMixedFraction;
    for (std::size_t t = 0; t < mixed.rows; ++t) {
        mixed.exponents[t] = values.exponents[t] - fraction;
    }
    return mixed;
}

}  // namespace qrazor::eval
