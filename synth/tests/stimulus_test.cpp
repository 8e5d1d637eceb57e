// Frames of a unit that makes several results of one beat: as in the header of its Verilog.
#include <qrazor_catch.h>

#include <filesystem>
#include <string>
#include <vector>

#include "qrazor/synth/tensor_stimulus.h"
#include "qrazor/units/units.h"

using namespace qrazor;

namespace {

// Rows from 0 on; the header writes them from the top.
tb::Beat plane(const std::string& from_top) {
    tb::Beat beat;
    beat.valid = true;
    for (auto bit = from_top.rbegin(); bit != from_top.rend(); ++bit) {
        beat.inputs.push_back(*bit == '1' ? 1 : 0);
    }
    return beat;
}

}  // namespace

TEST_CASE("a beat of several results holds up the next one until the last of them") {
    gen::Settings settings;
    settings.unit = "ones_splitter";
    settings.rows = 8;
    settings.ones = 3;
    const power::Stimulus stimulus =
        synth::beats_stimulus(units::design(settings), {plane("10110110"), plane("01000001")});
    std::string valid_in;
    std::string ready;
    std::string valid_out;
    std::string last;
    for (const power::Frame& frame : stimulus.frames) {
        if (frame.inputs.front() == 0) {
            continue;  // reset
        }
        valid_in += static_cast<char>('0' + frame.inputs[1]);
        ready += static_cast<char>('0' + frame.expected.front());
        valid_out += static_cast<char>('0' + frame.expected[1]);
        last += static_cast<char>('0' + frame.expected.back());
    }
    CHECK(valid_in == "11100");
    CHECK(ready == "10111");
    CHECK(valid_out == "00111");
    CHECK(last == "22011");  // 2: nobody looks
    CHECK(stimulus.description == "2 beats, each as soon as it is taken");
}

TEST_CASE("a layer's beats end with a row, so that none waits in the next layer") {
    gen::Settings settings;
    settings.unit = "softmax_base2";
    settings.lanes = 2;
    settings.max_row = 6;
    synth::TensorChoice choice;
    choice.beats_each = 8;  // two rows of three beats, and two beats of one more
    const power::Stimulus stimulus = synth::tensor_stimulus(
        units::design(settings),
        *tb::TensorSource::open(std::filesystem::path(QRAZOR_SOURCE_DIR) / "data"), choice);
    CHECK(stimulus.description.find(", 18 beats, one a cycle") != std::string::npos);
}
