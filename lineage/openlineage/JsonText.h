#pragma once

#include <simdjson.h>

#include <string_view>

namespace hallmarker::lineage::openlineage {

/// A string of parsed JSON, or an empty text when it is not there or something else.
inline std::string_view jsonText(simdjson::dom::element value)
{
    std::string_view text;
    return value.get(text) == simdjson::SUCCESS ? text : std::string_view();
}
inline std::string_view jsonText(simdjson::simdjson_result<simdjson::dom::element> value)
{
    std::string_view text;
    return value.get(text) == simdjson::SUCCESS ? text : std::string_view();
}

} // namespace hallmarker::lineage::openlineage
