// What every top module says of its design, said in one place.
#include "families/top_text.h"

#include "qrazor/units/example.h"

namespace qrazor::units {

gen::ModuleText top_text(const gen::Design& design) {
    gen::ModuleText m;
    m.name = design.module_name();
    m.parameters = design.parameters();
    m.ports = design.ports();
    m.example = worked_example(design);
    m.made_by = command_line(design);
    return m;
}

}  // namespace qrazor::units
