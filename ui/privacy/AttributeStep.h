#pragma once

#include "ui/privacy/PrivacyStep.h"

namespace hallmarker::ui {

class AttributePanel;
class ListSection;

/// The columns with the role that was suggested, why, and the one that was chosen.
class AttributeStep final : public PrivacyStep {
    Q_OBJECT
public:
    AttributeStep(PrivacyDesk &desk, QWidget *parent);

    QList<Command> commands() override;
    void ready() override;
    void show() override;
    QWidget *initialFocus() override;
    ListSection *list() const { return m_list; }

private:
    void setRole(const QStringList &columns, anonymisation::AttributeRole role);
    void showPanel(const QString &column);
    AttributePanel *panel() const;

    ListSection *m_list;
    QWidget *m_roles;
};

} // namespace hallmarker::ui
