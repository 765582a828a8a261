#include "threats/exposure/ExposureWords.h"

#include "threats/diagram/KindWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::threats {

namespace {

struct ExposureTexts {
    Q_DECLARE_TR_FUNCTIONS(ExposureTexts)
};

} // namespace

ExposureWords::ExposureWords(const ThreatModel &model, const Catalogue &catalogue) : m_model(model), m_catalogue(catalogue) {}

QString ExposureWords::name(const QString &key) const
{
    QString name;
    if (const Element *element = m_model.element(key))
        name = element->name;
    else if (const Flow *flow = m_model.flow(key))
        name = flow->name.isEmpty() ? ExposureTexts::tr("%1 to %2", "ends of a flow").arg(this->name(flow->from), this->name(flow->to)) : flow->name;
    else if (const DataAsset *asset = m_model.asset(key))
        name = asset->name;
    else if (const Person *person = m_model.person(key))
        name = person->name;
    else if (const auto boundary = std::find_if(m_model.boundaries.begin(), m_model.boundaries.end(), [&key](const Boundary &one) { return one.key == key; }); boundary != m_model.boundaries.end())
        name = boundary->name;
    return name.isEmpty() ? key : name;
}

QString ExposureWords::way(const ExposurePath &path) const
{
    QStringList names{name(path.entry)};
    for (const ExposureStep &step : path.steps)
        names += name(step.to);
    return names.join(QStringLiteral(" → "));
}

QString ExposureWords::control(const QString &id) const
{
    const CatalogueControl *known = m_catalogue.control(id);
    return known ? QString(id + QLatin1Char(' ') + m_words.title(*known)) : id;
}

QString ExposureWords::guard(const QString &guard) const
{
    const QString kind = guard.section(QLatin1Char(':'), 0, 0);
    const QString word = guard.section(QLatin1Char(':'), 1);
    if (kind == QLatin1String("authn"))
        return word == QLatin1String("none") ? ExposureTexts::tr("nobody is asked who they are") : ExposureTexts::tr("asks who it is: %1", "a way to prove who one is").arg(m_words.choice(kind, word));
    if (kind == QLatin1String("authz"))
        return word == QLatin1String("none") ? ExposureTexts::tr("rights are not checked") : ExposureTexts::tr("rights are given %1", "for each object, coarsely ...").arg(m_words.choice(kind, word));
    if (kind == QLatin1String("mutual_auth"))
        return ExposureTexts::tr("both ends check each other");
    if (kind == QLatin1String("encrypted"))
        return ExposureTexts::tr("encrypted on the way");
    if (kind == QLatin1String("crosses"))
        return ExposureTexts::tr("crosses a trust boundary (%1)", "kind or name of a boundary").arg(boundaryKindWord(word) == word ? name(word) : boundaryKindWord(word));
    if (kind == QLatin1String("control"))
        return ExposureTexts::tr("%1 holds by evidence", "a control").arg(control(word));
    if (kind == QLatin1String("unproven"))
        return ExposureTexts::tr("%1 is claimed, without evidence", "a control").arg(control(word));
    if (guard == QLatin1String("unknown:authn"))
        return ExposureTexts::tr("nobody said whether it asks who it is");
    if (guard == QLatin1String("unknown:authz"))
        return ExposureTexts::tr("nobody said how rights are given");
    if (guard == QLatin1String("unknown:encrypted"))
        return ExposureTexts::tr("nobody said whether it is encrypted");
    return guard;
}

QString ExposureWords::step(const ExposureStep &step) const
{
    if (step.guards.isEmpty())
        return {};
    QStringList words;
    for (const QString &one : step.guards)
        words += guard(one);
    return ExposureTexts::tr("%1: %2", "a step of a way and what stands in it").arg(name(step.flow), words.join(QStringLiteral("; ")));
}

QString ExposureWords::ask(const QString &ask) const
{
    const QString kind = ask.section(QLatin1Char(':'), 0, 0);
    const QString about = name(ask.section(QLatin1Char(':'), 1, -2));
    const QString attribute = ask.section(QLatin1Char(':'), -1);
    if (kind == QLatin1String("control"))
        return ExposureTexts::tr("%1: is there evidence for %2?", "element or flow, control").arg(about, control(attribute));
    const bool isFlow = kind == QLatin1String("flow");
    const QList<AttributeSpec> &specs = isFlow ? m_catalogue.flowAttributes : m_catalogue.elementAttributes;
    const auto spec = std::find_if(specs.begin(), specs.end(), [&attribute](const AttributeSpec &one) { return one.name == attribute; });
    const QString question = spec == specs.end() ? QString() : m_words.question(isFlow ? Vocabulary::Side::Flow : Vocabulary::Side::Element, *spec);
    return ExposureTexts::tr("%1: %2", "element or flow, question").arg(about, question.isEmpty() ? attribute : question);
}

QString ExposureWords::right(const QString &right)
{
    const QHash<QString, QString> words{{QStringLiteral("read"), ExposureTexts::tr("read", "a right")},       {QStringLiteral("write"), ExposureTexts::tr("write", "a right")},
                                        {QStringLiteral("admin"), ExposureTexts::tr("administer", "a right")}, {QStringLiteral("approve"), ExposureTexts::tr("approve", "a right")},
                                        {QStringLiteral("deploy"), ExposureTexts::tr("deploy", "a right")},   {QStringLiteral("export"), ExposureTexts::tr("export", "a right")}};
    return words.value(right, right);
}

} // namespace hallmarker::threats
