// One table of loss, area and energy: figures from two programs, which must be of the same codes.
#include "qrazor/report/format_report.h"
#include "qrazor/support/json.h"

#include "format_tables.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/text.h"

namespace qrazor::report {
namespace {

// "eval_kjv" -> "kjv": the field's name says that it is a loss.
std::string short_name(const std::string& text) {
    const std::string prefix = "eval_";
    return text.rfind(prefix, 0) == 0 ? text.substr(prefix.size()) : text;
}

std::string suffix(Tensors tensors) {
    return tensors == Tensors::w4a4kv4 ? "" : tensors == Tensors::w4a4 ? "_w4a4" : "_w4a16";
}

}  // namespace

double Losses::mean() const {
    double sum = 0;
    for (const auto& [text, value] : nats) {
        sum += value;
    }
    if (nats.empty()) {
        // A mean of nothing would be NaN, and NaN wins or loses at random.
        throw Error("loss of " + scheme + ": of no text");
    }
    return sum / static_cast<double>(nats.size());
}

std::vector<Duel> duels(const FormatReport& report) {
    std::vector<Duel> out;
    // Each of ours against each rival: a choice of pairs would be a choice of results.
    for (const FormatRow& ours : report.rows) {
        if (ours.contender.side != Side::sdr) {
            continue;
        }
        for (const FormatRow& rival : report.rows) {
            if (rival.contender.side != Side::rival) {
                continue;
            }
            const Losses& own = ours.losses.at(Tensors::w4a4kv4);
            const Losses& other = rival.losses.at(Tensors::w4a4kv4);
            out.push_back({ours.contender.name, rival.contender.name,
                           own.effective_bits - other.effective_bits, own.mean() - other.mean(),
                           ours.area_per_mac_um2 / rival.area_per_mac_um2,
                           ours.energy_per_mac_fj / rival.energy_per_mac_fj});
        }
    }
    return out;
}

std::vector<std::string> conditions(const FormatReport& report) {
    std::vector<std::string> out{
        "Loss: " + report.model + ", " + std::to_string(report.windows) +
            " windows of each text; nats a token, mean over the texts; unquantized " +
            fixed(report.unquantized.mean(), 4) + ".",
        "Area and energy: " + report.process + ", clock " + fixed(report.clock_ns, 3) +
            " ns, before layout, no wires; 16 lanes with operand registers and accumulator; "
            "energy of real tensors in the codes whose loss stands in the row (those of +smooth "
            "and +rotate without either), glitches included" +
            (report.rows.empty() || report.rows.front().tensors.empty()
                 ? ""
                 : ": " + report.rows.front().tensors) +
            ".",
        "Bits: codes and their blocks' scales, of the widest quantized tensor; outer scales not "
        "counted, "
        "which are static but where a scheme says @row.",
        "Not counted, for any format: quantizing activations, keys and values (SDR's compressor is "
        "in the gallery), outer scales, rotations, and what reads the accumulator.",
    };
    if (report.fit) {
        out.push_back(
            "Circuits: for each unit the one of least area x energy found at this clock, of all "
            "its "
            "architectures and adders, with as many pipeline cuts as that takes. A cut delays the "
            "result by a cycle.");
    }
    if (const std::vector<std::string> left = not_in_picture(report); !left.empty()) {
        out.push_back("Not in the picture, for the sake of its scale: " + join(left, "; ") + ".");
    }
    return out;
}

std::string formats_json(const FormatReport& report) {
    Json out{{"command", report.command},
             {"model", report.model},
             {"windows", report.windows},
             {"texts", report.texts},
             {"process", report.process},
             {"loss_unquantized", report.unquantized.mean()},
             {"conditions", conditions(report)},
             {"rows", Json::array()},
             {"duels", Json::array()}};
    for (const FormatRow& row : report.rows) {
        Json one{{"format", row.contender.name},
                 {"title", row.contender.title},
                 {"unit", row.contender.unit},
                 {"accumulator", row.accumulator}};
        if (report.fit) {
            one["circuit"] = row.circuit;
        }
        for (const Tensors tensors : kTensors) {
            const Losses& losses = row.losses.at(tensors);
            const std::string end = suffix(tensors);
            one["scheme" + end] = losses.scheme;
            one["effective_bits" + end] = losses.effective_bits;
            for (const auto& [text, nats] : losses.nats) {
                one["loss_" + short_name(text) + end] = nats;
            }
            one["loss_mean" + end] = losses.mean();
        }
        one["area_per_mac_um2"] = row.area_per_mac_um2;
        one["energy_per_mac_fj"] = row.energy_per_mac_fj;
        one["activity_source"] = row.tensors;
        one["activity_activations"] = row.activations;
        one["activity_weights"] = row.weights;
        one["min_period_ns"] = row.min_period_ns;
        one["meets_clock"] = !row.late;
        one["library"] = report.library;
        one["clock_ns"] = report.clock_ns;
        out["rows"].push_back(std::move(one));
    }
    for (const Duel& duel : duels(report)) {
        out["duels"].push_back({{"ours", duel.ours},
                                {"rival", duel.rival},
                                {"effective_bits", duel.bits},
                                {"loss", duel.nats},
                                {"area_ratio", duel.area},
                                {"energy_ratio", duel.energy}});
    }
    return out.dump(2) + "\n";
}

void write_formats(const FormatReport& report, const std::filesystem::path& folder) {
    write_files(folder, {{"formats.json", formats_json(report)},
                         {"formats.md", formats_markdown(report)},
                         {"formats.html", formats_html(report)},
                         {"formats.svg", formats_svg(report)}});
}

}  // namespace qrazor::report
