#pragma once

#include "core/result/Result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonValue>
#include <QString>

namespace hallmarker::core {

/// What a YAML document may use up. An alias counts with everything it repeats.
struct YamlLimits {
    qint64 maxBytes = 1LL << 20;
    int maxDepth = 64;
    qint64 maxNodes = 200'000;
};

/// A YAML document as JSON, with the places of its values. Scalars follow the core schema of YAML 1.2: `yes`, `no` and
/// dates are text; `null`, `true`, `12`, `0x1f`, `1.5` are typed; a quoted scalar is always text.
class YamlDocument {
public:
    const QJsonValue &root() const { return m_root; }
    const QString &file() const { return m_file; }
    /// Line and column (1-based) of the value at a JSON pointer (RFC 6901), "" for the whole document; of its nearest
    /// ancestor when the value itself has no place. `pointer` is filled in.
    ErrorLocation locate(const QString &pointer) const;

private:
    friend class YamlBuilder;
    QJsonValue m_root;
    QString m_file;
    QHash<QString, QPair<qint64, qint64>> m_places; // of the key where there is one, else of the value
};

/// Reads exactly one document. Refused with line and column: bad UTF-8, a second document, duplicate keys, keys that
/// are not scalars, merge keys, foreign tags, an alias inside its own anchor, and whatever is over the limits.
Result<YamlDocument> readYaml(const QByteArray &bytes, const QString &file = {}, const YamlLimits &limits = {});
/// The same from a file, of which never more than maxBytes is read.
Result<YamlDocument> readYamlFile(const QString &path, const YamlLimits &limits = {});

/// `parent` with one more segment, escaped after RFC 6901.
QString jsonPointer(const QString &parent, const QString &key);
QString jsonPointer(const QString &parent, qsizetype index);

} // namespace hallmarker::core
