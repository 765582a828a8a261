#include "lineage/intake/SourceFile.h"

#include "core/json/CanonicalJson.h"
#include "lineage/intake/SourceText.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace hallmarker::lineage {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {
struct SourceFileTexts {
    Q_DECLARE_TR_FUNCTIONS(SourceFileTexts)
};
} // namespace

Result<QByteArray> readSourceFile(const QString &path, qint64 maxBytes)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error(ErrorKind::NotFound, SourceFileTexts::tr("There is no file %1. Check the path.").arg(path), {}, {.file = path});
    if (!info.isFile()) // a pipe or a device might never end
        return Error(ErrorKind::Unreadable, SourceFileTexts::tr("%1 is not a regular file.").arg(path), {}, {.file = path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorKind::Unreadable, SourceFileTexts::tr("%1 cannot be opened: %2.").arg(path, file.errorString()), {}, {.file = path});
    const QByteArray bytes = file.read(maxBytes + 1);
    if (bytes.size() > maxBytes)
        return Error(ErrorKind::LimitExceeded, SourceFileTexts::tr("%1 is larger than the %2 bytes that are read.").arg(path).arg(maxBytes), {}, {.file = path});
    if (file.error() != QFileDevice::NoError)
        return Error(ErrorKind::Unreadable, SourceFileTexts::tr("%1 cannot be read: %2.").arg(path, file.errorString()), {}, {.file = path});
    HALLMARKER_ASSIGN(const std::string text, sourceText(bytes.toStdString(), path));
    return QByteArray::fromStdString(text);
}

int jsonNesting(const QByteArray &bytes)
{
    int depth = 0;
    int deepest = 0;
    bool isInText = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (isInText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                isInText = false;
        } else if (c == '"') {
            isInText = true;
        } else if (c == '{' || c == '[') {
            deepest = qMax(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

Result<QJsonObject> parseSourceObject(const QByteArray &bytes, const QString &file, const ImportOptions &options)
{
    if (jsonNesting(bytes) > options.maxDepth)
        return Error(ErrorKind::LimitExceeded, SourceFileTexts::tr("%1 is nested more than %2 levels deep.").arg(file).arg(options.maxDepth), {}, {.file = file});
    HALLMARKER_ASSIGN(const QJsonValue root, core::parseJson(bytes, file, options.maxBytes));
    if (!root.isObject())
        return Error(ErrorKind::Invalid, SourceFileTexts::tr("%1 holds no JSON object at its top.").arg(file), {}, {.file = file, .line = 1});
    return root.toObject();
}

ImportNote noteOf(const Error &error, const QString &code, ImportNote::Kind kind)
{
    return {kind, error.where.file, qMax<qint64>(error.where.line, 0), error.where.pointer, code, error.message};
}

} // namespace hallmarker::lineage
