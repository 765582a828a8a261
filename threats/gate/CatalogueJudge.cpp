#include "threats/gate/CatalogueJudge.h"

#include "threats/rules/WhyText.h"

#include <QCoreApplication>
#include <QDate>
#include <QTimeZone>

namespace hallmarker::threats {

namespace {

struct CatalogueJudgeTexts {
    Q_DECLARE_TR_FUNCTIONS(CatalogueJudgeTexts)
};

core::GateSeverity gateSeverity(Severity severity)
{
    return static_cast<core::GateSeverity>(severity); // the same four, lowest first
}

/// The start of the day after the last one on which a decision holds; 0: it has no end.
qint64 endOfDecision(const ThreatDecision &decision)
{
    const QDate day = QDate::fromString(decision.until.left(10), Qt::ISODate);
    return day.isValid() ? QDateTime(day.addDays(1), QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch() : 0;
}

/// What people decided, as far as it still holds. What is computed is never taken from a decision.
void applyDecision(const ThreatDecision &decision, qint64 nowMs, JudgedThreat &judged)
{
    switch (decision.status) {
    case ThreatStatus::Open:
    case ThreatStatus::NeedsAnswer:
    case ThreatStatus::MitigatedByEvidence: return;
    case ThreatStatus::MitigatedByStatement:
    case ThreatStatus::Accepted:
    case ThreatStatus::Transferred:
    case ThreatStatus::Avoided:
    case ThreatStatus::NotApplicable: break;
    }
    const qint64 endMs = endOfDecision(decision);
    if (endMs > 0 && nowMs >= endMs) {
        judged.status = QStringLiteral("expired");
        judged.why = CatalogueJudgeTexts::tr("%1 decided \"%2\" until %3, which has passed.").arg(decision.by, threatStatusNames().at(int(decision.status)), decision.until) + QLatin1Char(' ') + judged.why;
        return;
    }
    judged.status = threatStatusNames().at(static_cast<int>(decision.status));
    judged.goodUntilMs = endMs;
    judged.goodUntil = CatalogueJudgeTexts::tr("The decision of %1 about %2").arg(decision.by, judged.title);
}

JudgedThreat judgedInstance(const RuleRun &run, const ThreatInstance &instance)
{
    const CatalogueThreat &threat = run.threat(instance);
    JudgedThreat judged;
    judged.key = instance.key;
    judged.threat = instance.threat;
    judged.title = threat.title;
    judged.element = instance.element;
    judged.status = instance.applies == Applies::Yes ? QStringLiteral("open") : QStringLiteral("needs-answer");
    judged.severity = gateSeverity(instance.severity);
    judged.why = whyText(run, instance);
    judged.help = instance.applies == Applies::Yes ? threat.clears : CatalogueJudgeTexts::tr("Answer what nobody has said: %1.").arg(run.explanation(instance).asks().join(QStringLiteral(", ")));
    judged.tags = QStringList(QStringLiteral("security")) + threat.atlas + threat.owaspMl + threat.owaspLlm;
    for (const int cwe : threat.cwe)
        judged.tags += QStringLiteral("CWE-%1").arg(cwe);
    return judged;
}

JudgedThreat judgedOwn(const ThreatDecision &decision)
{
    JudgedThreat judged;
    judged.key = decision.key;
    judged.title = decision.title;
    judged.element = decision.on;
    judged.status = QStringLiteral("open");
    judged.severity = core::gateSeverityFromName(decision.severity.toLower()).value_or(core::GateSeverity::High); // one that nobody has rated is not a small one
    judged.why = decision.description;
    judged.help = decision.mitigation;
    judged.tags = QStringList(QStringLiteral("security")) + decision.identifiers;
    return judged;
}

} // namespace

core::Result<QList<JudgedThreat>> CatalogueJudge::judge(core::Workspace &, const ThreatModel &model, qint64 nowMs) const
{
    HALLMARKER_ASSIGN(const std::shared_ptr<const RuleSet> rules, RuleSet::builtIn());
    const RuleRun run(rules, model);
    QList<JudgedThreat> threats;
    for (const ThreatInstance &instance : run.instances()) {
        JudgedThreat judged = judgedInstance(run, instance);
        if (const ThreatDecision *decision = model.decision(instance.key))
            applyDecision(*decision, nowMs, judged);
        threats += judged;
    }
    for (const ThreatDecision &decision : model.threats) {
        if (!decision.isOwn())
            continue;
        JudgedThreat judged = judgedOwn(decision);
        applyDecision(decision, nowMs, judged);
        threats += judged;
    }
    return threats;
}

} // namespace hallmarker::threats
