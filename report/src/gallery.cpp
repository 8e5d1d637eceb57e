// What a unit is made of, for readers who will not read its Verilog. Made from the emitted text, so
// that it cannot be out of date.
#include "qrazor/report/gallery.h"

#include <unistd.h>

#include <algorithm>
#include <set>

#include "figure.h"
#include "qrazor/gen/unit.h"
#include "qrazor/report/report.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/markdown.h"
#include "qrazor/support/text.h"
#include "qrazor/units/units.h"

namespace fs = std::filesystem;

namespace qrazor::report {
namespace {

// Lanes or values of a group in the units that are shown: the size of the other tables.
constexpr int kValues = 16;

double area_of(const PartsArea& area, const std::string& group) {
    for (const PartArea& part : area.parts) {
        if (part.group == group) {
            return part.area_um2;
        }
    }
    return 0;
}

// All groups that occur, in the order of the entries' own.
std::vector<std::string> groups_of(const std::vector<GalleryEntry>& entries) {
    std::vector<std::string> out;
    for (const GalleryEntry& entry : entries) {
        auto at = out.begin();
        for (const PartArea& part : entry.area.parts) {
            const auto found = std::find(out.begin(), out.end(), part.group);
            // Behind the group before it: columns of one unit stay together in the table of all.
            at = (found == out.end() ? out.insert(at, part.group) : found) + 1;
        }
    }
    return out;
}

std::string area_table(const std::vector<GalleryEntry>& entries) {
    const std::vector<std::string> groups = groups_of(entries);
    std::vector<std::string> header{"unit"};
    header.insert(header.end(), groups.begin(), groups.end());
    header.insert(header.end(), {"sum", "one piece"});
    std::string out = markdown_line(header) + "| --- |";
    for (size_t k = 1; k < header.size(); ++k) {
        out += " ---: |";
    }
    out += "\n";
    for (const GalleryEntry& entry : entries) {
        std::vector<std::string> cells{"`" + entry.config + "`"};
        for (const std::string& group : groups) {
            const double area = area_of(entry.area, group);
            cells.push_back(area > 0 ? fixed(area, 0) : "");
        }
        cells.push_back(fixed(entry.area.total_um2, 0));
        cells.push_back(fixed(entry.area.flat_um2, 0));
        out += markdown_line(cells);
    }
    return out;
}

std::string picture(const std::string& text, const std::string& file) {
    return "![" + text + "](gallery/" + file + ")\n";
}

bool is_front(const std::string& name) {
    return name.rfind("front-", 0) == 0 && fs::path(name).extension() == ".svg";
}

}  // namespace

std::vector<gen::Design> gallery_designs(const std::vector<gen::Design>& all) {
    std::vector<gen::Design> out;
    const auto first = [&](const auto& fits) {
        const auto found = std::find_if(all.begin(), all.end(), fits);
        if (found != all.end()) {
            out.push_back(*found);
        }
        return found != all.end();
    };
    for (const gen::Unit* unit : units::all()) {
        const std::string name(unit->name());
        const auto one_level = [&](const gen::Design& design) {
            return design.config().unit == name && design.config().max_side == 0;
        };
        const bool found = first([&](const gen::Design& design) {
            // Units without lanes take a group a beat.
            const int values = std::max(design.config().lanes, 1) > 1 ? design.config().lanes
                                                                      : design.config().group;
            return one_level(design) && values == kValues;
        });
        if (!found && !first(one_level)) {
            throw Error("gallery: no named configuration of " + name);
        }
        const gen::Kind kind = unit->kind();
        // Two levels have parts that one level lacks.
        if (kind.task == gen::Task::dot && kind.operands == gen::Operands::codes) {
            first([&](const gen::Design& design) {
                return design.config().unit == name && design.config().max_side > 0;
            });
        }
    }
    return out;
}

GalleryEntry make_entry(const synth::Flow& flow, const gen::Design& design) {
    const fs::path work = flow.options().cache / "work" /
                          ("structure-" + design.label() + "-" + std::to_string(getpid()));
    fs::remove_all(work);
    GalleryEntry entry{
        design.label(), design.config().unit,
        std::string(design.unit().summary()) +
            (design.config().max_side > 0 ? "; two levels: a fine shift per subgroup" : ""),
        structure_of(design, work), measure_parts(flow, design)};
    fs::remove_all(work);
    return entry;
}

std::string gallery_page(const std::vector<GalleryEntry>& entries, const std::string& command,
                         const std::vector<std::string>& fronts) {
    std::string out =
        "# Gallery\n\nWhat the units are made of. Made by `" + command +
        "` from the emitted Verilog; never edited by hand.\n\n"
        "**Figures**: every instance of the top module as Yosys elaborates it; the lanes of a loop "
        "are one box with their number. Numbers beside wires are bits (of the box above that reach "
        "the box below, through gates between them where there are any). Clock, reset, valid and "
        "clear are left out; dashed wires feed back.\n\n";
    if (!entries.empty()) {
        const PartsArea& area = entries.front().area;
        out +=
            "**Areas** (um2, " + area.process + ", clock " + fixed(area.clock_ns, 1) + " ns, " +
            kBeforeLayout +
            "): the unit mapped with its parts kept apart, each flattened inside, so that every "
            "cell belongs to one. Flip-flops of all parts, and the gates of register stages, are "
            "under "
            "`registers`, the top module's own gates under `rest`. Mapped as one piece, as in all "
            "other tables, a unit is mostly a little smaller, as gates are shared across parts; "
            "it can be larger, as only the whole is held to the library's load limits and "
            "buffered for them. Both totals are given. The mapped parts are simulated against "
            "the golden model.\n\n" +
            area_table(entries);
    }
    for (const GalleryEntry& entry : entries) {
        out += "\n## " + entry.config + "\n\n" + entry.summary + ".\n\n" +
               picture("parts of " + entry.config, entry.config + "-parts.svg") + "\n" +
               picture("area by part of " + entry.config, entry.config + "-area.svg");
    }
    if (!fronts.empty()) {
        out +=
            "\n## Fronts\n\nOf an exploration (`qrazor synth --explore`), a picture for each kind "
            "of "
            "unit: area over shortest period, and energy at the relaxed and at the tight clock. "
            "The lines join circuits of a function that no other found is better than in both "
            "figures; pointing at a dot names the circuit.\n";
        for (const std::string& front : fronts) {
            out += "\n" + picture(fs::path(front).stem().string(), front);
        }
    }
    return out;
}

std::vector<std::string> front_files(const fs::path& folder) {
    std::set<std::string> out;
    if (!folder.empty() && fs::is_directory(folder)) {
        for (const fs::directory_entry& file : fs::directory_iterator(folder)) {
            const std::string name = file.path().filename().string();
            if (is_front(name)) {
                out.insert(name);
            }
        }
    }
    return {out.begin(), out.end()};
}

void write_gallery(const std::vector<GalleryEntry>& entries, const std::string& command,
                   const fs::path& folder, const fs::path& fronts) {
    const fs::path pictures = folder / "gallery";
    // Copied, as the page must not point into a build folder.
    for (const std::string& front : front_files(fronts)) {
        write_file(pictures / front, read_file(fronts / front));
    }
    for (const GalleryEntry& entry : entries) {
        write_file(pictures / (entry.config + "-parts.svg"), block_figure(entry.structure));
        write_file(pictures / (entry.config + "-area.svg"), parts_figure(entry.area));
    }
    write_file(folder / "gallery.md", gallery_page(entries, command, front_files(pictures)));
}

}  // namespace qrazor::report
