#include "dpia/exchange/ciso/CisoTemplate.h"

#include "dpia/exchange/ciso/CisoTexts.h"

#include <QRegularExpression>

#include <algorithm>

namespace hallmarker::dpia {

namespace {

constexpr int maxDepth = 4; // of sections in a template

class Converter {
public:
    explicit Converter(const CisoLibrary &library) : m_library(library) {}

    core::Result<ImportedTemplate> run()
    {
        head();
        HALLMARKER_TRY(scores());
        nameQuestions();
        TemplateSection loose; // requirements that stand at the top, without a heading
        for (const qsizetype top : m_library.tops) {
            const CisoNode &node = m_library.nodes.at(top);
            if (node.isAssessable && node.children.isEmpty())
                addQuestions(node, {}, loose.questions);
            else if (TemplateSection one = section(node, 1); !one.questions.isEmpty() || !one.sections.isEmpty())
                m_draft.sections.append(one);
            else
                m_notes += CisoTexts::tr("The heading \"%1\" has nothing below it and is left out.").arg(titleOf(node));
        }
        if (!loose.questions.isEmpty()) {
            loose.id = m_sections.unused(QStringLiteral("requirements"), QStringLiteral("s"));
            loose.title = m_draft.title;
            m_draft.sections.prepend(loose);
        }
        if (m_draft.sections.isEmpty())
            return core::Error(core::ErrorKind::Invalid, CisoTexts::tr("The framework has nothing that could be answered."), {}, m_library.document.locate(QStringLiteral("/objects/framework")));
        finish();
        return ImportedTemplate::of(m_draft, m_notes);
    }

private:
    static QString trimmed(const QJsonObject &body, const char *key) { return body.value(QLatin1String(key)).toString().trimmed(); }

    /// A text with its translations.
    LocalizedText localized(const QJsonObject &body, const char *key) const
    {
        LocalizedText text(trimmed(body, key));
        const QJsonObject translations = body.value(QStringLiteral("translations")).toObject();
        for (auto language = translations.begin(); language != translations.end(); ++language)
            if (const QString other = trimmed(language.value().toObject(), key); !other.isEmpty() && language.key() != m_draft.language && isLanguage(language.key()) && !text.isEmpty())
                text.setIn(language.key(), other);
        return text;
    }
    static bool isLanguage(const QString &code)
    {
        static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral("[a-z]{2,3}(-[A-Z]{2})?")));
        return form.match(code).hasMatch();
    }
    /// Two texts as one, in every language that one of them has.
    static LocalizedText joined(const LocalizedText &a, const LocalizedText &b, const QString &between)
    {
        if (a.isEmpty() || b.isEmpty())
            return a.isEmpty() ? b : a;
        LocalizedText text(a.original() + between + b.original());
        QStringList languages = a.languages() + b.languages();
        languages.removeDuplicates();
        for (const QString &language : languages)
            text.setIn(language, a.in(language) + between + b.in(language));
        return text;
    }

    void head()
    {
        const QJsonObject &framework = m_library.framework;
        static const QRegularExpression urn(QRegularExpression::anchoredPattern(QStringLiteral("urn:[a-z0-9][a-z0-9-]{0,31}:[a-z0-9:._-]{1,200}")));
        QString name = trimmed(framework, "urn").toLower();
        if (!urn.match(name).hasMatch())
            name = trimmed(m_library.root, "urn").toLower();
        if (!urn.match(name).hasMatch())
            name = QStringLiteral("urn:imported:template:") + TemplateNames().unused(trimmed(framework, "ref_id"), QStringLiteral("framework"));
        m_draft.urn = name;
        m_draft.version = qBound(1, m_library.root.value(QStringLiteral("version")).toInt(1), 1'000'000);
        m_draft.templateKind = TemplateKind::Other;
        m_draft.language = trimmed(m_library.root, "locale");
        if (!isLanguage(m_draft.language))
            m_draft.language = QStringLiteral("en");
        m_draft.title = localized(framework, "name");
        if (m_draft.title.isEmpty())
            m_draft.title = localized(m_library.root, "name");
        if (m_draft.title.isEmpty())
            m_draft.title = LocalizedText(m_draft.urn.section(QLatin1Char(':'), -1));
        m_draft.description = joined(localized(framework, "description"), LocalizedText(trimmed(m_library.root, "copyright")), QStringLiteral("\n\n"));
    }

