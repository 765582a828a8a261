#include "lineage/trail/SignedTrail.h"

#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "core/log/AuditLog.h"
#include "core/log/TlogProof.h"

#include <QCoreApplication>
#include <QHash>

namespace hallmarker::lineage {

using core::Digest;
using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

struct SignedTrailTexts {
    Q_DECLARE_TR_FUNCTIONS(SignedTrailTexts)
};

constexpr qint64 maxDocumentBytes = 64LL << 20;

Error broken(const QString &why)
{
    return Error(ErrorKind::Integrity, SignedTrailTexts::tr("The trail does not hold: %1").arg(why));
}

Result<QJsonObject> provedEntry(core::AuditLog &log, qint64 index)
{
    HALLMARKER_ASSIGN(const QList<core::LogEntry> entries, log.entries(index, 1));
    if (entries.size() != 1)
        return Error(ErrorKind::Integrity, SignedTrailTexts::tr("The log has no entry %1. Verify the workspace.").arg(index));
    HALLMARKER_ASSIGN(const QByteArray proof, log.tlogProof(index));
    return QJsonObject{{QStringLiteral("index"), index}, {QStringLiteral("entry"), QString::fromUtf8(entries.first().bytes)}, {QStringLiteral("proof"), QString::fromUtf8(proof)}};
}

/// The row is under the root, and the root is what the record of the log says, whose digest the first hop states.
Result<void> verifyPrediction(const QJsonObject &trail, const QJsonObject &document)
{
    const QJsonObject prediction = trail.value(QLatin1String("prediction")).toObject();
    HALLMARKER_ASSIGN(const PredictionRow row, PredictionRow::fromJson(prediction.value(QLatin1String("row")).toObject()));
    QList<Digest> proof;
    for (const QJsonValue &hash : prediction.value(QLatin1String("proof")).toArray())
        proof.append(Digest::fromText(hash.toString()));
    const Digest root = Digest::fromText(prediction.value(QLatin1String("root")).toString());
    HALLMARKER_TRY(PredictionPack::verify(row, prediction.value(QLatin1String("position")).toInteger(-1), prediction.value(QLatin1String("rows")).toInteger(-1), proof, root));
    const QJsonObject record = document.value(QLatin1String("prediction_log")).toObject();
    if (core::CanonicalJson::digestOf(record).toString() != trail.value(QLatin1String("hops")).toArray().first().toObject().value(QLatin1String("digest")).toString())
        return broken(SignedTrailTexts::tr("the record of the prediction log is not the one that the trail names."));
    if (record.value(QLatin1String("root")).toString() != root.toString() || record.value(QLatin1String("rows")) != prediction.value(QLatin1String("rows")))
        return broken(SignedTrailTexts::tr("the prediction is not of the log that the trail names."));
    return {};
}

} // namespace

Result<void> SignedTrail::verifyHop(const QJsonObject &hop, int number, const QHash<qint64, QByteArray> &entries)
{
    bool isStated = false;
    const QString digest = hop.value(QLatin1String("digest")).toString();
    const QString record = hop.value(QLatin1String("record")).toString();
    const QString told = hop.value(QLatin1String("told")).toString();
    bool isTold = told.isEmpty();
    for (const QJsonValue &value : hop.value(QLatin1String("entries")).toArray()) {
        const auto entry = entries.constFind(value.toInteger(-1));
        if (entry == entries.constEnd())
            return broken(SignedTrailTexts::tr("entry %1 of hop %2 is missing.").arg(value.toInteger(-1)).arg(number));
        isTold = isTold || entry->contains(told.mid(7).toUtf8());
        isStated = isStated || (entry->contains(digest.mid(7).toUtf8()) && entry->contains(record.toUtf8()));
    }
    if (!isTold)
        return broken(SignedTrailTexts::tr("no entry states the event that tells hop %1.").arg(number));
    if (!record.isEmpty() && digest.startsWith(QLatin1String("sha256:")) && !isStated)
        return broken(SignedTrailTexts::tr("no entry states the digest of hop %1.").arg(number));
    for (const QJsonValue &value : hop.value(QLatin1String("findings")).toArray()) {
        const QJsonObject finding = value.toObject();
        const auto entry = entries.constFind(finding.value(QLatin1String("entry")).toInteger(-1));
        if (entry == entries.constEnd() || !entry->contains(finding.value(QLatin1String("digest")).toString().mid(7).toUtf8()) || !entry->contains(finding.value(QLatin1String("id")).toString().toUtf8()))
            return broken(SignedTrailTexts::tr("no entry states the finding %1.").arg(finding.value(QLatin1String("id")).toString()));
    }
    return {};
}

