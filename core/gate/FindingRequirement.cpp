#include "core/finding/StaleText.h"
#include "core/gate/FindingRequirement.h"

#include "core/report/ReportOutline.h"
#include "core/yaml/YamlFields.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hallmarker::core {

namespace {

Result<FigureThreshold> parseThreshold(const YamlDocument &document, const QString &pointer)
{
    YamlFields fields(document, pointer);
    FigureThreshold threshold;
    threshold.figure = fields.text(QStringLiteral("figure"));
    threshold.slice = fields.text(QStringLiteral("slice"), QString());
    threshold.bound = fields.choice(QStringLiteral("bound"), {QStringLiteral("value"), QStringLiteral("low"), QStringLiteral("high")}, QStringLiteral("value"));
    threshold.minimum = fields.number(QStringLiteral("min"));
    threshold.maximum = fields.number(QStringLiteral("max"));
    if (!threshold.minimum && !threshold.maximum)
        fields.fail(QString(), QCoreApplication::translate("Gate", "A bound for a figure needs \"min\" or \"max\"."));
    if (threshold.minimum && threshold.maximum && *threshold.minimum > *threshold.maximum)
        fields.fail(QStringLiteral("min"), QCoreApplication::translate("Gate", "\"min\" is greater than \"max\"; nothing could pass."));
    HALLMARKER_TRY(fields.finish());
    return threshold;
}

QString figureName(const FigureThreshold &threshold, const QString &slice)
{
    return slice.isEmpty() ? threshold.figure : QString(threshold.figure + QStringLiteral(" [") + slice + QLatin1Char(']'));
}

/// Empty when the figure keeps the bound.
QString checkFigure(const FigureThreshold &threshold, const Figure &figure)
{
    double value = figure.value;
    if (threshold.bound == QStringLiteral("low"))
        value = figure.low.value_or(std::nan(""));
    else if (threshold.bound == QStringLiteral("high"))
        value = figure.high.value_or(std::nan(""));
    const QString name = figureName(threshold, figure.slice);
    if (!std::isfinite(value))
        return QCoreApplication::translate("Gate", "The figure %1 is not defined.").arg(name);
    if (threshold.minimum && value < *threshold.minimum)
        return QCoreApplication::translate("Gate", "The figure %1 is %2; at least %3 is required.").arg(name, reportNumber(value), reportNumber(*threshold.minimum));
    if (threshold.maximum && value > *threshold.maximum)
        return QCoreApplication::translate("Gate", "The figure %1 is %2; at most %3 is allowed.").arg(name, reportNumber(value), reportNumber(*threshold.maximum));
    return {};
}

QStringList figureProblems(const FindingRequirement &requirement, const Finding &finding)
{
    QStringList problems;
    for (const FigureThreshold &threshold : requirement.figures) {
        bool isSeen = false;
        for (const Figure &figure : finding.figures) {
            const bool isMeant = figure.key == threshold.figure && (threshold.slice == QStringLiteral("*") ? !figure.slice.isEmpty() : figure.slice == threshold.slice);
            if (!isMeant)
                continue;
            isSeen = true;
            problems += checkFigure(threshold, figure);
        }
        if (!isSeen)
            problems += QCoreApplication::translate("Gate", "The finding has no figure %1.").arg(figureName(threshold, threshold.slice));
    }
    problems.removeAll(QString());
    return problems;
}

/// A version whose files were looked at last says in its body which of them were not there.
bool isAnyFileMissing(const Record &subject)
{
    return !subject.body.value(QStringLiteral("observed")).toObject().value(QStringLiteral("missing")).toArray().isEmpty();
}

bool fitsParameters(const FindingRequirement &requirement, const Finding &finding)
{
    for (auto it = requirement.parameters.begin(); it != requirement.parameters.end(); ++it) {
        if (finding.parameters.value(it.key()) != it.value())
            return false;
    }
    return true;
}

} // namespace

