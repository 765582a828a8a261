#include "dpia/template/edit/TemplateChanges.h"

namespace hallmarker::dpia {

namespace {

using Change = TemplateChange;
using Fields = QList<QPair<QString, QString>>;

QString numberText(const std::optional<double> &number)
{
    return number ? QString::number(*number) : QString();
}

QString choiceTexts(const QList<Choice> &choices)
{
    QStringList texts;
    for (const Choice &choice : choices)
        texts += QStringLiteral("%1 = %2").arg(choice.key, choice.label.original());
    return texts.join(QStringLiteral("; "));
}

QString columnTexts(const QList<TableColumn> &columns)
{
    QStringList texts;
    for (const TableColumn &column : columns)
        texts += QStringLiteral("%1 (%2)%3").arg(column.id, questionTypeNames().at(int(column.type)), column.isRequired ? QStringLiteral("*") : QString());
    return texts.join(QStringLiteral("; "));
}

/// Everything that a question says, in the order in which it is read.
Fields fieldsOf(const Question &question)
{
    QStringList suggestions;
    for (const LocalizedText &one : question.suggestions)
        suggestions += one.original();
    return {{QStringLiteral("type"), questionTypeNames().at(int(question.type))},
            {QStringLiteral("text"), question.text.original()},
            {QStringLiteral("guidance"), question.guidance.original()},
            {QStringLiteral("example"), question.example.original()},
            {QStringLiteral("law"), question.law},
            {QStringLiteral("required"), question.isRequired ? QStringLiteral("true") : QString()},
            {QStringLiteral("required_if"), question.requiredIf.text},
            {QStringLiteral("visible_if"), question.visibleIf.text},
            {QStringLiteral("reason"), question.wantsReason ? QStringLiteral("true") : QString()},
            {QStringLiteral("evidence"), QStringList({question.evidence.isRequired ? QStringLiteral("required") : QString(), question.evidence.kinds.join(QLatin1Char(' ')), question.evidence.check}).join(QLatin1Char(' ')).simplified()},
            {QStringLiteral("fact"), question.fact},
            {QStringLiteral("choices"), choiceTexts(question.choices)},
            {QStringLiteral("columns"), columnTexts(question.columns)},
            {QStringLiteral("min"), numberText(question.minimum)},
            {QStringLiteral("max"), numberText(question.maximum)},
            {QStringLiteral("whole"), question.isWhole ? QStringLiteral("true") : QString()},
            {QStringLiteral("unit"), question.unit},
            {QStringLiteral("max_length"), question.maxLength > 0 ? QString::number(question.maxLength) : QString()},
            {QStringLiteral("scale"), question.scale},
            {QStringLiteral("stage"), question.stage == GaugeStage::Current ? QString() : gaugeStageNames().at(int(question.stage))},
            {QStringLiteral("kinds"), question.referenceKinds.join(QLatin1Char(' '))},
            {QStringLiteral("suggestions"), suggestions.join(QStringLiteral("; "))}};
}

Fields fieldsOf(const TemplateSection &section)
{
    return {{QStringLiteral("title"), section.title.original()}, {QStringLiteral("guidance"), section.guidance.original()}, {QStringLiteral("law"), section.law}, {QStringLiteral("visible_if"), section.visibleIf.text}, {QStringLiteral("evaluated"), evaluationModeNames().at(int(section.evaluated))}, {QStringLiteral("risk"), section.risk}};
}

/// What is answered otherwise: not how the question is explained.
bool fieldTouchesAnswers(const QString &field)
{
    static const QStringList fields{QStringLiteral("type"), QStringLiteral("choices"), QStringLiteral("columns"), QStringLiteral("min"), QStringLiteral("max"), QStringLiteral("whole"), QStringLiteral("unit"), QStringLiteral("max_length"), QStringLiteral("scale"), QStringLiteral("stage"), QStringLiteral("kinds"), QStringLiteral("fact"), QStringLiteral("required"), QStringLiteral("required_if"), QStringLiteral("visible_if"), QStringLiteral("reason"), QStringLiteral("evidence"), QStringLiteral("text")};
    return fields.contains(field);
}

void compareFields(QList<Change> &changes, const QString &part, const QString &title, const Fields &before, const Fields &after)
{
    for (qsizetype i = 0; i < before.size() && i < after.size(); ++i)
        if (before.at(i).second != after.at(i).second)
            changes.append({Change::Kind::Changed, part, title, after.at(i).first, before.at(i).second, after.at(i).second, fieldTouchesAnswers(after.at(i).first)});
}

QString sectionOf(const Template &of, const QString &question)
{
    for (const PlacedQuestion &placed : of.questions())
        if (placed.question->id == question)
            return placed.path.constLast()->id;
    return {};
}

} // namespace

QString templateChangeName(TemplateChange::Kind kind)
{
    static const QStringList names{QStringLiteral("added"), QStringLiteral("removed"), QStringLiteral("changed"), QStringLiteral("moved")};
    return names.at(int(kind));
}

QList<TemplateChange> templateChanges(const Template &before, const Template &after)
{
    QList<Change> changes;
    compareFields(changes, QStringLiteral("template"), after.title.original(), {{QStringLiteral("title"), before.title.original()}, {QStringLiteral("description"), before.description.original()}, {QStringLiteral("law"), before.law}}, {{QStringLiteral("title"), after.title.original()}, {QStringLiteral("description"), after.description.original()}, {QStringLiteral("law"), after.law}});
    for (const TemplateSection *section : after.allSections()) {
        const QString part = QStringLiteral("section:") + section->id;
        if (const TemplateSection *was = before.section(section->id))
            compareFields(changes, part, section->title.original(), fieldsOf(*was), fieldsOf(*section));
        else
            changes.append({Change::Kind::Added, part, section->title.original(), {}, {}, {}, false});
    }
    for (const PlacedQuestion &placed : after.questions()) {
        const Question &question = *placed.question;
        const QString part = QStringLiteral("question:") + question.id;
        const Question *was = before.question(question.id);
        if (was == nullptr) {
            changes.append({Change::Kind::Added, part, question.text.original(), {}, {}, {}, question.isRequired || !question.requiredIf.isEmpty()});
            continue;
        }
        compareFields(changes, part, question.text.original(), fieldsOf(*was), fieldsOf(question));
        if (const QString from = sectionOf(before, question.id), to = placed.path.constLast()->id; from != to)
            changes.append({Change::Kind::Moved, part, question.text.original(), QStringLiteral("section"), from, to, false});
    }
    for (const TemplateSection *section : before.allSections())
        if (after.section(section->id) == nullptr)
            changes.append({Change::Kind::Removed, QStringLiteral("section:") + section->id, section->title.original(), {}, {}, {}, false});
    for (const PlacedQuestion &placed : before.questions())
        if (after.question(placed.question->id) == nullptr)
            changes.append({Change::Kind::Removed, QStringLiteral("question:") + placed.question->id, placed.question->text.original(), {}, {}, {}, true});
    return changes;
}

} // namespace hallmarker::dpia
