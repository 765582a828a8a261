#include "lineage/trail/PredictionBook.h"

#include "core/json/CanonicalJson.h"
#include "lineage/intake/FactWriter.h"
#include "lineage/store/LineageWriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace hallmarker::lineage {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

struct PredictionBookTexts {
    Q_DECLARE_TR_FUNCTIONS(PredictionBookTexts)
};

/// The log in the graph: models make it, snapshots are what they made it from.
void writeFacts(const PredictionLog &log, LineageFacts &facts)
{
    FactWriter writer(facts);
    QJsonObject content = log.toJson();
    content.remove(QStringLiteral("index")); // of how it is kept, not of what it says
    writer.beginEvent(core::CanonicalJson::of(QJsonObject{{QStringLiteral("prediction-log"), log.name}, {QStringLiteral("body"), content}}), log.lastMs == PredictionRow::noInstant ? noTime : log.lastMs);
    const NodeIndex node = writer.node(NodeKind::Prediction, QLatin1String(PredictionLog::space), log.name);
    writer.attribute(node, "subtype", QStringLiteral("prediction-log"));
    writer.attribute(node, "digest", QJsonObject{{QStringLiteral("algorithm"), QStringLiteral("sha256")}, {QStringLiteral("value"), log.source.hex()}});
    for (const PredictionReference &model : log.models)
        writer.edge(writer.node(model.kind, model.space, model.name), node, EdgeKind::Predicts, Transform::Predict);
    for (const PredictionReference &snapshot : log.snapshots)
        writer.edge(writer.node(snapshot.kind, snapshot.space, snapshot.name), node, EdgeKind::Derives, Transform::Predict, none, QJsonObject{{QStringLiteral("role"), QStringLiteral("features")}});
}

} // namespace

Result<PredictionBook::Imported> PredictionBook::import(const PredictionsRead &read, const QString &name, const QString &fileName, const QString &model, const ReferenceSearch &search, core::Progress &progress)
{
    Imported imported;
    HALLMARKER_ASSIGN(const QList<PredictionLog> known, logs());
    for (const PredictionLog &log : known) {
        if (log.source == read.source && log.name == name) {
            imported.log = log;
            return imported;
        }
    }
    PredictionLog &log = imported.log;
    log.name = name;
    log.fileName = fileName;
    log.source = read.source;
    log.columns = read.columns;
    QSet<QString> versions;
    QSet<QString> snapshots;
    for (const PredictionRow &row : read.rows) {
        if (row.atMs != PredictionRow::noInstant) {
            log.firstMs = log.firstMs == PredictionRow::noInstant ? row.atMs : qMin(log.firstMs, row.atMs);
            log.lastMs = qMax(log.lastMs, row.atMs);
        }
        versions.insert(row.modelVersion);
        if (!row.snapshot.isEmpty())
            snapshots.insert(row.snapshot);
    }
    QStringList texts(versions.begin(), versions.end());
    texts.sort();
    for (const QString &text : std::as_const(texts)) {
        if (text.isEmpty() && model.isEmpty()) {
            imported.warnings.append(PredictionBookTexts::tr("Some predictions name no model version; their trail ends at the log. The import can be told which version made them."));
            continue;
        }
        PredictionReference reference = search.modelVersion(text.isEmpty() ? model : text);
        reference.text = text;
        if (!reference.isKnown)
            imported.warnings.append(PredictionBookTexts::tr("Nothing is known of the model version \"%1\"; the trail ends there until lineage or inventory name it.").arg(reference.name));
        log.models.append(reference);
    }
    if (snapshots.size() > maxSnapshots) {
        imported.warnings.append(PredictionBookTexts::tr("The log names %1 snapshots of features; they stay with the predictions and do not become nodes of the graph.").arg(snapshots.size()));
        snapshots.clear();
    }
    QStringList names(snapshots.begin(), snapshots.end());
    names.sort();
    for (const QString &text : std::as_const(names))
        log.snapshots.append(search.snapshot(text));

    const Result<void> written = m_workspace.write(QStringLiteral("prediction-log.imported"), [&](core::WriteTransaction &transaction) -> Result<void> {
        qint64 stored = 0;
        const auto put = [&](const QByteArray &content) -> Result<core::Digest> {
            if (progress.isCancelled())
                return Error(ErrorKind::Cancelled, PredictionBookTexts::tr("The import was stopped; nothing was stored."));
            progress.report(PredictionBookTexts::tr("Storing predictions"), stored, static_cast<qint64>(read.rows.size()));
            stored += PredictionPack::segmentRows;
            return transaction.putBlob(content, QStringLiteral("application/x-hallmarker-predictions"));
        };
        HALLMARKER_ASSIGN(const PredictionPack::Index index, PredictionPack::store(read.rows, put));
        log.rows = index.rows;
        log.root = index.root;
        HALLMARKER_ASSIGN(log.index, transaction.putBlob(index.toBytes(), QStringLiteral("application/json")));
        core::RecordDraft draft;
        draft.kind = QLatin1String(PredictionLog::kind);
        draft.name = name;
        draft.body = log.toJson();
        draft.searchText = fileName;
        HALLMARKER_ASSIGN(const core::Record record, transaction.put(draft, 0));
        log.id = record.id;
        LineageFacts facts;
        writeFacts(log, facts);
        HALLMARKER_ASSIGN(const core::LineageIntake intake, LineageWriter::write(transaction, facts, QStringLiteral("predictions")));
        Q_UNUSED(intake)
        for (const QList<PredictionReference> &references : {log.models, log.snapshots}) {
            for (const PredictionReference &reference : references) {
                if (!reference.recordId.isEmpty() && reference.space == QLatin1String("hallmarker"))
                    HALLMARKER_TRY(LineageWriter::bind(transaction, {reference.kind, reference.space, reference.name}, reference.recordId));
            }
        }
        return LineageWriter::bind(transaction, {NodeKind::Prediction, QLatin1String(PredictionLog::space), log.name}, record.id);
    });
    if (!written)
        return written.error();
    imported.isNew = true;
    return imported;
}

