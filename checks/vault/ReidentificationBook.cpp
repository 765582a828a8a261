#include "checks/vault/ReidentificationBook.h"

#include "core/gate/GateWaiver.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::checks {

namespace {

struct BookTexts {
    Q_DECLARE_TR_FUNCTIONS(BookTexts)
};

QString bookText(const core::Record &record, const char *key)
{
    return record.body.value(QLatin1String(key)).toString();
}

core::Error notUnderstood(const core::Record &record)
{
    return core::Error(core::ErrorKind::Integrity, BookTexts::tr("The record %1 cannot be understood.").arg(record.id));
}

} // namespace

QJsonObject VaultGrant::toJson() const
{
    return {{QStringLiteral("person"), person}, {QStringLiteral("domain"), domain}, {QStringLiteral("grantedBy"), grantedBy}, {QStringLiteral("reason"), reason}, {QStringLiteral("until"), core::instantText(untilMs)}};
}

core::Result<VaultGrant> VaultGrant::fromRecord(const core::Record &record)
{
    VaultGrant grant{record.id, record.name, record.revision, bookText(record, "person"), bookText(record, "domain"), bookText(record, "grantedBy"), bookText(record, "reason"), core::instantFromText(bookText(record, "until"))};
    if (grant.person.isEmpty() || grant.domain.isEmpty() || grant.untilMs <= 0)
        return notUnderstood(record);
    return grant;
}

QString ReidentificationRequest::state() const
{
    return isUsed() ? QStringLiteral("used") : isApproved() ? QStringLiteral("approved") : QStringLiteral("asked");
}

QJsonObject ReidentificationRequest::toJson() const
{
    QJsonObject names;
    for (auto it = columns.begin(); it != columns.end(); ++it)
        names.insert(it.key(), it.value());
    QJsonObject json{{QStringLiteral("file"), file.toString()}, {QStringLiteral("columns"), names}, {QStringLiteral("reason"), reason}, {QStringLiteral("requestedBy"), requestedBy}, {QStringLiteral("requested"), core::instantText(requestedMs)}};
    if (isApproved()) {
        json.insert(QStringLiteral("approvedBy"), approvedBy);
        json.insert(QStringLiteral("approved"), core::instantText(approvedMs));
    }
    if (isUsed()) {
        json.insert(QStringLiteral("usedBy"), usedBy);
        json.insert(QStringLiteral("used"), core::instantText(usedMs));
        json.insert(QStringLiteral("cells"), cells);
    }
    return json;
}

core::Result<ReidentificationRequest> ReidentificationRequest::fromRecord(const core::Record &record)
{
    ReidentificationRequest request;
    request.id = record.id;
    request.name = record.name;
    request.revision = record.revision;
    request.file = core::Digest::fromText(bookText(record, "file"));
    const QJsonObject columns = record.body.value(u"columns").toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it)
        request.columns.insert(it.key(), it.value().toString());
    request.reason = bookText(record, "reason");
    request.requestedBy = bookText(record, "requestedBy");
    request.requestedMs = core::instantFromText(bookText(record, "requested"));
    request.approvedBy = bookText(record, "approvedBy");
    request.approvedMs = request.isApproved() ? core::instantFromText(bookText(record, "approved")) : 0;
    request.usedBy = bookText(record, "usedBy");
    request.usedMs = request.isUsed() ? core::instantFromText(bookText(record, "used")) : 0;
    request.cells = record.body.value(u"cells").toInteger();
    if (request.file.isEmpty() || request.columns.isEmpty() || request.reason.isEmpty() || request.requestedBy.isEmpty())
        return notUnderstood(record);
    return request;
}

core::Result<QList<core::Record>> ReidentificationBook::recordsOf(const char *kind, bool withDeleted) const
{
    core::RecordFilter filter;
    filter.kind = QLatin1String(kind);
    filter.includeDeleted = withDeleted;
    HALLMARKER_ASSIGN(QList<core::Record> records, m_workspace.records(filter));
    std::sort(records.begin(), records.end(), [](const core::Record &a, const core::Record &b) { return std::pair(a.createdMs, a.id) < std::pair(b.createdMs, b.id); });
    return records;
}

