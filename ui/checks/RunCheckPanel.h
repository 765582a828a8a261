#pragma once

#include "core/check/CheckRunner.h"
#include "ui/checks/MeasurableVersion.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hallmarker::ui {

class FormColumn;
class InlineMessage;
class ParameterForm;

/// Choose a check, what it measures and its parameters; all of it from the registry.
class RunCheckPanel final : public QWidget {
    Q_OBJECT
public:
    /// workerProblem: why checks that run a model cannot run here; empty when they can.
    explicit RunCheckPanel(const core::CheckRegistry &checks, const QString &workerProblem = {}, QWidget *parent = nullptr);
    ~RunCheckPanel() override;

    /// What can be measured, newest first.
    void setVersions(const QList<MeasurableVersion> &versions);
    /// Fills the form from an earlier finding.
    void prefill(const core::Finding &finding);
    InlineMessage *message() const { return m_message; }

Q_SIGNALS:
    void ordered(const hallmarker::core::CheckOrder &order, const QString &title);

private:
    void chooseCheck();
    QComboBox *makeInputBox(const core::InputSpec &spec);
    void chooseInput(const QString &role);
    void order();

    const core::CheckRegistry &m_checks;
    QString m_workerProblem;
    QList<MeasurableVersion> m_versions;
    InlineMessage *m_message;
    QComboBox *m_check;
    QLabel *m_summary;
    QWidget *m_inputArea;
    QVBoxLayout *m_inputs;
    QMap<QString, QComboBox *> m_inputBoxes;
    ParameterForm *m_form;
    QPushButton *m_run;
};

} // namespace hallmarker::ui
