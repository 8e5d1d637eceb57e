// Figures of the gallery are drawn without a layout program: one would be another tool to install,
// and would move everything at each release. Layered drawing after Sugiyama, in its plainest form.
#include "layout.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace qrazor::report {
namespace {

// Widths of letters are estimated for the widest of the usual fonts (DejaVu Sans).
constexpr double kTitleLetter = 8.4;
constexpr double kDetailLetter = 6.9;
constexpr double kSlot = 58;     // of a wire's end with its width beside it
constexpr double kBetween = 26;  // blocks of a layer
constexpr double kPassing = 10;  // room for a wire that passes a layer
constexpr double kMargin = 16;
constexpr double kGap = 58;  // between layers
constexpr double kBackTrack = 14;

// A block, or a place where a long wire passes through a layer.
struct Placed {
    int layer = 0;
    double x = 0;  // of the middle
    double width = kPassing;
    double height = 0;
    std::vector<size_t> above;
    std::vector<size_t> below;
};

std::string title_of(const Block& block) {
    if (block.kind == BlockKind::input || block.kind == BlockKind::output) {
        return block.name + ", " + std::to_string(block.bits) + " bit";
    }
    return block.called.title + (block.count > 1 ? " \u00d7 " + std::to_string(block.count) : "");
}

std::string detail_of(const Block& block) {
    if (block.kind == BlockKind::part) {
        return block.name + ": " + block.module;
    }
    return block.kind == BlockKind::operation ? "operator " + block.module : "";
}

class Layers {
  public:
    explicit Layers(const Structure& structure)
        : structure_(structure), back_(structure.wires.size(), false) {
        nodes_.resize(structure.blocks.size());
        find_back_wires();
        assign_layers();
        add_passes();
        order();
        spread();
        straighten();
    }

    Layout layout() const;

  private:
    std::vector<size_t> wires_from(size_t block) const {
        std::vector<size_t> out;
        for (size_t wire = 0; wire < structure_.wires.size(); ++wire) {
            if (structure_.wires[wire].from == block) {
                out.push_back(wire);
            }
        }
        return out;
    }

    // A wire to a block that the walk is still inside of closes a loop, as an accumulator's does.
    // The others form layers.
    void find_back_wires() {
        enum class Mark { fresh, open, done };
        std::vector<Mark> marks(nodes_.size(), Mark::fresh);
        const std::function<void(size_t)> visit = [&](size_t block) {
            marks[block] = Mark::open;
            for (const size_t wire : wires_from(block)) {
                const size_t to = structure_.wires[wire].to;
                if (marks[to] == Mark::open) {
                    back_[wire] = true;
                } else if (marks[to] == Mark::fresh) {
                    visit(to);
                }
            }
            marks[block] = Mark::done;
            finished_.push_back(block);
        };
        for (size_t block = 0; block < nodes_.size(); ++block) {
            if (marks[block] == Mark::fresh) {
                visit(block);
            }
        }
        // A block is finished after all that it feeds.
        std::reverse(finished_.begin(), finished_.end());  // each block before those it feeds
    }

    void assign_layers() {
        for (const size_t block : finished_) {
            for (const size_t wire : wires_from(block)) {
                if (!back_[wire]) {
                    int& layer = nodes_[structure_.wires[wire].to].layer;
                    layer = std::max(layer, nodes_[block].layer + 1);
                }
            }
        }
        int last = 0;
        for (const Placed& node : nodes_) {
            last = std::max(last, node.layer);
        }
        // Inputs stand right above what takes them, all outputs at the bottom.
        for (size_t block = 0; block < nodes_.size(); ++block) {
            if (structure_.blocks[block].kind == BlockKind::input) {
                int first = last;
                for (const size_t wire : wires_from(block)) {
                    first = std::min(first, nodes_[structure_.wires[wire].to].layer);
                }
                nodes_[block].layer = std::max(0, first - 1);
            }
            if (structure_.blocks[block].kind == BlockKind::output) {
                nodes_[block].layer = last;
            }
        }
    }

    void link(size_t from, size_t to) {
        nodes_[from].below.push_back(to);
        nodes_[to].above.push_back(from);
    }

