#include "ngram.h"

#include <algorithm>

#include "blocks/linear.h"
#include "blocks/windows.h"
#include "qrazor/support/error.h"

namespace qrazor::eval {
namespace {

constexpr std::size_t kWindow = 64;  // tokens of an item: nothing in the network asks for more

struct Shape {
    std::size_t vocabulary = 0, width = 0, hidden = 0, order = 0;
};

bool has_matrix(const Checkpoint& files, const std::string& name) {
    return files.has(name) && files.shape(name).size() == 2;
}

bool recognise_ngram(const Checkpoint& files) {
    return has_matrix(files, "embed.weight") && has_matrix(files, "hidden.weight") &&
           has_matrix(files, "head.weight");
}

// The hidden layer reads `order` embeddings side by side.
Shape shape_of(const Checkpoint& files) {
    const std::vector<std::size_t>& embedding = files.shape("embed.weight");
    const std::vector<std::size_t>& hidden = files.shape("hidden.weight");
    if (embedding[1] == 0 || hidden[1] == 0 || hidden[1] % embedding[1] != 0) {
        throw Error(files.path().string() + ": tensor hidden.weight has " +
                    std::to_string(hidden[1]) + " columns: must be a multiple of the width, " +
                    std::to_string(embedding[1]));
    }
    return {embedding[0], embedding[1], hidden[0], hidden[1] / embedding[1]};
}

NetworkFacts ngram_facts(const Checkpoint& files, std::size_t context) {
    const Shape shape = shape_of(files);
    const std::size_t tokens = window_tokens(context, kWindow);
    const std::size_t alive = shape.width * (shape.order + 1) + shape.hidden + shape.vocabulary;
    return {0, kWindow, tokens, tokens * alive, 0};
}

class Ngram final : public Network {
  public:
    // Sites in the order in which a token meets them.
    explicit Ngram(Checkpoint& files) : shape_(shape_of(files)) {
        const auto& [vocabulary, width, hidden, order] = shape_;
        embedding_ =
            add_embedding(sites_, "embed", files.matrix("embed.weight", vocabulary, width));
        hidden_in_ = add_input(sites_, "hidden.in");
        hidden_ =
            read_linear(files, "", sites_, "hidden", {}, hidden_in_, {hidden, order * width, true});
        ProductSite head;
        head.name = "head";
        head.role = Role::logits;
        head.left = add_input(sites_, "head.in", Role::logits);
        head.weight =
            std::make_shared<const Matrix>(files.matrix("head.weight", vocabulary, hidden));
        head_ = sites_.add(std::move(head));
        files.finish("no part of an n-gram model");
    }

    void check_values(const Data& data, const std::string& option) const override {
        check_tokens(data, option, shape_.vocabulary);
    }
    void check_length(const Data& data, const std::string& option,
                      std::size_t context) const override {
        check_text_length(data, option, window_tokens(context, kWindow));
    }
    std::vector<Item> items(const Data& data, std::size_t context,
                            std::size_t most) const override {
        return text_windows(data, window_tokens(context, kWindow), most);
    }

    void run(const Item& item, Hooks& hooks, const Receive& receive) const override {
        const Pass pass{sites_, hooks};
        Matrix last = side_by_side(look_up(embedding_, item.tokens, pass));
        pass.tensor(hidden_in_, last);
        Matrix hidden = project(hidden_, last, pass);
        activate(Activation::relu, hidden.values.data(), hidden.values.size());
        if (receive) {
            put_out(head_, std::move(hidden), pass, receive);
        }
    }

  private:
    // Row t has the embeddings of tokens t, t - 1, ...; those before the item are 0.
    Matrix side_by_side(const Matrix& embedded) const {
        Matrix out(embedded.rows, shape_.order * shape_.width);
        for (std::size_t t = 0; t < out.rows; ++t) {
            for (std::size_t back = 0; back < std::min(shape_.order, t + 1); ++back) {
                std::copy_n(embedded.row(t - back), shape_.width, out.row(t) + back * shape_.width);
            }
        }
        return out;
    }

    Shape shape_;
    std::size_t embedding_ = 0, hidden_in_ = 0, head_ = 0;
    Linear hidden_;
};

}  // namespace

NetworkKind ngram() {
    return {"ngram",
            "tensors embed.weight (vocabulary x width), hidden.weight (hidden x a multiple of the "
            "width), hidden.bias, head.weight (vocabulary x hidden)",
            recognise_ngram, ngram_facts, [](Checkpoint& files) -> std::shared_ptr<const Network> {
                return std::make_shared<const Ngram>(files);
            }};
}

}  // namespace qrazor::eval
