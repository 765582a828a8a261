#include "ui/consent/WatchBar.h"

#include "ui/consent/AlertKeeper.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/PathField.h"
#include "ui/kit/StatusPill.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Page.h"
#include "ui/shell/Session.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace hallmarker::ui {

WatchBar::WatchBar(PageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_keeper(AlertKeeper::of(services)), m_message(new InlineMessage(this)), m_pill(new StatusPill(Status::Neutral, this)), m_counts(new QLabel(this)),
      m_path(new PathField(PathField::Kind::FileOrFolder, QStringLiteral("request-log"))), m_webhook(new QLineEdit), m_desktop(new QCheckBox(tr("Tell the desktop too"))), m_button(new QPushButton(this)), m_fields(new QWidget(this))
{
    if (m_keeper == nullptr)
        m_keeper = new AlertKeeper(services, this);
    LiveWatch *watch = &m_keeper->watch();
    m_path->edit()->setAccessibleName(tr("Log of requests to watch"));
    m_path->edit()->setObjectName(QStringLiteral("watch.path"));
    m_path->edit()->setPlaceholderText(tr("Log of access requests: a file, or a folder"));
    m_webhook->setAccessibleName(tr("Address that alerts are posted to"));
    m_webhook->setObjectName(QStringLiteral("watch.webhook"));
    m_webhook->setPlaceholderText(tr("Post alerts to https://... (optional)"));
    m_desktop->setObjectName(QStringLiteral("watch.desktop"));
    m_desktop->setChecked(true);
    m_button->setObjectName(QStringLiteral("watch.toggle"));
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_counts->setTextFormat(Qt::PlainText);
    auto *fields = new FlowRow(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(space::s);
    m_path->setParent(m_fields);
    fields->addWidget(m_path, 3);
    fields->addSpacing(0);
    fields->addWidget(m_webhook, 2);
    fields->addSpacing(0);
    fields->addWidget(m_desktop);
    auto *row = new FlowRow;
    row->setSpacing(space::s);
    row->addWidget(m_pill);
    row->addWidget(m_counts);
    row->addSpacing(0);
    row->addWidget(m_fields, 1);
    row->addSpacing(0);
    row->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_message);
    column->addLayout(row);
    connect(m_button, &QPushButton::clicked, this, &WatchBar::toggle);
    connect(m_path, &PathField::pathChanged, this, &WatchBar::showState);
    connect(watch, &LiveWatch::changed, this, &WatchBar::showState);
    connect(watch, &LiveWatch::refused, m_message, &InlineMessage::showError);
    connect(watch, &LiveWatch::trouble, this, [this](const QString &message) { m_message->showMessage(Severity::Warning, message); });
    // Each workspace has its own log.
    connect(&services.session, &Session::opened, this, [this] { setOrder(m_keeper->keptOrder()); });
    setOrder(m_keeper->keptOrder());
    showState();
}

LiveWatch &WatchBar::watch() const
{
    return m_keeper->watch();
}

WatchOrder WatchBar::order() const
{
    return {m_path->path(), m_webhook->text().trimmed(), m_desktop->isChecked()};
}

void WatchBar::setOrder(const WatchOrder &order)
{
    m_path->setPath(order.path);
    m_webhook->setText(order.webhook);
    m_desktop->setChecked(order.tellsDesktop);
}

bool WatchBar::mayStart() const
{
    return watch().state() != LiveWatch::State::Off || (m_services.session.isOpen() && !m_services.session.isReadOnly() && !m_path->path().isEmpty());
}

void WatchBar::toggle()
{
    m_message->clear();
    const bool hadFocus = m_button->hasFocus();
    if (watch().state() != LiveWatch::State::Off)
        m_keeper->stopWatch();
    else if (mayStart())
        m_keeper->startWatch(order());
    if (hadFocus)
        m_button->setFocus();
}

void WatchBar::showState()
{
    const bool isOff = watch().state() == LiveWatch::State::Off;
    m_pill->setStatus(isOff ? Status::Neutral : Status::Running, isOff ? tr("Not watching") : tr("Watching"));
    m_fields->setVisible(isOff);
    m_counts->setVisible(!isOff);
    if (!isOff)
        m_counts->setText(tr("%1: %2 judged, %3 not allowed", "a file or folder and two numbers").arg(QFileInfo(watch().order().path).fileName()).arg(watch().judgedCount()).arg(watch().refusedCount()));
    m_button->setText(isOff ? tr("Start watch") : tr("Stop watch"));
    m_button->setEnabled(mayStart());
    m_services.commands.refreshSoon();
}

} // namespace hallmarker::ui
