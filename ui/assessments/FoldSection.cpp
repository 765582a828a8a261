#include "ui/assessments/FoldSection.h"

#include "ui/kit/Icons.h"
#include "ui/kit/Tokens.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace hallmarker::ui {

FoldSection::FoldSection(const QString &title, QWidget *parent) : QWidget(parent), m_heading(new QToolButton(this)), m_body(new QWidget(this)), m_column(new QVBoxLayout(m_body))
{
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setAutoRaise(true);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_heading->setFont(typeFont(TypeRole::Strong, font()));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_heading, 0, Qt::AlignLeading);
    column->addWidget(m_body);
    connect(m_heading, &QToolButton::clicked, this, [this] { setOpen(!m_isOpen); });
    setTitle(title);
    m_heading->setIcon(icon(IconId::ChevronDown));
}

void FoldSection::addWidget(QWidget *widget)
{
    m_column->addWidget(widget);
}

void FoldSection::setTitle(const QString &title)
{
    m_heading->setText(QString(title).replace(QLatin1Char('&'), QLatin1String("&&")));
    m_heading->setAccessibleName(title);
}

void FoldSection::setOpen(bool isOpen)
{
    if (m_isOpen == isOpen)
        return;
    m_isOpen = isOpen;
    m_heading->setIcon(icon(isOpen ? IconId::ChevronDown : IconId::ChevronRight));
    m_heading->setAccessibleDescription(isOpen ? tr("shown", "what stands below a heading") : tr("hidden", "what stands below a heading"));
    m_body->setVisible(isOpen);
    Q_EMIT toggled(isOpen);
}

} // namespace hallmarker::ui
