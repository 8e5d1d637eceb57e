// Reads what Yosys makes of emitted Verilog. Which modules stay cells is decided here, and with
// that what algebra sees: sums of full adders instead of gates.
#include "qrazor/algebra/rtl.h"
#include "qrazor/support/json.h"

#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "qrazor/support/yosys.h"

namespace qrazor::formal {
namespace {

// Yosys numbers nets from 2, so its numbers serve; constants are strings.
Bit bit_of(const Json& bit, const std::string& where) {
    if (bit.is_number()) {
        return net_number(bit);
    }
    const std::string text = bit.get<std::string>();
    if (text == "0" || text == "1") {
        return text == "1" ? kOne : kZero;
    }
    // An x or z may be anything: a proof that took it for 0 would say nothing of the circuit.
    throw Error(where + ": a bit is '" + text + "', neither driven nor constant");
}

Word word_of(const Json& bits, const std::string& where) {
    Word word;
    for (const Json& bit : bits) {
        word.push_back(bit_of(bit, where));
    }
    return word;
}

// Yosys writes parameters as binary digits, negative ones in two's complement of 32. An operator
// may have others, which nobody asks for; those of emitted modules tell parts from each other.
long parameter(const Json& value, const std::string& cell_type, const std::string& name) {
    if (value.is_number_integer()) {
        return value.get<long>();
    }
    long out = 0;
    const std::string text = value.get<std::string>();
    if (text.empty() || text.size() > 62 || text.find_first_not_of("01") != std::string::npos) {
        if (cell_type[0] != '$') {
            throw Error(cell_type + ": parameter " + name + " is no number: " + text);
        }
        return 0;
    }
    for (const char c : text) {
        out = 2 * out + (c == '1' ? 1 : 0);
    }
    return out;
}

// Throws JsonError where the JSON is not as Yosys writes it.
Rtl read_module(const Json& modules, const std::string& top,
                const std::map<std::string, gen::Operation>& operations) {
    const Json& module = modules.at(top);
    Rtl rtl;
    rtl.top = top;
    for (const auto& [name, port] : module.at("ports").items()) {
        (port.at("direction") == "input" ? rtl.inputs : rtl.outputs)[name] =
            word_of(port.at("bits"), name);
    }
    for (const auto& [name, cell] : module.at("cells").items()) {
        Cell out;
        out.name = name;
        out.type = emitted_name(cell.at("type").get<std::string>());
        if (const auto known = operations.find(out.type); known != operations.end()) {
            out.operation = known->second;
        }
        for (const auto& [port, bits] : cell.at("connections").items()) {
            out.ports[port] = word_of(bits, name + "." + port);
            // Asked of Yosys, not guessed from "_o": operators and gates have no such names.
            out.is_output[port] = cell.at("port_directions").at(port) == "output";
        }
        // Of an operator, or those with which Yosys derived the module.
        const std::string type = cell.at("type");
        const Json& given =
            modules.contains(type) && modules.at(type).contains("parameter_default_values")
                ? modules.at(type).at("parameter_default_values")
                : cell.at("parameters");
        for (const auto& [key, value] : given.items()) {
            out.parameters[key] = parameter(value, out.type, key);
        }
        rtl.cells.push_back(std::move(out));
    }
    if (module.contains("netnames")) {
        for (const auto& [name, net] : module.at("netnames").items()) {
            rtl.nets[name] = net.at("bits").size();
        }
    }
    return rtl;
}

}  // namespace

const Word& Cell::port(const std::string& port_name) const {
    const auto found = ports.find(port_name);
    if (found == ports.end()) {
        throw Error(name + " (" + type + "): has no port " + port_name);
    }
    return found->second;
}

Rtl read_rtl(std::string_view json, const std::string& top,
             const std::map<std::string, gen::Operation>& operations) {
    try {
        // Sorted, so that cells, and with them variables and messages, come in one order
        // everywhere.
        const Json modules = Json::parse(json, Json::Keys::sorted).at("modules");
        if (!modules.contains(top)) {
            throw Error("elaborated design: has no module " + top);
        }
        return read_module(modules, top, operations);
    } catch (const JsonError& error) {
        throw Error("elaborated design: not as Yosys writes it: " + std::string(error.what()));
    }
}

Rtl elaborate(const std::vector<gen::SourceFile>& sources, const std::string& top,
              const std::filesystem::path& folder) {
    std::string script;
    std::map<std::string, gen::Operation> operations;
    for (const gen::SourceFile& file : sources) {
        write_file(folder / file.name, file.text);
        script += "read_verilog " + file.name + "\n";
        operations[file.module()] = file.operation;
    }
    script += "hierarchy -check -top " + top + "\nproc -norom\n";
    for (const auto& [name, operation] : operations) {
        if (!gen::facts(operation).apart) {
            continue;
        }
        // Yosys derives a module for each set of parameters and renames it, in either of two ways.
        script += "setattr -mod -set keep_hierarchy 1 =" + name + " =$paramod*\\" + name +
                  " =$paramod\\" + name + "\\*\n";
    }
    // Short additions, as those that negate a code, become gates: their bits are read one by one.
    script +=
        // Nothing that optimizes: what is proven should be the text as written, not as improved.
        "flatten\nopt_clean\nsimplemap\ntechmap t:$add t:$sub %u r:Y_WIDTH<=6 "
        "%i\nsimplemap\nopt_clean\n"
        "write_json elaborated.json\n";
    write_file(folder / "elaborate.ys", script);
    ProcessOptions options;
    options.folder = folder;
    run_checked({"yosys", "-q", "-s", "elaborate.ys"}, options);
    return read_rtl(read_file(folder / "elaborated.json"), top, operations);
}

}  // namespace qrazor::formal
