#include "lineage/exchange/SourceDocument.h"

#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "lineage/exchange/ExchangeTexts.h"
#include "lineage/intake/SourceText.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace hallmarker::lineage {

using core::Error;
using core::ErrorKind;

namespace {

/// Where the nesting first exceeds the limit; -1 when it does not.
qsizetype tooDeepAt(const QByteArray &bytes, int limit)
{
    int depth = 0;
    bool isText = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (isText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                isText = false;
        } else if (c == '"') {
            isText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > limit)
                return i;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return -1;
}

} // namespace

core::Result<SourceDocument> SourceDocument::read(const QString &path, const ImportOptions &options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorKind::Unreadable, ExchangeTexts::tr("Cannot read %1: %2.").arg(path, file.errorString()), {}, {.file = path});
    if (file.size() > options.maxBytes)
        return Error(ErrorKind::LimitExceeded, ExchangeTexts::tr("%1 has %2 bytes; at most %3 are read. Split it, or raise the limit.").arg(path).arg(file.size()).arg(options.maxBytes), {}, {.file = path});
    HALLMARKER_ASSIGN(const std::string text, sourceText(file.readAll().toStdString(), path));
    return parse(QByteArray::fromStdString(text), path, options);
}

core::Result<SourceDocument> SourceDocument::parse(const QByteArray &bytes, const QString &file, const ImportOptions &options)
{
    if (const qsizetype place = tooDeepAt(bytes, options.maxDepth); place >= 0)
        return Error(ErrorKind::LimitExceeded, ExchangeTexts::tr("The JSON is nested more than %1 levels deep. It is not read.").arg(options.maxDepth), {},
                     {.file = file, .line = QByteArrayView(bytes).first(place).count('\n') + 1});
    HALLMARKER_ASSIGN(const QJsonValue root, core::parseJson(bytes, file, options.maxBytes));
    return SourceDocument{file, bytes, root, core::Hasher::of(bytes)};
}

QStringList SourceDocument::files(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList found;
    QDirIterator walk(path, {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        found += walk.next();
    found.sort();
    return found;
}

QByteArray SourceDocument::head(const QString &path, qint64 bytes)
{
    const QStringList candidates = files(path);
    QFile file(candidates.value(0));
    return !candidates.isEmpty() && file.open(QIODevice::ReadOnly) ? file.read(bytes) : QByteArray();
}

quint32 SourceDocument::addEvent(LineageFacts &facts) const
{
    facts.events.push_back({digest, noTime, {}, bytes});
    return static_cast<quint32>(facts.events.size() - 1);
}

} // namespace hallmarker::lineage
