#include "dpia/document/AnswerBlocks.h"

#include "dpia/answers/AnswerValue.h"
#include "dpia/answers/RichText.h"
#include "dpia/document/DocumentTexts.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::dpia {

using core::plainText;
using core::ReportSpan;
using core::ReportText;

core::ReportTable scaleRow(const Scale &scale, int level, const QString &language)
{
    core::ReportTable table;
    table.caption = scale.title.in(language);
    QList<ReportText> row;
    QStringList tones;
    for (const ScaleLevel &one : scale.levels) {
        const bool isChosen = one.value == level;
        const QString words = QStringLiteral("%1 · %2").arg(one.value).arg(one.label.in(language));
        row += ReportText{{isChosen ? QString(QStringLiteral("\u25b8 ") + words) : words, isChosen ? ReportSpan::Style::Strong : ReportSpan::Style::Plain, {}}};
        tones += isChosen ? QStringLiteral("info") : QString();
        table.alignments += Qt::AlignHCenter;
        table.widths += 1;
    }
    table.rows += row;
    table.tones += tones;
    return table;
}

void AnswerBlocks::add(const Question &question, int headingLevel)
{
    const QString &language = m_context.language;
    m_blocks.push_back(core::ReportHeading{headingLevel, question.text.in(language), QString(QStringLiteral("q-") + question.id)});
    if (!question.law.isEmpty())
        m_blocks.push_back(core::ReportParagraph{{{question.law, ReportSpan::Style::Emphasis, {}}}});
    const auto answer = m_context.loaded.answers.constFind(question.id);
    if (m_context.loaded.unexpressed.contains(question.id))
        m_blocks.push_back(core::ReportCallout{QStringLiteral("warn"), plainText(DocumentTexts::tr("The fact has a value that this questionnaire cannot show."))});
    const AnswerState state = m_context.sheet.state(question.id);
    if (state == AnswerState::Empty && (answer == m_context.loaded.answers.constEnd() || (AnswerValue::isEmpty(question, answer->value) && answer->cites.isEmpty()))) {
        if (m_context.sheet.isRequired(question.id))
            m_blocks.push_back(core::ReportCallout{QStringLiteral("warn"), plainText(DocumentTexts::tr("No answer yet; one is required."))});
        else
            m_blocks.push_back(core::ReportParagraph{{{DocumentTexts::tr("No answer."), ReportSpan::Style::Emphasis, {}}}});
        return;
    }
    if (answer == m_context.loaded.answers.constEnd())
        return;
    value(question, answer->value);
    if (!RichText::isEmpty(answer->reason)) {
        m_blocks.push_back(core::ReportParagraph{{{DocumentTexts::tr("Reason"), ReportSpan::Style::Strong, {}}}});
        m_context.addRich(m_blocks, answer->reason);
    }
    citations(*answer, question.type == QuestionType::Reference);
    if (const QString shortfall = m_context.sheet.shortfall(question.id); !shortfall.isEmpty() && state != AnswerState::Stale)
        m_blocks.push_back(core::ReportCallout{QStringLiteral("warn"), plainText(shortfall)});
    if (answer->source == AnswerSource::Prefilled)
        m_blocks.push_back(core::ReportCallout{QStringLiteral("info"), plainText(DocumentTexts::tr("Filled in from the workspace; nobody has confirmed it yet."))});
    for (const QString &reason : m_context.loaded.staleBecause.value(question.id))
        m_blocks.push_back(core::ReportCallout{QStringLiteral("stale"), plainText(reason)});
}

void AnswerBlocks::value(const Question &question, const QJsonValue &value)
{
    const QString &language = m_context.language;
    const auto paragraph = [this](const QString &text) {
        if (!text.isEmpty())
            m_blocks.push_back(core::ReportParagraph{plainText(text)});
    };
    switch (question.type) {
    case QuestionType::Text: m_context.addRich(m_blocks, value.toString()); return;
    case QuestionType::Number: {
        if (value.isDouble())
            paragraph(question.unit.isEmpty() ? m_context.number(value.toDouble()) : QString(m_context.number(value.toDouble()) + QChar(QChar::Nbsp) + question.unit));
        return;
    }
    case QuestionType::Date: paragraph(m_context.dayText(value.toString())); return;
    case QuestionType::Gauge: gauge(question, value.toInt()); return;
    case QuestionType::Table: table(question, value.toArray()); return;
    case QuestionType::Choice: paragraph(AnswerValue::display(question, *m_context.loaded.form, value, language)); return;
    case QuestionType::Evidence: return;
    case QuestionType::Multi:
    case QuestionType::List:
    case QuestionType::Reference: break;
    }
    core::ReportList list;
    for (const QJsonValue &entry : value.toArray()) {
        const Choice *choice = question.type == QuestionType::Multi ? question.choice(entry.toString()) : nullptr;
        list.items += plainText(choice ? choice->label.in(language) : question.type == QuestionType::Reference ? m_context.nameOf(entry.toString()) : entry.toString());
    }
    if (!list.items.isEmpty())
        m_blocks.push_back(list);
}

void AnswerBlocks::gauge(const Question &question, int level)
{
    if (const Scale *scale = m_context.loaded.form->scale(question.scale))
        m_blocks.push_back(scaleRow(*scale, level, m_context.language));
    else
        m_blocks.push_back(core::ReportParagraph{plainText(QString::number(level))});
}

void AnswerBlocks::table(const Question &question, const QJsonArray &rows)
{
    if (rows.isEmpty())
        return;
    core::ReportTable table;
    for (const TableColumn &column : question.columns) {
        table.header += column.title.in(m_context.language);
        table.alignments += column.type == QuestionType::Number ? Qt::AlignRight : Qt::AlignLeft;
    }
    for (const QJsonValue &row : rows) {
        QList<ReportText> cells;
        for (const TableColumn &column : question.columns) {
            const QJsonValue cell = row.toObject().value(column.id);
            QString text = cell.isDouble() ? m_context.number(cell.toDouble()) : cell.toString();
            if (column.type == QuestionType::Date)
                text = m_context.dayText(text);
            for (const Choice &choice : column.choices)
                if (column.type == QuestionType::Choice && choice.key == text) {
                    text = choice.label.in(m_context.language);
                    break;
                }
            cells += plainText(text);
        }
        table.rows += cells;
    }
    m_blocks.push_back(table);
}

void AnswerBlocks::citations(const Answer &answer, bool isReference)
{
    if (answer.cites.isEmpty())
        return;
    if (isReference) { // the list of names says it already; the digests stand with the other evidence
        for (const Citation &citation : answer.cites)
            m_context.numberOf(citation);
        return;
    }
    ReportText line{{QString(DocumentTexts::tr("Evidence:") + QLatin1Char(' ')), ReportSpan::Style::Strong, {}}};
    bool isFirst = true;
    for (const Citation &citation : answer.cites) {
        const QString number = m_context.numberOf(citation);
        const QString note = citation.note.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(citation.note);
        line.append({QStringLiteral("%1%2 %3%4").arg(isFirst ? QString() : QStringLiteral("; "), number, m_context.nameOf(citation.id), note), ReportSpan::Style::Plain, {}});
        isFirst = false;
    }
    m_blocks.push_back(core::ReportParagraph{line});
}

} // namespace hallmarker::dpia
