#include "ui/clauses/PositionColumn.h"

#include "ui/clauses/ClauseWords.h"
#include "ui/clauses/ReadingList.h"
#include "ui/kit/DayField.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/StatusPill.h"
#include "ui/kit/Tokens.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace hallmarker::ui {

PositionColumn::PositionColumn(dpia::ClauseSide side, QWidget *parent)
    : QFrame(parent), m_side(side), m_strength(new StatusPill(Status::Neutral, this)), m_version(new QLabel(this)), m_history(new QComboBox(this)), m_text(new QPlainTextEdit(this)), m_note(new QLineEdit(this)), m_reading(new ReadingList(this)), m_buttons(new FlowRow), m_save(new QPushButton(tr("Save version"), this))
{
    const QString name = dpia::clauseSideNames().at(int(side));
    const QString word = dpia::clauseSideWord(side);
    setObjectName(QStringLiteral("position.") + name);
    setFrameShape(QFrame::StyledPanel);
    auto *title = new QLabel(word, this);
    title->setFont(typeFont(TypeRole::Strong, font()));
    m_version->setForegroundRole(QPalette::PlaceholderText);
    m_version->setWordWrap(true);
    m_history->setObjectName(QStringLiteral("position.history.") + name);
    m_history->setAccessibleName(tr("%1: versions").arg(word));
    m_history->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_history->setMinimumContentsLength(10);
    m_text->setObjectName(QStringLiteral("position.text.") + name);
    m_text->setAccessibleName(tr("%1: words of the clause").arg(word));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(180);
    m_text->setPlaceholderText(tr("Nothing said yet"));
    m_note->setObjectName(QStringLiteral("position.note.") + name);
    m_note->setAccessibleName(tr("%1: note").arg(word));
    m_note->setPlaceholderText(tr("Note to this version"));
    m_save->setObjectName(QStringLiteral("position.save.") + name);
    m_save->setAccessibleName(tr("%1: save version").arg(word));
    m_buttons->addWidget(m_save);

    auto *top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(m_strength);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    column->addLayout(top);
    column->addWidget(m_version);
    column->addWidget(m_history);
    column->addWidget(m_text, 1);
    column->addWidget(m_note);
    column->addLayout(m_buttons);
    column->addWidget(m_reading);
    column->addStretch();
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        read();
        Q_EMIT edited();
    });
    connect(m_note, &QLineEdit::textChanged, this, [this] {
        m_save->setEnabled(isEdited());
        Q_EMIT edited();
    });
    connect(m_history, &QComboBox::activated, this, &PositionColumn::showVersion);
    connect(m_save, &QPushButton::clicked, this, &PositionColumn::saveRequested);
}

QPushButton *PositionColumn::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    m_buttons->addWidget(button);
    return button;
}

void PositionColumn::show(const ClauseContents &contents, const QString &clause, bool mayWrite)
{
    const QString shown = QString(contents.agreement % QLatin1Char('/') % clause);
    const bool keepsTyped = shown == m_shown && isEdited();
    m_shown = shown;
    m_negotiation = contents.negotiation;
    const dpia::ClauseStanding *standing = m_negotiation ? m_negotiation->clause(clause) : nullptr;
    m_clause = standing != nullptr ? standing->clause : nullptr;
    m_versions = contents.versionsOf(clause, m_side);
    const dpia::ClausePosition *known = standing != nullptr ? standing->position(m_side) : nullptr;
    m_before = known != nullptr ? *known : dpia::ClausePosition();
    m_before.agreement = contents.agreement;
    m_before.clause = clause;
    m_before.side = m_side;
    m_version->setText(m_versions.isEmpty() ? tr("Nothing said yet") : tr("Version %1 · %2 · %3", "number, who, when").arg(m_before.revision).arg(m_before.author, localMoment(m_before.updatedMs)));
    m_history->clear();
    for (auto version = m_versions.crbegin(); version != m_versions.crend(); ++version)
        m_history->addItem(version->note.isEmpty() ? tr("Version %1 · %2 · %3", "number, who, when").arg(version->revision).arg(version->author, localMoment(version->updatedMs)) : tr("Version %1 · %2 · %3", "number, who, note").arg(version->revision).arg(version->author, version->note));
    m_history->setVisible(m_versions.size() > 1);
    m_text->setReadOnly(!mayWrite);
    m_note->setReadOnly(!mayWrite);
    if (!keepsTyped) {
        const QSignalBlocker quiet(m_text);
        const QSignalBlocker still(m_note);
        m_text->setPlainText(m_before.text);
        m_note->clear();
    }
    read();
}

bool PositionColumn::isEdited() const
{
    return text() != m_before.text.trimmed() || !m_note->text().trimmed().isEmpty();
}

QString PositionColumn::text() const
{
    return m_text->toPlainText().trimmed();
}

void PositionColumn::setText(const QString &text)
{
    m_text->setPlainText(text);
}

void PositionColumn::setNote(const QString &note)
{
    m_note->setText(note);
}

dpia::ClausePosition PositionColumn::position() const
{
    dpia::ClausePosition next = m_before;
    if (text() != m_before.text.trimmed()) { // what was said about the former words is over
        next.text = text();
        next.remarks.clear();
        next.setAside.clear();
    }
    next.note = m_note->text().trimmed();
    return next;
}

QStringList PositionColumn::weaknesses() const
{
    QStringList found = text().isEmpty() ? QStringList() : m_now.missing();
    if (!m_now.softened.isEmpty() && !m_now.isSoftenedAccepted)
        found += QStringLiteral("wording");
    return found;
}

void PositionColumn::showVersion(int index)
{
    const qsizetype place = m_versions.size() - 1 - index;
    if (place >= 0 && place < m_versions.size())
        m_text->setPlainText(m_versions.at(place).text);
}

void PositionColumn::read()
{
    m_save->setEnabled(isEdited() && !m_text->isReadOnly());
    if (m_clause == nullptr)
        return;
    m_now = dpia::ClauseReading::of(*m_clause, m_negotiation->library(), text(), position().remarks);
    m_strength->setStatus(strengthStatus(m_now.strength), strengthWord(m_now.strength));
    m_reading->setVisible(!text().isEmpty());
    m_reading->show(m_now);
}

} // namespace hallmarker::ui