    /// The levels that requirements are scored on, as choices: zero is a level like any other.
    core::Result<void> scores()
    {
        const QJsonObject &framework = m_library.framework;
        if (!framework.value(QStringLiteral("min_score")).isDouble() || !framework.value(QStringLiteral("max_score")).isDouble())
            return {};
        const int from = framework.value(QStringLiteral("min_score")).toInt();
        const int to = framework.value(QStringLiteral("max_score")).toInt();
        if (to <= from || qint64(to) - from > 100 || from < -1000)
            return core::Error(core::ErrorKind::Invalid, CisoTexts::tr("Scores go from %1 to %2; at most 101 levels can be chosen from.").arg(from).arg(to), {}, m_library.document.locate(QStringLiteral("/objects/framework/max_score")));
        QHash<int, QJsonObject> definitions;
        for (const QJsonValue &definition : framework.value(QStringLiteral("scores_definition")).toArray())
            definitions.insert(definition.toObject().value(QStringLiteral("score")).toInt(), definition.toObject());
        for (int level = from; level <= to; ++level) {
            const QJsonObject definition = definitions.value(level);
            Choice choice;
            choice.key = level < 0 ? QStringLiteral("minus-%1").arg(-level) : QStringLiteral("level-%1").arg(level);
            choice.label = joined(LocalizedText(QString::number(level)), localized(definition, "name"), QStringLiteral(" · "));
            choice.guidance = localized(definition, "description");
            choice.score = level;
            m_levels.append(choice);
        }
        return {};
    }

    void nameQuestions()
    {
        for (const CisoNode &node : m_library.nodes) {
            if (node.isAssessable)
                m_results.insert(node.urn, m_names.unused(node.urn.section(QLatin1Char(':'), -1), QStringLiteral("q")));
            for (const CisoQuestion &question : node.questions) {
                m_questions.insert(question.urn, m_names.unused(node.urn.section(QLatin1Char(':'), -1) + QLatin1Char('-') + question.urn.section(QLatin1Char(':'), -1), QStringLiteral("q")));
                m_byUrn.insert(question.urn, question);
                TemplateNames keys;
                for (const QJsonValue &choice : question.body.value(QStringLiteral("choices")).toArray()) {
                    const QString urn = choice.toObject().value(QStringLiteral("urn")).toString();
                    m_choices.insert(QPair(question.urn, urn), keys.unused(urn.section(QLatin1Char(':'), -1), QStringLiteral("c")));
                }
            }
        }
    }

    QString titleOf(const CisoNode &node) const { return QStringList{trimmed(node.body, "ref_id"), trimmed(node.body, "name")}.join(QLatin1Char(' ')).trimmed(); }
    /// Number and name; without a name the beginning of the description.
    LocalizedText heading(const CisoNode &node) const
    {
        LocalizedText name = localized(node.body, "name");
        if (name.isEmpty())
            name = localized(node.body, "description");
        LocalizedText title = joined(LocalizedText(trimmed(node.body, "ref_id")), name, QStringLiteral(" "));
        return title.isEmpty() ? LocalizedText(node.urn.section(QLatin1Char(':'), -1)) : title;
    }
    LocalizedText guidance(const CisoNode &node) const
    {
        const bool isTitle = trimmed(node.body, "name").isEmpty();
        LocalizedText text = isTitle ? LocalizedText() : localized(node.body, "description");
        text = joined(text, localized(node.body, "annotation"), QStringLiteral("\n\n"));
        return joined(text, localized(node.body, "typical_evidence"), QStringLiteral("\n\n"));
    }

    TemplateSection section(const CisoNode &node, int depth)
    {
        TemplateSection section;
        section.id = m_sections.unused(node.urn.section(QLatin1Char(':'), -1), QStringLiteral("s"));
        section.title = heading(node);
        section.guidance = guidance(node);
        if (node.isAssessable || !node.questions.isEmpty())
            addQuestions(node, {}, section.questions);
        for (const qsizetype child : node.children)
            addChild(m_library.nodes.at(child), depth, {}, section);
        return section;
    }
    /// Below the deepest section headings go in front of the questions.
    void addChild(const CisoNode &node, int depth, const LocalizedText &above, TemplateSection &into)
    {
        if (!node.children.isEmpty() && depth < maxDepth) {
            if (TemplateSection inner = section(node, depth + 1); !inner.questions.isEmpty() || !inner.sections.isEmpty())
                into.sections.append(inner);
            return;
        }
        if (node.isAssessable || !node.questions.isEmpty())
            addQuestions(node, above, into.questions);
        else if (node.children.isEmpty())
            into.guidance = joined(into.guidance, joined(heading(node), guidance(node), QStringLiteral("\n")), QStringLiteral("\n\n"));
        for (const qsizetype child : node.children)
            addChild(m_library.nodes.at(child), depth, joined(above, heading(node), QStringLiteral(" / ")), into);
    }

