#include "lineage/signoff/ReviewDesk.h"

#include "core/drawing/SafeText.h"
#include "core/lineage/LineageRows.h"
#include "lineage/signoff/ScopeRecords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace hallmarker::lineage {

namespace {

struct ReviewTexts {
    Q_DECLARE_TR_FUNCTIONS(ReviewTexts)
};

constexpr qint64 msOfADay = 86'400'000;
const QString reviewNoteField = QStringLiteral("note");

core::FindingInput citedInput(const core::Record &record, const QString &role)
{
    return {role, record.id, record.kind, record.name, record.basis};
}

/// The records that the review rests on beside the part itself.
core::Result<void> addCited(core::WriteTransaction &transaction, const ReviewContent &content, core::Finding &finding)
{
    for (const QString &id : content.records()) {
        const core::Result<core::Record> record = transaction.record(id);
        if (record && !record->isDeleted && record->kind.endsWith(QLatin1String("-version")))
            finding.inputs.append(citedInput(*record, QStringLiteral("version")));
    }
    for (const QString &id : content.evidence()) {
        const core::Result<core::Record> record = transaction.record(id);
        if (!record || record->isDeleted || record->kind != QLatin1String("finding"))
            continue;
        finding.inputs.append(citedInput(*record, QStringLiteral("evidence")));
        // A step that is open again when its evidence expires has to be looked at again.
        HALLMARKER_ASSIGN(const core::Finding evidence, core::Finding::fromJson(id, record->body));
        if (evidence.validUntilMs > 0 && (finding.validUntilMs == 0 || evidence.validUntilMs < finding.validUntilMs))
            finding.validUntilMs = evidence.validUntilMs;
    }
    return {};
}

/// A record or a node of lineage on the way of a cause, by its name.
QString elementName(core::Workspace &workspace, const QString &id)
{
    if (id.startsWith(QLatin1String("lineage:"))) {
        const auto rows = core::LineageRows::committed(workspace);
        const auto nodes = rows ? (*rows)->nodes({id.mid(8).toLongLong()}) : core::Result<QList<core::LineageRows::Node>>(rows.error());
        return nodes && !nodes->isEmpty() ? core::safeText(nodes->first().name) : id;
    }
    const core::Result<core::Record> record = workspace.record(id);
    return record ? core::safeText(record->name) : id;
}

/// What changed outside of the part, and the way it came here.
QString causesText(core::Workspace &workspace, const QList<core::StaleCause> &causes)
{
    QStringList texts;
    for (const core::StaleCause &cause : causes) {
        const QString subject = elementName(workspace, cause.subjectId);
        QStringList way;
        for (const QString &id : cause.path.mid(1, cause.path.size() - 2))
            way += elementName(workspace, id);
        texts += way.isEmpty() ? ReviewTexts::tr("%1 has changed.").arg(subject) : ReviewTexts::tr("%1 has changed; it comes here by %2.").arg(subject, way.join(QStringLiteral(" → ")));
    }
    return texts.join(QLatin1Char(' '));
}

} // namespace

core::Result<SignedReview> ReviewDesk::sign(const ReviewOrder &order)
{
    if (!order.isCorrect && order.note.trimmed().isEmpty())
        return core::Error(core::ErrorKind::Invalid, ReviewTexts::tr("Say in a note what the objections are."));
    QString id;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(const auto rows, core::LineageRows::within(transaction));
        HALLMARKER_ASSIGN(const ReviewContent content, ReviewContent::read(*rows, order.scope));
        if (content.isTooLarge())
            return core::Error(core::ErrorKind::LimitExceeded, ReviewTexts::tr("This part of the lineage is too large to be signed at once. Take fewer steps, or sign its parts."));
        HALLMARKER_ASSIGN(const core::Record scope, ScopeRecords::keep(transaction, order.scope, content));
        core::Finding finding;
        finding.checkId = checkId();
        finding.checkVersion = QStringLiteral("1");
        finding.toolVersion = QStringLiteral(HALLMARKER_VERSION);
        finding.startedMs = transaction.nowMs();
        finding.parameters = {{QStringLiteral("scope"), order.scope.toJson()}};
        finding.inputs.append(citedInput(scope, QStringLiteral("lineage")));
        if (order.validDays > 0)
            finding.validUntilMs = transaction.nowMs() + order.validDays * msOfADay;
        HALLMARKER_TRY(addCited(transaction, content, finding));
        finding.figures = {{QStringLiteral("nodes"), double(content.nodes().size())}, {QStringLiteral("edges"), double(content.edges().size())}, {QStringLiteral("cuts"), double(content.cuts().size())}};
        finding.verdict = order.isCorrect ? core::Verdict::Pass : core::Verdict::Fail;
        const QString reviewer = m_workspace.actor().name;
        finding.reason = order.isCorrect ? ReviewTexts::tr("%1 reviewed this part of the lineage and found it correct.").arg(reviewer) : ReviewTexts::tr("%1 reviewed this part of the lineage and has objections.").arg(reviewer);
        HALLMARKER_ASSIGN(const core::Digest stored, transaction.putBlob(content.bytes(), QStringLiteral("application/json")));
        finding.artefacts = {stored};
        HALLMARKER_ASSIGN(const core::Finding added, core::FindingRepository::add(transaction, finding));
        id = added.id;
        if (!order.note.trimmed().isEmpty())
            HALLMARKER_TRY(transaction.putPersonal(id, reviewNoteField, order.note.trimmed()));
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("lineage.reviewed"), work));
    return find(id);
}

