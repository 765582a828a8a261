#include "ui/kit/ActionButton.h"

#include <QAction>

namespace hallmarker::ui {

ActionButton::ActionButton(QAction *action, Look look, QWidget *parent) : QPushButton(parent), m_action(action)
{
    setDefault(look == Look::Primary);
    setFlat(look == Look::Flat);
    setObjectName(action->objectName());
    showAction();
    connect(action, &QAction::changed, this, &ActionButton::showAction);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QObject::destroyed, this, [this] { setEnabled(false); }); // a page may close before its button
}

void ActionButton::showAction()
{
    setText(m_action->iconText());
    setIcon(m_action->icon());
    setEnabled(m_action->isEnabled());
    const QString key = m_action->shortcut().toString(QKeySequence::NativeText);
    setToolTip(key.isEmpty() ? QString() : QString(m_action->iconText() % QLatin1String(" (") % key % QLatin1Char(')')));
}

} // namespace hallmarker::ui
