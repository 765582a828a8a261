#include "threats/rules/WhyWords.h"

#include "threats/catalogue/CatalogueWords.h"

#include <QCoreApplication>

namespace hallmarker::threats {

namespace {

struct WhyWordTexts {
    Q_DECLARE_TR_FUNCTIONS(WhyWordTexts)
};

QString begun(const QString &text)
{
    return text.isEmpty() ? text : QString(text.at(0).toUpper() + text.mid(1));
}

QString ownerName(const ThreatModel &model, const QString &key)
{
    if (const Element *element = model.element(key))
        return element->name.isEmpty() ? key : element->name;
    const Flow *flow = model.flow(key);
    if (!flow)
        return key;
    return flow->name.isEmpty() ? WhyWordTexts::tr("%1 to %2", "ends of a flow").arg(ownerName(model, flow->from), ownerName(model, flow->to)) : flow->name;
}

} // namespace

QString WhyWords::question(const QString &owner, bool isFlow, const QString &attribute, const QString &element) const
{
    const Vocabulary::Side side = isFlow ? Vocabulary::Side::Flow : Vocabulary::Side::Element;
    const Vocabulary &vocabulary = m_run.rules().vocabulary();
    const int known = vocabulary.attribute(side, attribute);
    QString text = known < 0 ? QString() : CatalogueWords::current().question(side, vocabulary.spec(side, known));
    if (text.isEmpty())
        text = begun(QString(attribute).replace(QLatin1Char('_'), QLatin1Char(' '))) + QLatin1Char('?');
    return owner == element || owner.isEmpty() ? text : WhyWordTexts::tr("%1: %2", "element or flow, question about it").arg(ownerName(m_model, owner), text);
}

QString WhyWords::answer(const QString &attribute, const QString &value) const
{
    if (value.isEmpty())
        return WhyWordTexts::tr("nothing", "answer to a question");
    QStringList words;
    for (const QString &one : value.split(QStringLiteral(", ")))
        words += CatalogueWords::current().choice(attribute, one);
    return words.join(QStringLiteral(", "));
}

QStringList WhyWords::reasons(const ThreatInstance &instance) const
{
    const ConditionExplanation explanation = m_run.explanation(instance);
    QStringList lines;
    if (instance.applies == Applies::Unknown) {
        for (const QString &ask : explanation.asks()) {
            const qsizetype dot = ask.lastIndexOf(QLatin1Char('.'));
            const QString owner = dot < 0 ? instance.element : ask.left(dot);
            lines += question(owner, m_model.flow(owner) != nullptr, ask.mid(dot + 1), instance.element);
        }
        return lines;
    }
    for (const ConditionFact &fact : explanation.facts()) {
        if (fact.attribute == QLatin1String("crosses"))
            lines += (fact.value == QLatin1String("true") ? WhyWordTexts::tr("%1 crosses a boundary", "a flow") : WhyWordTexts::tr("%1 crosses no boundary", "a flow")).arg(ownerName(m_model, fact.owner));
        else
            lines += WhyWordTexts::tr("%1 %2", "question, answer").arg(question(fact.owner, fact.isFlow, fact.attribute, instance.element), begun(answer(fact.attribute, fact.value)));
    }
    if (instance.isRaised)
        lines += WhyWordTexts::tr("Raised one step: the way there crosses the internet or another organisation.");
    return lines;
}

QStringList WhyWords::remedies(const ThreatInstance &instance) const
{
    QStringList ways;
    for (const QList<ConditionChange> &way : m_run.explanation(instance).remedies()) {
        QStringList steps;
        for (const ConditionChange &change : way) {
            if (change.attribute == QLatin1String("crosses")) {
                steps += (change.values.contains(QLatin1String("false")) ? WhyWordTexts::tr("Draw both ends of %1 within the same boundaries", "a flow") : WhyWordTexts::tr("Let %1 cross a boundary", "a flow")).arg(ownerName(m_model, change.owner));
                continue;
            }
            QStringList answers;
            for (const QString &value : change.values)
                answers += answer(change.attribute, value);
            const QString wanted = answers.join(WhyWordTexts::tr(" or ", "between answers"));
            steps += WhyWordTexts::tr("%1 %2", "question, answer").arg(question(change.owner, change.isFlow, change.attribute, instance.element), begun(change.isAbsence ? WhyWordTexts::tr("not %1", "answers that must not be given").arg(wanted) : wanted));
        }
        ways += steps.join(QStringLiteral("; "));
    }
    return ways;
}

} // namespace hallmarker::threats
