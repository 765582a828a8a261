#pragma once

#include "dpia/signing/SignatureDesk.h"
#include "dpia/signing/WorkspaceKey.h"
#include "tests/dpia/assessment/AssessmentCase.h"

namespace hallmarker::tests {

/// An assessment that "Cleo" has approved; "Ada" wrote it and "Ben" judged it.
class SigningCase : public AssessmentCase {
public:
    using AssessmentCase::AssessmentCase;

    bool approve()
    {
        if (!makeReady())
            return false;
        const auto decided = dpia::AssessmentWorkflow(workspace(), QStringLiteral("Cleo")).decide(load(), dpia::AssessmentState::Approved);
        if (!decided)
            qWarning("%s", qPrintable(decided.error().toString()));
        return decided.has_value();
    }
    core::Result<dpia::AssessmentSignature> sign(const QString &who = QStringLiteral("Cleo")) { return dpia::SignatureDesk(workspace(), who).sign(load(), dpia::WorkspaceKey(workspace().log())); }
    core::Result<dpia::AssessmentSignature> countersign(const QString &who, const QString &role = QStringLiteral("data protection officer"))
    {
        return dpia::SignatureDesk(workspace(), who).countersign(load(), dpia::WorkspaceKey(workspace().log()), {.role = role});
    }
    QList<dpia::JudgedSignature> signatures()
    {
        const auto list = dpia::SignatureDesk(workspace()).list(load());
        if (!list)
            qFatal("%s", qPrintable(list.error().toString()));
        return *list;
    }
    QStringList standings()
    {
        QStringList names;
        for (const dpia::JudgedSignature &one : signatures())
            names += dpia::signatureStandingName(one.standing);
        return names;
    }
};

} // namespace hallmarker::tests
