#pragma once

#include "ui/assessments/AssessmentContents.h"
#include "ui/kit/RowsModel.h"
#include "ui/shell/Page.h"

class QComboBox;

namespace hallmarker::ui {

class ListSection;

/// All assessments of the workspace: how far each is, what is missing or stale, when it is looked at again.
class AssessmentList final : public QWidget {
    Q_OBJECT
public:
    explicit AssessmentList(PageServices &services, QWidget *parent = nullptr);

    QList<Command> commands();
    void ready();
    void show(const std::shared_ptr<const AssessmentContents> &contents);
    /// The form for a new one, about this template when it is named.
    void begin(const QString &templateName = {}, const QJsonObject &typed = {});
    /// The form with what was typed into it before the program ended.
    void restoreDraft(const Draft &draft);
    ListSection &list() const { return *m_list; }

Q_SIGNALS:
    void opened(const QString &id);

private:
    void fill();
    class NewAssessmentForm *showForm(const QString &templateName);
    TableRow rowOf(const dpia::AssessmentSummary &summary) const;
    bool passes(const dpia::AssessmentSummary &summary) const;

    PageServices &m_services;
    ListSection *m_list;
    QComboBox *m_state;
    std::shared_ptr<const AssessmentContents> m_contents; ///< never null
    std::shared_ptr<const dpia::TemplateLibrary> m_library; ///< as it was read for the form that is shown
};

} // namespace hallmarker::ui
