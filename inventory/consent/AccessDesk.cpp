#include "inventory/consent/AccessDesk.h"

#include "inventory/datasets/DatasetRepository.h"

namespace hallmarker::inventory {

namespace {

struct AccessDeskTexts {
    Q_DECLARE_TR_FUNCTIONS(AccessDeskTexts)
};

Alert alertFor(const AccessRequest &request, AlertCause cause, qint64 nowMs)
{
    Alert alert;
    alert.head.name = request.head.name;
    alert.cause = cause;
    alert.recordId = request.head.id.text();
    alert.atMs = nowMs;
    for (const FieldJudgement &judgement : request.judgements)
        for (const QString &reason : judgement.reasons)
            if (!alert.reasons.contains(reason))
                alert.reasons += reason;
    return alert;
}

bool restsOn(const AccessRequest &request, const QString &consentId)
{
    return std::any_of(request.judgements.begin(), request.judgements.end(), [&](const FieldJudgement &judgement) { return judgement.bases.contains(consentId); });
}

} // namespace

AccessDesk::AccessDesk(core::Workspace &workspace, const core::AssetLineage &lineage, PurposeTaxonomy taxonomy) : m_workspace(workspace), m_lineage(lineage), m_room(workspace, std::move(taxonomy)) {}

core::Result<AccessRequest> AccessDesk::preview(const AccessRequest &request)
{
    HALLMARKER_ASSIGN(const AccessJudge *judge, m_room.judge());
    AccessRequest asked = request;
    if (asked.atMs == 0)
        asked.atMs = m_workspace.clock().nowMs();
    if (!asked.person.isEmpty()) {
        HALLMARKER_ASSIGN(asked.subject, m_room.tokens().of(asked.person));
    }
    return judge->judge(asked);
}

core::Result<QList<AccessRequest>> AccessDesk::take(QList<AccessRequest> requests)
{
    HALLMARKER_ASSIGN(const AccessJudge *judge, m_room.judge());
    for (AccessRequest &request : requests) {
        if (!request.person.isEmpty()) {
            HALLMARKER_ASSIGN(request.subject, m_room.tokens().of(request.person));
        }
    }
    QList<AccessRequest> stored;
    QList<Alert> alerts;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        stored.clear();
        alerts.clear();
        for (AccessRequest request : requests) {
            if (request.atMs == 0)
                request.atMs = transaction.nowMs();
            request = judge->judge(request);
            if (request.head.name.isEmpty())
                request.head.name = request.who.isEmpty() ? core::instantText(request.atMs) : QString(request.who + QStringLiteral(" · ") + core::instantText(request.atMs));
            HALLMARKER_ASSIGN(const AccessRequest saved, AccessRequestRepository::save(transaction, request));
            stored.append(saved);
            if (saved.verdict != AccessVerdict::Deny && saved.verdict != AccessVerdict::Gap)
                continue;
            const Alert alert = alertFor(saved, saved.verdict == AccessVerdict::Deny ? AlertCause::AccessDenied : AlertCause::AccessGap, transaction.nowMs());
            HALLMARKER_ASSIGN(const Alert kept, AlertRepository::save(transaction, alert));
            alerts.append(kept);
        }
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("access.judged"), work));
    raise(alerts);
    return stored;
}

core::Result<AccessException> AccessDesk::grantException(AccessException exception)
{
    const auto refuse = [](const QString &sentence, const char *pointer) { return core::Error(core::ErrorKind::Invalid, sentence, {}, {.pointer = QString::fromLatin1(pointer)}); };
    if (exception.reason.trimmed().isEmpty())
        return refuse(AccessDeskTexts::tr("An exception needs a reason that somebody answers for."), "/reason");
    if (exception.untilMs <= m_workspace.clock().nowMs())
        return refuse(AccessDeskTexts::tr("An exception ends: give a day that is still to come."), "/until");
    if (exception.fields.isEmpty())
        return refuse(AccessDeskTexts::tr("Name the fields: DATASET.FIELD, or DATASET.* for all of them."), "/fields");
    exception.grantedBy = m_workspace.actor().name;
    if (exception.head.name.isEmpty())
        exception.head.name = QString(exception.who + QStringLiteral(" · ") + exception.purpose);
    return AccessExceptionRepository(m_workspace).save(exception);
}

core::Result<QStringList> AccessDesk::assetsOf(const QStringList &datasets) const
{
    QStringList assets;
    HALLMARKER_ASSIGN(const QList<Dataset> all, DatasetRepository(m_workspace).list());
    HALLMARKER_ASSIGN(const QList<DatasetVersion> versions, DatasetVersionRepository(m_workspace).list());
    for (const Dataset &dataset : all)
        if (datasets.contains(dataset.head.name))
            for (const DatasetVersion &version : versions)
                if (version.dataset == dataset.head.id)
                    assets += version.head.id.text();
    return assets;
}

