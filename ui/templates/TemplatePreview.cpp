#include "ui/templates/TemplatePreview.h"

#include "ui/kit/Tokens.h"
#include "ui/templates/TemplateContents.h"

#include <QEvent>
#include <QScrollBar>

namespace hallmarker::ui {

TemplatePreview::TemplatePreview(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("template.preview"));
    setAccessibleName(tr("Preview of the questionnaire"));
    setOpenLinks(false);
    setTabChangesFocus(true);
}

void TemplatePreview::show(const dpia::Template &of, const QString &language)
{
    m_template = of;
    m_language = language;
    render();
}

void TemplatePreview::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

QString TemplatePreview::quiet(const QString &text) const
{
    return text.isEmpty() ? QString() : QStringLiteral("<div style=\"color:%1\">%2</div>").arg(tokenColor(ColorToken::Muted, palette()).name(), text.toHtmlEscaped());
}

QString TemplatePreview::questionHtml(const dpia::Question &question) const
{
    QString html = QStringLiteral("<p><b>%1</b>%2</p>").arg(question.text.in(m_language).toHtmlEscaped(), question.isRequired ? QStringLiteral(" *") : QString());
    html += quiet(question.guidance.in(m_language));
    if (!question.example.isEmpty())
        html += quiet(tr("Example: %1").arg(question.example.in(m_language)));
    QStringList answers;
    for (const dpia::Choice &choice : question.choices)
        answers += QString((question.type == dpia::QuestionType::Multi ? QStringLiteral("☐ ") : QStringLiteral("○ ")) + choice.label.in(m_language).toHtmlEscaped());
    for (const dpia::TableColumn &column : question.columns)
        answers += QString(QStringLiteral("▭ ") + column.title.in(m_language).toHtmlEscaped());
    if (const dpia::Scale *scale = m_template.scale(question.scale))
        for (const dpia::ScaleLevel &level : scale->levels)
            answers += QStringLiteral("○ %1 %2").arg(level.value).arg(level.label.in(m_language).toHtmlEscaped());
    if (answers.isEmpty())
        answers += QStringLiteral("[ %1%2 ]").arg(questionTypeWord(question.type).toHtmlEscaped(), question.unit.isEmpty() ? QString() : QStringLiteral(" · ") + question.unit.toHtmlEscaped());
    html += QStringLiteral("<p style=\"margin-left:16px\">%1</p>").arg(answers.join(QStringLiteral("<br>")));
    QStringList notes;
    if (!question.visibleIf.isEmpty())
        notes += tr("Asked if %1").arg(question.visibleIf.text);
    if (!question.requiredIf.isEmpty())
        notes += tr("Required if %1").arg(question.requiredIf.text);
    if (!question.law.isEmpty())
        notes += question.law;
    if (!question.fact.isEmpty())
        notes += tr("Fact: %1").arg(question.fact);
    return QString(html + quiet(notes.join(QStringLiteral(" · "))));
}

QString TemplatePreview::sectionHtml(const dpia::TemplateSection &section, int level) const
{
    QString html = QStringLiteral("<h%1>%2</h%1>").arg(level).arg(section.title.in(m_language).toHtmlEscaped());
    html += quiet(section.guidance.in(m_language));
    if (!section.visibleIf.isEmpty())
        html += quiet(tr("Shown if %1").arg(section.visibleIf.text));
    for (const dpia::Question &question : section.questions)
        html += questionHtml(question);
    for (const dpia::TemplateSection &inner : section.sections)
        html += sectionHtml(inner, qMin(level + 1, 4));
    return html;
}

void TemplatePreview::render()
{
    const int place = verticalScrollBar()->value();
    QString html = QStringLiteral("<h1>%1</h1>").arg(m_template.title.in(m_language).toHtmlEscaped()) + quiet(m_template.description.in(m_language));
    for (const dpia::TemplateSection &section : m_template.sections)
        html += sectionHtml(section, 2);
    setHtml(html);
    verticalScrollBar()->setValue(place);
}

} // namespace hallmarker::ui
