#include "ui/kit/PageHeader.h"

#include "ui/kit/ActionButton.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace hallmarker::ui {

PageHeader::PageHeader(const QString &title, const QString &subtitle, QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_subtitle(new QLabel(this)), m_titleRow(new QHBoxLayout), m_actions(new FlowRow)
{
    m_title->setFont(typeFont(TypeRole::Title, font()));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setWordWrap(true);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_titleRow->setSpacing(space::m);
    m_titleRow->addWidget(m_title);
    m_titleRow->addStretch();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::xs);
    texts->addLayout(m_titleRow);
    texts->addWidget(m_subtitle);
    m_actions->setSpacing(space::s);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::l);
    m_row->addLayout(texts, 1);
    m_row->addLayout(m_actions);
    m_row->setAlignment(m_actions, Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setTitle(title);
    setSubtitle(subtitle);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::setPrimary(QAction *action)
{
    delete m_primary;
    m_primary = action ? new ActionButton(action, ActionButton::Look::Primary, this) : nullptr;
    if (m_primary)
        m_actions->insertWidget(m_actions->count(), m_primary);
}

void PageHeader::addSecondary(QAction *action)
{
    const int place = m_primary ? m_actions->count() - 1 : m_actions->count();
    auto *button = new ActionButton(action, ActionButton::Look::Plain, this);
    m_actions->insertWidget(place, button);
    tabInLayoutOrder(this);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int narrowestTitle = 260;
    const bool isNarrow = width() < m_actions->sizeHint().width() + narrowestTitle;
    const QBoxLayout::Direction direction = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_row->direction() == direction)
        return;
    m_row->setDirection(direction);
    m_row->setAlignment(m_actions, isNarrow ? Qt::AlignLeading | Qt::AlignTop : Qt::Alignment(Qt::AlignTop));
}

void PageHeader::addBadge(QWidget *badge)
{
    m_titleRow->insertWidget(m_titleRow->count() - 1, badge, 0, Qt::AlignVCenter);
}

} // namespace hallmarker::ui
