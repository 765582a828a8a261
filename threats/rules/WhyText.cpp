#include "threats/rules/WhyText.h"

#include <QCoreApplication>

namespace hallmarker::threats {

namespace {

struct WhyTexts {
    Q_DECLARE_TR_FUNCTIONS(WhyTexts)
};

/// Attributes of the element itself need no owner; those of a flow or of another element do.
QString ownedName(const QString &owner, const QString &attribute, const QString &element)
{
    return owner == element ? attribute : QString(owner + QLatin1Char('.') + attribute);
}

} // namespace

QString factText(const ConditionFact &fact, const QString &element)
{
    if (fact.attribute == QLatin1String("crosses"))
        return fact.value == QLatin1String("true") ? WhyTexts::tr("%1 crosses a boundary").arg(fact.owner) : WhyTexts::tr("%1 crosses no boundary").arg(fact.owner);
    const QString name = ownedName(fact.owner, fact.attribute, element);
    if (fact.value.isEmpty())
        return WhyTexts::tr("%1 is empty").arg(name);
    return WhyTexts::tr("%1 is %2", "an attribute and its value").arg(name, fact.value);
}

QString changeText(const ConditionChange &change, const QString &element)
{
    if (change.attribute == QLatin1String("crosses"))
        return change.values.contains(QLatin1String("false")) ? WhyTexts::tr("draw both ends of %1 within the same boundaries").arg(change.owner) : WhyTexts::tr("let %1 cross a boundary").arg(change.owner);
    const QString name = ownedName(change.owner, change.attribute, element);
    const QString values = change.values.join(WhyTexts::tr(" or ", "between values"));
    if (change.isAbsence)
        return WhyTexts::tr("let %1 be without %2").arg(name, values);
    return WhyTexts::tr("let %1 be %2", "an attribute and its value").arg(name, values);
}

QString whyText(const RuleRun &run, const ThreatInstance &instance)
{
    const ConditionExplanation explanation = run.explanation(instance);
    if (instance.applies == Applies::Unknown)
        return WhyTexts::tr("Not said yet: %1.").arg(explanation.asks().join(QStringLiteral(", ")));
    QStringList facts;
    for (const ConditionFact &fact : explanation.facts())
        facts += factText(fact, instance.element);
    QString text = facts.join(QStringLiteral(", ")) + QLatin1Char('.');
    if (instance.isRaised)
        text += QLatin1Char(' ') + WhyTexts::tr("Raised one step: the way there crosses the internet or another organisation.");
    return text;
}

QStringList remedyTexts(const RuleRun &run, const ThreatInstance &instance)
{
    QStringList ways;
    for (const QList<ConditionChange> &way : run.explanation(instance).remedies()) {
        QStringList steps;
        for (const ConditionChange &change : way)
            steps += changeText(change, instance.element);
        QString sentence = steps.join(WhyTexts::tr(" and ", "between things to do"));
        if (!sentence.isEmpty())
            sentence[0] = sentence.at(0).toUpper();
        ways += sentence + QLatin1Char('.');
    }
    return ways;
}

} // namespace hallmarker::threats
