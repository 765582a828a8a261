#include "threats/catalogue/Catalogue.h"

#include "core/json/CanonicalJson.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::threats {

namespace {

QJsonArray attributesJson(const QList<AttributeSpec> &attributes)
{
    QJsonArray all;
    for (const AttributeSpec &spec : attributes)
        all.append(QJsonArray{spec.name, static_cast<int>(spec.type), QJsonArray::fromStringList(spec.choices), spec.isDerived});
    return all;
}

} // namespace

const CatalogueThreat *Catalogue::threat(const QString &id) const
{
    const auto found = threats.constFind(id);
    return found == threats.constEnd() ? nullptr : &*found;
}

const CatalogueControl *Catalogue::control(const QString &id) const
{
    const auto found = controls.constFind(id);
    return found == controls.constEnd() ? nullptr : &*found;
}

Vocabulary Catalogue::vocabulary() const
{
    Vocabulary vocabulary;
    for (const CatalogueKind &kind : kinds)
        vocabulary.addKind(kind.id);
    for (const AttributeSpec &spec : elementAttributes)
        vocabulary.add(Vocabulary::Side::Element, spec);
    for (const AttributeSpec &spec : flowAttributes)
        vocabulary.add(Vocabulary::Side::Flow, spec);
    return vocabulary;
}

core::Digest Catalogue::digest() const
{
    QJsonArray rules;
    for (const CatalogueThreat &threat : threats) {
        QJsonArray ways;
        for (const QStringList &way : threat.enough)
            ways.append(QJsonArray::fromStringList(way));
        rules.append(QJsonArray{threat.id, threat.when, QJsonArray::fromStringList(threat.elementKinds), levelName(threat.likelihood), levelName(threat.impact), QJsonArray::fromStringList(threat.controls), ways});
    }
    QJsonArray answers;
    for (const CatalogueControl &control : controls) {
        QJsonArray proofs;
        for (const ControlProof &proof : control.proofs)
            proofs.append(QJsonArray{proof.evidence, proof.assertion, proof.maxAgeDays});
        answers.append(QJsonArray{control.id, proofs});
    }
    QJsonArray sources;
    for (const EvidenceKind &kind : evidence)
        sources.append(QJsonArray{kind.id, QJsonArray::fromStringList(kind.checks)});
    const QJsonObject all{{QStringLiteral("threats"), rules}, {QStringLiteral("controls"), answers}, {QStringLiteral("evidence"), sources}, {QStringLiteral("elements"), attributesJson(elementAttributes)}, {QStringLiteral("flows"), attributesJson(flowAttributes)}};
    return core::CanonicalJson::digestOf(all);
}

} // namespace hallmarker::threats
