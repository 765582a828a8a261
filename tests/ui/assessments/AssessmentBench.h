#pragma once

#include "dpia/assessment/AssessmentBook.h"
#include "tests/ui/pages/PageBench.h"
#include "ui/assessments/AnswerProposer.h"
#include "ui/assessments/SignOffSection.h"

namespace hallmarker::ui {
class AssessmentEditor;
class AssessmentsPage;
} // namespace hallmarker::ui

namespace hallmarker::tests {

/// A bench with a system and a template that has every type of question, a condition, a risk and both forms of judging.
class AssessmentBench : public PageBench {
public:
    explicit AssessmentBench(const ui::SignaturePanel &signature = {}, const ui::AnswerProposer &propose = {});
    core::Workspace &workspace();

    /// Begins an assessment of the bench's template about the system; its id.
    QString begin(const QString &name = QStringLiteral("Scoring"));
    static dpia::TemplateFiles everyType();
    /// Opens the page, and in it this assessment.
    ui::AssessmentsPage &openPage();
    ui::AssessmentEditor &openEditor(const QString &assessment);
    /// Stores an answer behind the back of the window.
    core::Result<dpia::Answer> answer(const QString &assessment, const QString &question, const QJsonValue &value, const QString &who = {});
    dpia::LoadedAssessment load(const QString &assessment);
    QJsonValue stored(const QString &assessment, const QString &question);
    /// Presses a key in what has the keyboard.
    static void type(const QString &text);

    QString system;
};

} // namespace hallmarker::tests
