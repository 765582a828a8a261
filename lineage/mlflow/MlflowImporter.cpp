#include "lineage/mlflow/MlflowImporter.h"

#include "core/json/CanonicalJson.h"
#include "lineage/intake/FactWriter.h"
#include "lineage/intake/SourceFile.h"
#include "lineage/mlflow/MlflowDatabase.h"
#include "lineage/mlflow/MlflowFacts.h"
#include "lineage/mlflow/MlflowFileStore.h"
#include "lineage/mlflow/MlflowRest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace hallmarker::lineage {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

struct MlflowTexts {
    Q_DECLARE_TR_FUNCTIONS(MlflowTexts)
};

/// The store itself, or the mlruns in the folder; empty when neither is one.
QString storeFolder(const QString &path)
{
    if (MlflowFileStore::isStore(path))
        return path;
    const QString inner = QDir(path).filePath(QStringLiteral("mlruns"));
    return MlflowFileStore::isStore(inner) ? inner : QString();
}

Result<MlflowStore> readAnswers(const QString &path, const ImportOptions &options, QList<ImportNote> &notes)
{
    HALLMARKER_ASSIGN(const QByteArray bytes, readSourceFile(path, options.maxBytes));
    if (jsonNesting(bytes) > options.maxDepth)
        return Error(ErrorKind::LimitExceeded, MlflowTexts::tr("%1 is nested more than %2 levels deep.").arg(path).arg(options.maxDepth), {}, {.file = path});
    HALLMARKER_ASSIGN(const QJsonValue root, core::parseJson(bytes, path, options.maxBytes));
    const QJsonArray answers = root.isArray() ? root.toArray() : QJsonArray{root};
    MlflowStore store;
    store.isWhole = false;
    bool isAny = false;
    for (const QJsonValue &answer : answers) {
        isAny = isAny || MlflowRest::isAnswer(answer.toObject());
        MlflowRest::read(answer.toObject(), path, store, notes);
    }
    if (!isAny)
        return Error(ErrorKind::Invalid, MlflowTexts::tr("%1 holds no answer of MLflow: none of registered_models, model_versions, runs, experiments or models.").arg(path), {}, {.file = path});
    return store;
}

Result<MlflowStore> readStore(const QString &path, const ImportOptions &options, QList<ImportNote> &notes, core::Progress &progress)
{
    if (!QFileInfo::exists(path))
        return Error(ErrorKind::NotFound, MlflowTexts::tr("There is no %1. Check the path.").arg(path), {}, {.file = path});
    if (!QFileInfo(path).isDir())
        return MlflowDatabase::isDatabase(path) ? MlflowDatabase::read(path, options, notes, progress) : readAnswers(path, options, notes);
    if (const QString folder = storeFolder(path); !folder.isEmpty())
        return MlflowFileStore::read(folder, options, notes, progress);
    if (const QString database = QDir(path).filePath(QStringLiteral("mlflow.db")); MlflowDatabase::isDatabase(database))
        return MlflowDatabase::read(database, options, notes, progress);
    return Error(ErrorKind::NotFound, MlflowTexts::tr("The folder %1 is no store of MLflow: it holds neither experiments with meta.yaml, nor mlruns, nor mlflow.db.").arg(path), {}, {.file = path});
}

} // namespace

int MlflowImporter::likeness(const QString &path) const
{
    if (QFileInfo(path).isDir())
        return !storeFolder(path).isEmpty() || MlflowDatabase::isDatabase(QDir(path).filePath(QStringLiteral("mlflow.db"))) ? 95 : 0;
    if (MlflowDatabase::isDatabase(path))
        return 95;
    if (!path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) || QFileInfo(path).size() > (64LL << 20))
        return 0;
    const auto bytes = readSourceFile(path, 64LL << 20);
    if (!bytes || jsonNesting(*bytes) > ImportOptions().maxDepth)
        return 0;
    const auto root = core::parseJson(*bytes, path);
    return root && MlflowRest::isAnswer(root->isArray() ? root->toArray().first().toObject() : root->toObject()) ? 60 : 0;
}

Result<ImportReport> MlflowImporter::read(const QString &path, const ImportOptions &options, LineageFacts &facts, core::Progress &progress) const
{
    ImportReport report;
    HALLMARKER_ASSIGN(const MlflowStore store, readStore(path, options, report.notes, progress));
    for (const QString &missing : store.dangling())
        report.notes.append({ImportNote::Kind::Warning, path, 0, {}, QStringLiteral("dangling"), MlflowTexts::tr("%1: what it refers to is not in the store. The edge is kept.").arg(missing)});
    FactWriter writer(facts);
    writeMlflowFacts(store, writer);
    report.counts = store.counts();
    report.accepted = store.experiments.size() + store.runs.size() + store.loggedModels.size() + store.registeredModels.size() + store.versions.size();
    for (const ImportNote &note : report.notes)
        report.rejected += note.kind == ImportNote::Kind::Rejected;
    return report;
}

} // namespace hallmarker::lineage
