#pragma once

#include "ui/assessments/EditorSection.h"

#include <functional>

class QLabel;

namespace hallmarker::ui {

class StepForm;

/// What a program puts beside the decision so that people can sign it; made anew for each assessment. Empty: nothing.
using SignaturePanel = std::function<QWidget *(PageServices &services, const QString &assessmentId, QWidget *parent)>;

/// What stands between an assessment and its approval, who takes which step next, and the steps themselves.
class SignOffSection final : public EditorSection {
    Q_OBJECT
public:
    SignOffSection(PageServices &services, AnswerDesk &desk, const QString &language, const SignaturePanel &signature, QWidget *parent);

    QList<Command> commands() override;
    void ready() override;
    void refresh() override;
    ListSection &list() const override { return *m_list; }
    bool restoreStep(const QString &step, const QString &about, const QJsonObject &typed) override;
    int gaps() const;
    QString sentence() const;
    StepForm *giveOpinions();
    StepForm *decide();
    void showSignature();

private:
    void addPerson(const QString &label, const QStringList &names, const QString &none, QStringList &lines) const;
    void withdraw();
    void supersede();
    bool mayDecide() const;
    bool is(std::initializer_list<dpia::AssessmentState> states) const;

    SignaturePanel m_signature;
    ListSection *m_list;
    QWidget *m_top;
    QLabel *m_sentence;
    QLabel *m_people;
    class FlowRow *m_steps;
};

} // namespace hallmarker::ui
