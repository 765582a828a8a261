#include "ui/threats/canvas/DiagramAccessible.h"

#include <QPointer>

namespace hallmarker::ui {

namespace {

/// The thing with the focus.
class FocusedThing final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    explicit FocusedThing(DiagramCanvas *view) : m_view(view) {}

    bool isValid() const override { return m_view != nullptr && !m_view->focusKey().isEmpty(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect box = m_view->viewRect(m_view->focusKey()).toRect();
        return {m_view->viewport()->mapToGlobal(box.topLeft()), box.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid())
            return state;
        state.focusable = true;
        state.selectable = true;
        state.focused = m_view->hasFocus();
        state.selected = m_view->selection().contains(m_view->focusKey());
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_view->drawn().thing(m_view->focusKey())->spoken;
        return kind == QAccessible::Description ? m_view->spokenDetails(m_view->focusKey()) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    void *interface_cast(QAccessible::InterfaceType type) override { return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr; }

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && isValid())
            Q_EMIT m_view->opened(m_view->focusKey());
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<DiagramCanvas> m_view;
};

QAccessibleInterface *makeDiagramAccessible(const QString &className, QObject *object)
{
    auto *view = className == QLatin1String("hallmarker::ui::DiagramCanvas") ? qobject_cast<DiagramCanvas *>(object) : nullptr;
    return view != nullptr ? new DiagramAccessible(view) : nullptr;
}

} // namespace

DiagramAccessible::DiagramAccessible(DiagramCanvas *view) : QAccessibleWidget(view, QAccessible::List)
{
}

DiagramAccessible::~DiagramAccessible()
{
    if (m_thing != 0)
        QAccessible::deleteAccessibleInterface(m_thing);
}

void DiagramAccessible::install()
{
    QAccessible::installFactory(makeDiagramAccessible); // a second time changes nothing
}

void DiagramAccessible::tellFocus(DiagramCanvas *view)
{
    if (!QAccessible::isActive() || !view->hasFocus())
        return;
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(view);
    QAccessibleInterface *box = told != nullptr ? told->focusChild() : nullptr;
    if (box == nullptr)
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(0);
    QAccessible::updateAccessibility(&event);
}

int DiagramAccessible::childCount() const
{
    return view() != nullptr && !view()->focusKey().isEmpty() ? 1 : 0;
}

QAccessibleInterface *DiagramAccessible::child(int index) const
{
    if (index != 0 || childCount() == 0)
        return nullptr;
    if (m_thing == 0)
        m_thing = QAccessible::registerAccessibleInterface(new FocusedThing(view()));
    return QAccessible::accessibleInterface(m_thing);
}

int DiagramAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    return child != nullptr && m_thing != 0 && child == QAccessible::accessibleInterface(m_thing) ? 0 : -1;
}

QAccessibleInterface *DiagramAccessible::childAt(int x, int y) const
{
    QAccessibleInterface *box = child(0);
    return box != nullptr && box->rect().contains(x, y) ? box : nullptr;
}

QAccessibleInterface *DiagramAccessible::focusChild() const
{
    return view() != nullptr && view()->hasFocus() ? child(0) : nullptr;
}

QString DiagramAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Description && view() != nullptr && QAccessibleWidget::text(kind).isEmpty())
        return view()->spokenHelp();
    return QAccessibleWidget::text(kind);
}

} // namespace hallmarker::ui
