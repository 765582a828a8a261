#pragma once

#include "ui/privacy/PrivacyStep.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace hallmarker::ui {

class InlineMessage;
class ListSection;
class ModelForm;

/// What the release has to fulfil: models, how much may be suppressed, what counts as loss; and what is unsafe about it.
class ModelStep final : public PrivacyStep {
    Q_OBJECT
public:
    ModelStep(PrivacyDesk &desk, QWidget *parent);

    QList<Command> commands() override;
    void ready() override;
    void show() override;
    QWidget *initialFocus() override;
    /// The form beside the list; null: none.
    ModelForm *form() const;
    InlineMessage *message() const { return m_message; }

private:
    void edit(int index);
    void use(int index, const QJsonObject &model);
    void remove();
    void changeLimits();
    void review();

    InlineMessage *m_message;
    ListSection *m_list;
    QDoubleSpinBox *m_suppression;
    QComboBox *m_metric;
    QDoubleSpinBox *m_fraction;
    QLabel *m_meaning;
};

} // namespace hallmarker::ui
