#include "ui/shell/RailAccessible.h"

#include "ui/shell/NavigationRail.h"

#include <QAccessibleWidget>

namespace hallmarker::ui {

namespace {

class RailTabAccessible final : public QAccessibleWidget {
public:
    explicit RailTabAccessible(RailButton *button) : QAccessibleWidget(button, QAccessible::PageTab) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = button()->isChecked();
        return state;
    }
    QStringList actionNames() const override { return QStringList{pressAction()} + QAccessibleWidget::actionNames(); }
    void doAction(const QString &action) override
    {
        if (action == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    RailButton *button() const { return static_cast<RailButton *>(object()); }
};

QAccessibleInterface *railInterface(const QString &, QObject *object)
{
    if (auto *button = qobject_cast<RailButton *>(object))
        return new RailTabAccessible(button);
    if (auto *rail = qobject_cast<NavigationRail *>(object))
        return new QAccessibleWidget(rail, QAccessible::PageTabList);
    return nullptr;
}

} // namespace

void installRailAccessible()
{
    QAccessible::installFactory(railInterface); // a second installation of the same function changes nothing
}

} // namespace hallmarker::ui