    // A wire across layers gets a place in each, or it would run through the blocks there.
    void add_passes() {
        paths_.resize(structure_.wires.size());
        for (size_t wire = 0; wire < structure_.wires.size(); ++wire) {
            const Wire& one = structure_.wires[wire];
            std::vector<size_t>& path = paths_[wire];
            path.push_back(one.from);
            for (int layer = nodes_[one.from].layer + 1;
                 !back_[wire] && layer < nodes_[one.to].layer; ++layer) {
                nodes_.push_back({});
                nodes_.back().layer = layer;
                path.push_back(nodes_.size() - 1);
            }
            path.push_back(one.to);
            for (size_t k = 1; k < path.size() && !back_[wire]; ++k) {
                link(path[k - 1], path[k]);
            }
        }
        std::vector<size_t> ends(structure_.blocks.size(), 0);
        for (const Wire& wire : structure_.wires) {
            ++ends[wire.to];
        }
        for (size_t block = 0; block < structure_.blocks.size(); ++block) {
            const std::string title = title_of(structure_.blocks[block]);
            const std::string detail = detail_of(structure_.blocks[block]);
            const double text = std::max(kTitleLetter * static_cast<double>(title.size()),
                                         kDetailLetter * static_cast<double>(detail.size()));
            nodes_[block].width = std::max(text + 20, kSlot * static_cast<double>(ends[block]));
            nodes_[block].height = detail.empty() ? 28 : 46;
        }
        for (size_t node = 0; node < nodes_.size(); ++node) {
            const auto layer = static_cast<size_t>(nodes_[node].layer);
            layers_.resize(std::max(layers_.size(), layer + 1));
            layers_[layer].push_back(node);
        }
    }

    // The mean place of a node's neighbours; its own where it has none.
    template <typename Place>
    double mean(size_t node, bool above, const Place& place) const {
        const std::vector<size_t>& others = above ? nodes_[node].above : nodes_[node].below;
        if (others.empty()) {
            return place(node);
        }
        double sum = 0;
        for (const size_t other : others) {
            sum += place(other);
        }
        return sum / static_cast<double>(others.size());
    }

    // Few crossings: each layer in the order of the means of its neighbours, down and up again.
    void order() {
        std::vector<double> rank(nodes_.size());
        const auto number = [&](const std::vector<size_t>& layer) {
            for (size_t k = 0; k < layer.size(); ++k) {
                rank[layer[k]] =
                    static_cast<double>(k) - (static_cast<double>(layer.size()) - 1) / 2;
            }
        };
        std::for_each(layers_.begin(), layers_.end(), number);
        for (int sweep = 0; sweep < 8; ++sweep) {
            const bool down = sweep % 2 == 0;
            for (size_t k = 0; k < layers_.size(); ++k) {
                std::vector<size_t>& layer = layers_[down ? k : layers_.size() - 1 - k];
                std::vector<double> wanted(nodes_.size());
                for (const size_t node : layer) {
                    wanted[node] = mean(node, down, [&](size_t other) { return rank[other]; });
                }
                std::stable_sort(layer.begin(), layer.end(),
                                 [&](size_t a, size_t b) { return wanted[a] < wanted[b]; });
                number(layer);
            }
        }
    }

    // Each node near the mean of its neighbours, with room between.
    void spread() {
        for (int sweep = 0; sweep < 24; ++sweep) {
            const bool down = sweep % 2 == 0;
            for (size_t k = 0; k < layers_.size(); ++k) {
                place(layers_[down ? k : layers_.size() - 1 - k], down);
            }
        }
        double left = nodes_.empty() ? 0 : 1e9;
        for (const Placed& node : nodes_) {
            left = std::min(left, node.x - node.width / 2);
        }
        for (Placed& node : nodes_) {
            node.x += kMargin - left;
        }
    }

    void place(const std::vector<size_t>& layer, bool down) {
        double off = 0;
        double edge = -1e9;
        std::vector<double> wanted;
        for (const size_t node : layer) {
            wanted.push_back(mean(node, down, [&](size_t other) { return nodes_[other].x; }));
            nodes_[node].x = std::max(wanted.back(), edge + nodes_[node].width / 2);
            edge = nodes_[node].x + nodes_[node].width / 2 + kBetween;
            off += nodes_[node].x - wanted.back();
        }
        off /= static_cast<double>(layer.size());
        for (const size_t node : layer) {
            // Pushing for room moves everything to the right; the layer as a whole goes back.
            nodes_[node].x -= off;
        }
    }

    // Whether a pass can stand at x: clear of what is left and right of it in its layer.
    bool fits(size_t pass, double x) const {
        const std::vector<size_t>& layer = layers_[static_cast<size_t>(nodes_[pass].layer)];
        const auto at = std::find(layer.begin(), layer.end(), pass);
        const double half = kPassing / 2 + kBetween / 2;
        const auto clear = [&](size_t other, double side) {
            return side * (nodes_[other].x - x) >= half + nodes_[other].width / 2;
        };
        return (at == layer.begin() || clear(*(at - 1), -1)) &&
               (at + 1 == layer.end() || clear(*(at + 1), 1));
    }

