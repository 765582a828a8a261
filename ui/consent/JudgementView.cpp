#include "ui/consent/JudgementView.h"

#include "ui/consent/ConsentContents.h"
#include "ui/consent/ConsentWords.h"
#include "ui/kit/DetailSheet.h"

#include <QVBoxLayout>

namespace hallmarker::ui {

JudgementView::JudgementView(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void JudgementView::replace(QWidget *content)
{
    delete m_content;
    m_content = content;
    m_column->addWidget(content);
    setAccessibleDescription(m_text);
}

void JudgementView::setSentence(const QString &sentence)
{
    m_text = sentence;
    auto *sheet = new DetailSheet(this);
    sheet->addText(sentence);
    replace(sheet);
}

void JudgementView::setRequest(const inventory::AccessRequest &request, const ConsentContents &contents)
{
    auto *sheet = new DetailSheet(this);
    sheet->addPill(verdictStatus(request.verdict), verdictWord(request.verdict));
    QStringList said{verdictWord(request.verdict)};
    for (const inventory::FieldJudgement &judgement : request.judgements) {
        QStringList lines;
        if (!judgement.category.isEmpty())
            lines += tr("Category: %1.").arg(judgement.category);
        if (!judgement.bases.isEmpty()) {
            QStringList bases;
            for (const QString &basis : judgement.bases)
                bases += contents.nameOf(basis);
            lines += tr("Rests on %1.").arg(bases.join(QLatin1String(", ")));
        }
        QStringList reasons;
        for (const QString &reason : judgement.reasons)
            reasons += reasonSentence(reason);
        if (!reasons.isEmpty())
            lines += tr("Not covered: %1.").arg(reasons.join(QLatin1String("; ")));
        const QString head = tr("%1: %2", "a field and its verdict").arg(judgement.field, verdictWord(judgement.verdict));
        sheet->addHeading(head);
        sheet->addText(lines.join(QLatin1Char(' ')));
        said += QString(head % QLatin1Char(' ') % lines.join(QLatin1Char(' ')));
    }
    if (!request.exceptionId.isEmpty())
        sheet->addFact(tr("Exception"), contents.nameOf(request.exceptionId));
    m_text = said.join(QLatin1Char('\n'));
    replace(sheet);
}

} // namespace hallmarker::ui
