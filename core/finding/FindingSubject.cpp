#include "core/finding/FindingSubject.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::core {

Result<bool> hasMeasured(const Workspace &workspace, const Finding &finding, const QSet<QString> &records)
{
    for (const FindingInput &input : finding.inputs) {
        if (records.contains(input.recordId))
            return true;
        // A version names what it is a version of.
        const auto record = workspace.record(input.recordId);
        if (!record && record.error().kind != ErrorKind::NotFound)
            return record.error();
        if (!record)
            continue;
        const QString parent = record->body.value(input.recordKind.section(QLatin1Char('-'), 0, 0)).toString();
        if (input.recordKind.endsWith(QLatin1String("-version")) && !parent.isEmpty() && records.contains(parent))
            return true;
    }
    return false;
}

QString measuredNames(const Finding &finding)
{
    QStringList names;
    for (const FindingInput &input : finding.inputs)
        names += input.recordName;
    return names.isEmpty() ? QCoreApplication::translate("FindingSubject", "nothing in particular") : names.join(QStringLiteral(", "));
}

} // namespace hallmarker::core
