#include "ui/kit/EmptyState.h"

#include "ui/kit/ActionButton.h"
#include "ui/kit/Tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace hallmarker::ui {

namespace {

constexpr int leastSentence = 140;
constexpr int widestSentence = 420;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_pictureLabel(new QLabel(this)), m_titleLabel(new QLabel(this)), m_sentenceLabel(new QLabel(this)),
      m_actions(new QWidget(this)), m_clear(new QPushButton(tr("Clear filter"), this))
{
    m_titleLabel->setFont(typeFont(TypeRole::Section, font()));
    m_sentenceLabel->setWordWrap(true);
    m_sentenceLabel->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentenceLabel->setForegroundRole(QPalette::PlaceholderText);
    m_sentenceLabel->setFixedWidth(leastSentence);
    m_clear->setObjectName(QStringLiteral("clearFilter"));
    m_clear->setIcon(icon(IconId::Close));
    m_clear->hide();
    connect(m_clear, &QPushButton::clicked, this, &EmptyState::clearFilterRequested);
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::s);
    column->addStretch(2);
    column->addWidget(m_pictureLabel, 0, Qt::AlignHCenter);
    column->addWidget(m_titleLabel, 0, Qt::AlignHCenter);
    column->addWidget(m_sentenceLabel, 0, Qt::AlignHCenter);
    column->addSpacing(space::s);
    column->addWidget(m_actions, 0, Qt::AlignHCenter);
    column->addWidget(m_clear, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void EmptyState::setTexts(IconId picture, const QString &title, const QString &sentence)
{
    m_picture = picture;
    m_title = title;
    m_sentence = sentence;
    setFiltered(m_isFiltered);
}

void EmptyState::setActions(QAction *primary, QAction *secondary)
{
    qDeleteAll(m_actions->findChildren<ActionButton *>());
    if (primary)
        m_actions->layout()->addWidget(new ActionButton(primary, ActionButton::Look::Primary, m_actions));
    if (secondary)
        m_actions->layout()->addWidget(new ActionButton(secondary, ActionButton::Look::Plain, m_actions));
}

void EmptyState::setFiltered(bool isFiltered)
{
    m_isFiltered = isFiltered;
    m_clear->setVisible(isFiltered);
    m_actions->setVisible(!isFiltered);
    if (isFiltered)
        tell(tr("Nothing matches the filter"), tr("There are entries here, but the filter hides all of them."));
    else
        tell(m_title, m_sentence);
}

QString EmptyState::sentence() const
{
    return m_sentenceLabel->text();
}

void EmptyState::tell(const QString &title, const QString &sentence)
{
    m_titleLabel->setText(title);
    m_sentenceLabel->setText(sentence);
    setAccessibleName(QString(title % QLatin1String(". ") % sentence));
    m_pictureLabel->setPixmap(iconPixmap(m_isFiltered ? IconId::Filter : m_picture, 40, tokenColor(ColorToken::Muted, palette()), devicePixelRatioF()));
    fitSentence();
}

/// As wide as reads well, or as a narrow panel allows.
void EmptyState::fitSentence()
{
    const QMargins margins = layout()->contentsMargins();
    m_sentenceLabel->setFixedWidth(std::clamp(width() - margins.left() - margins.right(), leastSentence, widestSentence));
    // Centred in a layout it would get the height of its text in one long line, and an aligned item is not asked for it. What it
    // wishes is never below its least height, so that of a narrower time goes first.
    m_sentenceLabel->setMinimumHeight(0);
    m_sentenceLabel->setMinimumHeight(std::max(0, m_sentenceLabel->heightForWidth(m_sentenceLabel->minimumWidth())));
}

QSize EmptyState::sizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    return QWidget::sizeHint().expandedTo(QSize(widestSentence + margins.left() + margins.right(), 0));
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSentence();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setFiltered(m_isFiltered);
}

} // namespace hallmarker::ui
