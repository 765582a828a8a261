#include "core/gate/Gate.h"

#include "core/clock/Clock.h"
#include "core/digest/Hasher.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace hallmarker::core {

namespace {

// What GitHub takes of an upload; the rest it drops without a word.
constexpr qsizetype sarifResultLimit = 25'000;
constexpr qsizetype sarifTagLimit = 10; ///< it takes 20 and keeps 10
constexpr qsizetype sarifDescriptionLimit = 1'024;
const QString unevaluatedRule = QStringLiteral("gate.not-evaluated");

QJsonObject sarifText(const QString &text)
{
    return {{QStringLiteral("text"), text}};
}

QString sarifLevel(GateSeverity severity)
{
    return severity >= GateSeverity::High ? QStringLiteral("error") : severity == GateSeverity::Medium ? QStringLiteral("warning") : QStringLiteral("note");
}

/// What code scanning pages sort by, on the scale of CVSS.
QString securitySeverity(GateSeverity severity)
{
    static const QStringList scale{QStringLiteral("3.0"), QStringLiteral("5.0"), QStringLiteral("8.0"), QStringLiteral("9.5")};
    return scale.at(static_cast<int>(severity));
}

/// Only a relative path may be joined to the root of the repository; anything else is named by its last part.
QString sarifUri(const QString &file)
{
    const QString path = QDir::cleanPath(file);
    const bool isInside = QDir::isRelativePath(path) && !path.startsWith(QStringLiteral(".."));
    return QString::fromLatin1(QUrl::toPercentEncoding(isInside ? path : path.section(QLatin1Char('/'), -1), "/"));
}

/// Never empty and never over the limit; a surrogate pair is not cut in two.
QString sarifDescription(const QString &text, const QString &otherwise)
{
    QString description = text.trimmed().isEmpty() ? otherwise : text;
    if (description.size() > sarifDescriptionLimit) {
        description.truncate(sarifDescriptionLimit - 1);
        if (description.back().isHighSurrogate())
            description.chop(1);
        description += QChar(0x2026);
    }
    return description;
}

GateDemand demandOf(const GateOutcome &outcome)
{
    return {outcome.requirement, outcome.rule, outcome.title, outcome.what.isEmpty() ? outcome.title : outcome.what, outcome.help, outcome.severity, outcome.tags, outcome.where};
}

QJsonObject sarifRule(const GateDemand &demand)
{
    const QString title = sarifDescription(demand.title, demand.requirement);
    QStringList tags = demand.tags.isEmpty() ? QStringList(QStringLiteral("compliance")) : demand.tags.mid(0, sarifTagLimit);
    tags.removeDuplicates();
    return {{QStringLiteral("id"), demand.requirement}, {QStringLiteral("shortDescription"), sarifText(title)}, {QStringLiteral("fullDescription"), sarifText(sarifDescription(demand.text, title))},
            {QStringLiteral("help"), sarifText(sarifDescription(demand.help, title))}, {QStringLiteral("defaultConfiguration"), QJsonObject{{QStringLiteral("level"), sarifLevel(demand.severity)}}},
            {QStringLiteral("properties"), QJsonObject{{QStringLiteral("tags"), QJsonArray::fromStringList(tags)}, {QStringLiteral("precision"), QStringLiteral("very-high")}, {QStringLiteral("security-severity"), securitySeverity(demand.severity)}}}};
}

/// A place is demanded of every result, with all four numbers; without one it is the beginning of the policy.
QJsonArray sarifLocations(const GateReport &report, const ErrorLocation &where, const GateOutcome *outcome)
{
    const QString file = !where.file.isEmpty() ? where.file : !report.policyFile.isEmpty() ? report.policyFile : QStringLiteral("gate-policy.yaml");
    const qint64 line = std::max<qint64>(1, where.line);
    const qint64 column = std::max<qint64>(1, where.column);
    QJsonObject location{{QStringLiteral("physicalLocation"),
                          QJsonObject{{QStringLiteral("artifactLocation"), QJsonObject{{QStringLiteral("uri"), sarifUri(file)}, {QStringLiteral("uriBaseId"), QStringLiteral("SRCROOT")}}},
                                      {QStringLiteral("region"), QJsonObject{{QStringLiteral("startLine"), line}, {QStringLiteral("startColumn"), column}, {QStringLiteral("endLine"), line}, {QStringLiteral("endColumn"), column + 1}}}}}};
    if (outcome != nullptr && !outcome->subjectId.isEmpty())
        location.insert(QStringLiteral("logicalLocations"),
                        QJsonArray{QJsonObject{{QStringLiteral("name"), outcome->subjectName}, {QStringLiteral("fullyQualifiedName"), outcome->subjectId}, {QStringLiteral("kind"), QStringLiteral("resource")}}});
    return {location};
}

QJsonObject sarifFingerprints(const QString &key)
{
    return {{QStringLiteral("hallmarkerKey/v1"), key}, {QStringLiteral("primaryLocationLineHash"), QString(Hasher::of(key.toUtf8()).hex().left(16) + QStringLiteral(":1"))}};
}

QJsonObject sarifResult(const GateReport &report, const GateResult &result, int ruleIndex)
{
    const GateOutcome &outcome = result.outcome;
    QJsonObject json{{QStringLiteral("ruleId"), outcome.requirement}, {QStringLiteral("ruleIndex"), ruleIndex}, {QStringLiteral("level"), sarifLevel(outcome.severity)}, {QStringLiteral("kind"), QStringLiteral("fail")},
                     {QStringLiteral("message"), sarifText(sarifDescription(result.reason(), outcome.key))}, {QStringLiteral("locations"), sarifLocations(report, outcome.where, &outcome)},
                     {QStringLiteral("partialFingerprints"), sarifFingerprints(outcome.key)},
                     {QStringLiteral("properties"), QJsonObject{{QStringLiteral("status"), result.status()}, {QStringLiteral("blocking"), result.isBlocking}, {QStringLiteral("finding"), outcome.findingId}, {QStringLiteral("security-severity"), securitySeverity(outcome.severity)}}}};
    if (result.isKnown)
        json.insert(QStringLiteral("baselineState"), QStringLiteral("unchanged"));
    return json;
}

/// What is to be shown as an alert: code scanning knows neither "pass" nor "waived" and would show both as open.
QList<const GateResult *> sarifShown(const GateReport &report)
{
    QList<const GateResult *> shown;
    for (const GateResult &result : report.results)
        if (result.outcome.state != GateState::Pass && !result.waiver)
            shown += &result;
    if (shown.size() > sarifResultLimit) // the gravest stay
        std::stable_sort(shown.begin(), shown.end(), [](const GateResult *one, const GateResult *other) { return std::pair(!one->isBlocking, -int(one->outcome.severity)) < std::pair(!other->isBlocking, -int(other->outcome.severity)); });
    return shown;
}

/// The rules in the order of the policy, then those that only their results tell of.
class SarifRules {
public:
    int indexOf(const GateDemand &demand)
    {
        const auto known = m_index.constFind(demand.requirement);
        if (known != m_index.constEnd())
            return *known;
        const int index = static_cast<int>(m_rules.size());
        m_index.insert(demand.requirement, index);
        m_rules.append(sarifRule(demand));
        return index;
    }
    const QJsonArray &all() const { return m_rules; }

private:
    QJsonArray m_rules;
    QHash<QString, int> m_index;
};

GateDemand unevaluatedDemand()
{
    return {unevaluatedRule, QStringLiteral("gate"), QCoreApplication::translate("Gate", "The gate could be evaluated"), QCoreApplication::translate("Gate", "Everything that the policy asks for has to be looked at; what could not be looked at is never a pass."),
            QCoreApplication::translate("Gate", "Look at the message, put right what kept the gate from looking, and run it again."), GateSeverity::High, {}, {}};
}

/// An upload without results shows as all clear, so what kept the gate from looking is a result as well.
QJsonArray sarifProblems(const GateReport &report, SarifRules &rules)
{
    QJsonArray results;
    const auto add = [&](const QString &key, const QString &message, const ErrorLocation &where) {
        results.append(QJsonObject{{QStringLiteral("ruleId"), unevaluatedRule}, {QStringLiteral("ruleIndex"), rules.indexOf(unevaluatedDemand())}, {QStringLiteral("level"), QStringLiteral("error")}, {QStringLiteral("kind"), QStringLiteral("fail")},
                                   {QStringLiteral("message"), sarifText(sarifDescription(message, key))}, {QStringLiteral("locations"), sarifLocations(report, where, nullptr)}, {QStringLiteral("partialFingerprints"), sarifFingerprints(key)}});
    };
    for (const auto &[rule, error] : report.errors)
        add(QString(unevaluatedRule + QLatin1Char('@') + rule), error.message, error.where);
    if (report.errors.isEmpty() && std::none_of(report.results.begin(), report.results.end(), [](const GateResult &result) { return result.outcome.state != GateState::Incomplete; }))
        add(QString(unevaluatedRule + QStringLiteral("@-")), QCoreApplication::translate("Gate", "The gate looked at nothing, so it does not pass."), {});
    return results;
}

QJsonArray sarifNotifications(const GateReport &report, qsizetype leftOut)
{
    QJsonArray notifications;
    for (const auto &[rule, error] : report.errors)
        notifications.append(QJsonObject{{QStringLiteral("level"), QStringLiteral("error")}, {QStringLiteral("message"), sarifText(error.toString())}, {QStringLiteral("descriptor"), QJsonObject{{QStringLiteral("id"), rule}}}});
    for (const GateUnseen &one : report.unseen)
        if (one.weight != GateUnseen::Weight::Accepted) // what is accepted stands among the warnings
            notifications.append(QJsonObject{{QStringLiteral("level"), one.weight == GateUnseen::Weight::Doubt ? QStringLiteral("error") : QStringLiteral("note")}, {QStringLiteral("message"), sarifText(one.text())}});
    for (const QString &warning : report.warnings)
        notifications.append(QJsonObject{{QStringLiteral("level"), QStringLiteral("warning")}, {QStringLiteral("message"), sarifText(warning)}});
    if (leftOut > 0)
        notifications.append(QJsonObject{{QStringLiteral("level"), QStringLiteral("warning")}, {QStringLiteral("message"), sarifText(QCoreApplication::translate("Gate", "%n result(s) more than code scanning takes were left out, the least severe ones.", nullptr, static_cast<int>(leftOut)))}});
    return notifications;
}

} // namespace

