#include "dpia/facts/FactCatalogue.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace hallmarker::dpia {

namespace {

struct FactTexts {
    Q_DECLARE_TR_FUNCTIONS(FactTexts)
};

} // namespace

const QList<FactDefinition> &FactCatalogue::all()
{
    static const QList<FactDefinition> facts{
        {QStringLiteral("asset.datasets"), QuestionType::Reference},
        {QStringLiteral("asset.means"), QuestionType::Text},
        {QStringLiteral("asset.models"), QuestionType::Reference},
        {QStringLiteral("organisation.controller"), QuestionType::Text},
        {QStringLiteral("organisation.dpo"), QuestionType::Text},
        {QStringLiteral("organisation.representative"), QuestionType::Text},
        {QStringLiteral("processing.accuracy"), QuestionType::Text},
        {QStringLiteral("processing.affected-groups"), QuestionType::List},
        {QStringLiteral("processing.data-categories"), QuestionType::List},
        {QStringLiteral("processing.description"), QuestionType::Text},
        {QStringLiteral("processing.frequency"), QuestionType::Text},
        {QStringLiteral("processing.human-oversight"), QuestionType::Text},
        {QStringLiteral("processing.information"), QuestionType::Text},
        {QStringLiteral("processing.joint-controllers"), QuestionType::List},
        {QStringLiteral("processing.legal-basis"), QuestionType::Multi},
        {QStringLiteral("processing.legitimate-interest"), QuestionType::Text},
        {QStringLiteral("processing.minimisation"), QuestionType::Text},
        {QStringLiteral("processing.name"), QuestionType::Text},
        {QStringLiteral("processing.operations"), QuestionType::Text},
        {QStringLiteral("processing.period"), QuestionType::Text},
        {QStringLiteral("processing.processors"), QuestionType::List},
        {QStringLiteral("processing.purpose"), QuestionType::Text},
        {QStringLiteral("processing.recipients"), QuestionType::List},
        {QStringLiteral("processing.retention"), QuestionType::Text},
        {QStringLiteral("processing.rights-access"), QuestionType::Text},
        {QStringLiteral("processing.rights-erasure"), QuestionType::Text},
        {QStringLiteral("processing.rights-objection"), QuestionType::Text},
        {QStringLiteral("processing.security"), QuestionType::Text},
        {QStringLiteral("processing.special-categories"), QuestionType::List},
        {QStringLiteral("processing.start"), QuestionType::Date},
        {QStringLiteral("processing.subject-categories"), QuestionType::List},
        {QStringLiteral("processing.transfers"), QuestionType::List},
    };
    return facts;
}

core::Result<void> FactCatalogue::check(const QString &key, QuestionType type)
{
    static const QRegularExpression own(QRegularExpression::anchoredPattern(QStringLiteral("custom\\.[a-z][a-z0-9-]{0,63}")));
    if (own.match(key).hasMatch() && type != QuestionType::Evidence)
        return {};
    const auto found = std::find_if(all().begin(), all().end(), [&key](const FactDefinition &fact) { return fact.key == key; });
    if (found == all().end())
        return core::Error(core::ErrorKind::Invalid, FactTexts::tr("There is no fact \"%1\". Facts of your own begin with \"custom.\".").arg(key));
    if (found->type != type)
        return core::Error(core::ErrorKind::Invalid, FactTexts::tr("The fact \"%1\" is of type %2.").arg(key, questionTypeNames().at(static_cast<int>(found->type))));
    return {};
}

} // namespace hallmarker::dpia
