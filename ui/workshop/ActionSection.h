#pragma once

#include "ui/workshop/RoomSection.h"

namespace hallmarker::ui {

/// Who does what until when, and what became of it.
class ActionSection final : public RoomSection {
    Q_OBJECT
public:
    explicit ActionSection(PageServices &services, QWidget *parent = nullptr);

    QList<Command> commands() override;
    void ready() override;
    ListSection *list() const override { return m_list; }
    FormPanel *openForm(const QString &kind, const QString &id) override;
    FormPanel *actOn(const QString &decision);

protected:
    void showRoom() override;

private:
    FormPanel *follow();
    ListSection *m_list;
};

} // namespace hallmarker::ui
