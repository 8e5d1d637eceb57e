// A flat module in Yosys's JSON with what its checks ask: who drives a bit, what it is called,
// where it stands.
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "qrazor/support/json.h"

namespace qrazor::synth {

class VerilogModule {
  public:
    VerilogModule(std::string_view json, const std::string& top);

    const Json& ports() const { return module_.at("ports"); }
    const Json& cells() const { return module_.at("cells"); }
    const Json& nets() const { return module_.at("netnames"); }
    const Json& module() const { return module_; }

    // "acc[3] (mac.v:12)": the shortest name of a bit that the user gave, with its place.
    std::string name_of(const Json& bit) const;
    // "acc (mac.v:12)": the same without the index.
    std::string word_of(const Json& bit) const;
    static std::string place_of(const Json& thing);  // " (mac.v:12)", or ""

    // A port's bit that `bit` is, maybe through inverters: name of the port, "" where it is none.
    struct Origin {
        std::string port;
        size_t width = 0;
        bool inverted = false;
    };
    Origin origin_of(Json bit) const;

    // Cells that drive a bit; ports count as "".
    const std::map<int, std::vector<std::string>>& drivers() const { return drivers_; }

  private:
    struct Named {
        std::string word;
        std::string index;
        std::string place;
    };
    const Named* named(const Json& bit) const;
    Json document_;
    Json module_;
    std::map<int, Named> names_;
    std::map<int, std::vector<std::string>> drivers_;
};

bool is_output(const Json& cell, const std::string& pin);

}  // namespace qrazor::synth
