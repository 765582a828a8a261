#pragma once

#include "dpia/assessment/AssessmentBook.h"
#include "dpia/risk/RiskAcceptance.h"
#include "dpia/workflow/AssessmentWorkflow.h"
#include "ui/assessments/SignedChange.h"
#include "ui/kit/ChoiceListModel.h"

#include <memory>
#include <optional>

namespace hallmarker::ui {

/// Something that an answer cites, as people see it.
struct CitedThing {
    QString name;
    QString kind;        ///< of the record
    QString problem;     ///< translated; "" when it is as it was when it was cited
};

/// One assessment with all that its editor shows, read at once and outside of the window's thread.
struct OpenAssessment {
    dpia::LoadedAssessment loaded;
    QString subjectName;
    QList<dpia::Gap> gaps;
    bool isStale = false;                       ///< approved once, and not true any more
    QHash<QString, CitedThing> cited;           ///< by question + '/' + record
    QHash<QString, ChoiceListModel::Choices> references; ///< what a question of type reference may name, by question
    QList<SignedChange> changes;                ///< since it was signed
    std::optional<dpia::SignOff> signOff;       ///< of the present or last decision
    QHash<QString, dpia::RiskAcceptance> acceptances; ///< by section; those that hold
    qint64 nowMs = 0;

    static core::Result<std::shared_ptr<const OpenAssessment>> read(core::Workspace &workspace, const QString &id, const QString &language);

    const dpia::Assessment &assessment() const { return loaded.assessment; }
    QString citationName(const QString &question, const QString &record) const { return cited.value(question + QLatin1Char('/') + record).name; }
};

} // namespace hallmarker::ui
