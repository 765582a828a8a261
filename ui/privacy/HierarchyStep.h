#pragma once

#include "ui/privacy/PrivacyStep.h"

namespace hallmarker::ui {

class HierarchyEditor;
class ListSection;

/// The quasi-identifiers, each with the rule by which it is generalised.
class HierarchyStep final : public PrivacyStep {
    Q_OBJECT
public:
    HierarchyStep(PrivacyDesk &desk, QWidget *parent);

    QList<Command> commands() override;
    void ready() override;
    void show() override;
    QWidget *initialFocus() override;
    /// The editor beside the list; null: none.
    HierarchyEditor *editor() const;
    void edit(const QString &column);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void use(const QString &column, const QJsonObject &rule, int highestLevel, double weight);

    ListSection *m_list;
};

} // namespace hallmarker::ui
