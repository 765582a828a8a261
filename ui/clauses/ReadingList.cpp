#include "ui/clauses/ReadingList.h"

#include "ui/clauses/ClauseWords.h"
#include "ui/kit/StatusPill.h"
#include "ui/kit/Tokens.h"

#include <QGridLayout>
#include <QLabel>

namespace hallmarker::ui {

ReadingList::ReadingList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::s);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnStretch(1, 1);
}

void ReadingList::add(int status, const QString &word, const QString &text, const QString &toolTip)
{
    const int row = m_grid->rowCount();
    auto *pill = new StatusPill(Status(status), this);
    pill->setStatus(Status(status), word);
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setToolTip(toolTip);
    m_grid->addWidget(pill, row, 0, Qt::AlignLeft | Qt::AlignTop);
    m_grid->addWidget(label, row, 1);
    m_lines += QStringLiteral("%1: %2").arg(word, text);
}

void ReadingList::show(const dpia::ClauseReading &reading)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lines.clear();
    const QString language = clauseLanguage();
    for (const dpia::ElementReading &one : reading.elements) {
        const QString title = one.element->title.in(language);
        if (one.how == dpia::ElementReading::How::Person)
            add(int(Status::Pass), tr("Confirmed", "part of a clause"), tr("%1: %2", "part of a clause and the reason").arg(title, one.evidence), {});
        else if (one.isMet())
            add(int(Status::Pass), tr("Found", "part of a clause"), title, one.evidence);
        else if (one.element->isRequired)
            add(int(Status::Missing), tr("Missing", "part of a clause"), title, {});
        else
            add(int(Status::Neutral), tr("Not there", "part of a clause that may be left out"), title, {});
    }
    for (const QString &sentence : reading.softened)
        add(int(reading.isSoftenedAccepted ? Status::Waived : Status::Warn), reading.isSoftenedAccepted ? tr("Accepted", "words that weaken") : tr("Weakens", "words of a clause"), sentence, {});
}

} // namespace hallmarker::ui
