#include "dpia/template/Template.h"

#include <algorithm>

namespace hallmarker::dpia {

namespace {

void collectQuestions(const QList<TemplateSection> &sections, QList<const TemplateSection *> &path, QList<PlacedQuestion> &into)
{
    for (const TemplateSection &section : sections) {
        path.append(&section);
        for (const Question &question : section.questions)
            into.append({&question, path});
        collectQuestions(section.sections, path, into);
        path.removeLast();
    }
}

void collectSections(const QList<TemplateSection> &sections, QList<const TemplateSection *> &into)
{
    for (const TemplateSection &section : sections) {
        into.append(&section);
        collectSections(section.sections, into);
    }
}

using NamedTexts = QList<QPair<QString, LocalizedText *>>;

void addText(NamedTexts &texts, const QString &key, LocalizedText &text)
{
    if (!text.isEmpty())
        texts.append({key, &text});
}

void addChoices(NamedTexts &texts, const QString &base, QList<Choice> &choices)
{
    for (Choice &choice : choices) {
        addText(texts, base + QStringLiteral("/choices/") + choice.key, choice.label);
        addText(texts, base + QStringLiteral("/choices/") + choice.key + QStringLiteral("/guidance"), choice.guidance);
    }
}

void addSectionTexts(NamedTexts &texts, QList<TemplateSection> &sections)
{
    for (TemplateSection &section : sections) {
        const QString base = QStringLiteral("sections/") + section.id;
        addText(texts, base + QStringLiteral("/title"), section.title);
        addText(texts, base + QStringLiteral("/guidance"), section.guidance);
        for (Question &question : section.questions) {
            const QString place = QStringLiteral("questions/") + question.id;
            addText(texts, place + QStringLiteral("/text"), question.text);
            addText(texts, place + QStringLiteral("/guidance"), question.guidance);
            addText(texts, place + QStringLiteral("/example"), question.example);
            addChoices(texts, place, question.choices);
            for (TableColumn &column : question.columns) {
                const QString columnPlace = place + QStringLiteral("/columns/") + column.id;
                addText(texts, columnPlace, column.title);
                addChoices(texts, columnPlace, column.choices);
            }
            for (qsizetype i = 0; i < question.suggestions.size(); ++i)
                addText(texts, place + QStringLiteral("/suggestions/") + QString::number(i + 1), question.suggestions[i]);
        }
        addSectionTexts(texts, section.sections);
    }
}

} // namespace

QStringList templateKindNames()
{
    return {QStringLiteral("screening"), QStringLiteral("dpia"),   QStringLiteral("fria"),               QStringLiteral("technical-documentation"), QStringLiteral("processing-record"), QStringLiteral("legitimate-interest"),
            QStringLiteral("transfer"),  QStringLiteral("vendor"), QStringLiteral("forensic-readiness"), QStringLiteral("library-approval"),        QStringLiteral("datasheet"),         QStringLiteral("other")};
}

QStringList evaluationModeNames()
{
    return {QStringLiteral("none"), QStringLiteral("section"), QStringLiteral("question")};
}

const ScoreBand *Score::bandOf(double value) const
{
    const ScoreBand *found = nullptr;
    for (const ScoreBand &band : bands)
        if (band.from <= value)
            found = &band;
    return found;
}

QList<PlacedQuestion> Template::questions() const
{
    QList<PlacedQuestion> questions;
    QList<const TemplateSection *> path;
    collectQuestions(sections, path, questions);
    return questions;
}

const Question *Template::question(const QString &id) const
{
    for (const TemplateSection *section : allSections())
        for (const Question &question : section->questions)
            if (question.id == id)
                return &question;
    return nullptr;
}

QSet<QString> Template::comparedQuestions() const
{
    QSet<QString> compared;
    const auto take = [&compared](const QStringList &questions) { compared.unite(QSet<QString>(questions.begin(), questions.end())); };
    for (const TemplateSection *section : allSections()) {
        take(section->visibleIf.expression.questions());
        for (const Question &question : section->questions) {
            take(question.visibleIf.expression.questions());
            take(question.requiredIf.expression.questions());
        }
    }
    for (const Score &score : scores)
        take(score.of);
    for (const Outcome &outcome : outcomes)
        take(outcome.condition.expression.questions());
    return compared;
}

QList<const TemplateSection *> Template::allSections() const
{
    QList<const TemplateSection *> all;
    collectSections(sections, all);
    return all;
}

const TemplateSection *Template::section(const QString &id) const
{
    for (const TemplateSection *section : allSections())
        if (section->id == id)
            return section;
    return nullptr;
}

const Scale *Template::scale(const QString &id) const
{
    const auto found = std::find_if(scales.begin(), scales.end(), [&id](const Scale &scale) { return scale.id == id; });
    return found == scales.end() ? nullptr : &*found;
}

const Score *Template::score(const QString &id) const
{
    const auto found = std::find_if(scores.begin(), scores.end(), [&id](const Score &score) { return score.id == id; });
    return found == scores.end() ? nullptr : &*found;
}

QList<QPair<QString, LocalizedText *>> Template::texts()
{
    NamedTexts texts;
    addText(texts, QStringLiteral("title"), title);
    addText(texts, QStringLiteral("description"), description);
    addSectionTexts(texts, sections);
    for (Scale &scale : scales) {
        const QString base = QStringLiteral("scales/") + scale.id;
        addText(texts, base + QStringLiteral("/title"), scale.title);
        for (ScaleLevel &level : scale.levels) {
            addText(texts, base + QLatin1Char('/') + QString::number(level.value), level.label);
            addText(texts, base + QLatin1Char('/') + QString::number(level.value) + QStringLiteral("/description"), level.description);
        }
    }
    for (Score &score : this->scores) {
        const QString base = QStringLiteral("scores/") + score.id;
        addText(texts, base + QStringLiteral("/title"), score.title);
        for (ScoreBand &band : score.bands)
            addText(texts, base + QStringLiteral("/bands/") + band.key, band.label);
    }
    for (Outcome &outcome : outcomes)
        addText(texts, QStringLiteral("outcomes/") + outcome.key, outcome.text);
    return texts;
}

QStringList Template::languages() const
{
    QStringList languages{language};
    Template copy = *this;
    for (const auto &[key, text] : copy.texts())
        if (!key.contains(QStringLiteral("/choices/"))) // "yes-no" speaks three languages by itself
            languages += text->languages();
    languages.removeDuplicates();
    std::sort(languages.begin() + 1, languages.end());
    return languages;
}

} // namespace hallmarker::dpia