Result<QJsonObject> SignedTrail::sign(core::Workspace &workspace, const Trail &trail)
{
    const QJsonObject content = trail.toJson();
    const Digest digest = core::CanonicalJson::digestOf(content);
    const QJsonObject payload{{QStringLiteral("digest"), digest.toString()}, {QStringLiteral("prediction-log"), trail.prediction.log.id}, {QStringLiteral("position"), trail.prediction.place.position}};
    HALLMARKER_TRY(workspace.write(QStringLiteral("trail.exported"), [&](core::WriteTransaction &transaction) { return transaction.note(QStringLiteral("trail.exported"), payload); }));
    core::AuditLog &log = workspace.log();
    HALLMARKER_ASSIGN(const core::StoredCheckpoint checkpoint, log.checkpoint());
    // Others may have written meanwhile: ours is the newest one that names the digest.
    qint64 statement = -1;
    for (qint64 end = checkpoint.size; end > 0 && statement < 0;) {
        const qint64 first = qMax<qint64>(end - 256, 0);
        HALLMARKER_ASSIGN(const QList<core::LogEntry> entries, log.entries(first, end - first));
        for (const core::LogEntry &entry : entries) {
            if (entry.bytes.contains(digest.hex().toLatin1()))
                statement = qMax(statement, entry.index);
        }
        end = first;
    }
    if (statement < 0)
        return Error(ErrorKind::Integrity, SignedTrailTexts::tr("The log does not hold the export that was just noted. Verify the workspace."));
    QJsonArray proved;
    for (const qint64 index : trail.logEntries()) {
        HALLMARKER_ASSIGN(const QJsonObject entry, provedEntry(log, index));
        proved.append(entry);
    }
    HALLMARKER_ASSIGN(const QJsonObject own, provedEntry(log, statement));
    HALLMARKER_ASSIGN(const QStringList keys, log.verifierKeys());
    return QJsonObject{{QStringLiteral("format"), QStringLiteral("hallmarker-signed-trail-1")},
                       {QStringLiteral("trail"), content},
                       {QStringLiteral("prediction_log"), trail.prediction.record.body},
                       {QStringLiteral("log"), QJsonObject{{QStringLiteral("origin"), log.origin()}, {QStringLiteral("keys"), QJsonArray::fromStringList(keys)}, {QStringLiteral("entries"), proved}}},
                       {QStringLiteral("statement"), own}};
}

Result<SignedTrail::Check> SignedTrail::verify(const QByteArray &bytes, const QStringList &trusted)
{
    HALLMARKER_ASSIGN(const QJsonValue json, core::parseJson(bytes, {}, maxDocumentBytes));
    const QJsonObject document = json.toObject();
    if (document.value(QLatin1String("format")) != QLatin1String("hallmarker-signed-trail-1"))
        return Error(ErrorKind::Invalid, SignedTrailTexts::tr("This is not a signed trail: its format is not hallmarker-signed-trail-1."));
    Check check;
    const QJsonObject log = document.value(QLatin1String("log")).toObject();
    check.origin = log.value(QLatin1String("origin")).toString();
    QList<core::VerifierKey> keys;
    for (const QJsonValue &value : log.value(QLatin1String("keys")).toArray()) {
        HALLMARKER_ASSIGN(const core::VerifierKey key, core::VerifierKey::fromText(value.toString()));
        if (!trusted.isEmpty() && !trusted.contains(value.toString()))
            continue;
        keys.append(key);
        check.keys.append(value.toString());
    }
    if (keys.isEmpty())
        return broken(trusted.isEmpty() ? SignedTrailTexts::tr("it brings no key.") : SignedTrailTexts::tr("none of its keys is one that is trusted."));

    const auto proved = [&](const QJsonObject &entry) -> Result<QByteArray> {
        const QByteArray content = entry.value(QLatin1String("entry")).toString().toUtf8();
        HALLMARKER_ASSIGN(const core::TlogProof proof, core::TlogProof::parse(entry.value(QLatin1String("proof")).toString().toUtf8()));
        if (proof.index != entry.value(QLatin1String("index")).toInteger(-1))
            return broken(SignedTrailTexts::tr("a proof is about another entry."));
        HALLMARKER_TRY(proof.verify(content, keys, check.origin));
        ++check.entries;
        return content;
    };
    QHash<qint64, QByteArray> entries;
    for (const QJsonValue &value : log.value(QLatin1String("entries")).toArray()) {
        HALLMARKER_ASSIGN(const QByteArray content, proved(value.toObject()));
        entries.insert(value.toObject().value(QLatin1String("index")).toInteger(-1), content);
    }
    const QJsonObject trail = document.value(QLatin1String("trail")).toObject();
    check.digest = core::CanonicalJson::digestOf(trail);
    HALLMARKER_ASSIGN(const QByteArray statement, proved(document.value(QLatin1String("statement")).toObject()));
    HALLMARKER_ASSIGN(const QJsonValue stated, core::parseJson(statement));
    if (stated.toObject().value(QLatin1String("action")) != QLatin1String("trail.exported") || stated.toObject().value(QLatin1String("payload")).toObject().value(QLatin1String("digest")).toString() != check.digest.toString())
        return broken(SignedTrailTexts::tr("the log states another digest of it. It was changed after it was exported."));
    int number = 0;
    for (const QJsonValue &hop : trail.value(QLatin1String("hops")).toArray())
        HALLMARKER_TRY(verifyHop(hop.toObject(), number++, entries));
    HALLMARKER_TRY(verifyPrediction(trail, document));
    return check;
}

} // namespace hallmarker::lineage
