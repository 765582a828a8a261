#include "threats/exchange/SourceValue.h"

#include "threats/exchange/ExchangeTexts.h"
#include "threats/exchange/SourceScan.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <future>

namespace hallmarker::threats {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {
constexpr qsizetype scannedBeside = 1 << 20; ///< bytes
}

Result<SourceValue> SourceValue::json(const QByteArray &given, const QString &file, const SourceBudget &budget)
{
    const QByteArray bytes = withoutMark(given);
    // The scan of a large file runs beside the parser, where that cannot take more than the budget has.
    std::future<bool> scanned;
    if (bytes.size() >= scannedBeside && isSurelyWithin(bytes, budget)) {
        scanned = std::async(std::launch::async, [&bytes, &file, &budget] { return bool(scanJson(bytes, file, budget)); });
    } else {
        HALLMARKER_TRY(scanJson(bytes, file, budget));
    }
    QJsonParseError parseError;
    QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (scanned.valid() && !scanned.get()) {
        document = {};
        HALLMARKER_TRY(scanJson(bytes, file, budget)); // once more for its message, in the language of this thread
    }
    if (parseError.error != QJsonParseError::NoError) {
        const QByteArrayView before = QByteArrayView(bytes).first(qBound(qsizetype(0), qsizetype(parseError.offset), bytes.size()));
        return Error(ErrorKind::Unreadable, ThreatExchangeTexts::tr("This is not valid JSON: %1.").arg(parseError.errorString()), {},
                     {.file = file, .line = before.count('\n') + 1, .column = before.size() - before.lastIndexOf('\n')});
    }
    SourceValue value;
    value.m_file = file;
    value.m_root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return value;
}

Result<SourceValue> SourceValue::yaml(const QByteArray &given, const QString &file, const SourceBudget &budget)
{
    // The YAML reader builds a node for each scalar: the budget of bytes is smaller than that of JSON.
    HALLMARKER_ASSIGN(core::YamlDocument document, core::readYaml(withoutMark(given), file, {.maxBytes = qMin<qint64>(budget.maxBytes, 10LL << 20), .maxDepth = budget.maxDepth, .maxNodes = qMin<qint64>(budget.maxValues, 1'000'000)}));
    SourceValue value;
    value.m_file = file;
    value.m_root = document.root();
    value.m_yaml = std::move(document);
    return value;
}

Result<SourceValue> SourceValue::jsonOrYaml(const QByteArray &bytes, const QString &file, const SourceBudget &budget)
{
    return looksLikeJson(bytes) ? json(bytes, file, budget) : yaml(bytes, file, budget);
}

core::ErrorLocation SourceValue::locate(const QString &pointer) const
{
    core::ErrorLocation place = m_yaml ? m_yaml->locate(pointer) : core::ErrorLocation{.file = m_file};
    place.pointer = pointer;
    return place;
}

Result<QByteArray> SourceValue::bytesOf(const QString &path, const SourceBudget &budget)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error(ErrorKind::NotFound, ThreatExchangeTexts::tr("There is no file %1. Check the path.").arg(path), {}, {.file = path});
    if (!info.isFile()) // a pipe or a device might never end
        return Error(ErrorKind::Unreadable, ThreatExchangeTexts::tr("%1 is not a regular file.").arg(path), {}, {.file = path});
    if (info.size() > budget.maxBytes)
        return Error(ErrorKind::LimitExceeded, ThreatExchangeTexts::tr("The file has %1 bytes; at most %2 are read.").arg(info.size()).arg(budget.maxBytes), {}, {.file = path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorKind::Unreadable, ThreatExchangeTexts::tr("%1 cannot be opened: %2.").arg(path, file.errorString()), {}, {.file = path});
    const QByteArray bytes = file.read(budget.maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error(ErrorKind::Unreadable, ThreatExchangeTexts::tr("%1 cannot be read: %2.").arg(path, file.errorString()), {}, {.file = path});
    return bytes;
}

QByteArray SourceValue::withoutMark(const QByteArray &bytes)
{
    return bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes;
}

bool SourceValue::looksLikeJson(const QByteArray &head)
{
    for (const char c : withoutMark(head.left(4096)))
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
            return c == '{' || c == '[';
    return false;
}

} // namespace hallmarker::threats