core::Result<SignedReview> ReviewDesk::reviewOf(const core::JudgedFinding &judged) const
{
    SignedReview review;
    review.judged = judged;
    HALLMARKER_ASSIGN(review.scope, ReviewScope::fromJson(judged.finding.parameters.value(QStringLiteral("scope")).toObject()));
    review.reviewer = core::safeText(judged.record.updatedBy);
    review.atMs = judged.finding.startedMs;
    review.isCorrect = judged.finding.verdict == core::Verdict::Pass;
    if (const core::Result<QString> note = m_workspace.personal(judged.finding.id, reviewNoteField))
        review.note = *note;
    return review;
}

core::Result<QList<SignedReview>> ReviewDesk::list() const
{
    core::FindingFilter filter;
    filter.checkId = checkId();
    HALLMARKER_ASSIGN(const QList<core::JudgedFinding> findings, core::FindingRepository(m_workspace).list(filter));
    QList<SignedReview> reviews;
    for (const core::JudgedFinding &judged : findings) {
        HALLMARKER_ASSIGN(const SignedReview review, reviewOf(judged));
        reviews.append(review);
    }
    return reviews;
}

core::Result<SignedReview> ReviewDesk::find(const QString &id) const
{
    HALLMARKER_ASSIGN(const core::Record record, m_workspace.resolve(QStringLiteral("finding"), id));
    HALLMARKER_ASSIGN(const core::JudgedFinding judged, core::FindingRepository(m_workspace).find(record.id));
    if (judged.finding.checkId != checkId())
        return core::Error(core::ErrorKind::Usage, ReviewTexts::tr("\"%1\" is a finding of %2 and no review of the lineage.").arg(id, judged.finding.checkId));
    return reviewOf(judged);
}

core::Result<ReviewContent> ReviewDesk::content(const SignedReview &review) const
{
    HALLMARKER_ASSIGN(const QByteArray bytes, m_workspace.blobs().get(review.judged.finding.artefacts.value(0)));
    return ReviewContent::fromBytes(bytes);
}

core::Result<QList<ReviewChange>> ReviewDesk::changes(const SignedReview &review) const
{
    HALLMARKER_ASSIGN(const ReviewContent before, content(review));
    HALLMARKER_ASSIGN(const auto rows, core::LineageRows::committed(m_workspace));
    HALLMARKER_ASSIGN(const ReviewContent now, ReviewContent::read(*rows, review.scope));
    return ReviewChange::between(before, now);
}

core::Result<QString> ReviewDesk::reason(const SignedReview &review) const
{
    switch (review.judged.standing) {
    case core::FindingStanding::Current:
        return QString();
    case core::FindingStanding::Broken:
        return ReviewTexts::tr("It does not match its proof in the log.");
    case core::FindingStanding::Expired:
        return ReviewTexts::tr("Its time is over.");
    case core::FindingStanding::Stale:
        break;
    }
    HALLMARKER_ASSIGN(const QList<ReviewChange> changed, changes(review));
    if (changed.isEmpty())
        return causesText(m_workspace, review.judged.causes);
    const QString first = changed.first().text();
    return changed.size() == 1 ? first : ReviewTexts::tr("%1 And %n more.", nullptr, static_cast<int>(changed.size() - 1)).arg(first);
}

} // namespace hallmarker::lineage
