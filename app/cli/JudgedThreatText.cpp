#include "app/cli/JudgedThreatText.h"

#include "app/cli/CliTexts.h"
#include "app/cli/LineageText.h"
#include "app/cli/TextTable.h"
#include "threats/rules/WhyText.h"

#include <QDateTime>
#include <QJsonArray>

namespace hallmarker::cli {

using namespace threats;

namespace {

QString statusName(ThreatStatus status) { return threatStatusNames().at(static_cast<int>(status)); }
QJsonArray textsJson(const QStringList &texts) { return QJsonArray::fromStringList(texts); }
QString day(qint64 ms) { return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date().toString(Qt::ISODate) : QString(); }

QJsonArray controlsJson(const JudgedThreat &threat)
{
    QJsonArray controls;
    for (const ControlStanding &control : threat.controls) {
        QJsonArray proofs;
        for (const ProofStanding &proof : control.proofs) {
            QJsonObject json{{QStringLiteral("evidence"), proof.proof.evidence}, {QStringLiteral("assert"), proof.proof.assertion}, {QStringLiteral("max_age_days"), proof.proof.maxAgeDays}, {QStringLiteral("state"), proofStateName(proof.state)}};
            if (!proof.finding.isEmpty()) {
                json.insert(QStringLiteral("finding"), proof.finding);
                json.insert(QStringLiteral("check"), proof.check);
                json.insert(QStringLiteral("made"), core::instantText(proof.madeMs));
                json.insert(QStringLiteral("ends"), core::instantText(proof.endsMs));
            }
            proofs.append(json);
        }
        controls.append(QJsonObject{{QStringLiteral("control"), control.control}, {QStringLiteral("title"), control.title}, {QStringLiteral("holds"), control.holds}, {QStringLiteral("proofs"), proofs}});
    }
    return controls;
}

QJsonArray factsJson(const ThreatRegister &threats, const ThreatInstance &instance)
{
    QJsonArray facts;
    for (const ConditionFact &fact : threats.run().explanation(instance).facts())
        facts.append(QJsonObject{{fact.isFlow ? QStringLiteral("flow") : QStringLiteral("element"), fact.owner}, {QStringLiteral("attribute"), fact.attribute}, {QStringLiteral("value"), fact.value}, {QStringLiteral("derived"), fact.isDerived}});
    return facts;
}

} // namespace

QJsonObject JudgedThreatText::summary(const JudgedThreat &threat)
{
    QJsonObject json{{QStringLiteral("key"), threat.key},
                     {QStringLiteral("threat"), threat.threat},
                     {QStringLiteral("title"), threat.title},
                     {QStringLiteral("element"), threat.element},
                     {QStringLiteral("element_name"), threat.elementName},
                     {QStringLiteral("applies"), appliesName(threat.applies)},
                     {QStringLiteral("severity"), severityName(threat.severity)},
                     {QStringLiteral("status"), statusName(threat.status)},
                     {QStringLiteral("why"), threat.why},
                     {QStringLiteral("flows"), textsJson(threat.flows)},
                     {QStringLiteral("ask"), textsJson(threat.asks)},
                     {QStringLiteral("standing"), textsJson(threat.standing)},
                     {QStringLiteral("expired"), textsJson(threat.expired)}};
    if (threat.endsMs > 0)
        json.insert(QStringLiteral("until"), core::instantText(threat.endsMs));
    return json;
}

QJsonObject JudgedThreatText::whole(const JudgedThreat &threat, const ThreatRegister &threats)
{
    QJsonObject json = summary(threat);
    json.insert(QStringLiteral("about"), threat.about.toString());
    json.insert(QStringLiteral("controls"), controlsJson(threat));
    const ThreatInstance *instance = threats.run().find(threat.key);
    if (!instance)
        return json;
    const CatalogueThreat described = CatalogueWords::current().worded(threats.run().threat(*instance));
    QJsonArray ways;
    for (const QStringList &way : described.ways())
        ways.append(textsJson(way));
    QJsonArray cwe;
    for (const int number : described.cwe)
        cwe.append(number);
    json.insert(QStringLiteral("condition"), described.when);
    json.insert(QStringLiteral("facts"), factsJson(threats, *instance));
    json.insert(QStringLiteral("cleared_by"), QJsonObject{{QStringLiteral("advice"), described.clears}, {QStringLiteral("attributes"), textsJson(remedyTexts(threats.run(), *instance))}, {QStringLiteral("controls"), ways}});
    json.insert(QStringLiteral("likelihood"), QJsonObject{{QStringLiteral("level"), levelName(described.likelihood)}, {QStringLiteral("because"), described.likelihoodReason}});
    json.insert(QStringLiteral("impact"), QJsonObject{{QStringLiteral("level"), levelName(described.impact)}, {QStringLiteral("because"), described.impactReason}});
    json.insert(QStringLiteral("note"), described.note);
    const QMap<QString, QString> &versions = threats.run().rules().catalogue().frameworks;
    QStringList atlas;
    for (const QString &id : described.atlas)
        atlas += QString(id + QLatin1Char('@') + versions.value(QStringLiteral("atlas")));
    json.insert(QStringLiteral("frameworks"), QJsonObject{{QStringLiteral("stride"), textsJson(described.stride)}, {QStringLiteral("linddun"), textsJson(described.linddun)}, {QStringLiteral("atlas"), textsJson(atlas)}, {QStringLiteral("owasp_ml"), textsJson(described.owaspMl)}, {QStringLiteral("owasp_llm"), textsJson(described.owaspLlm)}, {QStringLiteral("cwe"), cwe}});
    return json;
}

QString JudgedThreatText::table(const QList<JudgedThreat> &threats)
{
    TextTable table({CliTexts::tr("THREAT"), CliTexts::tr("SEVERITY"), CliTexts::tr("STATUS"), CliTexts::tr("TITLE"), CliTexts::tr("WHY")});
    for (const JudgedThreat &threat : threats)
        table.add({LineageText::printable(threat.key), severityWord(threat.severity), statusName(threat.status), LineageText::printable(threat.title), LineageText::printable(threat.why)});
    return table.isEmpty() ? CliTexts::tr("No threats.") + QLatin1Char('\n') : table.toString();
}

QString JudgedThreatText::page(const JudgedThreat &threat, const ThreatRegister &threats)
{
    const auto line = [](const QString &text) { return QString(LineageText::printable(text) + QLatin1Char('\n')); };
    QString text = line(QStringLiteral("%1  %2").arg(threat.key, threat.title));
    text += line(CliTexts::tr("%1 on %2: %3", "severity, element, status").arg(severityWord(threat.severity), threat.elementName, statusName(threat.status)));
    text += line(CliTexts::tr("Why: %1").arg(threat.why));
    for (const QString &sentence : threat.standing)
        text += line(sentence);
    if (const ThreatInstance *instance = threats.run().find(threat.key)) {
        const CatalogueThreat described = CatalogueWords::current().worded(threats.run().threat(*instance));
        if (!described.note.isEmpty())
            text += line(described.note);
        text += line(CliTexts::tr("Likelihood %1: %2").arg(levelWord(described.likelihood), described.likelihoodReason));
        text += line(CliTexts::tr("Impact %1: %2").arg(levelWord(described.impact), described.impactReason));
        text += line(CliTexts::tr("What would clear it: %1").arg(described.clears));
        for (const QString &way : remedyTexts(threats.run(), *instance))
            text += line(QStringLiteral("  - ") + way);
        for (const QStringList &way : described.ways())
            text += line(QStringLiteral("  - ") + CliTexts::tr("Evidence for %1.").arg(way.join(CliTexts::tr(" and ", "between controls"))));
    }
    for (const ControlStanding &control : threat.controls) {
        text += line(QStringLiteral("%1  %2  %3").arg(control.control, control.holds ? CliTexts::tr("holds") : CliTexts::tr("does not hold"), control.title));
        for (const ProofStanding &proof : control.proofs)
            text += line(QStringLiteral("     %1  %2  %3%4").arg(proof.proof.evidence, proofStateWord(proof.state), proof.asks, proof.finding.isEmpty() ? QString() : QStringLiteral("  (%1, %2)").arg(proof.finding, day(proof.madeMs))));
    }
    return text;
}

} // namespace hallmarker::cli
