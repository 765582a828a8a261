#include "lineage/review/LineageOverlay.h"

#include "core/drawing/SafeText.h"
#include "core/finding/FindingRepository.h"
#include "lineage/review/LabelWords.h"
#include "lineage/review/LineageNames.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace hallmarker::lineage {

namespace {

struct OverlayTexts {
    Q_DECLARE_TR_FUNCTIONS(OverlayTexts)
};

using core::SceneState;

} // namespace

QString overlayTitle(OverlayKind kind)
{
    switch (kind) {
    case OverlayKind::None: return OverlayTexts::tr("Nothing");
    case OverlayKind::Staleness: return OverlayTexts::tr("What is stale");
    case OverlayKind::Findings: return OverlayTexts::tr("Findings");
    case OverlayKind::Classification: return OverlayTexts::tr("Classification");
    case OverlayKind::Purposes: return OverlayTexts::tr("Consent and purposes");
    case OverlayKind::Retention: return OverlayTexts::tr("Retention");
    case OverlayKind::Licences: return OverlayTexts::tr("Licences");
    case OverlayKind::Regions: return OverlayTexts::tr("Trust boundaries");
    case OverlayKind::Reviews: return OverlayTexts::tr("Reviews");
    }
    return {};
}

LineageOverlay::LineageOverlay(OverlayKind kind, const OverlayBasis &basis) : m_kind(kind), m_state(basis.state), m_workspace(basis.workspace), m_assets(basis.assets), m_boundary(basis.state, basis.graph)
{
    for (const LabelConflict &conflict : m_state.governed().conflicts().all())
        m_conflicts[conflict.node].append(conflict);
    if (kind == OverlayKind::Licences)
        m_licences.emplace(m_state, basis.shown);
    if (kind == OverlayKind::Reviews)
        m_remarks = NodeRemarks::read(m_workspace).value_or(NodeRemarks());
}

std::optional<OverlayMark> LineageOverlay::mark(NodeId node) const
{
    const std::optional<OverlayMark> said = label(node);
    const std::optional<OverlayMark> known = asset(node);
    if (!said || !known)
        return said ? said : known;
    // A conflict says more than a record; of anything else both are told.
    if (said->state == SceneState::Fail)
        return said;
    const bool isWorse = known->state == SceneState::Fail || known->state == SceneState::Warn || said->state == SceneState::Info;
    return OverlayMark{isWorse ? known->state : said->state, QString(known->text + QStringLiteral(" · ") + said->text)};
}

std::optional<OverlayMark> LineageOverlay::asset(NodeId node) const
{
    if (m_assets.isEmpty())
        return {};
    const NodeKey key = names::key(m_state.graph(), node);
    QStringList called{m_state.recordOf(node), QStringLiteral("node:%1:%2|%3").arg(nodeKindName(key.kind), key.space, key.name)};
    if (key.kind == NodeKind::Dataset || key.kind == NodeKind::DatasetVersion) {
        called += key.name;
        if (!called.first().isEmpty()) {
            if (const auto record = m_workspace.record(called.first()))
                called += record->name;
        }
    }
    for (const QString &name : std::as_const(called)) {
        if (const auto found = m_assets.constFind(name); !name.isEmpty() && found != m_assets.cend())
            return *found;
    }
    return {};
}

std::optional<OverlayMark> LineageOverlay::label(NodeId node) const
{
    const quint32 one = m_state.governed().representative(node);
    switch (m_kind) {
    case OverlayKind::None:
        return {};
    case OverlayKind::Staleness:
        if (m_state.stale().contains(node))
            return OverlayMark{SceneState::Stale, OverlayTexts::tr("stale")};
        if (m_state.bindings().contains(node))
            return OverlayMark{SceneState::Pass, OverlayTexts::tr("current")};
        return {};
    case OverlayKind::Findings:
        return finding(node);
    case OverlayKind::Classification:
        return classification(one);
    case OverlayKind::Purposes:
        return purposes(one);
    case OverlayKind::Retention:
        return retention(one);
    case OverlayKind::Licences:
        return m_licences->mark(node);
    case OverlayKind::Regions:
        return boundary(node);
    case OverlayKind::Reviews:
        return review(node);
    }
    return {};
}

