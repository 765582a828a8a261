#include "ui/kit/SectionSwitch.h"

#include "ui/kit/Tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>

namespace hallmarker::ui {

SectionSwitch::SectionSwitch(QWidget *parent) : QWidget(parent), m_buttons(new QHBoxLayout), m_stack(new QStackedLayout)
{
    m_buttons->setSpacing(space::xs);
    m_buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addLayout(m_buttons);
    column->addLayout(m_stack, 1);
}

void SectionSwitch::addSection(const QString &id, const QString &title, QWidget *content)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String("section.") + id);
    button->setText(title);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setChecked(m_order.isEmpty());
    button->installEventFilter(this);
    // Not clicked(): a screen reader toggles it.
    connect(button, &QToolButton::toggled, this, [this, id](bool isOn) {
        if (isOn)
            setCurrent(id);
    });
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    m_stack->addWidget(content);
    m_sections.insert(id, {title, button, content});
    m_order += id;
}

void SectionSwitch::setCount(const QString &id, qsizetype count)
{
    const Section section = m_sections.value(id);
    if (section.button != nullptr)
        section.button->setText(count == 0 ? section.title : tr("%1 (%2)", "a part of a page and how much is in it").arg(section.title, QLocale().toString(count)));
}

void SectionSwitch::setCurrent(const QString &id)
{
    const Section section = m_sections.value(id);
    if (section.button == nullptr)
        return;
    section.button->setChecked(true);
    if (m_stack->currentWidget() == section.content)
        return;
    m_stack->setCurrentWidget(section.content);
    Q_EMIT currentChanged(id);
}

QString SectionSwitch::current() const
{
    for (const QString &id : m_order)
        if (m_sections.value(id).content == m_stack->currentWidget())
            return id;
    return {};
}

bool SectionSwitch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
        const auto place = std::find_if(m_order.cbegin(), m_order.cend(), [&](const QString &id) { return m_sections.value(id).button == watched; });
        if (step != 0 && place != m_order.cend()) {
            const qsizetype next = std::clamp<qsizetype>((place - m_order.cbegin()) + (layoutDirection() == Qt::RightToLeft ? -step : step), 0, m_order.size() - 1);
            setCurrent(m_order.at(next));
            m_sections.value(m_order.at(next)).button->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hallmarker::ui
