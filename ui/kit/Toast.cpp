#include "ui/kit/Toast.h"

#include "ui/kit/StylePainting.h"
#include "ui/kit/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace hallmarker::ui {

namespace {
constexpr int toastTimeMs = 8000;
}

Toast::Toast(const QString &text, const QString &actionText, std::function<void()> run, QWidget *host)
    : QFrame(host), m_text(new QLabel(text, this)), m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("toast"));
    setPalette(themePalette(ThemeKind::Dark)); // dark on both themes: it lies over the page, not in it
    setAccessibleName(text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::s, space::s);
    row->addWidget(m_text);
    if (run) {
        m_action = new QPushButton(actionText, this);
        m_action->setObjectName(QStringLiteral("toastAction"));
        m_action->setFlat(true);
        QPalette link = m_action->palette();
        link.setColor(QPalette::ButtonText, link.color(QPalette::Link));
        m_action->setPalette(link);
        m_action->installEventFilter(this);
        row->addSpacing(space::s);
        row->addWidget(m_action);
        connect(m_action, &QPushButton::clicked, this, [this, run = std::move(run)] {
            dismiss();
            run();
        });
    }
    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setText(tr("Close message"));
    close->setToolTip(tr("Close message"));
    close->setIcon(QIcon(iconPixmap(IconId::Close, 16, palette().color(QPalette::Text), devicePixelRatioF())));
    close->installEventFilter(this);
    connect(close, &QToolButton::clicked, this, &Toast::dismiss);
    row->addWidget(close);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &Toast::dismiss);
    m_timer->start(toastTimeMs);
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::dismiss()
{
    m_timer->stop();
    hide();
    Q_EMIT dismissed();
    deleteLater();
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painting::roundedBox(&painter, rect(), tokenColor(ColorToken::Raised, palette()), tokenColor(ColorToken::Outline, palette()), 1, space::s);
}

void Toast::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_timer->stop();
}

void Toast::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    waitAgain();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    // Nobody who is on its buttons shall lose them.
    if (event->type() == QEvent::FocusIn)
        m_timer->stop();
    else if (event->type() == QEvent::FocusOut)
        waitAgain();
    return QFrame::eventFilter(watched, event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void Toast::waitAgain()
{
    if (!isHidden())
        m_timer->start(toastTimeMs);
}

ToastArea::ToastArea(QWidget *host) : QObject(host), m_host(host)
{
    host->installEventFilter(this);
}

void ToastArea::show(const QString &text)
{
    show(text, {}, {});
}

void ToastArea::showUndo(const QString &text, std::function<void()> undo)
{
    show(text, tr("Undo"), std::move(undo));
}

void ToastArea::show(const QString &text, const QString &actionText, std::function<void()> run)
{
    if (m_current)
        m_current->dismiss();
    m_current = new Toast(text, actionText, std::move(run), m_host);
    connect(m_current, &Toast::dismissed, this, [this, toast = m_current.data()] {
        if (m_current == toast)
            m_current.clear();
    });
    m_current->show();
    place();
    QAccessibleEvent event(m_current, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

bool ToastArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_host && event->type() == QEvent::Resize)
        place();
    return QObject::eventFilter(watched, event);
}

void ToastArea::place()
{
    if (!m_current)
        return;
    m_current->adjustSize();
    const int width = std::min(m_current->sizeHint().width(), m_host->width() - 2 * space::l);
    m_current->resize(width, m_current->sizeHint().height());
    m_current->move((m_host->width() - width) / 2, m_host->height() - m_current->height() - space::xxl - space::xl);
    m_current->raise();
}

} // namespace hallmarker::ui
