#include "tests/support/FittingAudit.h"

#include "ui/kit/StatusPill.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace hallmarker::tests {

namespace {

QString nameOf(const QWidget *widget, const QString &text)
{
    return QStringLiteral("%1%2 \"%3\"").arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName().isEmpty() ? QString() : QString(QLatin1Char('#') + widget->objectName()), text.left(50));
}

QString problemOf(const QLabel *label)
{
    if (label->text().isEmpty())
        return {};
    if (!label->wordWrap()) {
        const QSize wanted = label->sizeHint();
        if (label->width() + 1 < wanted.width() || label->height() + 1 < wanted.height())
            return QStringLiteral("has %1x%2, needs %3x%4").arg(label->width()).arg(label->height()).arg(wanted.width()).arg(wanted.height());
        return {};
    }
    const int needed = label->heightForWidth(label->width());
    return needed > label->height() + 1 ? QStringLiteral("has height %1, needs %2 at width %3").arg(label->height()).arg(needed).arg(label->width()) : QString();
}

QString problemOf(const QAbstractButton *button)
{
    if (button->text().isEmpty())
        return {};
    const auto *tool = qobject_cast<const QToolButton *>(button);
    if (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return {};
    if (qobject_cast<const QPushButton *>(button) == nullptr && tool == nullptr && qobject_cast<const QCheckBox *>(button) == nullptr)
        return {}; // paints itself and knows how to be narrow: the rail
    const QSize wanted = button->sizeHint();
    return button->width() + 1 < wanted.width() || button->height() + 1 < wanted.height() ? QStringLiteral("has %1x%2, needs %3x%4").arg(button->width()).arg(button->height()).arg(wanted.width()).arg(wanted.height()) : QString();
}

} // namespace

QStringList auditFitting(QWidget &root)
{
    QStringList problems;
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&root))
            continue;
        QString problem;
        QString text;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            problem = problemOf(label);
            text = label->text();
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            problem = problemOf(button);
            text = button->text();
        } else if (const auto *pill = qobject_cast<const ui::StatusPill *>(widget)) {
            text = pill->word();
            if (pill->width() < pill->sizeHint().width())
                problem = QStringLiteral("is too narrow");
        }
        if (!problem.isEmpty())
            problems += QString(nameOf(widget, text) + QLatin1String(": ") + problem);
    }
    return problems;
}

} // namespace hallmarker::tests
