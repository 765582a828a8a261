#include "ui/checks/ListedFindings.h"

#include "core/check/CheckRegistry.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace hallmarker::ui {

namespace {

struct ListedFindingsTexts {
    Q_DECLARE_TR_FUNCTIONS(ListedFindingsTexts)
};

TableRow rowOf(const core::JudgedFinding &judged, const core::CheckRegistry *checks)
{
    QStringList on;
    for (const core::FindingInput &input : judged.finding.inputs)
        on += input.recordName;
    const core::CheckProvider *check = checks != nullptr ? checks->find(judged.finding.checkId) : nullptr;
    const bool isCurrent = judged.standing == core::FindingStanding::Current;
    TableRow row;
    row.id = judged.finding.id;
    row.cells = {{QString(), {}, statusFromName(core::verdictName(judged.finding.verdict)), IconId::None, {}},
                 {isCurrent ? ListedFindingsTexts::tr("current") : QString(), {}, isCurrent ? std::optional<Status>() : std::optional<Status>(statusFromName(core::findingStandingName(judged.standing))), IconId::None, {}},
                 {check != nullptr ? check->definition().title : judged.finding.checkId, {}, {}, IconId::None, judged.finding.checkId},
                 {on.join(QLatin1String(", ")), {}, {}, IconId::None, {}},
                 {QLocale().toString(QDateTime::fromMSecsSinceEpoch(judged.finding.startedMs), QLocale::ShortFormat), judged.finding.startedMs, {}, IconId::None, {}},
                 {judged.finding.reason, {}, {}, IconId::None, judged.finding.reason}};
    return row;
}

} // namespace

core::Result<std::shared_ptr<const ListedFindings>> ListedFindings::read(core::Workspace &workspace, const core::CheckRegistry *checks)
{
    core::FindingFilter filter;
    filter.newestOnly = true;
    HALLMARKER_ASSIGN(const QList<core::JudgedFinding> findings, core::FindingRepository(workspace).list(filter));
    auto listed = std::make_shared<ListedFindings>();
    listed->findings.reserve(findings.size());
    listed->rows.reserve(findings.size());
    for (const core::JudgedFinding &judged : findings) {
        listed->findings.insert(judged.finding.id, judged);
        listed->rows.append(rowOf(judged, checks));
    }
    return std::shared_ptr<const ListedFindings>(listed);
}

} // namespace hallmarker::ui
