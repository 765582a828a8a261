#include "tests/ui/pages/MenuLetters.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>
#include <QMenuBar>
#include <QSet>
#include <QWidget>

namespace hallmarker::tests {

QStringList letteredLikeMenus(QWidget &window)
{
    QSet<QString> taken;
    const QList<QMenuBar *> bars = window.findChildren<QMenuBar *>();
    for (const QMenuBar *bar : bars) {
        for (const QAction *menu : bar->actions())
            taken.insert(QKeySequence::mnemonic(menu->text()).toString());
    }
    taken.remove(QString());
    QStringList found;
    const auto look = [&](const QWidget *widget, const QString &text) {
        if (widget->isVisible() && taken.contains(QKeySequence::mnemonic(text).toString()))
            found += text;
    };
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->buddy())
            look(label, label->text());
    }
    const QList<QAbstractButton *> buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        look(button, button->text());
    return found;
}

} // namespace hallmarker::tests
