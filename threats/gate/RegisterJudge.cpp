#include "threats/gate/RegisterJudge.h"

#include "threats/status/ThreatRegister.h"

#include <QCoreApplication>

namespace hallmarker::threats {

namespace {

struct RegisterJudgeTexts {
    Q_DECLARE_TR_FUNCTIONS(RegisterJudgeTexts)
};

core::GateSeverity gateSeverity(Severity severity)
{
    return static_cast<core::GateSeverity>(severity); // the same four, lowest first
}

QStringList tagsOf(const CatalogueThreat &threat)
{
    QStringList tags = QStringList(QStringLiteral("security")) + threat.atlas + threat.owaspMl + threat.owaspLlm;
    for (const int cwe : threat.cwe)
        tags += QStringLiteral("CWE-%1").arg(cwe);
    return tags;
}

GateThreat gateThreat(const JudgedThreat &judged, const Catalogue &catalogue)
{
    GateThreat threat;
    threat.key = judged.key;
    threat.threat = judged.threat;
    threat.title = judged.title;
    threat.element = judged.elementName.isEmpty() ? judged.element : judged.elementName;
    // What answered it and is too old is told as such, for it needs a run and no new thought.
    threat.status = judged.status == ThreatStatus::Open && !judged.expired.isEmpty() ? QStringLiteral("expired") : threatStatusNames().at(static_cast<int>(judged.status));
    threat.severity = gateSeverity(judged.severity);
    threat.why = (QStringList(judged.why) + judged.standing).join(QLatin1Char(' ')).trimmed();
    threat.finding = judged.expiredFindings.value(0);
    threat.about = judged.about;
    threat.goodUntilMs = judged.isUnresolved() ? 0 : judged.endsMs;
    threat.goodUntil = RegisterJudgeTexts::tr("What answers \"%1\" on %2").arg(judged.title, threat.element);
    if (!judged.asks.isEmpty() && judged.status == ThreatStatus::NeedsAnswer)
        threat.help = RegisterJudgeTexts::tr("Answer what nobody has said: %1.").arg(judged.asks.join(QStringLiteral(", ")));
    if (const CatalogueThreat *of = catalogue.threat(judged.threat)) {
        threat.tags = tagsOf(*of);
        threat.what = of->note;
        if (threat.help.isEmpty())
            threat.help = of->clears;
    } else {
        threat.tags = {QStringLiteral("security")};
    }
    return threat;
}

} // namespace

core::Result<QList<GateThreat>> RegisterJudge::judge(core::Workspace &workspace, const ThreatModel &model, qint64 nowMs) const
{
    HALLMARKER_ASSIGN(const std::shared_ptr<const RuleSet> rules, RuleSet::builtIn());
    HALLMARKER_ASSIGN(RegisterGrounds grounds, RegisterGrounds::load(workspace, model));
    grounds.nowMs = nowMs; // the gate may be asked about another day
    const ThreatRegister judged(rules, model, grounds);
    QList<GateThreat> threats;
    for (const JudgedThreat &threat : judged.threats())
        threats += gateThreat(threat, rules->catalogue());
    return threats;
}

} // namespace hallmarker::threats