QString LineageOverlay::boundaryOf(NodeId node) const
{
    return m_kind == OverlayKind::Regions ? m_boundary.of(node) : QString();
}

QStringList LineageOverlay::crossed(NodeId from, NodeId to) const
{
    return m_kind == OverlayKind::Regions ? m_boundary.crossedTo(to, from) : QStringList();
}

std::optional<OverlayMark> LineageOverlay::boundary(NodeId node) const
{
    for (const LabelConflict &conflict : m_conflicts.value(m_state.governed().representative(node))) {
        if (conflict.kind == LabelConflict::Kind::Region)
            return OverlayMark{SceneState::Fail, OverlayTexts::tr("%1 may not be here").arg(core::safeText(conflict.value))};
    }
    const QString here = core::safeText(m_boundary.of(node));
    if (here.isEmpty())
        return {};
    const QStringList from = m_boundary.crossedTo(node);
    return from.isEmpty() ? OverlayMark{SceneState::Info, here} : OverlayMark{SceneState::Warn, OverlayTexts::tr("%1, from %2", "where data lies, and where it came from").arg(here, core::safeText(from.join(QStringLiteral(", "))))};
}

std::optional<OverlayMark> LineageOverlay::finding(NodeId node) const
{
    const QString record = m_state.recordOf(node);
    if (record.isEmpty())
        return {};
    core::FindingFilter filter;
    filter.subjectId = record;
    filter.newestOnly = true;
    const core::Result<QList<core::JudgedFinding>> found = core::FindingRepository(m_workspace).list(filter);
    if (!found || found->isEmpty())
        return {};
    int failed = 0;
    int open = 0;
    for (const core::JudgedFinding &one : *found) {
        if (one.finding.verdict == core::Verdict::Fail)
            ++failed;
        else if (one.finding.verdict != core::Verdict::Pass || one.standing != core::FindingStanding::Current)
            ++open;
    }
    if (failed > 0)
        return OverlayMark{SceneState::Fail, OverlayTexts::tr("%n failing", "findings", failed)};
    if (open > 0)
        return OverlayMark{SceneState::Warn, OverlayTexts::tr("%n to look at", "findings", open)};
    return OverlayMark{SceneState::Pass, OverlayTexts::tr("%n passing", "findings", static_cast<int>(found->size()))};
}

std::optional<OverlayMark> LineageOverlay::classification(quint32 node) const
{
    const LabelValue &value = m_state.governed().solver().value(node);
    if (value == LabelValue())
        return {};
    QString text = classificationWord(value.classification);
    if (value.identifiability != Identifiability::None)
        text += QStringLiteral(" · ") + identifiabilityWord(value.identifiability);
    const QList<LabelConflict> conflicts = m_conflicts.value(node);
    const bool isDeclaredTooLow = std::any_of(conflicts.begin(), conflicts.end(), [](const LabelConflict &conflict) { return conflict.kind == LabelConflict::Kind::UnderClassified; });
    if (isDeclaredTooLow)
        return OverlayMark{SceneState::Fail, text};
    return OverlayMark{value.classification == Classification::Special ? SceneState::Warn : SceneState::Info, text};
}

std::optional<OverlayMark> LineageOverlay::purposes(quint32 node) const
{
    for (const LabelConflict &conflict : m_conflicts.value(node)) {
        if (conflict.kind == LabelConflict::Kind::Purpose)
            return OverlayMark{SceneState::Fail, OverlayTexts::tr("no consent: %1").arg(core::safeText(conflict.value))};
        if (conflict.kind == LabelConflict::Kind::UnusableJoin)
            return OverlayMark{SceneState::Fail, OverlayTexts::tr("no purpose is left")};
    }
    const LabelSolver &solver = m_state.governed().solver();
    const LabelValue &value = solver.value(node);
    if (value.purposes == LabelSets::everything)
        return {};
    const QStringList purposes = solver.purposes().texts(value.purposes);
    return OverlayMark{SceneState::Info, purposes.isEmpty() ? OverlayTexts::tr("for no purpose") : core::safeText(purposes.join(QStringLiteral(", ")))};
}

