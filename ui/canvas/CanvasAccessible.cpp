#include "ui/canvas/CanvasAccessible.h"

namespace hallmarker::ui {

namespace {

/// The box with the focus.
class FocusedBox final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    explicit FocusedBox(CanvasView *view) : m_view(view) {}

    bool isValid() const override { return m_view != nullptr && m_view->focusIndex() >= 0; }
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
        const QRect box = m_view->boxRect(m_view->focusIndex()).toRect();
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
        state.selected = m_view->selection().contains(m_view->focusBox());
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_view->spokenName(m_view->focusIndex());
        return kind == QAccessible::Description ? m_view->spokenDetails(m_view->focusIndex()) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    void *interface_cast(QAccessible::InterfaceType type) override { return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr; }

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && isValid())
            m_view->openBox(m_view->focusIndex());
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<CanvasView> m_view;
};

QAccessibleInterface *makeCanvasAccessible(const QString &className, QObject *object)
{
    auto *view = className == QLatin1String("hallmarker::ui::CanvasView") ? qobject_cast<CanvasView *>(object) : nullptr;
    return view != nullptr ? new CanvasAccessible(view) : nullptr;
}

} // namespace

CanvasAccessible::CanvasAccessible(CanvasView *view) : QAccessibleWidget(view, QAccessible::List)
{
}

CanvasAccessible::~CanvasAccessible()
{
    if (m_box != 0)
        QAccessible::deleteAccessibleInterface(m_box);
}

void CanvasAccessible::install()
{
    QAccessible::installFactory(makeCanvasAccessible); // a second time changes nothing
}

void CanvasAccessible::tellFocus(CanvasView *view)
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

int CanvasAccessible::childCount() const
{
    return view() != nullptr && view()->focusIndex() >= 0 ? 1 : 0;
}

QAccessibleInterface *CanvasAccessible::child(int index) const
{
    if (index != 0 || childCount() == 0)
        return nullptr;
    if (m_box == 0)
        m_box = QAccessible::registerAccessibleInterface(new FocusedBox(view()));
    return QAccessible::accessibleInterface(m_box);
}

int CanvasAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    return child != nullptr && m_box != 0 && child == QAccessible::accessibleInterface(m_box) ? 0 : -1;
}

QAccessibleInterface *CanvasAccessible::childAt(int x, int y) const
{
    QAccessibleInterface *box = child(0);
    return box != nullptr && box->rect().contains(x, y) ? box : nullptr;
}

QAccessibleInterface *CanvasAccessible::focusChild() const
{
    return view() != nullptr && view()->hasFocus() ? child(0) : nullptr;
}

QString CanvasAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Description && view() != nullptr && QAccessibleWidget::text(kind).isEmpty())
        return view()->spokenHelp();
    return QAccessibleWidget::text(kind);
}

} // namespace hallmarker::ui