core::Result<QList<VaultGrant>> ReidentificationBook::grants() const
{
    HALLMARKER_ASSIGN(const QList<core::Record> records, recordsOf(VaultGrant::kind, false));
    QList<VaultGrant> grants;
    for (const core::Record &record : records) {
        HALLMARKER_ASSIGN(const VaultGrant grant, VaultGrant::fromRecord(record));
        grants.append(grant);
    }
    return grants;
}

core::Result<QList<ReidentificationRequest>> ReidentificationBook::requests() const
{
    HALLMARKER_ASSIGN(const QList<core::Record> records, recordsOf(ReidentificationRequest::kind, false));
    QList<ReidentificationRequest> requests;
    for (const core::Record &record : records) {
        HALLMARKER_ASSIGN(const ReidentificationRequest request, ReidentificationRequest::fromRecord(record));
        requests.append(request);
    }
    return requests;
}

core::Result<VaultGrant> ReidentificationBook::grant(const QString &person, const QString &domain, qint64 untilMs, const QString &reason)
{
    const QString who = m_workspace.actor().name;
    if (person.trimmed().isEmpty() || domain.trimmed().isEmpty())
        return core::Error(core::ErrorKind::Invalid, BookTexts::tr("A grant needs a person and a domain."));
    if (reason.trimmed().isEmpty())
        return core::Error(core::ErrorKind::Invalid, BookTexts::tr("Say why, so that others understand it later."));
    if (untilMs <= m_workspace.clock().nowMs())
        return core::Error(core::ErrorKind::Invalid, BookTexts::tr("The end of the grant has to lie ahead."));
    if (core::isSamePerson(who, person))
        return core::Error(core::ErrorKind::Denied, BookTexts::tr("Nobody gives a grant to oneself."));
    HALLMARKER_ASSIGN(const QList<core::Record> all, recordsOf(VaultGrant::kind, true));
    VaultGrant stored;
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("vault.granted"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        core::RecordDraft draft;
        draft.kind = QLatin1String(VaultGrant::kind);
        draft.name = QStringLiteral("VG-%1").arg(all.size() + 1);
        draft.body = VaultGrant{{}, {}, 0, person.trimmed(), domain.trimmed(), who, reason.trimmed(), untilMs}.toJson();
        HALLMARKER_ASSIGN(const core::Record record, transaction.put(draft, 0));
        HALLMARKER_ASSIGN(stored, VaultGrant::fromRecord(record));
        return {};
    }));
    return stored;
}

core::Result<VaultGrant> ReidentificationBook::endGrant(const QString &reference, const QString &because)
{
    if (because.trimmed().isEmpty())
        return core::Error(core::ErrorKind::Invalid, BookTexts::tr("Say why, so that others understand it later."));
    HALLMARKER_ASSIGN(const core::Record record, m_workspace.resolve(QLatin1String(VaultGrant::kind), reference));
    HALLMARKER_ASSIGN(const VaultGrant grant, VaultGrant::fromRecord(record));
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("vault.grant-ended"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        if (const auto noted = transaction.note(QStringLiteral("vault.grant-ended"), {{QStringLiteral("grant"), grant.id}, {QStringLiteral("reason"), because.trimmed()}}); !noted)
            return noted.error();
        return transaction.remove(grant.id, grant.revision);
    }));
    return grant;
}

core::Result<void> ReidentificationBook::requireGrants(const QString &person, const QMap<QString, QString> &columns) const
{
    HALLMARKER_ASSIGN(const QList<VaultGrant> all, grants());
    const qint64 nowMs = m_workspace.clock().nowMs();
    for (const QString &domain : columns)
        if (std::none_of(all.begin(), all.end(), [&](const VaultGrant &grant) { return grant.domain == domain && grant.untilMs > nowMs && core::isSamePerson(grant.person, person); }))
            return core::Error(core::ErrorKind::Denied, BookTexts::tr("%1 has no grant for the domain \"%2\", or it has ended.").arg(person, domain));
    return {};
}

