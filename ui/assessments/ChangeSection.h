#pragma once

#include "ui/assessments/EditorSection.h"

namespace hallmarker::ui {

/// What is different from what was signed: as it was and as it is, side by side.
class ChangeSection final : public EditorSection {
    Q_OBJECT
public:
    ChangeSection(PageServices &services, AnswerDesk &desk, const QString &language, QWidget *parent);

    QList<Command> commands() override { return {}; }
    void refresh() override;
    ListSection &list() const override { return *m_list; }

private:
    void show(const QString &id);

    ListSection *m_list;
};

} // namespace hallmarker::ui
