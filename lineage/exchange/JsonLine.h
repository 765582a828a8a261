#pragma once

#include "lineage/openlineage/CanonicalText.h"

#include <string>
#include <string_view>

namespace hallmarker::lineage::openlineage {

/// Writes one JSON value from front to back; the commas come by themselves.
class JsonLine {
public:
    JsonLine &open(char bracket)
    {
        comma();
        m_text += bracket;
        m_isFirst = true;
        return *this;
    }
    JsonLine &close(char bracket)
    {
        m_text += bracket;
        m_isFirst = false;
        return *this;
    }
    JsonLine &key(std::string_view name)
    {
        comma();
        CanonicalText::appendText(m_text, name);
        m_text += ':';
        m_isFirst = true; // no comma between a key and its value
        return *this;
    }
    JsonLine &text(std::string_view value)
    {
        comma();
        CanonicalText::appendText(m_text, value);
        return *this;
    }
    /// JSON as it is.
    JsonLine &raw(std::string_view json)
    {
        comma();
        m_text += json;
        return *this;
    }
    /// Members of an object without its braces.
    JsonLine &membersOf(std::string_view object)
    {
        return object.size() > 2 ? raw(object.substr(1, object.size() - 2)) : *this;
    }
    const std::string &result() const { return m_text; }

private:
    void comma()
    {
        if (!m_isFirst)
            m_text += ',';
        m_isFirst = false;
    }

    std::string m_text;
    bool m_isFirst = true;
};

} // namespace hallmarker::lineage::openlineage
