#include "dpia/clauses/ContractUse.h"

#include "dpia/clauses/ClauseTexts.h"

#include <QJsonArray>

namespace hallmarker::dpia {

namespace {

const QStringList &yesNo()
{
    static const QStringList words{QStringLiteral("yes"), QStringLiteral("no")};
    return words;
}

Question factQuestion(const QString &id, QuestionType type, const QStringList &choices = {})
{
    Question question;
    question.id = id;
    question.type = type;
    for (const QString &key : choices)
        question.choices.append({key, LocalizedText(key), {}, 0});
    return question;
}

Template makeContractForm()
{
    TemplateSection section;
    section.id = QStringLiteral("contract");
    const QStringList kinds{QStringLiteral("data-processing"), QStringLiteral("joint-controllership"), QStringLiteral("licence"), QStringLiteral("data-sharing"), QStringLiteral("model-supply")};
    const QStringList transfers{QStringLiteral("none"), QStringLiteral("adequate"), QStringLiteral("other"), QStringLiteral("unknown")};
    const QStringList tiers{QStringLiteral("minimal"), QStringLiteral("limited"), QStringLiteral("high"), QStringLiteral("prohibited"), QStringLiteral("unknown")};
    section.questions = {factQuestion(QStringLiteral("kind"), QuestionType::Choice, kinds), factQuestion(QStringLiteral("uses"), QuestionType::Multi, clauseUses()),
                         factQuestion(QStringLiteral("personal"), QuestionType::Choice, yesNo()), factQuestion(QStringLiteral("special"), QuestionType::Choice, yesNo()),
                         factQuestion(QStringLiteral("training"), QuestionType::Choice, yesNo()), factQuestion(QStringLiteral("transfer"), QuestionType::Choice, transfers),
                         factQuestion(QStringLiteral("risk"), QuestionType::Choice, tiers), factQuestion(QStringLiteral("purposes"), QuestionType::List),
                         factQuestion(QStringLiteral("regions"), QuestionType::List), factQuestion(QStringLiteral("categories"), QuestionType::List),
                         factQuestion(QStringLiteral("licences"), QuestionType::List), factQuestion(QStringLiteral("subprocessors"), QuestionType::Number)};
    Template form;
    form.urn = QStringLiteral("urn:hallmarker:template:contract");
    form.version = 1;
    form.sections = {section};
    return form;
}

} // namespace

QStringList clauseUses()
{
    return {QStringLiteral("training-data"), QStringLiteral("pre-trained-model"), QStringLiteral("hosted-api"), QStringLiteral("fine-tuning"), QStringLiteral("processor"), QStringLiteral("open-weights")};
}

QString clauseUseWord(const QString &use)
{
    const QStringList words{ClauseTexts::tr("Training data"), ClauseTexts::tr("Pre-trained model"), ClauseTexts::tr("Hosted model"), ClauseTexts::tr("Fine-tuning"), ClauseTexts::tr("Processing on our behalf"), ClauseTexts::tr("Open weights")};
    return words.value(clauseUses().indexOf(use), use);
}

QString contractFactWord(const QString &fact, const QString &value)
{
    const bool isYes = value == QLatin1String("yes");
    if (fact == QLatin1String("uses"))
        return clauseUseWord(value);
    if (fact == QLatin1String("personal"))
        return isYes ? ClauseTexts::tr("Personal data") : ClauseTexts::tr("No personal data");
    if (fact == QLatin1String("special"))
        return isYes ? ClauseTexts::tr("Special categories of data") : ClauseTexts::tr("No special categories of data");
    if (fact == QLatin1String("training"))
        return isYes ? ClauseTexts::tr("Training of models is a purpose") : ClauseTexts::tr("Training of models is no purpose");
    if (fact == QLatin1String("transfer")) {
        const QHash<QString, QString> words{{QStringLiteral("none"), ClauseTexts::tr("Within the EEA")}, {QStringLiteral("adequate"), ClauseTexts::tr("To a country with an adequacy decision")}, {QStringLiteral("other"), ClauseTexts::tr("To a third country")}, {QStringLiteral("unknown"), ClauseTexts::tr("No region is named")}};
        return words.value(value, value);
    }
    if (fact == QLatin1String("risk")) {
        const QHash<QString, QString> words{{QStringLiteral("minimal"), ClauseTexts::tr("AI system of minimal risk")}, {QStringLiteral("limited"), ClauseTexts::tr("AI system of limited risk")}, {QStringLiteral("high"), ClauseTexts::tr("High-risk AI system")}, {QStringLiteral("prohibited"), ClauseTexts::tr("Prohibited AI practice")}, {QStringLiteral("unknown"), ClauseTexts::tr("No AI system is named")}};
        return words.value(value, value);
    }
    return QStringLiteral("%1 %2").arg(fact, value);
}

QJsonObject ContractUse::facts() const
{
    return {{QStringLiteral("kind"), kind},
            {QStringLiteral("uses"), QJsonArray::fromStringList(uses)},
            {QStringLiteral("personal"), personal},
            {QStringLiteral("special"), special},
            {QStringLiteral("training"), training},
            {QStringLiteral("transfer"), transfer},
            {QStringLiteral("risk"), risk},
            {QStringLiteral("purposes"), QJsonArray::fromStringList(purposes)},
            {QStringLiteral("regions"), QJsonArray::fromStringList(regions)},
            {QStringLiteral("categories"), QJsonArray::fromStringList(categories)},
            {QStringLiteral("licences"), QJsonArray::fromStringList(licences)},
            {QStringLiteral("subprocessors"), subprocessors}};
}

QStringList ContractUse::because(const QString &fact, const QString &value) const
{
    QStringList names;
    for (const ContractReason &reason : reasons)
        if (reason.fact == fact && (value.isEmpty() || reason.value == value) && !names.contains(reason.because))
            names += reason.because;
    return names;
}

QStringList ContractUse::inWords() const
{
    QStringList words;
    const auto say = [&](const QString &fact, const QString &value) {
        const QStringList names = because(fact, value);
        words += contractFactWord(fact, value) + (names.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(names.join(QStringLiteral(", "))));
    };
    for (const QString &use : uses)
        say(QStringLiteral("uses"), use);
    say(QStringLiteral("personal"), personal);
    if (special == QLatin1String("yes"))
        say(QStringLiteral("special"), special);
    if (training == QLatin1String("yes"))
        say(QStringLiteral("training"), training);
    say(QStringLiteral("transfer"), transfer);
    if (risk != QLatin1String("unknown"))
        say(QStringLiteral("risk"), risk);
    return words;
}

const Template &contractForm()
{
    static const Template form = makeContractForm();
    return form;
}

std::optional<QJsonValue> ContractLookup::valueOf(const QString &question) const
{
    const auto it = m_facts.constFind(question);
    if (it == m_facts.constEnd() || (it->isArray() && it->toArray().isEmpty()) || (it->isString() && it->toString().isEmpty()))
        return std::nullopt;
    return *it;
}

int ContractLookup::countOf(const QString &question) const
{
    return int(m_facts.value(question).toArray().size());
}

} // namespace hallmarker::dpia