    // A long wire passes all layers at one x, where there is one.
    void straighten() {
        for (const std::vector<size_t>& path : paths_) {
            // One pass has nothing to line up with.
            if (path.size() < 4) {
                continue;
            }
            // Right above the end is best, right below the start next: one bend less.
            std::vector<double> wanted{nodes_[path.back()].x, nodes_[path.front()].x};
            for (size_t k = 1; k + 1 < path.size(); ++k) {
                wanted.push_back(nodes_[path[k]].x);
            }
            std::sort(wanted.begin() + 2, wanted.end());
            for (const double x : wanted) {
                if (std::all_of(path.begin() + 1, path.end() - 1,
                                [&](size_t pass) { return fits(pass, x); })) {
                    std::for_each(path.begin() + 1, path.end() - 1,
                                  [&](size_t pass) { nodes_[pass].x = x; });
                    break;
                }
            }
        }
    }

    const Structure& structure_;
    std::vector<bool> back_;  // per wire
    std::vector<size_t> finished_;
    std::vector<Placed> nodes_;               // blocks first
    std::vector<std::vector<size_t>> paths_;  // of each wire, block to block
    std::vector<std::vector<size_t>> layers_;
};

Layout Layers::layout() const {
    Layout out;
    std::vector<double> tops;
    std::vector<double> bottoms;
    double y = kMargin;
    for (const std::vector<size_t>& layer : layers_) {
        double height = 0;
        for (const size_t node : layer) {
            height = std::max(height, nodes_[node].height);
        }
        tops.push_back(y);
        bottoms.push_back(y + height);
        y += height + kGap;
    }
    out.height = y - kGap + kMargin;
    double right = 0;
    for (size_t node = 0; node < nodes_.size(); ++node) {
        const Placed& one = nodes_[node];
        right = std::max(right, one.x + one.width / 2);
        if (node < structure_.blocks.size()) {
            const Block& block = structure_.blocks[node];
            out.blocks.push_back({one.x - one.width / 2, tops[static_cast<size_t>(one.layer)],
                                  one.width, one.height, title_of(block), detail_of(block)});
        }
    }
    // Ends along the edge of a block in the order of what is at their other side.
    const auto slot = [&](size_t wire, bool sink) {
        const auto end = [&](size_t w) { return sink ? paths_[w].back() : paths_[w].front(); };
        const auto other = [&](size_t w) {
            const std::vector<size_t>& path = paths_[w];
            // Wires that feed back run along the right side.
            return back_[w] ? 1e9 : nodes_[sink ? path[path.size() - 2] : path[1]].x;
        };
        size_t before = 0;
        size_t all = 0;
        for (size_t w = 0; w < paths_.size(); ++w) {
            if (end(w) == end(wire)) {
                ++all;
                before += other(w) < other(wire) || (other(w) == other(wire) && w < wire) ? 1 : 0;
            }
        }
        const Placed& node = nodes_[end(wire)];
        const double width = std::min(node.width, kSlot * static_cast<double>(all) * 1.5);
        return node.x +
               width * ((static_cast<double>(before) + 0.5) / static_cast<double>(all) - 0.5);
    };
    int backs = 0;
    for (size_t wire = 0; wire < paths_.size(); ++wire) {
        PlacedWire placed;
        placed.back = back_[wire];
        placed.bits = structure_.wires[wire].bits;
        for (size_t k = 0; k < paths_[wire].size(); ++k) {
            const size_t node = paths_[wire][k];
            const auto layer = static_cast<size_t>(nodes_[node].layer);
            const bool first = k == 0;
            const bool last = k + 1 == paths_[wire].size();
            placed.stops.push_back(
                {first ? slot(wire, false) : (last ? slot(wire, true) : nodes_[node].x),
                 first ? tops[layer] + nodes_[node].height : tops[layer], bottoms[layer]});
        }
        if (placed.back) {
            const double track = right + kBackTrack * ++backs;
            placed.stops.insert(placed.stops.begin() + 1, {track, 0, 0});
        }
        out.wires.push_back(std::move(placed));
    }
    out.width = right + kBackTrack * backs + kMargin;
    return out;
}

}  // namespace

Layout lay_out(const Structure& structure) {
    return Layers(structure).layout();
}

}  // namespace qrazor::report
