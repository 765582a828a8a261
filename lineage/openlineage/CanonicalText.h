#pragma once

#include <simdjson.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hallmarker::lineage::openlineage {

/// Writes parsed JSON in the canonical form of RFC 8785, straight from the parser's own representation: the same bytes as
/// core::CanonicalJson, without building a tree of values first.
class CanonicalText {
public:
    /// Appends to `out`. False when an object holds a key twice: there is no canonical form of that.
    bool append(std::string &out, simdjson::dom::element value);
    /// An object without its own keys that begin with an underscore: what a facet says, without who said it.
    bool appendFacet(std::string &out, simdjson::dom::object facet);
    static void appendText(std::string &out, std::string_view text);

private:
    using Member = std::pair<std::string_view, simdjson::dom::element>;
    bool appendObject(std::string &out, simdjson::dom::object object, bool isFacet);

    std::vector<Member> m_members; ///< of the objects that are being written, used as a stack
};

} // namespace hallmarker::lineage::openlineage
