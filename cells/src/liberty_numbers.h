// Numbers, units and lookup tables of a Liberty file, scaled to ns, pF, pJ and nW.
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "qrazor/cells/liberty_syntax.h"
#include "qrazor/cells/table.h"

namespace qrazor::cells {

// Kits write units and true and false in any case.
std::string lower_case(std::string text);

class LibertyNumbers {
  public:
    // Reads units and table templates of the library group, which must outlive this.
    LibertyNumbers(const liberty::Group& top, std::string file);

    [[noreturn]] void fail(int line, const std::string& what) const;
    // All numbers of an attribute's values; the first of a group's attribute of that name.
    std::vector<double> numbers(const liberty::Attribute& attribute) const;
    double number(const liberty::Group& group, std::string_view name, double otherwise) const;
    // Whether an attribute is there and says true. Throws where it says neither true nor false.
    bool flag(const liberty::Group& group, std::string_view name) const;
    // The table group of that type below `parent`, values times `scale`; empty where there is none.
    Table table(const liberty::Group& parent, std::string_view type, double scale) const;

    // The file's units in ours.
    double time_ns() const { return time_ns_; }
    double volt() const { return volt_; }
    double load_pf() const { return load_pf_; }
    double energy_pj() const { return energy_pj_; }
    double leakage_nw() const { return leakage_nw_; }

  private:
    double unit(std::string_view name, const std::string& base, int ours,
                const std::string& otherwise) const;
    void read_units();
    const liberty::Group* find_template(const std::string& name, std::string_view table_type) const;

    const liberty::Group& top_;
    std::string file_;
    // Kits give one name to a template of delays and to another one of energies.
    using Templates = std::map<std::string, const liberty::Group*>;
    Templates delay_templates_;
    Templates power_templates_;
    double time_ns_ = 1;
    double volt_ = 1;
    double load_pf_ = 1;
    double energy_pj_ = 1;
    double leakage_nw_ = 1;
};

}  // namespace qrazor::cells
