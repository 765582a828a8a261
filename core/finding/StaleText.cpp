#include "core/finding/StaleText.h"

#include <QCoreApplication>

namespace hallmarker::core {

QString staleText(const JudgedFinding &judged)
{
    const auto nameOf = [&judged](const QString &id) {
        for (const FindingInput &input : judged.finding.inputs + judged.finding.grounds) {
            if (input.recordId == id)
                return input.recordName;
        }
        return id;
    };
    QStringList sentences;
    for (const StaleCause &cause : judged.causes) {
        const QString path = cause.path.join(QLatin1String(" > "));
        sentences += cause.now.isEmpty() ? QCoreApplication::translate("StaleText", "%1 is gone (path %2)").arg(nameOf(cause.subjectId), path)
                                         : QCoreApplication::translate("StaleText", "%1 changed from %2 to %3 (path %4)").arg(nameOf(cause.subjectId), cause.seen.shortText(), cause.now.shortText(), path);
    }
    return sentences.join(QLatin1String("; "));
}

} // namespace hallmarker::core
