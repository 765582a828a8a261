#include "threats/catalogue/CatalogueMerge.h"

#include "threats/catalogue/CatalogueTexts.h"
#include "threats/condition/ConditionProgram.h"

#include <algorithm>

namespace hallmarker::threats {

namespace {

QStringList differences(const CatalogueThreat &a, const CatalogueThreat &b)
{
    QStringList fields;
    const auto compare = [&fields](const char *name, const auto &x, const auto &y) {
        if (!(x == y))
            fields += QString::fromLatin1(name);
    };
    compare("title", a.title, b.title);
    compare("group", a.group, b.group);
    compare("note", a.note, b.note);
    compare("element_kinds", a.elementKinds, b.elementKinds);
    compare("when", a.when, b.when);
    compare("likelihood", a.likelihood, b.likelihood);
    compare("impact", a.impact, b.impact);
    compare("controls", a.controls, b.controls);
    compare("enough", a.enough, b.enough);
    compare("atlas", a.atlas, b.atlas);
    return fields;
}

QStringList differences(const CatalogueControl &a, const CatalogueControl &b)
{
    QStringList fields;
    if (a.title != b.title)
        fields += QStringLiteral("title");
    if (a.proofs != b.proofs)
        fields += QStringLiteral("verify");
    if (a.atlasMitigations != b.atlasMitigations)
        fields += QStringLiteral("atlas_mitigations");
    return fields;
}

void mergeAttributes(QList<AttributeSpec> &base, const QList<AttributeSpec> &over, const QString &side, const Catalogue &from, QList<CatalogueChange> &changes)
{
    for (const AttributeSpec &spec : over) {
        const auto known = std::find_if(base.begin(), base.end(), [&spec](const AttributeSpec &other) { return other.name == spec.name; });
        CatalogueChange change{CatalogueChange::Kind::Added, QStringLiteral("attributes"), side + spec.name, {}, from.attributeWhere.value(side + spec.name)};
        if (known == base.end()) {
            base.append(spec);
        } else {
            if (known->type == spec.type && known->choices == spec.choices && known->isDerived == spec.isDerived)
                continue; // repeated, as a catalogue that stands alone does
            change.kind = CatalogueChange::Kind::Replaced;
            change.fields += QStringLiteral("values");
            *known = spec;
        }
        changes.append(change);
    }
}

core::Error referenceError(const QString &message, const core::ErrorLocation &where)
{
    return core::Error(core::ErrorKind::Invalid, message, {}, where);
}

} // namespace

QList<CatalogueChange> mergeCatalogue(Catalogue &base, const Catalogue &over)
{
    using Kind = CatalogueChange::Kind;
    QList<CatalogueChange> changes;
    if (base.id.isEmpty()) {
        base.id = over.id;
        base.version = over.version;
        base.file = over.file;
    }
    for (auto it = over.frameworks.begin(); it != over.frameworks.end(); ++it)
        base.frameworks.insert(it.key(), it.value());
    for (const CatalogueKind &kind : over.kinds) {
        const auto known = std::find_if(base.kinds.begin(), base.kinds.end(), [&kind](const CatalogueKind &other) { return other.id == kind.id; });
        if (known == base.kinds.end()) {
            base.kinds.append(kind);
            changes.append({Kind::Added, QStringLiteral("element_kinds"), kind.id, {}, kind.where});
        } else if (known->dfd != kind.dfd || known->layer != kind.layer) {
            *known = kind;
            changes.append({Kind::Replaced, QStringLiteral("element_kinds"), kind.id, {QStringLiteral("dfd"), QStringLiteral("layer")}, kind.where});
        }
    }
    mergeAttributes(base.elementAttributes, over.elementAttributes, QStringLiteral("e."), over, changes);
    mergeAttributes(base.flowAttributes, over.flowAttributes, QStringLiteral("f."), over, changes);
    for (auto it = over.attributeWhere.begin(); it != over.attributeWhere.end(); ++it)
        base.attributeWhere.insert(it.key(), it.value());
    for (const QString &kind : over.boundaryKinds) {
        if (!base.boundaryKinds.contains(kind))
            base.boundaryKinds.append(kind);
    }
    for (const EvidenceKind &kind : over.evidence) {
        const bool isNew = !base.evidence.contains(kind.id);
        if (isNew || base.evidence.value(kind.id).checks != kind.checks)
            changes.append({isNew ? Kind::Added : Kind::Replaced, QStringLiteral("evidence_kinds"), kind.id, isNew ? QStringList() : QStringList{QStringLiteral("checks")}, kind.where});
        base.evidence.insert(kind.id, kind);
    }
    for (const CatalogueControl &control : over.controls) {
        const auto known = base.controls.constFind(control.id);
        const QStringList fields = known == base.controls.constEnd() ? QStringList() : differences(*known, control);
        if (known == base.controls.constEnd() || !fields.isEmpty())
            changes.append({known == base.controls.constEnd() ? Kind::Added : Kind::Replaced, QStringLiteral("controls"), control.id, fields, control.where});
        base.controls.insert(control.id, control);
    }
    for (const CatalogueThreat &threat : over.threats) {
        const auto known = base.threats.constFind(threat.id);
        const QStringList fields = known == base.threats.constEnd() ? QStringList() : differences(*known, threat);
        if (known == base.threats.constEnd() || !fields.isEmpty())
            changes.append({known == base.threats.constEnd() ? Kind::Added : Kind::Replaced, QStringLiteral("threats"), threat.id, fields, threat.where});
        base.threats.insert(threat.id, threat);
    }
    return changes;
}

QList<core::Error> checkCatalogue(const Catalogue &catalogue)
{
    QList<core::Error> errors;
    const Vocabulary vocabulary = catalogue.vocabulary();
    for (const CatalogueControl &control : catalogue.controls) {
        for (const ControlProof &proof : control.proofs) {
            if (!catalogue.evidence.contains(proof.evidence))
                errors.append(referenceError(CatalogueTexts::tr("The control %1 asks for evidence \"%2\", which no catalogue describes. Add it under \"evidence_kinds\".").arg(control.id, proof.evidence), control.where));
        }
    }
    for (const CatalogueThreat &threat : catalogue.threats) {
        for (const QString &kind : threat.elementKinds) {
            if (!vocabulary.hasKind(kind))
                errors.append(referenceError(CatalogueTexts::tr("The threat %1 stands on elements of the kind \"%2\", which no catalogue has.").arg(threat.id, kind), threat.where));
        }
        for (const QString &control : threat.controls) {
            if (!catalogue.controls.contains(control))
                errors.append(referenceError(CatalogueTexts::tr("The threat %1 names the control \"%2\", which no catalogue has.").arg(threat.id, control), threat.where));
        }
        for (const QStringList &way : threat.enough) {
            for (const QString &control : way) {
                if (!threat.controls.contains(control))
                    errors.append(referenceError(CatalogueTexts::tr("The threat %1 names %2 under \"enough\" and not under \"controls\".").arg(threat.id, control), threat.where));
            }
        }
        if (const auto compiled = ConditionProgram::compile(threat.when, vocabulary); !compiled)
            errors.append(referenceError(CatalogueTexts::tr("The threat %1: %2").arg(threat.id, compiled.error().message), threat.where));
    }
    return errors;
}

} // namespace hallmarker::threats