    void addQuestions(const CisoNode &node, const LocalizedText &above, QList<Question> &into)
    {
        const LocalizedText title = joined(above, heading(node), QStringLiteral(" / "));
        if (node.isAssessable) {
            Question result;
            result.id = m_results.value(node.urn);
            result.type = QuestionType::Choice;
            result.text = title;
            result.guidance = guidance(node);
            result.foreignId = node.urn;
            result.choices = results();
            into.append(result);
            if (!m_levels.isEmpty()) {
                Question score;
                score.id = m_names.unused(result.id + QStringLiteral("-score"), QStringLiteral("q"));
                score.type = QuestionType::Choice;
                score.text = joined(title, spoken("Score", "Punkte", "Score"), QStringLiteral(": "));
                score.choices = m_levels;
                into.append(score);
                m_scored += score.id;
            }
        }
        for (const CisoQuestion &question : node.questions)
            into.append(asked(question));
        if (!node.body.value(QStringLiteral("implementation_groups")).toArray().isEmpty())
            ++m_grouped;
    }
    /// How a requirement is met, in words of our own.
    QList<Choice> results() const
    {
        return {Choice{QStringLiteral("compliant"), spoken("Met", "Erfüllt", "Respecté"), {}, 0}, Choice{QStringLiteral("partially-compliant"), spoken("Partly met", "Teilweise erfüllt", "Respecté en partie"), {}, 0},
                Choice{QStringLiteral("non-compliant"), spoken("Not met", "Nicht erfüllt", "Non respecté"), {}, 0}, Choice{QStringLiteral("not-applicable"), spoken("Does not apply", "Trifft nicht zu", "Sans objet"), {}, 0}};
    }
    LocalizedText spoken(const char *english, const char *german, const char *french) const { return spokenText(m_draft.language, english, german, french); }

