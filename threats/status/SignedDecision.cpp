#include "threats/status/SignedDecision.h"

#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "core/keys/Ed25519Key.h"
#include "threats/status/Days.h"
#include "threats/status/StatusTexts.h"

#include <QDate>

namespace hallmarker::threats {

namespace {

constexpr qint64 longestMs = 366 * dayMs;

QJsonObject statementJson(const SignedDecision &decision)
{
    return {{QStringLiteral("model"), decision.model}, {QStringLiteral("key"), decision.key}, {QStringLiteral("status"), threatStatusNames().at(static_cast<int>(decision.status))}, {QStringLiteral("reason"), decision.reason},
            {QStringLiteral("owner"), decision.owner}, {QStringLiteral("by"), decision.by}, {QStringLiteral("at"), decision.at}, {QStringLiteral("until"), decision.until}, {QStringLiteral("about"), decision.about.toString()}};
}

core::Result<SignedDecision> storedDecision(core::Workspace &workspace, const QString &action, SignedDecision decision)
{
    HALLMARKER_TRY(workspace.write(action, [&decision](core::WriteTransaction &transaction) -> core::Result<void> {
        core::RecordDraft draft;
        draft.id = decision.id;
        draft.kind = QString::fromLatin1(SignedDecision::kind);
        draft.name = decision.key;
        draft.body = decision.toJson();
        draft.searchText = decision.reason;
        const auto put = transaction.put(draft, decision.revision);
        return put ? core::Result<void>() : core::Result<void>(put.error());
    }));
    ++decision.revision;
    return decision;
}

bool isDecision(ThreatStatus status)
{
    return status == ThreatStatus::Accepted || status == ThreatStatus::Transferred || status == ThreatStatus::NotApplicable;
}

} // namespace

QString SignedDecision::idOf(const QString &model, const QString &key)
{
    return QStringLiteral("threatdecision_") + core::Hasher::of(QString(model + QLatin1Char('\n') + key).toUtf8()).hex().left(26);
}

QByteArray SignedDecision::statement() const
{
    return core::CanonicalJson::of(statementJson(*this));
}

bool SignedDecision::isSigned() const
{
    const auto key = core::Ed25519PublicKey::fromPem(signature.publicKey);
    return key && key->verify(statement(), signature.signature);
}

qint64 SignedDecision::endsMs() const
{
    const QDate day = QDate::fromString(until, QStringLiteral("yyyy-MM-dd"));
    return day.isValid() ? day.addDays(1).startOfDay(Qt::UTC).toMSecsSinceEpoch() : 0;
}

QJsonObject SignedDecision::toJson() const
{
    QJsonObject body = statementJson(*this);
    body.insert(QStringLiteral("signature"), QString::fromLatin1(signature.signature.toBase64()));
    body.insert(QStringLiteral("publicKey"), QString::fromLatin1(signature.publicKey));
    body.insert(QStringLiteral("keyName"), signature.keyName);
    body.insert(QStringLiteral("fingerprint"), signature.fingerprint);
    if (isWithdrawn())
        body.insert(QStringLiteral("withdrawn"), QJsonObject{{QStringLiteral("by"), withdrawnBy}, {QStringLiteral("at"), withdrawnAt}, {QStringLiteral("reason"), withdrawal}});
    return body;
}

core::Result<SignedDecision> SignedDecision::fromRecord(const core::Record &record)
{
    const auto text = [&record](const char *name) { return record.body.value(QString::fromLatin1(name)).toString(); };
    SignedDecision decision;
    decision.id = record.id;
    decision.revision = record.revision;
    decision.model = text("model");
    decision.key = text("key");
    decision.reason = text("reason");
    decision.owner = text("owner");
    decision.by = text("by");
    decision.at = text("at");
    decision.until = text("until");
    decision.about = core::Digest::fromText(text("about"));
    decision.signature = {QByteArray::fromBase64(text("signature").toLatin1()), text("publicKey").toLatin1(), text("keyName"), text("fingerprint")};
    const QJsonObject withdrawn = record.body.value(QStringLiteral("withdrawn")).toObject();
    decision.withdrawnBy = withdrawn.value(QStringLiteral("by")).toString();
    decision.withdrawnAt = withdrawn.value(QStringLiteral("at")).toString();
    decision.withdrawal = withdrawn.value(QStringLiteral("reason")).toString();
    const qsizetype status = threatStatusNames().indexOf(text("status"));
    decision.status = static_cast<ThreatStatus>(std::max<qsizetype>(status, 0));
    if (record.kind != QLatin1String(kind) || status < 0 || !isDecision(decision.status))
        return core::Error(core::ErrorKind::Invalid, StatusTexts::tr("The record \"%1\" is not a decision about a threat.").arg(record.id), {}, {.file = record.id});
    return decision;
}

core::Result<SignedDecision> SignedDecision::save(core::Workspace &workspace, SignedDecision decision, const DecisionSigner &sign)
{
    const qint64 now = workspace.clock().nowMs();
    if (!isDecision(decision.status))
        return core::Error(core::ErrorKind::Usage, StatusTexts::tr("A threat can be accepted, transferred or found not applicable. That it is mitigated follows from evidence and is never typed."));
    if (decision.reason.trimmed().isEmpty() || decision.owner.trimmed().isEmpty())
        return core::Error(core::ErrorKind::Invalid, StatusTexts::tr("A decision about a threat needs a reason and an owner who answers for it."));
    if (decision.endsMs() <= now || decision.endsMs() - now > longestMs)
        return core::Error(core::ErrorKind::Invalid, StatusTexts::tr("A decision about a threat ends on a day to come, at most a year ahead, such as 2026-12-31."));
    if (decision.about.isEmpty())
        return core::Error(core::ErrorKind::Internal, StatusTexts::tr("It is not known what the decision is about."));
    decision.by = workspace.actor().name;
    decision.at = core::instantText(now);
    decision.id = idOf(decision.model, decision.key);
    const auto present = workspace.record(decision.id);
    if (!present && present.error().kind != core::ErrorKind::NotFound)
        return present.error();
    decision.revision = present ? present->revision : 0;
    HALLMARKER_ASSIGN(decision.signature, sign(decision.statement()));
    if (!decision.isSigned())
        return core::Error(core::ErrorKind::Invalid, StatusTexts::tr("The signature does not belong to the decision. Sign with an Ed25519 key."));
    return storedDecision(workspace, QStringLiteral("threat.decided"), decision);
}

core::Result<SignedDecision> SignedDecision::withdraw(core::Workspace &workspace, const QString &model, const QString &key, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return core::Error(core::ErrorKind::Invalid, StatusTexts::tr("Say why the decision is withdrawn."));
    const auto record = workspace.record(idOf(model, key));
    if (!record)
        return record.error().kind == core::ErrorKind::NotFound ? core::Error(core::ErrorKind::NotFound, StatusTexts::tr("There is no signed decision about %1.").arg(key)) : record.error();
    HALLMARKER_ASSIGN(SignedDecision decision, fromRecord(*record));
    if (decision.isWithdrawn())
        return core::Error(core::ErrorKind::Conflict, StatusTexts::tr("The decision about %1 was withdrawn by %2 already.").arg(key, decision.withdrawnBy));
    decision.withdrawnBy = workspace.actor().name;
    decision.withdrawnAt = core::instantText(workspace.clock().nowMs());
    decision.withdrawal = reason.trimmed();
    return storedDecision(workspace, QStringLiteral("threat.withdrawn"), decision);
}

core::Result<QHash<QString, SignedDecision>> SignedDecision::ofModel(const core::Workspace &workspace, const QString &model)
{
    QHash<QString, SignedDecision> decisions;
    core::RecordFilter filter;
    filter.kind = QString::fromLatin1(kind);
    filter.bodyKey = QStringLiteral("model");
    filter.bodyValue = model;
    HALLMARKER_ASSIGN(const QList<core::Record> records, workspace.records(filter));
    for (const core::Record &record : records) {
        HALLMARKER_ASSIGN(const SignedDecision decision, fromRecord(record));
        decisions.insert(decision.key, decision);
    }
    return decisions;
}

} // namespace hallmarker::threats