Result<QList<FindingRequirement>> parseFindingRequirements(const YamlDocument &document)
{
    QList<FindingRequirement> requirements;
    QSet<QString> ids;
    const QString section = QStringLiteral("/require");
    const QJsonValue list = valueAt(document.root(), section);
    if (!list.isUndefined() && !list.isArray())
        return Error(ErrorKind::Invalid, QCoreApplication::translate("Gate", "\"require\" must be a list."), {}, document.locate(section));
    for (qsizetype i = 0; i < list.toArray().size(); ++i) {
        YamlFields fields(document, jsonPointer(section, i));
        FindingRequirement requirement;
        requirement.id = fields.text(QStringLiteral("id"));
        requirement.title = fields.text(QStringLiteral("title"), QString());
        requirement.check = fields.text(QStringLiteral("check"));
        requirement.parameters = fields.map(QStringLiteral("parameters"));
        requirement.maxAgeDays = static_cast<int>(fields.integer(QStringLiteral("max_age_days"), 1, 36'600, 0));
        const QString severity = fields.choice(QStringLiteral("severity"), {QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high"), QStringLiteral("critical")}, QStringLiteral("high"));
        for (const GateSeverity one : {GateSeverity::Low, GateSeverity::Medium, GateSeverity::High, GateSeverity::Critical}) {
            if (gateSeverityName(one) == severity)
                requirement.severity = one;
        }
        requirement.location = fields.locate();
        fields.map(QStringLiteral("subject"));
        const qsizetype figures = fields.list(QStringLiteral("figures")).size();
        if (requirement.id.contains(QLatin1Char('@')) || requirement.id.contains(QLatin1Char('*')))
            fields.fail(QStringLiteral("id"), QCoreApplication::translate("Gate", "The id must not hold @ or *."));
        if (ids.contains(requirement.id))
            fields.fail(QStringLiteral("id"), QCoreApplication::translate("Gate", "There is a requirement \"%1\" already.").arg(requirement.id));
        if (!fields.has(QStringLiteral("subject")))
            fields.fail(QString(), QCoreApplication::translate("Gate", "The key \"%1\" is missing.").arg(QStringLiteral("subject")));
        HALLMARKER_TRY(fields.finish());
        ids.insert(requirement.id);

        YamlFields subject(document, fields.pointer(QStringLiteral("subject")));
        requirement.subjectKind = subject.text(QStringLiteral("kind"), QString());
        requirement.subject = subject.text(QStringLiteral("record"), QString());
        requirement.where = subject.map(QStringLiteral("where"));
        requirement.allowNone = subject.boolean(QStringLiteral("allow_none"), false);
        if (requirement.subjectKind.isEmpty())
            subject.fail(QString(), QCoreApplication::translate("Gate", "The subject needs the \"kind\" of its records."));
        if (!requirement.subject.isEmpty() && (!requirement.where.isEmpty() || requirement.allowNone))
            subject.fail(QStringLiteral("record"), QCoreApplication::translate("Gate", "\"record\" names one record; \"where\" and \"allow_none\" belong to all of a kind."));
        HALLMARKER_TRY(subject.finish());
        for (qsizetype f = 0; f < figures; ++f) {
            HALLMARKER_ASSIGN(const FigureThreshold threshold, parseThreshold(document, jsonPointer(fields.pointer(QStringLiteral("figures")), f)));
            requirement.figures.append(threshold);
        }
        requirements.append(requirement);
    }
    return requirements;
}

GateOutcome judgeRequirement(const FindingRequirement &requirement, const Record &subject, const QList<JudgedFinding> &findings, qint64 nowMs)
{
    GateOutcome outcome;
    outcome.key = QString(requirement.id + QLatin1Char('@') + subject.id + QLatin1Char('@') + requirement.check);
    outcome.requirement = requirement.id;
    outcome.title = requirement.title.isEmpty() ? QCoreApplication::translate("Gate", "%1 of %2").arg(requirement.check, subject.name) : requirement.title;
    outcome.help = QCoreApplication::translate("Gate", "Run the check %1 on %2 and look at its finding.").arg(requirement.check, subject.name);
    outcome.severity = requirement.severity;
    outcome.subjectId = subject.id;
    outcome.subjectName = subject.name;
    outcome.subjectDigest = subject.basis;
    outcome.where = requirement.location;
    outcome.state = GateState::Fail;

    const JudgedFinding *newest = nullptr;
    for (const JudgedFinding &judged : findings) {
        if (judged.finding.checkId != requirement.check || !fitsParameters(requirement, judged.finding))
            continue;
        // A stale finding speaks of content that is not there; one of the present content counts before it, however old.
        const auto order = [](const JudgedFinding &one) { return std::tuple(one.standing != FindingStanding::Stale, one.finding.startedMs, one.finding.id); };
        if (newest == nullptr || order(judged) > order(*newest))
            newest = &judged;
    }
    if (newest == nullptr) {
        outcome.message = QCoreApplication::translate("Gate", "There is no finding of %1 on %2.").arg(requirement.check, subject.name);
        return outcome;
    }
    const Finding &finding = newest->finding;
    outcome.findingId = finding.id;
    const QString name = QCoreApplication::translate("Gate", "The finding of %1 on %2").arg(requirement.check, subject.name);
    switch (newest->standing) {
    case FindingStanding::Broken:
        outcome.isWaivable = false;
        outcome.severity = GateSeverity::Critical;
        outcome.message = QCoreApplication::translate("Gate", "%1 does not match its proof in the log. It is no evidence.").arg(name);
        return outcome;
    case FindingStanding::Stale:
        if (isAnyFileMissing(subject)) { // changed or not, nobody can tell
            outcome.state = GateState::Incomplete;
            outcome.message = QCoreApplication::translate("Gate", "A file of %1 is not where it was registered, so it cannot be told whether the finding of %2 still holds.").arg(subject.name, requirement.check);
            outcome.help = QCoreApplication::translate("Gate", "Put the file back, or tell where it is now.");
            return outcome;
        }
        outcome.message = newest->causes.isEmpty() ? QCoreApplication::translate("Gate", "%1 is stale: what it rests on has changed.").arg(name)
                                                   : QCoreApplication::translate("Gate", "%1 is stale: %2.").arg(name, staleText(*newest));
        return outcome;
    case FindingStanding::Expired:
        if (finding.validUntilMs > 0)
            break; // judged below
        outcome.message = QCoreApplication::translate("Gate", "%1 has expired.").arg(name);
        return outcome;
    case FindingStanding::Current: break;
    }
    // The repository judges by the clock of the workspace; the gate may be asked about another instant, before or after.
    if (finding.validUntilMs > 0 && nowMs >= finding.validUntilMs) {
        outcome.message = QCoreApplication::translate("Gate", "%1 has expired.").arg(name);
        return outcome;
    }
    const qint64 ageDays = (nowMs - finding.startedMs) / 86'400'000;
    if (requirement.maxAgeDays > 0 && nowMs - finding.startedMs > requirement.maxAgeDays * 86'400'000LL) {
        const qint64 shownDays = std::max<qint64>(ageDays, requirement.maxAgeDays + 1); // a little over the limit is more than it
        outcome.message = QCoreApplication::translate("Gate", "%1 is %2 days old; the limit is %3.").arg(name).arg(shownDays).arg(requirement.maxAgeDays);
        return outcome;
    }
    switch (finding.verdict) {
    case Verdict::Error:
        outcome.state = GateState::Incomplete;
        outcome.message = QCoreApplication::translate("Gate", "%1 could not be evaluated: %2").arg(name, finding.reason);
        return outcome;
    case Verdict::Inconclusive: // looked, and it cannot be told: no pass, and no failure either, as "check run" says too
        outcome.state = GateState::Incomplete;
        outcome.message = QCoreApplication::translate("Gate", "%1 is inconclusive: %2").arg(name, finding.reason);
        return outcome;
    case Verdict::Fail:
        outcome.message = QCoreApplication::translate("Gate", "%1 says fail: %2").arg(name, finding.reason);
        return outcome;
    case Verdict::Pass: break;
    }
    const QStringList problems = figureProblems(requirement, finding);
    if (!problems.isEmpty()) {
        outcome.message = problems.join(QLatin1Char(' '));
        return outcome;
    }
    outcome.state = GateState::Pass;
    outcome.message = QCoreApplication::translate("Gate", "%1 passes and is current.").arg(name);
    outcome.goodUntil = name;
    outcome.goodUntilMs = finding.validUntilMs;
    if (requirement.maxAgeDays > 0) { // the limit itself is in order, the next millisecond is not
        const qint64 tooOldMs = finding.startedMs + requirement.maxAgeDays * 86'400'000LL + 1;
        outcome.goodUntilMs = outcome.goodUntilMs > 0 ? std::min(outcome.goodUntilMs, tooOldMs) : tooOldMs;
    }
    return outcome;
}

} // namespace hallmarker::core
