#pragma once

#include "core/result/Result.h"
#include "core/yaml/YamlReader.h"
#include "threats/exchange/SourceBudget.h"

#include <QJsonValue>

#include <optional>

namespace hallmarker::threats {

/// A foreign document as a value: JSON, or YAML where the format allows it, read within the budget.
class SourceValue {
public:
    static core::Result<SourceValue> json(const QByteArray &bytes, const QString &file, const SourceBudget &budget = {});
    static core::Result<SourceValue> yaml(const QByteArray &bytes, const QString &file, const SourceBudget &budget = {});
    /// JSON when the first character is a brace, else YAML.
    static core::Result<SourceValue> jsonOrYaml(const QByteArray &bytes, const QString &file, const SourceBudget &budget = {});

    const QJsonValue &root() const { return m_root; }
    const QString &file() const { return m_file; }
    /// Line and column where they are known (YAML); file and pointer always.
    core::ErrorLocation locate(const QString &pointer) const;
    core::Error error(const QString &pointer, const QString &message, core::ErrorKind kind = core::ErrorKind::Invalid) const { return core::Error(kind, message, {}, locate(pointer)); }

    /// The bytes of a regular file within the budget.
    static core::Result<QByteArray> bytesOf(const QString &path, const SourceBudget &budget = {});
    /// Without the byte-order mark that editors on Windows put in front.
    static QByteArray withoutMark(const QByteArray &bytes);
    static bool looksLikeJson(const QByteArray &head);

private:
    QJsonValue m_root;
    QString m_file;
    std::optional<core::YamlDocument> m_yaml;
};

} // namespace hallmarker::threats
