#include "ui/kit/PageHeader.h"

#include "ui/kit/ActionButton.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hallmarker::ui {

PageHeader::PageHeader(const QString &title, const QString &subtitle, QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_subtitle(new QLabel(this)), m_titleRow(new QHBoxLayout), m_actions(new QHBoxLayout)
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
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    row->addLayout(texts, 1);
    row->addLayout(m_actions);
    row->setAlignment(m_actions, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
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
        m_actions->addWidget(m_primary);
}

void PageHeader::addSecondary(QAction *action)
{
    const int place = m_primary ? m_actions->count() - 1 : m_actions->count();
    auto *button = new ActionButton(action, ActionButton::Look::Plain, this);
    m_actions->insertWidget(place, button);
    tabInLayoutOrder(this);
}

void PageHeader::addBadge(QWidget *badge)
{
    m_titleRow->insertWidget(m_titleRow->count() - 1, badge, 0, Qt::AlignVCenter);
}

} // namespace hallmarker::ui
