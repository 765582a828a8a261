#pragma once

#include "ui/assessments/AssessmentContents.h"
#include "ui/kit/FormPanel.h"

namespace hallmarker::ui {

/// Begins an assessment: which questionnaire, about what, who takes part, when it is looked at again.
class NewAssessmentForm final : public FormPanel {
    Q_OBJECT
public:
    NewAssessmentForm(std::shared_ptr<const AssessmentContents> contents, std::shared_ptr<const dpia::TemplateLibrary> library, const QString &language, const QString &actor, QWidget *parent = nullptr);

    dpia::AssessmentBeginning beginning() const;
    /// The files of the chosen template.
    core::Result<dpia::TemplateFiles> files() const;

private:
    void templateChosen();
    const dpia::LibraryEntry *entry() const;

    std::shared_ptr<const AssessmentContents> m_contents;
    std::shared_ptr<const dpia::TemplateLibrary> m_library;
    QString m_language;
    class QLabel *m_about;
    QString m_proposedName;  ///< as long as nobody has typed another
};

} // namespace hallmarker::ui
