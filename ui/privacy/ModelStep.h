#pragma once

#include "ui/privacy/PrivacyStep.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace hallmarker::ui {

class InlineMessage;
class ListSection;
class ModelForm;
class SectionSwitch;
class TreatmentForm;
class WaysView;

/// What the release has to fulfil: models, how much may be suppressed, what counts as loss, what is done beside the generalisation;
/// and what is unsafe about it. Beside it the ways to release the table, compared.
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
    TreatmentForm *treatment() const;
    InlineMessage *message() const { return m_message; }
    SectionSwitch &sections() const { return *m_sections; }
    WaysView &ways() const { return *m_ways; }

private:
    void editTreatment();
    void useSize(int k);
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
    QLabel *m_treatment;
    SectionSwitch *m_sections;
    WaysView *m_ways;
};

} // namespace hallmarker::ui
