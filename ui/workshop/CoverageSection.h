#pragma once

#include "ui/workshop/RoomSection.h"

class QLabel;

namespace hallmarker::ui {

class CoverageHeat;

/// The coverage map, and beside it the same as a table.
class CoverageSection final : public RoomSection {
    Q_OBJECT
public:
    explicit CoverageSection(PageServices &services, QWidget *parent = nullptr);

    QList<Command> commands() override { return {}; }
    void ready() override {}
    ListSection *list() const override { return m_list; }

Q_SIGNALS:
    void chosen(const QString &element, const QString &category);

protected:
    void showRoom() override;

private:
    CoverageHeat *m_heat;
    QLabel *m_legend;
    ListSection *m_list;
};

} // namespace hallmarker::ui
