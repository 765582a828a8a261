#include "app/cli/AssetArgument.h"

#include "app/cli/CliTexts.h"
#include "inventory/datasets/DatasetRepository.h"
#include "inventory/models/ModelRepository.h"

#include <QFile>

namespace hallmarker::cli {

namespace {
constexpr qint64 largestProof = 64LL << 20;
}

core::Result<QString> assetArgument(core::Workspace &workspace, const QString &word)
{
    if (word.startsWith(QLatin1String("node:")))
        return word;
    if (const auto version = inventory::DatasetVersionRepository(workspace).resolve(word))
        return version->head.id.text();
    if (const auto version = inventory::ModelVersionRepository(workspace).resolve(word))
        return version->head.id.text();
    return core::Error(core::ErrorKind::NotFound, CliTexts::tr("\"%1\" names no version of a dataset or model. Give its name or id, or node:KIND:NAMESPACE|NAME of the lineage.").arg(word));
}

core::Result<QStringList> assetArguments(core::Workspace &workspace, const QStringList &words)
{
    QStringList assets;
    for (const QString &word : words) {
        HALLMARKER_ASSIGN(const QString asset, assetArgument(workspace, word));
        assets += asset;
    }
    return assets;
}

core::Result<QByteArray> proofArgument(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::Unreadable, CliTexts::tr("The file cannot be read: %1.").arg(file.errorString()), {}, {.file = path});
    if (file.size() > largestProof)
        return core::Error(core::ErrorKind::LimitExceeded, CliTexts::tr("The file is larger than 64 MiB. Attach a digest of it instead."), {}, {.file = path});
    return file.readAll();
}

} // namespace hallmarker::cli
