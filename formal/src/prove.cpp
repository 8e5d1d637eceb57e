// A unit is proven by what is between its registers, not as a whole: claims say what each cut word
// is worth, parts are equal to plain descriptions, coverage says that nothing lies between. Each
// theorem stands in docs/proofs.md.
#include "qrazor/formal/prove.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <mutex>
#include <set>

#include "coverage.h"
#include "elaborated.h"
#include "equivalence.h"
#include "gold.h"
#include "pipeline_depth.h"
#include "protocol.h"
#include "qrazor/algebra/claims.h"
#include "qrazor/gen/unit.h"
#include "qrazor/model/widths.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/text.h"
#include "qrazor/units/claims.h"
#include "qrazor/units/emit.h"
#include "qrazor/units/units.h"
#include "row_unit.h"

namespace qrazor::formal {
namespace {

double since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// A proof whose work throws is open, with the reason.
Proof timed(const std::string& property, const std::string& engine,
            const std::function<void(Proof&)>& work) {
    const auto start = std::chrono::steady_clock::now();
    Proof proof;
    proof.property = property;
    proof.engine = engine;
    try {
        work(proof);
    } catch (const Error& error) {
        // Never proven, as nothing was shown; and not refuted, as nothing was found.
        proof.result = Result::open;
        proof.detail = error.what();
    }
    proof.seconds = since(start);
    return proof;
}

// "act_code_i = 0x1f, valid_i = 0x1, all else 0".
std::string decoded(const Monomial& ones, const Rtl& rtl, const Algebra& algebra) {
    std::set<std::string> names;
    for (const Variable variable : ones) {
        // Names that are no inputs stay in `names`, and are told as they are.
        names.insert(algebra.name(variable));
    }
    std::vector<std::string> fields;
    for (const auto& [port, word] : rtl.inputs) {
        std::vector<std::string> set_bits;
        for (size_t k = 0; k < word.size(); ++k) {
            const std::string name = word.size() == 1 ? port : port + "[" + std::to_string(k) + "]";
            if (names.erase(name) > 0) {
                set_bits.push_back(name);
            }
        }
        if (!set_bits.empty()) {
            fields.push_back(join(set_bits, ", "));
        }
    }
    fields.insert(fields.end(), names.begin(), names.end());
    return (fields.empty() ? "all inputs 0" : join(fields, ", ") + " = 1, all other inputs 0");
}

// The same for programs; empty where something else than inputs takes part.
std::vector<std::string> input_bits(const Monomial& ones, const Rtl& rtl, const Algebra& algebra) {
    std::vector<std::string> bits;
    for (const Variable variable : ones) {
        const std::string name = algebra.name(variable);
        if (rtl.inputs.count(name.substr(0, name.find('['))) == 0) {
            return {};
        }
        bits.push_back(name);
    }
    return bits;
}

// Whether the polynomial is 0 for all legal values of the claim's limited fields, and depends on
// nothing else: all of them are tried.
bool zero_where_legal(const Polynomial& difference, const Claim& claim, const Algebra& algebra) {
    std::vector<Variable> variables;
    for (const auto& [field, limit] : claim.limits) {
        for (const Bit bit : field) {
            variables.push_back(*algebra.bit(bit, 1).leading());
        }
    }
    // 65536 values are tried in no time, and no field of a unit has as many.
    if (variables.empty() || variables.size() > 16 || !difference.depends_only_on(variables)) {
        return false;
    }
    for (size_t values = 0; values < (size_t{1} << variables.size()); ++values) {
        std::vector<bool> assignment(algebra.variables());
        bool legal = true;
        size_t at = 0;
        for (const auto& [field, limit] : claim.limits) {
            long value = 0;
            for (size_t k = 0; k < field.size(); ++k, ++at) {
                const bool set = ((values >> at) & 1U) != 0;
                assignment[variables[at]] = set;
                value += set ? 1L << k : 0;
            }
            legal = legal && value <= limit;
        }
        if (legal && difference.value(assignment) != 0) {
            return false;
        }
    }
    return true;
}

Proof prove_claim(const Claim& claim, const Rtl& rtl, const Algebra& algebra) {
    return timed(claim.property, "algebra", [&](Proof& proof) {
        const int bits = static_cast<int>(claim.words.front().size());
        // Before the identity: modulo 2^bits a sum that wraps is equal to its wrapped value, so
        // that a word which is too narrow would be proven.
        if (claim.most != 0 && claim.most >= (Coefficient{1} << (bits - 1))) {
            proof.result = Result::refuted;
            proof.detail = std::to_string(bits) + " bits do not hold its largest value";
            return;
        }
        Polynomial found(bits);
        for (const Word& word : claim.words) {
            found.add(algebra.word(word, claim.is_signed, bits));
        }
        // Down to the unit's inputs and the outputs of parts: canonical, so that equal functions
        // have equal polynomials, and other ones differ by one that is not 0.
        found = algebra.expand(found);
        Polynomial difference = found;
        difference.add(claim.value, 0 - Coefficient{1});
        if (difference.zero()) {
            proof.result = Result::proven;
            proof.detail = std::to_string(found.size()) + " terms";
            return;
        }
        if (zero_where_legal(difference, claim, algebra)) {
            proof.result = Result::proven;
            proof.detail = "for all legal values of its fields";
            return;
        }
        // Every polynomial other than 0 has such a point: that of a shortest monomial. It is a
        // counterexample and no guess.
        const Monomial ones = difference.witness();
        // A carry out of a word is a variable that no input may be able to set: then the point may
        // not exist.
        const bool real = std::none_of(ones.begin(), ones.end(), [&](Variable variable) {
            return algebra.is_carry_out(variable);
        });
        proof.result = real ? Result::refuted : Result::open;
        proof.detail = "differs where " + decoded(ones, rtl, algebra);
        proof.ones = input_bits(ones, rtl, algebra);
    });
}

Proof prove_connections(const std::vector<Connection>& connections, const Algebra& algebra) {
    return timed("operands, valid, clear and results are wired through", "structure",
                 [&](Proof& proof) {
                     for (const Connection& one : connections) {
                         bool same = one.from.size() == one.to.size();
                         for (size_t k = 0; same && k < one.from.size(); ++k) {
                             // Through pipeline registers: how many there are is prove_depth's.
                             same = algebra.through(one.from[k]) == algebra.through(one.to[k]);
                         }
                         if (!same) {
                             proof.result = Result::refuted;
                             proof.detail = one.property + ": not so";
                             return;
                         }
                     }
                     proof.result = Result::proven;
                     proof.detail = std::to_string(connections.size()) + " words";
                 });
}

Proof prove_depth(const gen::Design& design, const Rtl& rtl) {
    // An accumulator is one edge itself.
    const int registers = design.fixed_latency() - (design.accumulates() ? 1 : 0);
    return timed("every path passes " + std::to_string(registers) + " register(s)" +
                     (design.accumulates() ? " to the accumulator" : ""),
                 "structure", [&](Proof& proof) {
                     try {
                         const int depth = pipeline_depth(rtl);
                         proof.result = depth == registers ? Result::proven : Result::refuted;
                         proof.detail = "latency " + std::to_string(design.fixed_latency()) +
                                        " edges, for data, valid and clear alike";
                     } catch (const Error& error) {
                         proof.result = Result::refuted;
                         proof.detail = error.what();
                     }
                 });
}

// What is between the outputs and the inputs, all of it.
Proof prove_coverage(const Rtl& rtl, const Algebra& algebra, const Claims& claims, size_t& ports) {
    constexpr size_t kShown = 6;
    return timed("every output, and every input of a part, is spoken of", "coverage",
                 [&](Proof& proof) {
                     const Coverage coverage = coverage_of(rtl, algebra, claims);
                     ports = coverage.ports;
                     // No ports, no holes: what is empty proves nothing.
                     if (coverage.holes.empty() && coverage.ports > 0) {
                         proof.result = Result::proven;
                         proof.detail = std::to_string(coverage.ports) + " ports";
                         return;
                     }
                     std::vector<std::string> shown(
                         coverage.holes.begin(),
                         coverage.holes.begin() +
                             static_cast<std::ptrdiff_t>(std::min(kShown, coverage.holes.size())));
                     if (coverage.holes.size() > kShown) {
                         shown.push_back(std::to_string(coverage.holes.size() - kShown) + " more");
                     }
                     proof.detail = shown.empty() ? "the unit has no output" : join(shown, "; ");
                 });
}

// Rows that are shifted unresolved must add up without a carry beyond them.
Proof prove_rows(const Rtl& rtl, const Algebra& algebra) {
    return timed(
        "rows at u_accumulator never carry beyond their width", "arithmetic", [&](Proof& proof) {
            for (const Cell& cell : rtl.cells) {
                if (cell.operation == gen::Operation::accumulate_rows) {
                    const Word& a = cell.port("row_a_i");
                    const Coefficient most = algebra.most({a, cell.port("row_b_i")});
                    proof.result =
                        most < (Coefficient{1} << a.size()) ? Result::proven : Result::open;
                    proof.detail = "at most " + qrazor::to_string(static_cast<Int128>(most)) +
                                   " in " + std::to_string(a.size()) + " bits";
                }
            }
        });
}

// The width that is meant to be exact must be; a narrower one was asked for.
Proof prove_no_overflow(const gen::Design& design, Coefficient most_beat) {
    const gen::Config& config = design.config();
    gen::Settings exact = design.settings();
    // The width that the schema would choose by itself.
    exact.acc_width.reset();
    exact.overflow.reset();
    const int exact_width = units::design(exact).config().acc_width;
    const std::string groups = std::to_string(config.groups) + " groups";
    // Asked for by the user: not an overflow but what the unit is for.
    if (config.acc_width < exact_width) {
        return timed(
            "a narrow accumulator " +
                std::string(config.overflow == model::Overflow::saturate ? "saturates" : "wraps"),
            "arithmetic", [&](Proof& proof) {
                proof.result = Result::proven;
                proof.detail = std::to_string(config.acc_width) + " bits where " + groups +
                               " need up to " + std::to_string(exact_width) +
                               "; what it then does is its part's proof";
            });
    }
    return timed("no overflow within " + groups, "arithmetic", [&](Proof& proof) {
        if (most_beat == 0) {
            throw Error("no claim says how much a beat adds");
        }
        // A group may take several beats; `groups` counts groups.
        const int beats = std::max(1, config.group / std::max(1, config.lanes));
        const Coefficient most =
            most_beat * static_cast<Coefficient>(config.groups) * static_cast<Coefficient>(beats);
        proof.result =
            most < (Coefficient{1} << (config.acc_width - 1)) ? Result::proven : Result::refuted;
        proof.detail = "at most " + qrazor::to_string(static_cast<Int128>(most)) + " in " +
                       std::to_string(config.acc_width) + " bits";
    });
}

// The emitter's numbers against Verilog's: what sized one word by a wrong number would size others
// by it, too.
void compare_widths(const std::vector<gen::Signal>& signals, const Rtl& rtl) {
    for (const gen::Signal& signal : signals) {
        const auto net = rtl.nets.find(signal.name);
        // A net that is not there was renamed by somebody: nothing would be compared any more.
        if (net == rtl.nets.end()) {
            throw Error(rtl.top + ": has no net " + signal.name + " (" + signal.width + ")");
        }
        if (net->second != static_cast<size_t>(signal.bits)) {
            throw Error(rtl.top + ": " + signal.name + ": " + signal.width + " is said to be " +
                        std::to_string(signal.bits) + " bits and is " +
                        std::to_string(net->second));
        }
    }
}

// Each part once for all instances alike.
std::vector<const Cell*> distinct_parts(const Rtl& rtl) {
    std::vector<const Cell*> out;
    std::set<std::string> seen;
    for (const Cell& cell : rtl.cells) {
        std::string key = cell.type;
        for (const auto& [name, value] : cell.parameters) {
            key += " " + name + "=" + std::to_string(value);
        }
        // Cells of Yosys's own are looked through by the algebra.
        if (cell.type[0] != '$' && seen.insert(key).second) {
            out.push_back(&cell);
        }
    }
    return out;
}

// A description that nothing is compared with would prove nothing, in silence.
void find_described(const Claims& claims, const Rtl& rtl) {
    for (const auto& [module, description] : claims.parts) {
        if (std::none_of(rtl.cells.begin(), rtl.cells.end(),
                         [&name = module](const Cell& cell) { return cell.type == name; })) {
            throw Error(rtl.top + ": has no part " + module + ", which a claim describes");
        }
    }
}

// The addition inside an FP32 accumulator.
Cell adder_of(const Cell& accumulator, const std::vector<gen::SourceFile>& sources) {
    Cell adder;
    adder.operation = gen::Operation::add_float;
    adder.type = module_of(adder.operation, sources);
    adder.parameters = accumulator.parameters;
    for (const char* port : {"valid_i", "clear_i", "value_i", "exponent_i"}) {
        adder.ports[port] = accumulator.port(port);
        adder.is_output[port] = false;
    }
    adder.ports["acc_i"] = adder.ports["sum_o"] = accumulator.port("acc_o");
    adder.is_output["acc_i"] = false;
    adder.is_output["sum_o"] = true;
    return adder;
}

// A combinational unit as one cell.
Cell whole(const gen::Design& design, gen::Operation operation, const Rtl& rtl) {
    Cell cell;
    cell.type = rtl.top;
    cell.operation = operation;
    cell.ports = rtl.outputs;
    for (const auto& [port, word] : rtl.outputs) {
        cell.is_output[port] = true;
    }
    for (const auto& [port, word] : rtl.inputs) {
        cell.ports[port] = word;
        cell.is_output[port] = false;
    }
    for (const gen::Parameter& parameter : design.parameters()) {
        cell.parameters[parameter.name] = parameter.number;
    }
    return cell;
}

std::string described(const Cell& cell) {
    std::vector<std::string> sizes;
    for (const auto& [name, value] : cell.parameters) {
        sizes.push_back(name + " " + std::to_string(value));
    }
    return cell.type + (sizes.empty() ? "" : " (" + join(sizes, ", ") + ")");
}

// The file of a module, and those of the modules that it instantiates.
std::vector<gen::SourceFile> files_of(const std::string& module,
                                      const std::vector<gen::SourceFile>& sources) {
    std::vector<gen::SourceFile> out;
    std::vector<std::string> waiting{module};
    std::set<std::string> known{module};
    while (!waiting.empty()) {
        const std::string name = waiting.back();
        waiting.pop_back();
        for (const gen::SourceFile& file : sources) {
            if (file.module() != name) {
                continue;
            }
            out.push_back(file);
            for (const gen::SourceFile& other : sources) {
                const std::string part = other.module();
                // By text, as elaboration wants all files and no others: a name in a comment costs
                // a file too many, which changes nothing.
                if (file.text.find(" " + part + " ") != std::string::npos &&
                    known.insert(part).second) {
                    waiting.push_back(part);
                }
            }
        }
    }
    return out;
}

// A multiplier by itself, modulo 2^bits of its product: equivalence checkers do not decide one of
// 17 x 6 bits.
Proof prove_multiplier(const std::string& module, const std::vector<gen::SourceFile>& files,
                       const std::filesystem::path& folder) {
    const Rtl rtl = elaborate(files, module, folder);
    const Algebra algebra(rtl);
    const Word& product = rtl.outputs.at("product_o");
    const int bits = static_cast<int>(product.size());
    Claim claim;
    claim.words = {product};
    claim.is_signed = true;
    claim.value = algebra.word(rtl.inputs.at("value_i"), true, bits) *
                  algebra.word(rtl.inputs.at("scale_i"), false, bits);
    return prove_claim(claim, rtl, algebra);
}

// Parts that other designs have as well are proven once a process. `own`: the description that a
// unit brings; "": the part's.
Proof prove_part(const Cell& cell, const gen::Config& config,
                 const std::vector<gen::SourceFile>& sources, const ProveOptions& options,
                 size_t number, const Description& own = {}) {
    static std::mutex mutex;
    static std::map<std::string, Proof> known;
    const std::vector<gen::SourceFile> files = files_of(cell.type, sources);
    const std::optional<Watch> protocol =
        own.watched.empty() ? watch_of(cell) : Watch{own.text, own.watched};
    const std::string property =
        described(cell) + (protocol ? protocol->property : " equals its description");
    // Stores of any width are watched with few bits: one proof for all of them.
    std::string key = protocol ? protocol->text : described(cell) + own.text;
    for (const auto& [port, feed] : own.legal) {
        key += port + feed;
    }
    for (const gen::SourceFile& file : files) {
        // By content: a fault planted in one design's part must not get another's proof.
        key += file.text;
    }
    key = digest(key);
    {
        const std::lock_guard<std::mutex> lock(mutex);
        if (const auto found = known.find(key); found != known.end()) {
            Proof proof = found->second;
            proof.seconds = 0;  // spent once
            proof.property = property;
            return proof;
        }
    }
    const std::filesystem::path folder = options.folder / ("part-" + std::to_string(number));
    const bool multiplier = cell.operation == gen::Operation::scale;
    const std::string engine = multiplier ? "algebra" : protocol ? "abc pdr" : "abc &cec";
    Proof proof = timed(property, engine, [&](Proof& one) {
        if (protocol) {
            one = prove_protocol(*protocol, files, folder, options.time_limit_s);
            return;
        }
        const std::optional<Gold> gold = own.text.empty() ? gold_of(cell, config, files) : own;
        if (!gold) {
            throw Error("there is no description of " + cell.type);
        }
        if (multiplier) {
            one = prove_multiplier(cell.type, files, folder);
            return;
        }
        one = prove_equal(cell, *gold, files, folder, options.time_limit_s);
    });
    proof.property = property;
    const std::lock_guard<std::mutex> lock(mutex);
    known.emplace(key, proof);
    return proof;
}

// A unit whose results are not as many as its beats, by what it brings itself.
Proof prove_watched(const gen::Design& design, const Description& watch,
                    const std::vector<gen::SourceFile>& sources, const ProveOptions& options) {
    Proof proof = timed("", "abc pdr", [&](Proof& one) {
        one = prove_protocol({watch.text, watch.watched}, sources, options.folder / "unit-protocol",
                             options.time_limit_s);
    });
    proof.property = design.module_name() + watch.watched;
    return proof;
}

}  // namespace

std::string result_name(Result result) {
    return result == Result::proven ? "proven" : result == Result::refuted ? "refuted" : "open";
}

bool ProofReport::proven() const {
    return !proofs.empty() && std::all_of(proofs.begin(), proofs.end(), [](const Proof& one) {
        return one.result == Result::proven;
    });
}

bool ProofReport::refuted() const {
    return std::any_of(proofs.begin(), proofs.end(),
                       [](const Proof& one) { return one.result == Result::refuted; });
}

ProofReport prove(const gen::Design& design, const ProveOptions& options) {
    return prove(design, units::emit(design), options);
}

// What a module does is what the emitter says of its name: a module that was renamed has no
// operation, and so no description to be proven by.
ProofReport prove(const gen::Design& design, const std::vector<gen::SourceFile>& sources,
                  const ProveOptions& options) {
    ProveOptions own = options;
    own.folder = options.folder / design.label();
    const gen::Emission emission = units::emission(design);
    std::vector<gen::SourceFile> told = sources;
    for (gen::SourceFile& file : told) {
        // Sources may be other ones than those emitted: planted faults, or a user's edit.
        file.operation = gen::Operation::none;
        for (const gen::SourceFile& emitted : emission.files) {
            file.operation = emitted.name == file.name ? emitted.operation : file.operation;
        }
    }
    const Rtl rtl = elaborate(told, design.module_name(), own.folder);
    return prove_elaborated(design, emission, rtl, told, own);
}

ProofReport prove_elaborated(const gen::Design& design, const gen::Emission& emission,
                             const Rtl& rtl, const std::vector<gen::SourceFile>& sources,
                             const ProveOptions& options) {
    ProofReport report{design.label(), design.config().unit, {}};
    const Algebra algebra(rtl);
    Claims claims;
    Proof found = timed("every cut word is there, as wide as it is said, and claimed", "coverage",
                        [&](Proof& proof) {
                            compare_widths(emission.signals, rtl);
                            claims = units::claims_of(design, emission.words, rtl, algebra);
                            find_described(claims, rtl);
                            proof.result = Result::proven;
                        });
    if (found.result != Result::proven) {
        report.proofs.push_back(std::move(found));
        return report;
    }
    for (const Claim& claim : claims.claims) {
        report.proofs.push_back(prove_claim(claim, rtl, algebra));
    }
    if (!claims.connections.empty()) {
        report.proofs.push_back(prove_connections(claims.connections, algebra));
    }
    // Counted, and held against the committed numbers (formal::compare): a proof that is no longer
    // made is not missed otherwise.
    report.counts.claims = claims.claims.size();
    report.counts.connections = claims.connections.size();
    if (!claims.whole) {
        report.proofs.push_back(prove_coverage(rtl, algebra, claims, report.counts.ports));
    }
    const size_t before = report.proofs.size();
    if (!claims.watch.text.empty()) {
        report.proofs.push_back(prove_watched(design, claims.watch, sources, options));
    } else if (design.latency().from == gen::Latency::From::row) {
        std::set<std::string> steady;
        for (const gen::CutWord& word : emission.words) {
            if (word.meaning == gen::Meaning::row_steady) {
                steady.insert(word.port);
            }
        }
        report.proofs.push_back(prove_row_chain(design, rtl, steady));
        if (beats_decided(rtl) > 0) {
            report.proofs.push_back(prove_row_unit(design, rtl, sources, options));
        }
    } else if (design.sequential()) {
        report.proofs.push_back(prove_depth(design, rtl));
    }
    // FP32 cannot overflow: it saturates (docs/number-format.md).
    if (design.accumulates() && design.config().accumulator != gen::SumKind::fp32) {
        report.proofs.push_back(prove_no_overflow(design, claims.most_beat));
    }
    // Rows are shifted unresolved where the products are of codes.
    if (design.config().fused && design.unit().kind().takes_codes()) {
        report.proofs.push_back(prove_rows(rtl, algebra));
    }
    report.counts.others = report.proofs.size() - before;
    // The unit as one part is all there is of its proof: never left out.
    size_t number = 0;
    if (claims.whole) {
        const gen::Operation operation = emission.files.back().operation;
        report.proofs.push_back(prove_part(whole(design, operation, rtl), design.config(), sources,
                                           options, number++, claims.description));
    }
    for (const Cell* cell : options.parts ? distinct_parts(rtl) : std::vector<const Cell*>{}) {
        const auto own = claims.parts.find(cell->type);
        report.proofs.push_back(
            prove_part(*cell, design.config(), sources, options, number++,
                       own == claims.parts.end() ? Description() : own->second));
        if (cell->operation == gen::Operation::accumulate_float) {
            report.proofs.push_back(
                prove_part(adder_of(*cell, sources), design.config(), sources, options, number++));
        }
    }
    report.counts.parts = number;
    return report;
}

std::string to_text(const ProofCounts& counts) {
    return std::to_string(counts.claims) + " claims, " + std::to_string(counts.connections) +
           " connections, " + std::to_string(counts.ports) + " ports, " +
           std::to_string(counts.others) + " others, " + std::to_string(counts.parts) + " parts";
}

}  // namespace qrazor::formal
