#include "threats/insider/InsiderAudit.h"

#include "core/finding/FindingRepository.h"
#include "threats/insider/InsiderWords.h"
#include "threats/model/ThreatTexts.h"
#include "threats/status/Days.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace hallmarker::threats {

namespace {

core::FindingInput inputOf(const core::Record &record, const QString &role)
{
    return {role, record.id, record.kind, record.name, record.basis};
}

core::FigureTable tableOf(const InsiderResult &result, const ThreatModel &model)
{
    core::FigureTable table;
    table.key = QStringLiteral("scenarios");
    table.title = ThreatTexts::tr("What people inside could do");
    table.columns = {ThreatTexts::tr("Scenario"), ThreatTexts::tr("Applies"), ThreatTexts::tr("Severity"), ThreatTexts::tr("Person"), ThreatTexts::tr("On"), ThreatTexts::tr("Sprint")};
    for (const InsiderHit &hit : result.hits) {
        const Element *element = model.element(hit.element);
        // The person by key: findings hold no names.
        table.rows.append(QJsonArray{QString(hit.scenario->id + QLatin1Char(' ') + wordedScenario(*hit.scenario).title), hit.applies == Truth::Yes ? QStringLiteral("yes") : QStringLiteral("unknown"), hit.scenario->severity, hit.person, element && !element->name.isEmpty() ? element->name : hit.element, hit.sprint});
    }
    return table;
}

} // namespace

core::Result<InsiderResult> InsiderAudit::run(const LoadedThreatModel &loaded, bool isKept, const QString &sprint)
{
    if (!sprint.isEmpty() && std::none_of(loaded.model.sprints.begin(), loaded.model.sprints.end(), [&sprint](const Sprint &one) { return one.key == sprint; })) {
        QStringList known;
        for (const Sprint &one : loaded.model.sprints)
            known += one.key;
        return core::Error(core::ErrorKind::NotFound, known.isEmpty() ? ThreatTexts::tr("The model has no sprint.") : ThreatTexts::tr("The model has no sprint \"%1\". Sprints: %2.").arg(sprint, known.join(QStringLiteral(", "))));
    }
    const qint64 nowMs = m_workspace.clock().nowMs();
    InsiderResult result;
    result.day = dayText(nowMs);
    QHash<QString, core::Record> records;
    for (const QString &id : recordsBelow(loaded.model)) {
        const auto record = m_workspace.record(id);
        if (!record && record.error().kind != core::ErrorKind::NotFound)
            return record.error();
        if (record && !record->isDeleted)
            records.insert(id, *record);
    }
    result.hits = reviewInsiders(loaded.model, m_library.scenarios(), records, result.day);
    if (!sprint.isEmpty())
        result.hits.removeIf([&sprint](const InsiderHit &hit) { return hit.sprint != sprint; });
    HALLMARKER_ASSIGN(const core::Record model, m_workspace.record(loaded.model.id));
    core::Finding &finding = result.finding;
    finding.checkId = QString::fromLatin1(checkId);
    finding.checkVersion = QStringLiteral("1");
    finding.toolVersion = QStringLiteral(HALLMARKER_VERSION);
    finding.parameters = {{QStringLiteral("library"), QString(m_library.id() + QLatin1Char('@') + m_library.version())}};
    finding.inputs = {inputOf(model, QStringLiteral("model"))};
    QStringList ids = records.keys();
    ids.sort();
    for (const QString &id : std::as_const(ids))
        finding.grounds.append(inputOf(records.value(id), QStringLiteral("artifact")));
    int certain = 0;
    int pastSprint = 0;
    for (const InsiderHit &hit : std::as_const(result.hits)) {
        certain += hit.applies == Truth::Yes ? 1 : 0;
        pastSprint += hit.applies == Truth::Yes && hit.scenario->grant == GrantCondition::PastSprint ? 1 : 0;
    }
    const int open = int(result.hits.size()) - certain;
    const auto figure = [&finding](const char *key, int value) {
        core::Figure one;
        one.key = QLatin1String(key);
        one.value = value;
        one.unit = QStringLiteral("scenarios");
        finding.figures.append(one);
    };
    figure("applies", certain);
    figure("unknown", open);
    figure("grants_past_sprint", pastSprint);
    finding.tables = {tableOf(result, loaded.model)};
    finding.verdict = certain > 0 ? core::Verdict::Fail : open > 0 ? core::Verdict::Inconclusive : core::Verdict::Pass;
    finding.reason = certain > 0   ? ThreatTexts::tr("%n scenario(s) apply to people who have rights today.", nullptr, certain)
                     : open > 0 ? ThreatTexts::tr("Of %n scenario(s) nobody said enough to tell.", nullptr, open)
                                : ThreatTexts::tr("No scenario of the library applies to anybody who has rights today.");
    finding.startedMs = nowMs;
    finding.validUntilMs = nowMs + 90 * dayMs;
    if (const QString next = nextChangeAfter(loaded.model, result.day); !next.isEmpty()) {
        const QDateTime then(QDate::fromString(next, Qt::ISODate), QTime(0, 0), Qt::UTC);
        if (then.isValid())
            finding.validUntilMs = qMin(finding.validUntilMs, then.toMSecsSinceEpoch());
    }
    if (isKept && sprint.isEmpty()) {
        HALLMARKER_ASSIGN(finding, core::FindingRepository(m_workspace).add(finding));
    }
    return result;
}

} // namespace hallmarker::threats
