#pragma once

#include <QPushButton>

class QAction;

namespace hallmarker::ui {

/// A push button that shows an action: text, icon, key in the tool tip, enabled state.
class ActionButton final : public QPushButton {
    Q_OBJECT
public:
    enum class Look { Plain, Primary, Flat };
    ActionButton(QAction *action, Look look, QWidget *parent = nullptr);

    QAction *shownAction() const { return m_action; }

private:
    void showAction();

    QAction *m_action;
};

} // namespace hallmarker::ui
