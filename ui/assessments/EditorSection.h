#pragma once

#include "ui/assessments/AnswerDesk.h"
#include "ui/shell/FormWork.h"

#include <QWidget>

namespace hallmarker::ui {

class ListSection;
class StepForm;

/// A part of an open assessment beside its questions. Steps are taken on what was seen: what somebody else has written
/// since then is a conflict, or makes the step's record stale, and is never covered up.
class EditorSection : public QWidget {
    Q_OBJECT
public:
    EditorSection(PageServices &services, AnswerDesk &desk, const QString &language, QWidget *parent) : QWidget(parent), m_services(services), m_desk(desk), m_language(language) {}

    virtual QList<Command> commands() = 0;
    virtual void ready() {}
    /// Shows what the desk has open.
    virtual void refresh() = 0;
    virtual ListSection &list() const = 0;
    /// Shows the form of a step again with what was typed into it before the program ended. step: "evaluate", "accept" ...;
    /// about: what it was about ("section:ID"). False: the step cannot be taken any more.
    virtual bool restoreStep(const QString &step, const QString &about, const QJsonObject &typed);

Q_SIGNALS:
    /// "question:ID" ...
    void targetWanted(const QString &target);
    void written();
    void failed(const hallmarker::core::Error &error);

protected:
    /// Shows the form beside the list and takes its step when its button is pressed. step: Result<T>(AssessmentWorkflow &, const LoadedAssessment &).
    template <typename Step, typename Then>
    void take(FormPanel *form, Step step, Then then)
    {
        m_desk.storeAll();
        const auto work = [loaded = m_desk.loaded(), step = std::move(step)](core::Workspace &workspace) {
            dpia::AssessmentWorkflow workflow(workspace);
            return step(workflow, loaded);
        };
        runForForm(m_services.session, form, work, [this, then = std::move(then)](const auto &done) {
            then(done);
            Q_EMIT written();
        });
    }
    /// The same without a form; what is refused is said by failed().
    template <typename Step>
    void take(Step step)
    {
        m_desk.storeAll();
        const auto work = [loaded = m_desk.loaded(), step = std::move(step)](core::Workspace &workspace) {
            dpia::AssessmentWorkflow workflow(workspace);
            return step(workflow, loaded);
        };
        m_services.session.read(work, this, [this](const auto &done) {
            if (!done)
                Q_EMIT failed(done.error());
            else
                Q_EMIT written();
        });
    }
    /// Keeps what is typed into the form of a step; the id of the draft, to drop when the step is taken.
    QString keepStep(FormPanel *form, const QString &step, const QString &about, const QString &title);
    void dropStep(const QString &draft);
    bool mayStep() const { return m_desk.isOpen() && !m_services.session.isReadOnly(); }

    PageServices &m_services;
    AnswerDesk &m_desk;
    QString m_language;
};

} // namespace hallmarker::ui
