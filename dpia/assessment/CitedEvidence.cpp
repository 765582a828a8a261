#include "dpia/assessment/CitedEvidence.h"

#include "core/finding/FindingRepository.h"
#include "dpia/assessment/AssessmentTexts.h"

#include <QJsonObject>

namespace hallmarker::dpia {

QJsonObject EvidenceItem::toJson() const
{
    QJsonObject body{{QStringLiteral("form"), form}};
    if (!content.isEmpty())
        body.insert(QStringLiteral("content"), content.toString());
    if (!mediaType.isEmpty())
        body.insert(QStringLiteral("mediaType"), mediaType);
    if (!text.isEmpty())
        body.insert(QStringLiteral("text"), text);
    if (validUntilMs > 0)
        body.insert(QStringLiteral("validUntil"), core::instantText(validUntilMs));
    return body;
}

core::Result<core::Record> EvidenceItem::add(core::WriteTransaction &transaction, const EvidenceItem &item)
{
    core::RecordDraft draft;
    draft.kind = QString::fromLatin1(kind);
    draft.name = item.name;
    draft.body = item.toJson();
    draft.searchText = item.text;
    return transaction.put(draft, 0);
}

core::Result<core::Record> EvidenceItem::addFile(core::WriteTransaction &transaction, EvidenceItem item, const QByteArray &content)
{
    item.form = QStringLiteral("file");
    HALLMARKER_ASSIGN(item.content, transaction.putBlob(content, item.mediaType));
    return add(transaction, item);
}

core::Result<Citation> CitedEvidence::cite(const QString &reference, const QString &note) const
{
    HALLMARKER_ASSIGN(const core::Record record, m_workspace.resolve(QString(), reference));
    if (record.isDeleted)
        return core::Error(core::ErrorKind::NotFound, AssessmentTexts::tr("\"%1\" was removed and cannot be cited.").arg(record.name));
    return Citation{record.id, record.basis, note};
}

EvidenceStanding CitedEvidence::standing(const Citation &citation) const
{
    const auto record = m_workspace.record(citation.id);
    if (!record || record->isDeleted)
        return EvidenceStanding::Missing;
    if (record->basis != citation.seen)
        return EvidenceStanding::Stale;
    if (record->kind == QLatin1String("finding")) {
        const auto judged = core::FindingRepository(m_workspace).find(citation.id);
        if (!judged)
            return EvidenceStanding::Broken;
        switch (judged->standing) {
        case core::FindingStanding::Current: return EvidenceStanding::Valid;
        case core::FindingStanding::Stale: return EvidenceStanding::Stale;
        case core::FindingStanding::Expired: return EvidenceStanding::Expired;
        case core::FindingStanding::Broken: return EvidenceStanding::Broken;
        }
    }
    const auto causes = m_workspace.staleness(citation.id);
    if (!causes || !causes->isEmpty())
        return EvidenceStanding::Stale;
    if (record->kind != QLatin1String(EvidenceItem::kind))
        return EvidenceStanding::Valid;
    const core::Digest content = core::Digest::fromText(record->body.value(QStringLiteral("content")).toString());
    if (!content.isEmpty() && !m_workspace.blobs().get(content))
        return EvidenceStanding::Broken;
    const qint64 until = core::instantFromText(record->body.value(QStringLiteral("validUntil")).toString());
    return until >= 0 && until <= m_workspace.clock().nowMs() ? EvidenceStanding::Expired : EvidenceStanding::Valid;
}

QString CitedEvidence::problem(const Citation &citation) const
{
    const auto record = m_workspace.record(citation.id);
    const QString name = record ? record->name : citation.id;
    switch (standing(citation)) {
    case EvidenceStanding::Valid: return {};
    case EvidenceStanding::Stale: return AssessmentTexts::tr("\"%1\" has changed, or what it rests on has.").arg(name);
    case EvidenceStanding::Expired: return AssessmentTexts::tr("\"%1\" is valid no longer.").arg(name);
    case EvidenceStanding::Broken: return AssessmentTexts::tr("\"%1\" is broken: its content does not match its digest.").arg(name);
    case EvidenceStanding::Missing: return AssessmentTexts::tr("\"%1\" is not there any more.").arg(name);
    }
    return {};
}

} // namespace hallmarker::dpia
