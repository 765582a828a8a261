#include "core/gate/FindingsRule.h"

#include "core/gate/FindingRequirement.h"
#include "core/gate/GatePolicy.h"
#include "core/gate/SubjectSelection.h"
#include "core/report/ReportOutline.h"

#include <QCoreApplication>
#include <QJsonDocument>


namespace hallmarker::core {

namespace {

GateOutcome noSubject(const FindingRequirement &requirement, const QString &message)
{
    GateOutcome outcome;
    outcome.key = QString(requirement.id + QStringLiteral("@-@") + requirement.check);
    outcome.requirement = requirement.id;
    outcome.title = requirement.title.isEmpty() ? requirement.check : requirement.title;
    outcome.help = QCoreApplication::translate("Gate", "Look at the subject of the requirement, or allow that there is none with \"allow_none\".");
    outcome.state = GateState::Fail; // looked for, and not there
    outcome.severity = requirement.severity;
    outcome.where = requirement.location;
    outcome.message = message;
    return outcome;
}

QString demandText(const FindingRequirement &requirement)
{
    QString text = requirement.subject.isEmpty() ? QCoreApplication::translate("Gate", "Every record of the kind %1 needs a passing, current finding of %2.").arg(requirement.subjectKind, requirement.check)
                                                 : QCoreApplication::translate("Gate", "%1 needs a passing, current finding of %2.").arg(requirement.subject, requirement.check);
    if (!requirement.where.isEmpty())
        text += QLatin1Char(' ') + QCoreApplication::translate("Gate", "Only records with %1 are looked at.").arg(QString::fromUtf8(QJsonDocument(requirement.where).toJson(QJsonDocument::Compact)));
    if (requirement.maxAgeDays > 0)
        text += QLatin1Char(' ') + QCoreApplication::translate("Gate", "It may be %n day(s) old at most.", nullptr, requirement.maxAgeDays);
    for (const FigureThreshold &threshold : requirement.figures) {
        const QString figure = threshold.slice.isEmpty() ? threshold.figure : QString(threshold.figure + QStringLiteral(" [") + threshold.slice + QLatin1Char(']'));
        if (threshold.minimum)
            text += QLatin1Char(' ') + QCoreApplication::translate("Gate", "The figure %1 has to be %2 at least.").arg(figure, reportNumber(*threshold.minimum));
        if (threshold.maximum)
            text += QLatin1Char(' ') + QCoreApplication::translate("Gate", "The figure %1 has to be %2 at most.").arg(figure, reportNumber(*threshold.maximum));
    }
    return text;
}

} // namespace

Result<QList<GateDemand>> FindingsRule::demands(const GatePolicy &policy) const
{
    HALLMARKER_ASSIGN(const QList<FindingRequirement> requirements, parseFindingRequirements(policy.document));
    QList<GateDemand> demands;
    for (const FindingRequirement &requirement : requirements)
        demands.append({requirement.id, id(), requirement.title.isEmpty() ? requirement.id : requirement.title, demandText(requirement),
                        QCoreApplication::translate("Gate", "Run the check %1 and look at its finding.").arg(requirement.check), requirement.severity, {QStringLiteral("compliance")}, requirement.location});
    return demands;
}

Result<void> FindingsRule::validate(const GatePolicy &policy) const
{
    HALLMARKER_TRY(parseFindingRequirements(policy.document));
    return {};
}

Result<QList<GateOutcome>> FindingsRule::evaluate(const GateContext &context) const
{
    HALLMARKER_ASSIGN(const QList<FindingRequirement> requirements, parseFindingRequirements(context.policy.document));
    const FindingRepository findings(context.workspace);
    QList<GateOutcome> outcomes;
    for (qsizetype i = 0; i < requirements.size(); ++i) {
        const FindingRequirement &requirement = requirements.at(i);
        context.progress.report(requirement.id, i, requirements.size());
        if (context.progress.isCancelled())
            return Error(ErrorKind::Cancelled, QCoreApplication::translate("Gate", "The gate was cancelled. Nothing was decided."));
        const auto subjects = SubjectSelection{requirement.subjectKind, requirement.subject, requirement.where, requirement.allowNone}.find(context.workspace);
        if (!subjects) {
            if (subjects.error().kind != ErrorKind::NotFound && subjects.error().kind != ErrorKind::Usage)
                return subjects.error();
            outcomes += noSubject(requirement, subjects.error().message);
            continue;
        }
        if (subjects->isEmpty() && !requirement.allowNone)
            outcomes += noSubject(requirement, QCoreApplication::translate("Gate", "There is no record of the kind %1 to look at.").arg(requirement.subjectKind));
        for (const Record &subject : *subjects) {
            FindingFilter filter;
            filter.checkId = requirement.check;
            filter.subjectId = subject.id;
            HALLMARKER_ASSIGN(const QList<JudgedFinding> judged, findings.list(filter));
            outcomes += judgeRequirement(requirement, subject, judged, context.nowMs);
        }
    }
    return outcomes;
}

} // namespace hallmarker::core
