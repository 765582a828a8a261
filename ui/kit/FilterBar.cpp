#include "ui/kit/FilterBar.h"

#include "ui/kit/Icons.h"
#include "ui/kit/Tokens.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>

namespace hallmarker::ui {

FilterBar::FilterBar(const QString &placeholder, QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_search(new QLineEdit(this)), m_count(new QLabel(this)), m_typing(new QTimer(this))
{
    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleName(placeholder);
    m_search->setToolTip(tr("Filter (Ctrl+F)"));
    m_search->addAction(icon(IconId::Search), QLineEdit::LeadingPosition)->setText(tr("Filter"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(320);
    m_search->setMinimumWidth(100); // it gives way first in a narrow window
    m_search->setObjectName(QStringLiteral("filterSearch"));
    m_search->installEventFilter(this);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setFont(tabularFont(font()));
    m_typing->setSingleShot(true);
    m_typing->setInterval(120);
    connect(m_typing, &QTimer::timeout, this, &FilterBar::changed);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::s);
    m_row->addWidget(m_search, 1);
    m_row->addStretch(0);
    m_row->addWidget(m_count);
}

QString FilterBar::text() const
{
    return m_search->text().simplified();
}

void FilterBar::setText(const QString &text)
{
    m_search->setText(text);
}

QComboBox *FilterBar::addChoice(const QString &label, const QStringList &entries)
{
    auto *name = new QLabel(label, this);
    auto *choice = new QComboBox(this);
    choice->addItems(entries);
    name->setBuddy(choice);
    const int place = m_row->count() - 2;
    m_row->insertSpacing(place, space::xs);
    m_row->insertWidget(place + 1, name);
    m_row->insertWidget(place + 2, choice);
    setTabOrder(m_choices.isEmpty() ? static_cast<QWidget *>(m_search) : m_choices.last(), choice);
    m_choices.append(choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
    return choice;
}

bool FilterBar::isActive() const
{
    return !text().isEmpty() || std::any_of(m_choices.cbegin(), m_choices.cend(), [](const QComboBox *choice) { return choice->currentIndex() > 0; });
}

void FilterBar::clear()
{
    m_search->clear();
    for (QComboBox *choice : std::as_const(m_choices))
        choice->setCurrentIndex(0);
    m_typing->stop();
    Q_EMIT changed();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::setCount(qsizetype shown, qsizetype total)
{
    const QLocale locale;
    m_count->setText(shown == total ? locale.toString(total) : tr("%1 of %2").arg(locale.toString(shown), locale.toString(total)));
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && isActive()) {
            clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hallmarker::ui