QByteArray gateSarif(const GateReport &report)
{
    SarifRules rules;
    for (const GateDemand &demand : report.demands)
        rules.indexOf(demand);
    QJsonArray results = sarifProblems(report, rules);
    const QList<const GateResult *> shown = sarifShown(report);
    const qsizetype taken = std::min<qsizetype>(shown.size(), sarifResultLimit - results.size());
    for (qsizetype i = 0; i < taken; ++i)
        results.append(sarifResult(report, *shown.at(i), rules.indexOf(demandOf(shown.at(i)->outcome))));
    for (const GateResult &result : report.results) // what passes is a rule as well
        rules.indexOf(demandOf(result.outcome));
    if (rules.all().isEmpty())
        rules.indexOf(unevaluatedDemand());
    const int exitCode = report.exitCode();
    const QJsonObject invocation{{QStringLiteral("executionSuccessful"), exitCode != 3}, {QStringLiteral("exitCode"), exitCode},
                                 {QStringLiteral("endTimeUtc"), instantText(report.evaluatedMs)}, {QStringLiteral("toolExecutionNotifications"), sarifNotifications(report, shown.size() - taken)}};
    const QString name = report.policyName.isEmpty() ? QStringLiteral("policy") : report.policyName;
    const QJsonObject run{{QStringLiteral("tool"), QJsonObject{{QStringLiteral("driver"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Hallmarker")}, {QStringLiteral("semanticVersion"), QStringLiteral(HALLMARKER_VERSION)}, {QStringLiteral("rules"), rules.all()}}}}},
                          {QStringLiteral("automationDetails"), QJsonObject{{QStringLiteral("id"), QString(QStringLiteral("hallmarker-gate/") + name + QLatin1Char('/'))}}},
                          {QStringLiteral("invocations"), QJsonArray{invocation}},
                          {QStringLiteral("originalUriBaseIds"), QJsonObject{{QStringLiteral("SRCROOT"), QJsonObject{{QStringLiteral("description"), sarifText(QStringLiteral("root of the repository"))}}}}},
                          {QStringLiteral("columnKind"), QStringLiteral("utf16CodeUnits")},
                          {QStringLiteral("results"), results}};
    const QJsonObject root{{QStringLiteral("$schema"), QStringLiteral("https://json.schemastore.org/sarif-2.1.0.json")}, {QStringLiteral("version"), QStringLiteral("2.1.0")}, {QStringLiteral("runs"), QJsonArray{run}}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace hallmarker::core