core::Result<ReidentificationRequest> ReidentificationBook::ask(const core::Digest &file, const QMap<QString, QString> &columns, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return core::Error(core::ErrorKind::Invalid, BookTexts::tr("Say why, so that others understand it later."));
    if (columns.isEmpty())
        return core::Error(core::ErrorKind::Invalid, BookTexts::tr("Name the columns that are to be turned back."));
    ReidentificationRequest request;
    request.file = file;
    request.columns = columns;
    request.reason = reason.trimmed();
    request.requestedBy = m_workspace.actor().name;
    request.requestedMs = m_workspace.clock().nowMs();
    HALLMARKER_TRY(requireGrants(request.requestedBy, columns));
    return store(request, QStringLiteral("vault.asked"));
}

core::Result<ReidentificationRequest> ReidentificationBook::approve(const QString &reference)
{
    HALLMARKER_ASSIGN(const core::Record record, m_workspace.resolve(QLatin1String(ReidentificationRequest::kind), reference));
    HALLMARKER_ASSIGN(ReidentificationRequest request, ReidentificationRequest::fromRecord(record));
    const QString who = m_workspace.actor().name;
    if (request.isApproved())
        return core::Error(core::ErrorKind::Conflict, BookTexts::tr("%1 was approved by %2 already.").arg(request.name, request.approvedBy));
    if (core::isSamePerson(who, request.requestedBy))
        return core::Error(core::ErrorKind::Denied, BookTexts::tr("A request must be approved by somebody other than the one who asked."));
    HALLMARKER_TRY(requireGrants(request.requestedBy, request.columns));
    request.approvedBy = who;
    request.approvedMs = m_workspace.clock().nowMs();
    return store(request, QStringLiteral("vault.approved"));
}

core::Result<ReidentificationRequest> ReidentificationBook::check(const QString &reference, const core::Digest &file) const
{
    HALLMARKER_ASSIGN(const core::Record record, m_workspace.resolve(QLatin1String(ReidentificationRequest::kind), reference));
    HALLMARKER_ASSIGN(const ReidentificationRequest request, ReidentificationRequest::fromRecord(record));
    if (!core::isSamePerson(m_workspace.actor().name, request.requestedBy))
        return core::Error(core::ErrorKind::Denied, BookTexts::tr("%1 was asked for by %2; nobody else may use it.").arg(request.name, request.requestedBy));
    if (!request.isApproved())
        return core::Error(core::ErrorKind::Denied, BookTexts::tr("%1 is not approved yet. Somebody else has to do that: privacy reidentify approve %1").arg(request.name));
    if (core::isSamePerson(request.approvedBy, request.requestedBy))
        return core::Error(core::ErrorKind::Denied, BookTexts::tr("A request must be approved by somebody other than the one who asked."));
    if (request.isUsed())
        return core::Error(core::ErrorKind::Denied, BookTexts::tr("%1 was used already; it is good for once.").arg(request.name));
    if (request.file != file)
        return core::Error(core::ErrorKind::Denied, BookTexts::tr("%1 is about another file, or the file was changed since.").arg(request.name));
    HALLMARKER_TRY(requireGrants(request.requestedBy, request.columns));
    return request;
}

core::Result<ReidentificationRequest> ReidentificationBook::use(const QString &reference, const core::Digest &file, qint64 cells)
{
    HALLMARKER_ASSIGN(ReidentificationRequest request, check(reference, file));
    request.usedBy = m_workspace.actor().name;
    request.usedMs = m_workspace.clock().nowMs();
    request.cells = cells;
    return store(request, QStringLiteral("vault.reidentified"));
}

core::Result<ReidentificationRequest> ReidentificationBook::store(const ReidentificationRequest &request, const QString &action)
{
    HALLMARKER_ASSIGN(const QList<core::Record> all, recordsOf(ReidentificationRequest::kind, true));
    ReidentificationRequest stored;
    HALLMARKER_TRY(m_workspace.write(action, [&](core::WriteTransaction &transaction) -> core::Result<void> {
        core::RecordDraft draft;
        draft.id = request.id;
        draft.kind = QLatin1String(ReidentificationRequest::kind);
        draft.name = request.revision == 0 ? QStringLiteral("REID-%1").arg(all.size() + 1) : request.name;
        draft.body = request.toJson();
        HALLMARKER_ASSIGN(const core::Record record, transaction.put(draft, request.revision));
        HALLMARKER_ASSIGN(stored, ReidentificationRequest::fromRecord(record));
        return {};
    }));
    return stored;
}

} // namespace hallmarker::checks
