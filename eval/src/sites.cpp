// The places of a network at which hooks may look in, numbered when it is read: names are for
// people and files, numbers for what runs a million times.
#include "qrazor/eval/sites.h"

#include <utility>

#include "qrazor/support/error.h"

namespace qrazor::eval {
namespace {

// Hooks tell sites apart by name in messages, files and reports: one name, one site.
template <typename Site>
std::size_t add_site(std::vector<Site>& sites, std::map<std::string, std::size_t>& numbers,
                     Site site) {
    site.number = sites.size();
    if (!numbers.emplace(site.name, site.number).second) {
        throw Error("site = " + site.name + ": must be the name of one site only");
    }
    sites.push_back(std::move(site));
    return sites.size() - 1;
}

template <typename Site>
const Site& site_of(const std::vector<Site>& sites,
                    const std::map<std::string, std::size_t>& numbers, const std::string& name) {
    const auto found = numbers.find(name);
    if (found == numbers.end()) {
        throw Error("site = " + name + ": the network has no site of this name");
    }
    return sites[found->second];
}

}  // namespace

bool TensorSite::is_calibrated() const {
    // Not probabilities: they lie between 0 and 1 whatever the data.
    return role == Role::linear || role == Role::qk || role == Role::condition ||
           (role == Role::pv && side == Side::right);
}

std::size_t Sites::add(TensorSite site) {
    return add_site(tensors_, tensor_numbers_, std::move(site));
}

std::size_t Sites::add(ProductSite site) {
    return add_site(products_, product_numbers_, std::move(site));
}

const TensorSite& Sites::tensor(const std::string& name) const {
    return site_of(tensors_, tensor_numbers_, name);
}

const ProductSite& Sites::product(const std::string& name) const {
    return site_of(products_, product_numbers_, name);
}

}  // namespace qrazor::eval
