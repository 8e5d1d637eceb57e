#include "qrazor/synth/mapping_library.h"

#include <algorithm>
#include <set>

#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/synth/liberty_syntax.h"

namespace qrazor::synth {
namespace {

using liberty::Group;
using liberty::Span;

bool named_by(const Adapter& adapter, const std::string& cell) {
    const auto names = {adapter.driver.cell,   adapter.full_adder.cell, adapter.half_adder.cell,
                        adapter.inverter.cell, adapter.tie_high.cell,   adapter.tie_low.cell};
    return std::find(names.begin(), names.end(), cell) != names.end();
}

bool kept(const Library& library, const Adapter& adapter, const std::string& name) {
    if (named_by(adapter, name)) {
        return true;
    }
    const Cell* cell = library.find(name);
    return cell != nullptr && !cell->dont_use && cell->kind != CellKind::unusable &&
           cell->kind != CellKind::latch &&
           std::none_of(adapter.dont_use.begin(), adapter.dont_use.end(),
                        [&](const std::string& pattern) { return fits(pattern, name); });
}

// Spans of `group`'s power tables, those of its pins included.
void drop_power(const Group& group, std::vector<Span>& dropped) {
    for (const Group& child : group.groups) {
        if (child.type == "internal_power" || child.type == "leakage_power") {
            dropped.push_back(child.span);
        } else if (child.type == "pin") {
            drop_power(child, dropped);
        }
    }
}

// The text of `span` without the dropped parts, which lie in order.
std::string cut(const std::string& text, Span span, const std::vector<Span>& dropped) {
    std::string out;
    for (const Span& part : dropped) {
        if (part.begin >= span.begin && part.end <= span.end) {
            out.append(text, span.begin, part.begin - span.begin);
            span.begin = part.end;
        }
    }
    return out.append(text, span.begin, span.end - span.begin);
}

bool is_template(const Group& group) {
    return group.type == "lu_table_template" || group.type == "power_lut_template";
}

}  // namespace

std::string mapping_copy(const Library& library, const Adapter& adapter) {
    std::string out;
    std::set<std::string> templates;
    for (const LibraryFile& file : library.files) {
        const std::string text = read_file(file.path);
        const Group top = liberty::parse(text, file.path.string());
        std::vector<Span> dropped;
        for (const liberty::Attribute& attribute : top.attributes) {
            if (attribute.name.rfind("default_wire_load", 0) == 0) {
                dropped.push_back(attribute.span);
            }
        }
        const bool first = out.empty();
        std::string added;
        for (const Group& group : top.groups) {
            const bool wire = group.type.rfind("wire_load", 0) == 0;
            if (wire || (group.type == "cell" && !kept(library, adapter, group.name()))) {
                dropped.push_back(group.span);
                continue;
            }
            const size_t before = dropped.size();
            if (group.type == "cell") {
                drop_power(group, dropped);
            }
            const bool fresh = is_template(group) && templates.insert(group.name()).second;
            if (!first && (fresh || group.type == "cell")) {
                added.append(
                    cut(text, group.span,
                        {dropped.begin() + static_cast<std::ptrdiff_t>(before), dropped.end()}));
                added.push_back('\n');
            }
        }
        if (first) {
            std::sort(dropped.begin(), dropped.end(),
                      [](const Span& a, const Span& b) { return a.begin < b.begin; });
            out = cut(text, {top.span.begin, top.span.end - 1}, dropped);
        } else {
            out += added;
        }
    }
    return out + "}\n";
}

void check_adapter(const Library& library, const Adapter& adapter) {
    const auto check = [&](const std::string& cell, const std::vector<std::string>& pins) {
        if (cell.empty()) {
            return;
        }
        const Cell* found = library.find(cell);
        if (found == nullptr) {
            throw Error("adapter " + adapter.name + ": library '" + library.name +
                        "' has no cell '" + cell + "'");
        }
        const auto missing = std::find_if(pins.begin(), pins.end(), [&](const std::string& pin) {
            return !pin.empty() && found->pin(pin) == nullptr;
        });
        if (missing != pins.end()) {
            throw Error("adapter " + adapter.name + ": cell '" + cell + "' has no pin '" +
                        *missing + "'");
        }
    };
    check(adapter.driver.cell, {adapter.driver.pin});
    check(adapter.tie_high.cell, {adapter.tie_high.pin});
    check(adapter.tie_low.cell, {adapter.tie_low.pin});
    check(adapter.inverter.cell, {adapter.inverter_input, adapter.inverter.pin});
    for (const AdderCell* adder : {&adapter.full_adder, &adapter.half_adder}) {
        check(adder->cell, {adder->a, adder->b, adder->c, adder->sum, adder->carry});
    }
}

}  // namespace qrazor::synth
