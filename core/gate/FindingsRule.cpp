#include "core/gate/FindingsRule.h"

#include "core/gate/FindingRequirement.h"
#include "core/gate/GatePolicy.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::core {

namespace {

/// A record by name or id. Where a version is wanted its parent's name means the newest one, because names of versions
/// carry digests that nobody wants to repeat in a policy. Versions name their parent in the body field of its kind.
Result<Record> namedSubject(const FindingRequirement &requirement, const Workspace &workspace)
{
    const auto named = workspace.resolve(requirement.subjectKind, requirement.subject);
    static const QString suffix = QStringLiteral("-version");
    if (named || named.error().kind != ErrorKind::NotFound || !requirement.subjectKind.endsWith(suffix))
        return named;
    const QString parentKind = requirement.subjectKind.chopped(suffix.size());
    const auto parent = workspace.resolve(parentKind, requirement.subject);
    if (!parent)
        return parent.error().kind == ErrorKind::NotFound ? named : parent;
    RecordFilter filter;
    filter.kind = requirement.subjectKind;
    filter.bodyKey = parentKind;
    filter.bodyValue = parent->id;
    HALLMARKER_ASSIGN(const QList<Record> versions, workspace.records(filter));
    if (versions.isEmpty())
        return Error(ErrorKind::NotFound, QCoreApplication::translate("Gate", "\"%1\" has no version yet.").arg(parent->name));
    return *std::max_element(versions.begin(), versions.end(), [](const Record &a, const Record &b) { return std::pair(a.createdMs, a.id) < std::pair(b.createdMs, b.id); });
}

Result<QList<Record>> subjectsOf(const FindingRequirement &requirement, const Workspace &workspace)
{
    if (!requirement.subject.isEmpty()) {
        HALLMARKER_ASSIGN(const Record record, namedSubject(requirement, workspace));
        return QList<Record>{record};
    }
    RecordFilter filter;
    filter.kind = requirement.subjectKind;
    HALLMARKER_ASSIGN(QList<Record> records, workspace.records(filter));
    erase_if(records, [&](const Record &record) {
        for (auto it = requirement.where.begin(); it != requirement.where.end(); ++it) {
            if (record.body.value(it.key()) != it.value())
                return true;
        }
        return record.isDeleted;
    });
    std::sort(records.begin(), records.end(), [](const Record &a, const Record &b) { return a.id < b.id; });
    return records;
}

GateOutcome noSubject(const FindingRequirement &requirement, const QString &message)
{
    GateOutcome outcome;
    outcome.key = QString(requirement.id + QStringLiteral("@-@") + requirement.check);
    outcome.requirement = requirement.id;
    outcome.title = requirement.title.isEmpty() ? requirement.check : requirement.title;
    outcome.help = QCoreApplication::translate("Gate", "Look at the subject of the requirement, or allow that there is none with \"allow_none\".");
    outcome.severity = requirement.severity;
    outcome.where = requirement.location;
    outcome.message = message;
    return outcome;
}

} // namespace

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
        const auto subjects = subjectsOf(requirement, context.workspace);
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
