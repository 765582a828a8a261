#include "lineage/review/LicenceMarks.h"

#include "core/drawing/SafeText.h"
#include "lineage/licence/LicenceText.h"
#include "lineage/review/LineageNames.h"

#include <QCoreApplication>

namespace hallmarker::lineage {

namespace {

struct LicenceMarkTexts {
    Q_DECLARE_TR_FUNCTIONS(LicenceMarkTexts)
};

bool isReleased(NodeKind kind)
{
    return kind == NodeKind::Model || kind == NodeKind::ModelVersion || kind == NodeKind::Checkpoint || kind == NodeKind::Deployment || kind == NodeKind::Prediction || kind == NodeKind::ExternalCopy;
}

/// The table of the program is the same for every picture.
const core::Result<std::shared_ptr<const LicenceTable>> &knownLicences()
{
    static const core::Result<std::shared_ptr<const LicenceTable>> table = LicenceTable::load();
    return table;
}

} // namespace

LicenceMarks::LicenceMarks(const LineageState &state, const std::vector<NodeId> &nodes) : m_state(state), m_licences(state.governed().licences())
{
    review(state, nodes);
}

void LicenceMarks::note(quint32 node, const OverlayMark &mark)
{
    // The worst that was found about a node is what it says.
    const auto known = m_marks.constFind(node);
    if (known == m_marks.cend() || (known->state != core::SceneState::Fail && mark.state == core::SceneState::Fail))
        m_marks.insert(node, mark);
}

void LicenceMarks::review(const LineageState &state, const std::vector<NodeId> &nodes)
{
    const auto &table = knownLicences();
    if (!table) {
        m_problem = table.error().message;
        return;
    }
    const GovernedGraph &governed = state.governed();
    std::optional<WorkspaceLicences> licences;
    for (const NodeId node : nodes) {
        if (!isReleased(state.graph().nodes().kind(node)))
            continue;
        if (!licences)
            licences.emplace(governed);
        const auto found = reviewLicences(licences->graph(), **table, governed.representative(node), QString::fromLatin1(use));
        if (!found) {
            m_problem = found.error().message;
            continue;
        }
        QStringList broken;
        for (const LicenceViolation &violation : found->violations) {
            if (!broken.contains(violation.licence))
                broken += violation.licence;
            if (violation.node != governed.representative(node))
                note(violation.node, {core::SceneState::Fail, LicenceMarkTexts::tr("%1: not allowed in %2", "a licence, and what it is not allowed in").arg(core::safeText(violation.licence), names::title(state.graph(), node))});
        }
        if (!broken.isEmpty())
            note(governed.representative(node), {core::SceneState::Fail, LicenceMarkTexts::tr("not allowed by %1").arg(core::safeText(broken.join(QStringLiteral(", "))))});
        else if (!found->gaps.empty())
            note(governed.representative(node), {core::SceneState::Warn, LicenceMarkTexts::tr("%n licences not known", nullptr, static_cast<int>(found->gaps.size()))});
        else
            note(governed.representative(node), {core::SceneState::Pass, LicenceMarkTexts::tr("allowed")});
        for (const LicenceGap &gap : found->gaps) {
            if (gap.node != governed.representative(node))
                note(gap.node, {core::SceneState::Warn, gap.expression.isEmpty() ? LicenceMarkTexts::tr("no licence known") : LicenceMarkTexts::tr("%1: terms not known").arg(core::safeText(gap.expression))});
        }
    }
}

std::optional<OverlayMark> LicenceMarks::mark(NodeId node) const
{
    const quint32 one = m_state.governed().representative(node);
    const QString licence = core::safeText(m_licences.value(one));
    const auto found = m_marks.constFind(one);
    if (found == m_marks.cend())
        return licence.isEmpty() ? std::optional<OverlayMark>() : OverlayMark{core::SceneState::Info, licence};
    if (licence.isEmpty() || found->text.contains(licence))
        return *found;
    return OverlayMark{found->state, QString(licence + QStringLiteral(" · ") + found->text)};
}

} // namespace hallmarker::lineage
