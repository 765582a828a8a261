#include "dpia/document/BlankForm.h"

#include "dpia/document/AnswerBlocks.h"
#include "dpia/document/DocumentTexts.h"

namespace hallmarker::dpia {

namespace {

using core::plainText;
using core::ReportSpan;

constexpr int formRows = 4;

class FormWriter {
public:
    FormWriter(const Template &form, const QString &language) : m_form(form), m_language(language) {}

    core::Report write()
    {
        m_report.language = m_language;
        m_report.title = m_form.title.in(m_language);
        m_report.subtitle = DocumentTexts::tr("Form to be filled in");
        m_report.metadata = {{QStringLiteral("template"), m_form.reference()}};
        core::ReportFields fields;
        for (const QString &label : {DocumentTexts::tr("About"), DocumentTexts::tr("Filled in by"), DocumentTexts::tr("Date")})
            fields.fields += {label, plainText(QString(40, QLatin1Char('_')))};
        fields.fields += {DocumentTexts::tr("Questionnaire"), plainText(m_form.reference())};
        if (!m_form.law.isEmpty())
            fields.fields += {DocumentTexts::tr("Law"), plainText(m_form.law)};
        m_report.blocks.push_back(fields);
        if (!m_form.description.isEmpty())
            m_report.blocks.push_back(core::ReportParagraph{plainText(m_form.description.in(m_language))});
        m_report.blocks.push_back(core::ReportParagraph{plainText(DocumentTexts::tr("Questions with a star need an answer."))});
        for (const TemplateSection &one : m_form.sections)
            section(one, 1);
        m_report.blocks.push_back(core::ReportHeading{1, DocumentTexts::tr("Signatures"), QStringLiteral("signatures")});
        m_report.blocks.push_back(core::ReportSignatures{{{{}, {}, {}, {}, {}}, {{}, {}, {}, {}, {}}}});
        return std::move(m_report);
    }

private:
    void condition(const Condition &condition)
    {
        if (!condition.isEmpty())
            m_report.blocks.push_back(core::ReportParagraph{{{DocumentTexts::tr("Only if this holds: %1").arg(conditionText(condition)), ReportSpan::Style::Emphasis, {}}}});
    }
    /// The condition as it is written, with the names of its questions explained.
    QString conditionText(const Condition &condition) const
    {
        QStringList names;
        for (const QString &id : condition.expression.questions())
            if (const Question *question = m_form.question(id))
                names += QStringLiteral("%1 = \u201c%2\u201d").arg(id, question->text.in(m_language));
        return names.isEmpty() ? condition.text : QStringLiteral("%1 (%2)").arg(condition.text, names.join(QStringLiteral("; ")));
    }
    void section(const TemplateSection &one, int level)
    {
        m_report.blocks.push_back(core::ReportHeading{level, one.title.in(m_language), QString(QStringLiteral("s-") + one.id)});
        condition(one.visibleIf);
        if (!one.guidance.isEmpty())
            m_report.blocks.push_back(core::ReportParagraph{plainText(one.guidance.in(m_language))});
        for (const Question &question : one.questions)
            this->question(question, qMin(level + 1, 4));
        if (one.holdsControls)
            emptyTable({DocumentTexts::tr("Control"), DocumentTexts::tr("What is done"), DocumentTexts::tr("State")});
        for (const TemplateSection &inner : one.sections)
            section(inner, qMin(level + 1, 3));
    }
    void question(const Question &question, int level)
    {
        const QString star = question.isRequired ? QStringLiteral(" *") : QString();
        m_report.blocks.push_back(core::ReportHeading{level, QString(question.text.in(m_language) + star), QString(QStringLiteral("q-") + question.id)});
        condition(question.visibleIf);
        QStringList help{question.guidance.in(m_language)};
        if (!question.law.isEmpty())
            help += QStringLiteral("[%1]").arg(question.law);
        help.removeAll(QString());
        if (!help.isEmpty())
            m_report.blocks.push_back(core::ReportParagraph{{{help.join(QLatin1Char(' ')), ReportSpan::Style::Emphasis, {}}}});
        room(question);
        if (question.wantsReason) {
            m_report.blocks.push_back(core::ReportParagraph{{{DocumentTexts::tr("Reason"), ReportSpan::Style::Strong, {}}}});
            lines(2);
        }
        if (question.evidence.isRequired && question.type != QuestionType::Evidence) {
            m_report.blocks.push_back(core::ReportParagraph{{{DocumentTexts::tr("Evidence:"), ReportSpan::Style::Strong, {}}}});
            lines(1);
        }
    }
    void lines(int count) { m_report.blocks.push_back(core::ReportWritingLines{count}); }
    void room(const Question &question)
    {
        switch (question.type) {
        case QuestionType::Text: lines(question.maxLength > 0 && question.maxLength <= 300 ? 2 : 5); return;
        case QuestionType::List: lines(formRows); return;
        case QuestionType::Number:
        case QuestionType::Date: m_report.blocks.push_back(core::ReportParagraph{plainText(QString(QString(24, QLatin1Char('_')) + QLatin1Char(' ') + question.unit))}); return;
        case QuestionType::Reference:
        case QuestionType::Evidence: lines(2); return;
        case QuestionType::Gauge:
            if (const Scale *scale = m_form.scale(question.scale)) {
                core::ReportList levels;
                levels.isChecklist = true;
                for (const ScaleLevel &one : scale->levels)
                    levels.items += plainText(one.description.isEmpty() ? QStringLiteral("%1 \u00b7 %2").arg(one.value).arg(one.label.in(m_language)) : QStringLiteral("%1 \u00b7 %2: %3").arg(one.value).arg(one.label.in(m_language), one.description.in(m_language)));
                m_report.blocks.push_back(levels);
            }
            return;
        case QuestionType::Table: {
            QStringList header;
            for (const TableColumn &column : question.columns)
                header += QString(column.title.in(m_language) + (column.isRequired ? QStringLiteral(" *") : QString()));
            emptyTable(header);
            return;
        }
        case QuestionType::Choice:
        case QuestionType::Multi: break;
        }
        core::ReportList choices;
        choices.isChecklist = true;
        for (const Choice &choice : question.choices)
            choices.items += plainText(choice.guidance.isEmpty() ? choice.label.in(m_language) : QStringLiteral("%1 (%2)").arg(choice.label.in(m_language), choice.guidance.in(m_language)));
        m_report.blocks.push_back(choices);
    }
    void emptyTable(const QStringList &header)
    {
        core::ReportTable table;
        table.header = header;
        for (int row = 0; row < formRows; ++row) {
            QList<core::ReportText> cells;
            for (qsizetype i = 0; i < header.size(); ++i)
                cells += plainText(QStringLiteral("\u00a0\n\u00a0"));
            table.rows += cells;
        }
        m_report.blocks.push_back(table);
    }

    const Template &m_form;
    QString m_language;
    core::Report m_report;
};

} // namespace

core::Report BlankForm::of(const Template &form, const QString &language)
{
    const core::DocumentLanguage words(language);
    return FormWriter(form, language).write();
}

} // namespace hallmarker::dpia
