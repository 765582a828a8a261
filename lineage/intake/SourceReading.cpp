#include "lineage/intake/SourceReading.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

namespace hallmarker::lineage {

namespace {

struct SourceReadingTexts {
    Q_DECLARE_TR_FUNCTIONS(SourceReadingTexts)
};

bool isUtf8(const std::string &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return !decoder.hasError() && text.toUtf8().toStdString() == bytes;
}

/// Every byte that is not plain ASCII as \xNN: the name as a shell would take it.
QString escapedName(const std::string &bytes)
{
    QString text;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text += byte >= 0x20 && byte < 0x7f ? QString(QLatin1Char(c)) : QStringLiteral("\\x%1").arg(byte, 2, 16, QLatin1Char('0'));
    }
    return text;
}

} // namespace

QList<ImportNote> unreadableNames(const QString &path)
{
    namespace fs = std::filesystem;
    std::error_code error;
    const std::string root = QFile::encodeName(path).toStdString();
    if (!fs::is_directory(root, error))
        return {};
    std::vector<std::string> names;
    fs::recursive_directory_iterator walk(root, fs::directory_options::skip_permission_denied, error);
    for (const fs::recursive_directory_iterator end; !error && walk != end; walk.increment(error)) {
        if (!isUtf8(walk->path().filename().string())) {
            names.push_back(walk->path().string().substr(root.size() + (root.ends_with('/') ? 0 : 1)));
            walk.disable_recursion_pending(); // one note for the folder says it for all below
        }
    }
    std::sort(names.begin(), names.end());
    QList<ImportNote> notes;
    for (const std::string &name : names)
        notes.append({.file = escapedName(name), .code = QStringLiteral("name-not-utf8"), .message = SourceReadingTexts::tr("The name is not UTF-8, so it was not opened. Rename it, then import again.")});
    return notes;
}

core::Result<ImportReport> readSource(const LineageImporter &importer, const QString &path, const ImportOptions &options, LineageFacts &facts, core::Progress &progress)
{
    const QList<ImportNote> unreadable = unreadableNames(path);
    core::Result<ImportReport> report = importer.read(path, options, facts, progress);
    if (report) {
        report->notes += unreadable;
        return report;
    }
    if (unreadable.isEmpty())
        return report;
    core::Error failed = report.error();
    failed.message += QLatin1Char(' ') + SourceReadingTexts::tr("%n names in it are not UTF-8 and were not opened, the first is %1.", nullptr, static_cast<int>(unreadable.size())).arg(unreadable.first().file);
    return failed;
}

} // namespace hallmarker::lineage
