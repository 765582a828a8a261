#include "ui/assessments/EditorSection.h"

#include "ui/shell/FormDraft.h"

namespace hallmarker::ui {

namespace {
const QString stepPage = QStringLiteral("assessments");
}

bool EditorSection::restoreStep(const QString &, const QString &, const QJsonObject &)
{
    return false;
}

QString EditorSection::keepStep(FormPanel *form, const QString &step, const QString &about, const QString &title)
{
    const dpia::Assessment &assessment = m_desk.loaded().assessment;
    const QString draft = QStringLiteral("step/%1/%2/%3").arg(assessment.id, step, about);
    keepDraft(m_services, form, stepPage, draft, tr("%1 (%2)", "the form of a step and the assessment").arg(title, assessment.name));
    return draft;
}

void EditorSection::dropStep(const QString &draft)
{
    discardDraft(m_services, stepPage, draft);
}

} // namespace hallmarker::ui
