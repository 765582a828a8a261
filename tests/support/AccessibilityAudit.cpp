#include "tests/support/AccessibilityAudit.h"

#include "ui/kit/Tokens.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QTest>

namespace hallmarker::tests {

namespace {

QString describe(const QWidget *widget)
{
    QString text = QString::fromLatin1(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        text += QString(QLatin1Char('#') % widget->objectName());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text += QString(QLatin1String(" \"") % button->text() % QLatin1Char('"'));
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        text += QString(QLatin1String(" \"") % label->text().left(40) % QLatin1Char('"'));
    return text;
}

bool isUsable(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled();
}

bool takesTab(const QWidget *widget)
{
    return isUsable(widget) && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
}

void auditNames(const QList<QWidget *> &widgets, QStringList &problems)
{
    for (QWidget *widget : widgets) {
        if (!isUsable(widget) || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        // Inner fields speak through their owner.
        if (qobject_cast<QComboBox *>(widget->parentWidget()) || qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face) {
            problems += QString(QLatin1String("no accessible interface: ") % describe(widget));
            continue;
        }
        if (qobject_cast<QComboBox *>(widget)) {
            if (face->relations(QAccessible::Label).isEmpty())
                problems += QString(QLatin1String("combo box without a label: ") % describe(widget));
        } else if (face->text(QAccessible::Name).trimmed().isEmpty()) {
            problems += QString(QLatin1String("focusable without a name: ") % describe(widget));
        }
    }
}

void auditMnemonics(const QList<QWidget *> &widgets, QStringList &problems)
{
    QMap<QString, QString> owners;
    for (const QWidget *widget : widgets) {
        if (!isUsable(widget))
            continue;
        QString text;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            text = button->text();
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            text = label->text();
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            continue;
        if (owners.contains(key))
            problems += QString(QLatin1String("mnemonic ") % key % QLatin1String(" twice: ") % owners.value(key) % QLatin1String(" and ") % describe(widget));
        owners.insert(key, describe(widget));
    }
}

void auditContrast(const QList<QWidget *> &widgets, QStringList &problems)
{
    for (const QWidget *widget : widgets) {
        if (!isUsable(widget))
            continue;
        const QPalette palette = widget->palette();
        QList<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs;
        if (qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget))
            pairs.append({widget->foregroundRole(), widget->backgroundRole()});
        if (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractScrollArea *>(widget))
            pairs += {{QPalette::Text, QPalette::Base}, {QPalette::PlaceholderText, QPalette::Base}, {QPalette::HighlightedText, QPalette::Highlight}};
        for (const auto &[text, ground] : std::as_const(pairs)) {
            const double ratio = ui::contrastRatio(palette.color(QPalette::Active, text), palette.color(QPalette::Active, ground));
            if (ratio < 4.5)
                problems += QStringLiteral("contrast %1 of roles %2 on %3: %4").arg(ratio, 0, 'f', 2).arg(text).arg(ground).arg(describe(widget));
        }
    }
}

/// A reader goes down and, in one line, right. Only things above each other or side by side can be in the wrong order.
bool isBefore(const QRect &first, const QRect &second, bool isRightToLeft)
{
    const bool overlapsAcross = first.left() <= second.right() && second.left() <= first.right();
    const bool overlapsDown = first.top() <= second.bottom() && second.top() <= first.bottom();
    if (overlapsAcross && !overlapsDown)
        return first.bottom() <= second.top();
    if (overlapsDown && !overlapsAcross)
        return isRightToLeft ? first.left() >= second.right() : first.right() <= second.left();
    return true;
}

void auditTab(QWidget &root, QStringList &problems)
{
    QList<QWidget *> order;
    QWidget *first = nullptr;
    for (QWidget *next = root.nextInFocusChain(); next && next != &root; next = next->nextInFocusChain()) {
        if (root.isAncestorOf(next) && takesTab(next)) {
            if (!first)
                first = next;
            order.append(next);
        }
    }
    // Where something would stand if nothing were scrolled: how far one has scrolled says nothing about the order.
    const auto rectOf = [&root](const QWidget *widget) {
        QPoint corner = widget->mapTo(&root, QPoint(0, 0));
        for (const QWidget *parent = widget->parentWidget(); parent && parent != &root; parent = parent->parentWidget()) {
            if (const auto *area = qobject_cast<const QScrollArea *>(parent))
                corner += QPoint(area->horizontalScrollBar()->value(), area->verticalScrollBar()->value());
        }
        return QRect(corner, widget->size());
    };
    // What scrolls stands, for something outside of it, where its scroll area stands.
    const auto seenFrom = [&](const QWidget *widget, const QWidget *from) {
        const QWidget *seen = widget;
        for (const QWidget *parent = widget->parentWidget(); parent && parent != &root && !parent->isAncestorOf(from); parent = parent->parentWidget()) {
            if (qobject_cast<const QScrollArea *>(parent))
                seen = parent;
        }
        return rectOf(seen);
    };
    for (qsizetype index = 1; index < order.size(); ++index) {
        const QRect one = seenFrom(order.at(index - 1), order.at(index));
        const QRect other = seenFrom(order.at(index), order.at(index - 1));
        if (!one.contains(other) && !isBefore(one, other, root.layoutDirection() == Qt::RightToLeft))
            problems += QString(QLatin1String("Tab goes from ") % describe(order.at(index - 1)) % QLatin1String(" back to ") % describe(order.at(index)));
    }
    if (order.size() < 2)
        return;
    QWidget *before = QApplication::focusWidget();
    for (QWidget *widget : std::as_const(order)) {
        if (!isUsable(widget))
            continue;
        widget->setFocus(Qt::TabFocusReason);
        if (QApplication::focusWidget() != widget) {
            problems += QString(QLatin1String("cannot get the focus: ") % describe(widget));
            continue;
        }
        // A label with several links is left after the last of them.
        const int most = qobject_cast<QLabel *>(widget) ? 30 : 1;
        for (int press = 0; press < most && QApplication::focusWidget() == widget; ++press)
            QTest::keyClick(widget, Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        if (now == widget || (now && widget->isAncestorOf(now)))
            problems += QString(QLatin1String("Tab cannot leave ") % describe(widget) );
    }
    if (before)
        before->setFocus();
}

} // namespace

QStringList auditAccessibility(QWidget &root)
{
    QStringList problems;
    QList<QWidget *> widgets = root.findChildren<QWidget *>();
    widgets.prepend(&root);
    auditNames(widgets, problems);
    auditMnemonics(widgets, problems);
    auditContrast(widgets, problems);
    auditTab(root, problems);
    return problems;
}

} // namespace hallmarker::tests
