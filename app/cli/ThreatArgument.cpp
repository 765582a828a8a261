#include "app/cli/ThreatArgument.h"

#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/wiring/ThreatFormats.h"
#include "core/table/FileBytes.h"

#include <QFileInfo>
#include <QJsonArray>

namespace hallmarker::cli {

core::Result<QByteArray> threatFileArgument(const QString &path)
{
    constexpr qint64 most = 64LL << 20;
    HALLMARKER_ASSIGN(const core::FileBytes file, core::FileBytes::open(path));
    if (file.size() > most)
        return core::Error(core::ErrorKind::LimitExceeded, CliTexts::tr("%1 has more than %2 bytes. No threat model needs that much.").arg(path).arg(most), {}, {.file = path});
    HALLMARKER_ASSIGN(const std::string bytes, file.head(most));
    return QByteArray::fromStdString(bytes);
}

core::Result<threats::ThreatModel> threatModelArgument(CommandContext &context, const QString &word, const QString &format)
{
    if (QFileInfo(word).isFile()) {
        HALLMARKER_ASSIGN(const QByteArray bytes, threatFileArgument(word));
        HALLMARKER_ASSIGN(const threats::ThreatFormat *reader, wiring::threatReader(format, bytes, word));
        HALLMARKER_ASSIGN(const threats::ImportedModel imported, reader->read(bytes, word));
        return imported.model;
    }
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspaceNaming(word, true));
    const threats::ThreatModelBook book(*workspace);
    const auto loaded = book.load(word);
    if (loaded)
        return loaded->model;
    const qsizetype at = word.lastIndexOf(QLatin1Char('@'));
    bool isNumber = false;
    const qint64 revision = at > 0 ? word.mid(at + 1).toLongLong(&isNumber) : 0;
    if (!isNumber)
        return loaded.error();
    HALLMARKER_ASSIGN(const threats::LoadedThreatModel then, book.at(word.left(at), revision));
    return then.model;
}

QJsonArray lossesJson(const threats::LossReport &report)
{
    QJsonArray all;
    for (const threats::Loss &loss : report.losses)
        all.append(QJsonObject{{QStringLiteral("where"), loss.where}, {QStringLiteral("what"), loss.what}, {QStringLiteral("kept"), loss.isKept}});
    return all;
}

QString lossesText(const threats::LossReport &report)
{
    QString text;
    for (const threats::Loss &loss : report.losses)
        text += QStringLiteral("  %1: %2\n").arg(loss.where, loss.what);
    return text;
}

} // namespace hallmarker::cli