Result<QList<PredictionLog>> PredictionBook::logs() const
{
    core::RecordFilter filter;
    filter.kind = QLatin1String(PredictionLog::kind);
    HALLMARKER_ASSIGN(const QList<core::Record> records, m_workspace.records(filter));
    QList<PredictionLog> logs;
    for (const core::Record &record : records) {
        HALLMARKER_ASSIGN(const PredictionLog log, PredictionLog::fromRecord(record));
        logs.append(log);
    }
    return logs;
}

Result<PredictionPack::Index> PredictionBook::indexOf(const PredictionLog &log) const
{
    HALLMARKER_ASSIGN(const QByteArray bytes, m_workspace.blobs().get(log.index));
    HALLMARKER_ASSIGN(const PredictionPack::Index index, PredictionPack::Index::fromBytes(bytes));
    if (index.root != log.root || index.rows != log.rows)
        return Error(ErrorKind::Integrity, PredictionBookTexts::tr("The index of the prediction log %1 does not belong to it. Verify the workspace.").arg(log.name), {}, {.file = log.id});
    return index;
}

Result<FoundPrediction> PredictionBook::find(const QString &id, const QString &wanted) const
{
    HALLMARKER_ASSIGN(const QList<PredictionLog> all, logs());
    QList<FoundPrediction> found;
    QStringList names;
    for (const PredictionLog &log : all) {
        if (!wanted.isEmpty() && log.id != wanted && log.name != wanted)
            continue;
        HALLMARKER_ASSIGN(const PredictionPack::Index index, indexOf(log));
        HALLMARKER_ASSIGN(const std::optional<PredictionPack::Found> place, PredictionPack::find(index, id, get()));
        if (!place)
            continue;
        HALLMARKER_TRY(PredictionPack::verify(place->row, place->position, log.rows, place->proof, log.root));
        HALLMARKER_ASSIGN(const core::Record record, m_workspace.record(log.id));
        // The same row in a log and in its later, longer copy is one prediction.
        if (found.isEmpty() || found.last().place.row != place->row)
            names.append(QStringLiteral("%1 (%2)").arg(log.name, log.id));
        else
            found.removeLast();
        found.append({log, record, *place});
    }
    if (found.isEmpty())
        return Error(ErrorKind::NotFound, all.isEmpty() ? PredictionBookTexts::tr("The workspace holds no prediction log. Import one with \"trail import\".") : PredictionBookTexts::tr("No prediction log has a prediction \"%1\".").arg(id));
    if (found.size() > 1)
        return Error(ErrorKind::Usage, PredictionBookTexts::tr("Several logs have a prediction \"%1\". Choose one of them: %2.").arg(id, names.join(QStringLiteral(", "))));
    return found.first();
}

PredictionPack::Get PredictionBook::get() const
{
    return [&workspace = m_workspace](const core::Digest &digest) { return workspace.blobs().get(digest); };
}

Result<QList<PredictionRow>> PredictionBook::rows(const PredictionLog &log, qint64 from, int count) const
{
    HALLMARKER_ASSIGN(const PredictionPack::Index index, indexOf(log));
    return PredictionPack::rows(index, from, count, get());
}

} // namespace hallmarker::lineage