std::optional<OverlayMark> LineageOverlay::retention(quint32 node) const
{
    for (const LabelConflict &conflict : m_conflicts.value(node)) {
        if (conflict.kind == LabelConflict::Kind::Retention)
            return OverlayMark{SceneState::Fail, OverlayTexts::tr("kept too long")};
    }
    const QDate day = dateOf(m_state.governed().solver().value(node).eraseBy);
    if (!day.isValid())
        return {};
    const bool isDue = day <= QDateTime::fromMSecsSinceEpoch(m_workspace.clock().nowMs(), Qt::UTC).date();
    return OverlayMark{isDue ? SceneState::Warn : SceneState::Info, isDue ? OverlayTexts::tr("due since %1").arg(day.toString(Qt::ISODate)) : OverlayTexts::tr("erase by %1").arg(day.toString(Qt::ISODate))};
}

std::optional<OverlayMark> LineageOverlay::review(NodeId node) const
{
    // What speaks against it comes first.
    int worst = 0;
    for (const SignedReview &signedReview : m_remarks.reviewsOf(names::key(m_state.graph(), node)))
        worst = qMax(worst, !signedReview.isCurrent() ? 2 : signedReview.isCorrect ? 1 : 3);
    switch (worst) {
    case 0: return {};
    case 3: return OverlayMark{SceneState::Fail, OverlayTexts::tr("objections")};
    case 2: return OverlayMark{SceneState::Stale, OverlayTexts::tr("to be reviewed again")};
    default: break;
    }
    return OverlayMark{SceneState::Pass, OverlayTexts::tr("reviewed")};
}

QList<OverlayMark> LineageOverlay::legend(OverlayKind kind)
{
    switch (kind) {
    case OverlayKind::None:
        return {};
    case OverlayKind::Staleness:
        return {{SceneState::Stale, OverlayTexts::tr("stale: something it is made from has changed")}, {SceneState::Pass, OverlayTexts::tr("current: stands for a record that has not changed")}};
    case OverlayKind::Findings:
        return {{SceneState::Fail, OverlayTexts::tr("a check failed")}, {SceneState::Warn, OverlayTexts::tr("to look at: stale, expired or without a verdict")}, {SceneState::Pass, OverlayTexts::tr("all checks pass")}};
    case OverlayKind::Classification:
        return {{SceneState::Fail, OverlayTexts::tr("declared lower than it is")}, {SceneState::Warn, OverlayTexts::tr("special category")}, {SceneState::Info, OverlayTexts::tr("other labels")}};
    case OverlayKind::Purposes:
        return {{SceneState::Fail, OverlayTexts::tr("used for what nobody consented to")}, {SceneState::Warn, OverlayTexts::tr("some consents do not hold any more")}, {SceneState::Pass, OverlayTexts::tr("all its consents hold")}, {SceneState::Info, OverlayTexts::tr("what it may be used for")}};
    case OverlayKind::Retention:
        return {{SceneState::Fail, OverlayTexts::tr("kept beyond its day")}, {SceneState::Warn, OverlayTexts::tr("to be erased or decided now")}, {SceneState::Pass, OverlayTexts::tr("gone, with proof")}, {SceneState::Info, OverlayTexts::tr("later, or held")}};
    case OverlayKind::Licences:
        return {{SceneState::Fail, OverlayTexts::tr("a licence does not allow commercial use")}, {SceneState::Warn, OverlayTexts::tr("terms are not known")}, {SceneState::Pass, OverlayTexts::tr("allowed by all it is made from")}, {SceneState::Info, OverlayTexts::tr("its licence")}};
    case OverlayKind::Regions:
        return {{SceneState::Fail, OverlayTexts::tr("may not lie where it does")}, {SceneState::Warn, OverlayTexts::tr("data crossed a boundary to get here")}, {SceneState::Info, OverlayTexts::tr("where it lies and who holds it; a dashed line is a boundary")}};
    case OverlayKind::Reviews:
        return {{SceneState::Fail, OverlayTexts::tr("somebody has objections")}, {SceneState::Stale, OverlayTexts::tr("changed since it was reviewed")}, {SceneState::Pass, OverlayTexts::tr("reviewed and found correct")}};
    }
    return {};
}

} // namespace hallmarker::lineage