    Question asked(const CisoQuestion &question)
    {
        Question result;
        result.id = m_questions.value(question.urn);
        result.foreignId = question.urn;
        result.text = localized(question.body, "text");
        const QString type = question.body.value(QStringLiteral("type")).toString();
        const QJsonArray choices = question.body.value(QStringLiteral("choices")).toArray();
        if (type == QLatin1String("number"))
            result.type = QuestionType::Number;
        else if (type == QLatin1String("date"))
            result.type = QuestionType::Date;
        else if (type == QLatin1String("boolean"))
            result.type = QuestionType::Choice;
        else if (type == QLatin1String("unique_choice"))
            result.type = QuestionType::Choice;
        else if (type == QLatin1String("multiple_choice"))
            result.type = QuestionType::Multi;
        if (type == QLatin1String("boolean"))
            result.choices = {Choice{QStringLiteral("yes"), spoken("Yes", "Ja", "Oui"), {}, 1}, Choice{QStringLiteral("no"), spoken("No", "Nein", "Non"), {}, 0}};
        bool isScored = false;
        for (const QJsonValue &value : choices) {
            const QJsonObject body = value.toObject();
            Choice choice;
            choice.key = m_choices.value(QPair(question.urn, body.value(QStringLiteral("urn")).toString()));
            choice.label = choiceLabel(question, body);
            choice.score = body.value(QStringLiteral("add_score")).toDouble();
            isScored = isScored || choice.score != 0;
            result.choices.append(choice);
            m_computed += body.contains(QStringLiteral("compute_result")) ? 1 : 0;
            m_selecting += body.contains(QStringLiteral("select_implementation_groups")) ? 1 : 0;
        }
        if (result.choices.size() == 1) { // a template wants something to choose from
            result.choices.append(Choice{QStringLiteral("none-of-these"), spoken("None of these", "Nichts davon", "Aucune de ces réponses"), {}, 0});
            m_notes += CisoTexts::tr("\"%1\" has one choice alone; \"None of these\" stands beside it.").arg(result.text.original());
        }
        if (isScored)
            m_scored += result.id;
        result.visibleIf = condition(question);
        return result;
    }
    LocalizedText choiceLabel(const CisoQuestion &question, const QJsonObject &choice) const
    {
        LocalizedText label = localized(choice, "value");
        // Translations of choices may stand with the question.
        const QJsonObject translations = question.body.value(QStringLiteral("translations")).toObject();
        for (auto language = translations.begin(); language != translations.end(); ++language)
            for (const QJsonValue &other : language.value().toObject().value(QStringLiteral("choices")).toArray())
                if (other.toObject().value(QStringLiteral("urn")) == choice.value(QStringLiteral("urn")) && isLanguage(language.key()) && language.key() != m_draft.language)
                    if (const QString text = trimmed(other.toObject(), "value"); !text.isEmpty())
                        label.setIn(language.key(), text);
        return label;
    }
    /// "yes" or "no"; nothing for a word that is neither true nor false, since taking it for false would turn a condition round.
    static QString truthKey(const QJsonValue &answer)
    {
        if (answer.isBool() ? answer.toBool() : answer.toString() == QLatin1String("true"))
            return QStringLiteral("yes");
        return answer.isBool() || answer.toString() == QLatin1String("false") ? QStringLiteral("no") : QString();
    }
    /// "depends_on" as a condition; what does not fit is told and the question is asked always.
    Condition condition(const CisoQuestion &question)
    {
        const QJsonObject depends = question.body.value(QStringLiteral("depends_on")).toObject();
        if (depends.isEmpty())
            return {};
        const QString urn = depends.value(QStringLiteral("question")).toString();
        const auto other = m_byUrn.constFind(urn);
        const QJsonArray answers = depends.value(QStringLiteral("answers")).toArray();
        const QString type = other == m_byUrn.constEnd() ? QString() : other->body.value(QStringLiteral("type")).toString();
        const bool isAll = depends.value(QStringLiteral("condition")).toString() == QLatin1String("all");
        QStringList keys;
        for (const QJsonValue &answer : answers) {
            const QString key = type == QLatin1String("boolean") ? truthKey(answer) : m_choices.value(QPair(urn, answer.toString()));
            if (!key.isEmpty())
                keys += key;
        }
        const QString name = m_questions.value(urn);
        QStringList parts;
        if (type == QLatin1String("multiple_choice"))
            for (const QString &key : std::as_const(keys))
                parts += QStringLiteral("%1 contains '%2'").arg(name, key);
        else if (type == QLatin1String("unique_choice") || type == QLatin1String("boolean"))
            for (const QString &key : std::as_const(keys))
                parts += QStringLiteral("%1 == '%2'").arg(name, key);
        if (parts.isEmpty() || keys.size() != answers.size() || urn == question.urn) {
            m_notes += CisoTexts::tr("\"%1\" depends on an answer that is not there; it is asked always.").arg(trimmed(question.body, "text"));
            return {};
        }
        return {parts.join(isAll ? QStringLiteral(" and ") : QStringLiteral(" or ")), {}};
    }

    void finish()
    {
        if (!m_scored.isEmpty())
            m_draft.scores.append(Score{QStringLiteral("total"), spoken("Score", "Punkte", "Score"), m_scored, {}, {}});
        if (m_grouped > 0)
            m_notes += CisoTexts::tr("%n requirement(s) belong to implementation groups, which a template does not have; all are asked.", nullptr, m_grouped);
        if (m_computed > 0)
            m_notes += CisoTexts::tr("%n choice(s) would compute the result of their requirement; here a person says it.", nullptr, m_computed);
        if (m_selecting > 0)
            m_notes += CisoTexts::tr("%n choice(s) would select implementation groups, which a template does not have.", nullptr, m_selecting);
        const QJsonObject objects = m_library.root.value(QStringLiteral("objects")).toObject();
        for (auto object = objects.begin(); object != objects.end(); ++object)
            if (object.key() != QLatin1String("framework"))
                m_notes += CisoTexts::tr("/objects/%1 is no questionnaire and is left out.").arg(object.key());
    }

    const CisoLibrary &m_library;
    Template m_draft;
    QStringList m_notes;
    QList<Choice> m_levels;
    TemplateNames m_names;
    TemplateNames m_sections;
    QHash<QString, QString> m_results;   ///< node -> question
    QHash<QString, QString> m_questions; ///< question -> question
    QHash<QString, CisoQuestion> m_byUrn;
    QHash<QPair<QString, QString>, QString> m_choices;
    QStringList m_scored;
    int m_grouped = 0;
    int m_computed = 0;
    int m_selecting = 0;
};

} // namespace

core::Result<ImportedTemplate> cisoTemplate(const CisoLibrary &library)
{
    return Converter(library).run();
}

} // namespace hallmarker::dpia
