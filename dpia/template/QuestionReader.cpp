#include "dpia/template/QuestionReader.h"

#include "dpia/template/TemplateFields.h"
#include "dpia/template/TemplateTexts.h"

#include <QJsonArray>
#include <QSet>

namespace hallmarker::dpia {

namespace {

const QStringList &evidenceKindNames()
{
    static const QStringList names{QStringLiteral("finding"), QStringLiteral("record"), QStringLiteral("file"), QStringLiteral("statement")};
    return names;
}

/// The keys that only some types of question have.
QStringList keysOf(QuestionType type)
{
    switch (type) {
    case QuestionType::Text: return {QStringLiteral("max_length")};
    case QuestionType::Choice: return {QStringLiteral("choices")};
    case QuestionType::Multi: return {QStringLiteral("choices"), QStringLiteral("min"), QStringLiteral("max")};
    case QuestionType::Number: return {QStringLiteral("min"), QStringLiteral("max"), QStringLiteral("whole"), QStringLiteral("unit")};
    case QuestionType::List: return {QStringLiteral("min"), QStringLiteral("max"), QStringLiteral("suggestions")};
    case QuestionType::Table: return {QStringLiteral("columns"), QStringLiteral("min"), QStringLiteral("max")};
    case QuestionType::Gauge: return {QStringLiteral("scale"), QStringLiteral("stage")};
    case QuestionType::Reference: return {QStringLiteral("kinds"), QStringLiteral("min"), QStringLiteral("max")};
    case QuestionType::Date:
    case QuestionType::Evidence: return {};
    }
    return {};
}

} // namespace

void QuestionReader::keep(const core::Result<void> &finished)
{
    if (!finished)
        m_errors.append(finished.error());
}

QList<Choice> QuestionReader::yesAndNo() const
{
    Choice yes{QStringLiteral("yes"), LocalizedText(m_language == QLatin1String("de") ? QStringLiteral("Ja") : m_language == QLatin1String("fr") ? QStringLiteral("Oui") : QStringLiteral("Yes")), {}, 1};
    Choice no{QStringLiteral("no"), LocalizedText(m_language == QLatin1String("de") ? QStringLiteral("Nein") : m_language == QLatin1String("fr") ? QStringLiteral("Non") : QStringLiteral("No")), {}, 0};
    yes.label.setIn(QStringLiteral("en"), QStringLiteral("Yes"));
    yes.label.setIn(QStringLiteral("de"), QStringLiteral("Ja"));
    yes.label.setIn(QStringLiteral("fr"), QStringLiteral("Oui"));
    no.label.setIn(QStringLiteral("en"), QStringLiteral("No"));
    no.label.setIn(QStringLiteral("de"), QStringLiteral("Nein"));
    no.label.setIn(QStringLiteral("fr"), QStringLiteral("Non"));
    return {yes, no};
}

QList<Choice> QuestionReader::choices(const QString &pointer)
{
    const QJsonValue value = core::valueAt(m_document.root(), pointer);
    if (value.toString() == QLatin1String("yes-no"))
        return yesAndNo();
    QList<Choice> choices;
    QSet<QString> keys;
    for (qsizetype i = 0; i < value.toArray().size(); ++i) {
        TemplateFields fields(m_document, core::jsonPointer(pointer, i));
        Choice choice;
        choice.key = fields.identifier(QStringLiteral("key"));
        choice.label = fields.localized(QStringLiteral("label"), m_language, true);
        choice.guidance = fields.localized(QStringLiteral("guidance"), m_language, false);
        choice.score = fields.number(QStringLiteral("score")).value_or(0);
        if (keys.contains(choice.key))
            fields.fail(QStringLiteral("key"), TemplateTexts::tr("There is a choice \"%1\" already.").arg(choice.key));
        keys.insert(choice.key);
        keep(fields.finish());
        choices.append(choice);
    }
    if (choices.size() < 2)
        m_errors.append(core::Error(core::ErrorKind::Invalid, TemplateTexts::tr("A question of this type needs \"choices\": at least two, or the word yes-no."), {}, m_document.locate(pointer)));
    return choices;
}

TableColumn QuestionReader::column(const QString &pointer)
{
    TemplateFields fields(m_document, pointer);
    TableColumn column;
    column.id = fields.identifier(QStringLiteral("id"));
    column.title = fields.localized(QStringLiteral("title"), m_language, true);
    column.isRequired = fields.boolean(QStringLiteral("required"), false);
    const QString type = fields.choice(QStringLiteral("type"), {QStringLiteral("text"), QStringLiteral("choice"), QStringLiteral("number"), QStringLiteral("date")}, QStringLiteral("text"));
    column.type = static_cast<QuestionType>(qMax<qsizetype>(0, questionTypeNames().indexOf(type)));
    if (column.type == QuestionType::Choice) {
        fields.skip(QStringLiteral("choices"));
        column.choices = choices(fields.pointer(QStringLiteral("choices")));
    }
    keep(fields.finish());
    return column;
}

EvidenceRule QuestionReader::evidence(const QString &pointer)
{
    TemplateFields fields(m_document, pointer);
    EvidenceRule rule;
    rule.isRequired = fields.boolean(QStringLiteral("required"), false);
    rule.kinds = fields.texts(QStringLiteral("kinds"), QStringList());
    rule.check = fields.text(QStringLiteral("check"), QString());
    for (const QString &kind : rule.kinds)
        if (!evidenceKindNames().contains(kind))
            fields.fail(QStringLiteral("kinds"), TemplateTexts::tr("\"%1\" is no kind of evidence: %2.").arg(kind, evidenceKindNames().join(QStringLiteral(", "))));
    keep(fields.finish());
    return rule;
}

Question QuestionReader::question(const QString &pointer)
{
    TemplateFields fields(m_document, pointer);
    Question question;
    question.where = m_document.locate(pointer);
    question.id = fields.identifier(QStringLiteral("id"));
    const QString type = fields.choice(QStringLiteral("type"), questionTypeNames());
    question.type = static_cast<QuestionType>(qMax<qsizetype>(0, questionTypeNames().indexOf(type)));
    question.text = fields.localized(QStringLiteral("text"), m_language, true);
    question.guidance = fields.localized(QStringLiteral("guidance"), m_language, false);
    question.example = fields.localized(QStringLiteral("example"), m_language, false);
    question.law = fields.text(QStringLiteral("law"), QString());
    question.isRequired = fields.boolean(QStringLiteral("required"), false);
    question.visibleIf = fields.condition(QStringLiteral("visible_if"));
    question.requiredIf = fields.condition(QStringLiteral("required_if"));
    question.fact = fields.text(QStringLiteral("fact"), QString());
    question.wantsReason = fields.boolean(QStringLiteral("reason"), false);
    question.foreignId = fields.text(QStringLiteral("foreign_id"), QString());
    if (fields.has(QStringLiteral("evidence"))) {
        fields.map(QStringLiteral("evidence"));
        question.evidence = evidence(fields.pointer(QStringLiteral("evidence")));
    }
    if (question.isRequired && !question.requiredIf.isEmpty())
        fields.fail(QStringLiteral("required_if"), TemplateTexts::tr("The question is required always; \"required_if\" says nothing then."));

    const QStringList own = keysOf(question.type);
    const auto has = [&](const char *key) { return own.contains(QLatin1String(key)); };
    if (has("max_length"))
        question.maxLength = static_cast<int>(fields.integer(QStringLiteral("max_length"), 1, 1'000'000, 0));
    if (has("choices")) {
        fields.skip(QStringLiteral("choices"));
        question.choices = choices(fields.pointer(QStringLiteral("choices")));
    }
    if (has("min")) {
        question.minimum = fields.number(QStringLiteral("min"));
        question.maximum = fields.number(QStringLiteral("max"));
        if (question.minimum && question.maximum && *question.minimum > *question.maximum)
            fields.fail(QStringLiteral("min"), TemplateTexts::tr("\"min\" is greater than \"max\"; no answer could be right."));
    }
    if (has("whole")) {
        question.isWhole = fields.boolean(QStringLiteral("whole"), false);
        question.unit = fields.text(QStringLiteral("unit"), QString());
    }
    if (has("scale"))
        question.scale = fields.text(QStringLiteral("scale"));
    if (has("stage"))
        question.stage = static_cast<GaugeStage>(qMax<qsizetype>(0, gaugeStageNames().indexOf(fields.choice(QStringLiteral("stage"), gaugeStageNames(), QStringLiteral("current")))));
    if (has("kinds"))
        question.referenceKinds = fields.texts(QStringLiteral("kinds"), QStringList());
    if (has("suggestions")) {
        const QJsonArray list = fields.list(QStringLiteral("suggestions"));
        for (const QJsonValue &entry : list) {
            LocalizedText text(entry.isString() ? entry.toString() : entry.toObject().value(m_language).toString());
            const QJsonObject languages = entry.toObject();
            for (auto it = languages.begin(); it != languages.end(); ++it)
                if (it.key() != m_language && isLanguageCode(it.key()))
                    text.setIn(it.key(), it.value().toString());
            if (text.isEmpty())
                fields.fail(QStringLiteral("suggestions"), TemplateTexts::tr("A suggestion is a text, or a map of languages that has \"%1\".").arg(m_language));
            question.suggestions.append(text);
        }
    }
    if (has("columns")) {
        const qsizetype columns = fields.list(QStringLiteral("columns")).size();
        for (qsizetype i = 0; i < columns; ++i)
            question.columns.append(column(core::jsonPointer(fields.pointer(QStringLiteral("columns")), i)));
        QSet<QString> ids;
        for (const TableColumn &column : std::as_const(question.columns)) {
            if (ids.contains(column.id))
                fields.fail(QStringLiteral("columns"), TemplateTexts::tr("There is a column \"%1\" already.").arg(column.id));
            ids.insert(column.id);
        }
        if (columns == 0)
            fields.fail(QString(), TemplateTexts::tr("A table needs \"columns\"."));
    }
    keep(fields.finish());
    return question;
}

Scale QuestionReader::scale(const QString &pointer)
{
    TemplateFields fields(m_document, pointer);
    Scale scale;
    scale.id = fields.identifier(QStringLiteral("id"));
    scale.title = fields.localized(QStringLiteral("title"), m_language, true);
    const qsizetype levels = fields.list(QStringLiteral("levels")).size();
    if (levels < 2)
        fields.fail(QStringLiteral("levels"), TemplateTexts::tr("A scale needs at least two levels."));
    keep(fields.finish());
    for (qsizetype i = 0; i < levels; ++i) {
        TemplateFields level(m_document, core::jsonPointer(fields.pointer(QStringLiteral("levels")), i));
        ScaleLevel one;
        one.value = static_cast<int>(level.integer(QStringLiteral("value"), 0, 100));
        one.label = level.localized(QStringLiteral("label"), m_language, true);
        one.description = level.localized(QStringLiteral("description"), m_language, false);
        if (!scale.levels.isEmpty() && one.value <= scale.levels.constLast().value)
            level.fail(QStringLiteral("value"), TemplateTexts::tr("The levels of a scale ascend."));
        keep(level.finish());
        scale.levels.append(one);
    }
    return scale;
}

} // namespace hallmarker::dpia
