#include "ui/shell/StatusLine.h"

#include "ui/kit/BusyMark.h"
#include "ui/kit/Icons.h"
#include "ui/kit/Tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QResizeEvent>
#include <QToolButton>

namespace hallmarker::ui {

StatusLine::StatusLine(QWidget *parent) : QWidget(parent), m_workspace(new QLabel(this)), m_busy(new BusyMark(this)), m_jobs(new QToolButton(this))
{
    setObjectName(QStringLiteral("statusLine"));
    const QFont caption = typeFont(TypeRole::Caption, font());
    m_workspace->setFont(caption);
    m_workspace->setForegroundRole(QPalette::PlaceholderText);
    m_workspace->setTextFormat(Qt::PlainText);
    m_workspace->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_busy->setFont(caption);
    m_jobs->setFont(caption);
    m_jobs->setAutoRaise(true);
    m_jobs->setCheckable(true);
    m_jobs->setFocusPolicy(Qt::StrongFocus);
    m_jobs->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_jobs->setIcon(icon(IconId::Jobs));
    m_jobs->setObjectName(QStringLiteral("jobsButton"));
    // Not clicked: a screen reader toggles.
    connect(m_jobs, &QToolButton::toggled, this, &StatusLine::jobsToggled);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, 1, space::s, 1);
    row->addWidget(m_workspace, 1);
    row->addWidget(m_busy);
    row->addWidget(m_jobs);
    setJobs(0, {});
}

void StatusLine::setWorkspace(const QString &location, bool isReadOnly, const QString &actor)
{
    QStringList parts;
    if (!location.isEmpty()) {
        parts += location;
        if (isReadOnly)
            parts += tr("read-only");
        if (!actor.isEmpty())
            parts += actor;
    }
    m_text = parts.join(QStringLiteral("  \u00B7  "));
    m_workspace->setToolTip(m_text);
    m_workspace->setAccessibleName(m_text);
    showWorkspace();
}

void StatusLine::showWorkspace()
{
    m_workspace->setText(m_workspace->fontMetrics().elidedText(m_text, Qt::ElideMiddle, m_workspace->width()));
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate(); // so that the label has its new width
    showWorkspace();
}

void StatusLine::setJobs(int running, const QString &newest)
{
    m_jobs->setText(running == 0 ? tr("Jobs") : running == 1 ? newest : tr("%1 jobs run").arg(running));
    m_jobs->setAccessibleName(running == 0 ? tr("Jobs: none running") : tr("Jobs: %1 running").arg(running));
}

void StatusLine::setPending(int pending)
{
    if (pending > 0)
        m_busy->start();
    else
        m_busy->stop();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokenColor(ColorToken::Alternate, palette()));
    painter.fillRect(QRect(0, 0, width(), 1), tokenColor(ColorToken::Border, palette()));
}

} // namespace hallmarker::ui
