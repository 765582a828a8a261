#include "ui/kit/SidePanel.h"

#include "ui/kit/ActionButton.h"
#include "ui/kit/Icons.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Tokens.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hallmarker::ui {

SidePanel::SidePanel(QWidget *parent) : QFrame(parent), m_title(new QLabel(this)), m_column(new QVBoxLayout(this))
{
    setMinimumWidth(280);
    m_title->setFont(typeFont(TypeRole::Section, font()));
    m_title->setWordWrap(true);
    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(icon(IconId::Close));
    close->setText(tr("Close details"));
    close->setToolTip(tr("Close details (Esc)"));
    const auto closePanel = [this] {
        hide();
        Q_EMIT closed();
    };
    connect(close, &QToolButton::clicked, this, closePanel);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    m_column->setContentsMargins(space::l, space::l, space::l, space::l);
    m_column->setSpacing(space::m);
    m_column->addLayout(head);
    m_column->addStretch();
}

void SidePanel::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString SidePanel::title() const
{
    return m_title->text();
}

void SidePanel::setContent(QWidget *content)
{
    delete std::exchange(m_waiting, nullptr);
    replaceContent(content);
}

void SidePanel::refreshContent(QWidget *content)
{
    QAbstractButton *held = heldButton();
    if (held == nullptr) {
        setContent(content);
        return;
    }
    const bool isWaitedFor = m_waiting != nullptr;
    delete std::exchange(m_waiting, content);
    content->setParent(this);
    content->hide();
    if (isWaitedFor)
        return;
    // Queued: what the press asks for comes first.
    connect(
        held, &QAbstractButton::released, this,
        [this] {
            QWidget *next = std::exchange(m_waiting, nullptr);
            if (next == nullptr)
                return;
            replaceContent(next);
            next->show();
        },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

QAbstractButton *SidePanel::heldButton() const
{
    if (m_content == nullptr)
        return nullptr;
    const QList<QAbstractButton *> buttons = m_content->findChildren<QAbstractButton *>();
    const auto held = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton *button) { return button->isDown(); });
    return held == buttons.end() ? nullptr : *held;
}

void SidePanel::replaceContent(QWidget *content)
{
    QWidget *focused = QApplication::focusWidget();
    const bool hadFocus = m_content && m_content->isAncestorOf(focused);
    const auto *chosen = hadFocus ? qobject_cast<ActionButton *>(focused) : nullptr;
    QAction *action = chosen ? chosen->shownAction() : nullptr;
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = content;
    if (content)
        m_column->insertWidget(1, content, 1);
    m_column->setStretch(m_column->count() - 1, content ? 0 : 1);
    tabInLayoutOrder(this); // else what has just been made comes after everything else in the window
    if (!hadFocus || !content)
        return;
    // On the same action as before, else on the panel itself and not somewhere else in the window.
    QAbstractButton *next = findChild<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
    const QList<ActionButton *> offered = content->findChildren<ActionButton *>();
    for (ActionButton *button : offered)
        if (action != nullptr && button->shownAction() == action && button->isEnabled())
            next = button;
    next->setFocus(Qt::OtherFocusReason);
}

void SidePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT closed();
        return;
    }
    QFrame::keyPressEvent(event);
}

void SidePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokenColor(ColorToken::Base, palette()));
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), tokenColor(ColorToken::Border, palette()));
}

} // namespace hallmarker::ui
