#pragma once

#include <QByteArrayView>
#include <QJsonValue>
#include <QString>

namespace hallmarker::dpia {

/// Walks the members of one object of canonical JSON (RFC 8785), as the workspace keeps its bodies: no blanks, keys that need no
/// escapes. A member that nobody asks for costs no more than to step over it.
class CanonicalMembers {
public:
    explicit CanonicalMembers(QByteArrayView object) : m_text(object) {}

    /// False behind the last one, and where the text is not of this form.
    bool next();
    QByteArrayView key() const { return m_key; }   ///< without quotes
    QByteArrayView raw() const { return m_raw; }   ///< the value as it is written

    /// Behind the last one: the bytes that the object has.
    qsizetype size() const { return m_at + 1; }

    static QJsonValue value(QByteArrayView raw);
    /// A text that may be cut off, without its quotes and escapes.
    static QString text(QByteArrayView raw);

private:
    /// Behind the value that begins there; the end of the text when it does not end.
    qsizetype behind(qsizetype at) const;
    qsizetype behindString(qsizetype at) const;

    QByteArrayView m_text;
    QByteArrayView m_key;
    QByteArrayView m_raw;
    qsizetype m_at = 1;
};

} // namespace hallmarker::dpia
