#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hallmarker::checks {

/// A text, number or word of a JSON document with where it stands: between its quotes, or as a whole.
struct JsonLeaf {
    std::string path;       ///< keys and places joined by dots: "user.phones.0"; a dot or backslash of a key has a backslash before it
    std::size_t begin = 0;
    std::size_t end = 0;
    bool isText = false;
    bool hasEscapes = false;
};

/// The leaves of one JSON object or array (RFC 8259) in order, with their places: parsers do not tell places, and a masked log keeps
/// every other byte. None when the text is not one such document, or nests deeper than 64.
std::optional<std::vector<JsonLeaf>> jsonLeaves(std::string_view text);

/// The text of a JSON string without escapes; "" when it is broken.
std::string unescapedJson(std::string_view inside);

} // namespace hallmarker::checks
