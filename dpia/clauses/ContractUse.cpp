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
