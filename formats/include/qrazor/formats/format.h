// A number format as users choose it: its names, the options of its text, and what makes its codec.
// One explicit list (formats/list.h) holds them all.
#pragma once
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "qrazor/formats/codec.h"

namespace qrazor::formats {

// A word ("lse"), or a letter with a number behind it ("g16").
struct Option {
    std::string_view name;
    std::string_view help;
    int low = 0;  // of a number; high = 0: a word
    int high = 0;
    int otherwise = 0;  // the number where none is given; "not given" where it is out of range

    bool is_word() const { return high == 0; }
};
Option word_option(std::string_view name, std::string_view help);
Option number_option(std::string_view letter, int otherwise, int low, int high,
                     std::string_view help);

// The bits of an element where users choose them: behind the name ("bfp4") or as an option ("b4").
struct ElementWidth {
    std::string_view letter;  // "": behind the name
    int low = 0;
    int high = 0;
};

// What a text says, checked against the options of its format.
class Choice {
  public:
    // Throws qrazor::Error that names what is wrong and what is legal.
    Choice(std::string_view text, const struct Format& format,
           const std::vector<std::string>& parts);
    const std::string& text() const { return text_; }
    const std::string& name() const { return name_; }
    int width() const { return width_; }  // behind the name
    int number(std::string_view letter) const;
    bool word(std::string_view name) const;
    [[noreturn]] void refuse(const std::string& why) const;

  private:
    std::string text_;
    std::string name_;
    int width_ = 0;
    std::map<std::string, int, std::less<>> given_;
};

struct Format {
    std::vector<std::string_view> names;
    std::optional<ElementWidth> width = {};
    std::string_view summary;
    std::vector<Option> options = {};
    // Texts that the tests go through: at least one of each kind of code, scale and encoder.
    std::vector<std::string_view> examples = {};
    std::unique_ptr<Codec> (*make)(const Choice& choice) = nullptr;
    // Of formats whose first stage has integers of a width of its own: the option that evaluation
    // adds where a scheme does not say, for activations and queries, which have outliers, and for
    // all else. "": there is no such stage.
    std::string_view base_of_activations = {};
    std::string_view base_of_others = {};
};

const std::vector<const Format*>& all();
// The format of that name, which has no width behind it; null where there is none.
const Format* find(std::string_view name);

// All names and options, their ranges and what holds without them.
std::string help();

}  // namespace qrazor::formats