core::Result<QList<Alert>> AccessDesk::alertsFor(const ConsentRecord &consent, qint64 nowMs) const
{
    QList<Alert> alerts;
    HALLMARKER_ASSIGN(const QList<AccessRequest> requests, AccessRequestRepository(m_workspace).list());
    for (const AccessRequest &request : requests)
        if (request.isLive(nowMs) && restsOn(request, consent.head.id.text()))
            alerts.append(alertFor(request, AlertCause::GrantWithoutConsent, nowMs));
    HALLMARKER_ASSIGN(const QStringList assets, assetsOf(consent.datasets));
    if (assets.isEmpty())
        return alerts;
    HALLMARKER_ASSIGN(const core::AssetReach reach, m_lineage.reachOf(assets));
    for (const core::ReachedAsset &asset : reach.reached) {
        if (!asset.nodeKind.startsWith(QLatin1String("model")))
            continue;
        Alert alert;
        alert.head.name = asset.name;
        alert.cause = AlertCause::ModelWithoutConsent;
        alert.recordId = consent.head.id.text();
        alert.asset = asset.asset;
        alert.path = asset.path;
        alert.reasons = {consentStateName(consent.stateAt(nowMs))};
        alert.atMs = nowMs;
        alerts.append(alert);
    }
    return alerts;
}

core::Result<QList<ConsentRecord>> AccessDesk::saveConsents(const QList<ConsentRecord> &records)
{
    return saveAll(records, {});
}

core::Result<QList<ConsentRecord>> AccessDesk::saveAll(const QList<ConsentRecord> &records, const QList<QString> &people)
{
    QList<ConsentRecord> stored;
    QList<Alert> raised;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        stored.clear();
        raised.clear();
        for (qsizetype i = 0; i < records.size(); ++i) {
            const ConsentRecord &record = records.at(i);
            bool wasValid = false;
            if (!record.head.id.isEmpty()) {
                HALLMARKER_ASSIGN(const core::Record present, transaction.record(record.head.id.text()));
                HALLMARKER_ASSIGN(const ConsentRecord before, ConsentRecordRepository::fromRecord(present));
                wasValid = isValid(before.stateAt(transaction.nowMs()));
            }
            HALLMARKER_ASSIGN(const ConsentRecord saved, ConsentRecordRepository::save(transaction, record));
            stored.append(saved);
            if (!people.value(i).isEmpty()) // who it is stays erasable
                if (const auto kept = transaction.putPersonal(saved.head.id.text(), ConsentRecord::subjectField(), people.at(i)); !kept)
                    return kept.error();
            if (!wasValid || isValid(saved.stateAt(transaction.nowMs())))
                continue;
            HALLMARKER_ASSIGN(const QList<Alert> alerts, alertsFor(saved, transaction.nowMs()));
            for (const Alert &alert : alerts) {
                HALLMARKER_ASSIGN(const Alert kept, AlertRepository::save(transaction, alert));
                raised.append(kept);
            }
        }
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("consent.saved"), work));
    raise(raised);
    return stored;
}

core::Result<AccessDesk::Imported> AccessDesk::storeImported(const QList<ImportedConsent> &consents, const QStringList &datasets)
{
    HALLMARKER_TRY(m_room.tokens().renewStored());
    HALLMARKER_ASSIGN(const QList<ConsentRecord> present, ConsentRecordRepository(m_workspace).list());
    QHash<QString, ConsentRecord> byName;
    for (const ConsentRecord &record : present)
        byName.insert(record.head.name, record);
    Imported counts;
    QList<ConsentRecord> wanted;
    QList<QString> people;
    for (const ImportedConsent &consent : consents) {
        ConsentRecord record = consent.record;
        HALLMARKER_ASSIGN(record.subject, m_room.tokens().of(consent.person));
        for (const QString &dataset : datasets)
            if (!record.datasets.contains(dataset))
                record.datasets.append(dataset);
        const auto known = byName.constFind(record.head.name);
        if (known != byName.constEnd()) {
            if (known->toJson() == record.toJson()) {
                ++counts.unchanged;
                continue;
            }
            record.head.id = known->head.id;
            record.head.revision = known->head.revision;
            record.head.unknown = known->head.unknown;
            ++counts.changed;
        } else {
            ++counts.added;
        }
        wanted.append(record);
        people.append(consent.person);
    }
    if (!wanted.isEmpty())
        HALLMARKER_TRY(saveAll(wanted, people));
    return counts;
}

core::Result<ConsentRecord> AccessDesk::withdraw(const ConsentRecordId &id, ConsentState state, const QString &by)
{
    if (isValid(state))
        return core::Error(core::ErrorKind::Usage, AccessDeskTexts::tr("\"%1\" is not the end of a consent.").arg(consentStateName(state)));
    HALLMARKER_ASSIGN(ConsentRecord record, ConsentRecordRepository(m_workspace).find(id));
    record.events.append({m_workspace.clock().nowMs(), state, {}, by});
    HALLMARKER_ASSIGN(const QList<ConsentRecord> saved, saveConsents({record}));
    return saved.first();
}

core::Result<Alert> AccessDesk::acknowledge(const AlertId &id)
{
    AlertRepository alerts(m_workspace);
    HALLMARKER_ASSIGN(Alert alert, alerts.find(id));
    if (alert.acknowledgedMs != 0)
        return alert;
    alert.acknowledgedMs = m_workspace.clock().nowMs();
    alert.acknowledgedBy = m_workspace.actor().name;
    return alerts.save(alert);
}

void AccessDesk::raise(const QList<Alert> &alerts) const
{
    for (const Alert &alert : alerts)
        for (AlertChannel *channel : m_channels)
            channel->raise(alert);
}

} // namespace hallmarker::inventory
