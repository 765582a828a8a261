#pragma once

#include "ui/privacy/StepState.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QToolButton;

namespace hallmarker::ui {

/// The steps of the way, each with how it stands; below each other, or in rows above the step where the page is narrow. Arrow keys
/// go from one to the next.
class StepRail final : public QWidget {
    Q_OBJECT
public:
    explicit StepRail(QWidget *parent = nullptr);

    void show(const QList<StepState> &states, const QString &current);
    void setCompact(bool isCompact);
    bool isCompact() const { return m_isCompact; }
    QToolButton *button(const QString &id) const { return m_buttons.value(id); }

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void tell(const StepState &state, int number);

    QGridLayout *m_grid;
    QHash<QString, QToolButton *> m_buttons;
    QList<StepState> m_states;
    bool m_isCompact = false;
};

} // namespace hallmarker::ui
