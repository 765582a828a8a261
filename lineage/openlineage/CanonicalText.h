#pragma once

#include <QtGlobal>

#include <simdjson.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hallmarker::lineage::openlineage {

/// The canonical form of RFC 8785 of parsed JSON, straight from the parser's own representation: the same bytes as
/// core::CanonicalJson, without building a tree of values first. It remembers where each part stands, so that a part of
/// the event costs no second writing.
class CanonicalText {
public:
    /// False when an object holds a key twice: there is no canonical form of that. Valid until the next write.
    /// `sourceBytes` is the size of the text that was parsed.
    bool write(simdjson::dom::element root, std::size_t sourceBytes);

    std::string_view text() const { return {m_buffer.get(), static_cast<std::size_t>(m_end - m_buffer.get())}; }
    /// Of a value within the root that was written.
    std::string_view textOf(simdjson::dom::element part) const;
    /// Of an object without its own keys that begin with an underscore: what a facet says, without who said it.
    std::string_view facetTextOf(simdjson::dom::element facet);

    /// A text as a JSON string.
    static void appendText(std::string &out, std::string_view text);

private:
    struct Span {
        quint32 begin;
        quint32 end;
        quint32 skipBegin; ///< of an object: its keys with an underscore, which stand together
        quint32 skipEnd;
    };
    struct Member {
        quint64 prefix; ///< the first eight bytes of the key as a number that sorts like them
        const char *key;
        quint32 size;
        quint32 value;  ///< place on the tape
    };
    static bool isLess(const Member &left, const Member &right);

    bool writeValue(std::size_t at);
    bool writeObject(std::size_t at);
    bool writeArray(std::size_t at);
    void writeString(const char *text, std::size_t size);
    void writeNumber(double value);
    std::size_t behind(std::size_t at) const;
    std::string_view stringAt(std::size_t at) const;
    quint32 offset() const { return static_cast<quint32>(m_end - m_buffer.get()); }
    void reserve(std::size_t more)
    {
        if (static_cast<std::size_t>(m_limit - m_end) < more)
            grow(more);
    }
    void append(char c) { *m_end++ = c; }
    void grow(std::size_t more);

    std::unique_ptr<char[]> m_buffer;
    char *m_end = nullptr;
    char *m_limit = nullptr;
    const simdjson::dom::document *m_document = nullptr;
    std::size_t m_sourceBytes = 0;
    std::vector<Member> m_members; ///< of the objects that are being written, used as a stack
    std::size_t m_memberCount = 0; ///< how much of it is in use
    std::vector<Span> m_spans;     ///< by place on the tape
    std::string m_facet;
};

} // namespace hallmarker::lineage::openlineage
