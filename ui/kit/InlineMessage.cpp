#include "ui/kit/InlineMessage.h"

#include "core/result/Error.h"
#include "ui/kit/StylePainting.h"
#include "ui/kit/TabOrder.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QVBoxLayout>

namespace hallmarker::ui {

InlineMessage::InlineMessage(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_actions(new QHBoxLayout), m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard | Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_text->setObjectName(QStringLiteral("messageText"));
    connect(m_text, &QLabel::linkActivated, this, &InlineMessage::linkActivated);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(IconId::Close));
    m_close->setText(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l + 18 + space::s, space::s, space::s, space::s);
    row->setSpacing(space::s);
    row->addWidget(m_text, 1);
    row->addLayout(m_actions);
    row->addWidget(m_close, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void InlineMessage::showMessage(Severity severity, const QString &text)
{
    showAs(severity, text, text.contains(QLatin1String("<a ")) ? Qt::RichText : Qt::PlainText);
}

void InlineMessage::showHtml(Severity severity, const QString &html)
{
    showAs(severity, html, Qt::RichText);
}

void InlineMessage::showAs(Severity severity, const QString &text, Qt::TextFormat format)
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_severity = severity;
    m_text->setText(text);
    const bool hasLinks = format == Qt::RichText && text.contains(QLatin1String("<a "));
    m_text->setTextFormat(format);
    m_text->setFocusPolicy(hasLinks ? Qt::StrongFocus : Qt::NoFocus);
    // Said as words: a screen reader would read the marks of the links aloud.
    const QString words = format == Qt::RichText ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
    setAccessibleName(QString(severityWord(severity) % QLatin1String(": ") % words));
    m_text->setAccessibleName(accessibleName());
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void InlineMessage::showError(const core::Error &error)
{
    QString text = error.message;
    if (!error.where.isEmpty())
        text = QString(text % QLatin1String(" (") % error.where.toString() % QLatin1Char(')'));
    showMessage(error.kind == core::ErrorKind::Cancelled ? Severity::Info : Severity::Failure, text);
}

void InlineMessage::clear()
{
    hide();
    m_text->clear();
}

void InlineMessage::addAction(const QString &text, const std::function<void()> &run)
{
    auto *button = new QPushButton(text, this);
    connect(button, &QPushButton::clicked, this, run);
    m_actions->addWidget(button, 0, Qt::AlignVCenter);
    tabInLayoutOrder(this);
}

void InlineMessage::setClosable(bool isClosable)
{
    m_close->setVisible(isClosable);
}

void InlineMessage::setFlat(bool isFlat)
{
    m_isFlat = isFlat;
    update();
}

QString InlineMessage::text() const
{
    return m_text->text();
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ColorToken token = severityColor(m_severity);
    const QColor color = tokenColor(token, palette());
    const QColor ground = tintedGround(token, palette());
    if (m_isFlat) {
        painter.fillRect(rect(), ground);
        painter.fillRect(QRect(0, height() - 1, width(), 1), tint(color, ground, 0.35));
    } else {
        painting::roundedBox(&painter, rect(), ground, tint(color, ground, 0.35));
    }
    const QRect mark = QStyle::visualRect(layoutDirection(), rect(), QRect(space::l, m_text->geometry().center().y() - 8, 18, 18));
    paintIcon(&painter, severityIcon(m_severity), mark, color);
}

void InlineMessage::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_text->textFormat() != Qt::RichText)
        return;
    // Links keep the colour they were laid out with; lay them out again once the label has the new palette.
    QMetaObject::invokeMethod(
        m_text,
        [label = m_text] {
            const QString text = label->text();
            label->clear();
            label->setText(text);
        },
        Qt::QueuedConnection);
}

BannerArea::BannerArea(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
}

void BannerArea::setBanner(const QString &id, Severity severity, const QString &text, const QString &actionText, const std::function<void()> &run)
{
    InlineMessage *message = banner(id);
    if (!message) {
        message = new InlineMessage(this);
        message->setObjectName(id);
        message->setFlat(true);
        message->setClosable(false);
        layout()->addWidget(message);
    }
    message->showMessage(severity, text);
    if (!actionText.isEmpty())
        message->addAction(actionText, run);
}

void BannerArea::removeBanner(const QString &id)
{
    if (InlineMessage *message = banner(id)) {
        message->setObjectName(QString());
        message->hide();
        message->deleteLater();
    }
}

InlineMessage *BannerArea::banner(const QString &id) const
{
    return findChild<InlineMessage *>(id, Qt::FindDirectChildrenOnly);
}

} // namespace hallmarker::ui
