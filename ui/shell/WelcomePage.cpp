#include "ui/shell/WelcomePage.h"

#include "ui/kit/ActionButton.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/StylePainting.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/UiSettings.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

/// A recent workspace: its name, and its place muted below. Painted, so that both lines are one button.
class RecentButton final : public QAbstractButton {
public:
    RecentButton(const QString &name, const QString &place, QWidget *parent) : QAbstractButton(parent), m_place(place)
    {
        setText(name);
        setAccessibleName(WelcomePage::tr("Open %1").arg(name));
        setAccessibleDescription(place);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setCursor(Qt::PointingHandCursor);
        setMinimumHeight(sizeHint().height());
    }
    QSize sizeHint() const override { return {320, 2 * fontMetrics().height() + space::l}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (underMouse() || isDown())
            painting::roundedBox(&painter, rect(), tokenColor(ColorToken::Hover, palette()), Qt::transparent, 0);
        paintIcon(&painter, IconId::Database, QRect(space::s, (height() - 20) / 2, 20, 20), tokenColor(ColorToken::Muted, palette()));
        const QRect text = rect().adjusted(space::s + 20 + space::m, space::s, -space::s, -space::s);
        painter.setPen(tokenColor(ColorToken::Text, palette()));
        painter.drawText(text, Qt::AlignTop | Qt::AlignLeading, painter.fontMetrics().elidedText(this->text(), Qt::ElideMiddle, text.width()));
        painter.setFont(typeFont(TypeRole::Caption, font()));
        painter.setPen(tokenColor(ColorToken::Placeholder, palette()));
        painter.drawText(text, Qt::AlignBottom | Qt::AlignLeading, painter.fontMetrics().elidedText(m_place, Qt::ElideMiddle, text.width()));
        if (hasFocus())
            painting::focusRing(&painter, rect(), palette());
    }

private:
    QString m_place;
};

} // namespace

WelcomePage::WelcomePage(CommandRegistry &commands, UiSettings &settings, QWidget *parent)
    : QWidget(parent), m_commands(commands), m_settings(settings), m_message(new InlineMessage(this)), m_actions(new QVBoxLayout),
      m_recent(new QVBoxLayout), m_recentTitle(new QLabel(tr("Recent"), this))
{
    setObjectName(QStringLiteral("welcomePage"));
    auto *title = new QLabel(QStringLiteral("Hallmarker"), this);
    QFont big = typeFont(TypeRole::Title, font());
    title->setFont(big);
    auto *sentence = new QLabel(tr("A claim is worth its evidence. Keep systems, models and data in one workspace, check them, and carry every result into a signed log."), this);
    sentence->setWordWrap(true);
    sentence->setForegroundRole(QPalette::PlaceholderText);
    m_recentTitle->setFont(typeFont(TypeRole::Strong, font()));
    m_actions->setSpacing(space::s);
    m_recent->setSpacing(2);
    auto *left = new QVBoxLayout;
    left->addLayout(m_actions);
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(space::s);
    right->addWidget(m_recentTitle);
    right->addLayout(m_recent);
    right->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(2 * space::xxl);
    columns->addLayout(left);
    columns->addLayout(right, 1);
    auto *box = new QWidget(this);
    box->setFixedWidth(space::proseWidth);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(title);
    column->addWidget(sentence);
    column->addSpacing(space::l);
    column->addWidget(m_message);
    column->addSpacing(space::s);
    column->addLayout(columns);
    auto *middle = new QVBoxLayout(this);
    middle->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    middle->addStretch(2);
    middle->addWidget(box, 0, Qt::AlignHCenter);
    middle->addStretch(3);
}

void WelcomePage::refresh()
{
    const auto empty = [](QLayout *layout) {
        while (QLayoutItem *item = layout->takeAt(0)) {
            delete item->widget();
            delete item;
        }
    };
    empty(m_actions);
    empty(m_recent);
    bool isFirst = true;
    for (const QString &id : {QStringLiteral("workspace.open"), QStringLiteral("workspace.create"), QStringLiteral("workspace.example")}) {
        QAction *action = m_commands.action(id);
        if (!action)
            continue;
        auto *button = new ActionButton(action, isFirst ? ActionButton::Look::Primary : ActionButton::Look::Plain, this);
        button->setMinimumWidth(200);
        m_actions->addWidget(button);
        isFirst = false;
    }
    const QStringList recent = m_settings.recentWorkspaces();
    m_recentTitle->setVisible(!recent.isEmpty());
    for (const QString &location : recent) {
        const bool isServer = location.contains(QLatin1String("://"));
        auto *button = new RecentButton(isServer ? location : QFileInfo(location).completeBaseName(), isServer ? tr("PostgreSQL server") : location, this);
        connect(button, &QAbstractButton::clicked, this, [this, location] { Q_EMIT openRequested(location); });
        m_recent->addWidget(button);
    }
}

QWidget *WelcomePage::initialFocus() const
{
    return m_actions->count() > 0 ? m_actions->itemAt(0)->widget() : nullptr;
}

} // namespace hallmarker::ui
