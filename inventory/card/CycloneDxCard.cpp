#include "inventory/card/CycloneDxCard.h"

#include "core/clock/Clock.h"
#include "inventory/card/CardText.h"
#include "inventory/card/CycloneDxParts.h"
#include "inventory/record/BodyWriter.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace hallmarker::inventory {

namespace {

struct CycloneDxCardTexts {
    Q_DECLARE_TR_FUNCTIONS(CycloneDxCardTexts)
};

QJsonArray cycloneContacts(const QStringList &names)
{
    QJsonArray contacts;
    for (const QString &name : names)
        contacts.append(QJsonObject{{isMailAddress(name) ? QStringLiteral("email") : QStringLiteral("name"), name}});
    return contacts;
}

QJsonObject cycloneSupplier(const CardView &view)
{
    return BodyWriter()
        .text(QStringLiteral("name"), view.field("provider").lines().join(QStringLiteral(", ")))
        .array(QStringLiteral("contact"), cycloneContacts(view.field("contact").lines()))
        .body();
}

QJsonArray cycloneReferences(const CardView &view, LossReport &loss)
{
    QJsonArray references;
    for (const QString &line : view.field("documentation").lines()) {
        if (isWebAddress(line))
            references.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("documentation")}, {QStringLiteral("url"), line.trimmed()}});
        else
            loss.lost(QStringLiteral("documentation"), view.field("documentation").spec->labelText(),
                      CycloneDxCardTexts::tr("An external reference needs an address; \"%1\" is none.").arg(line));
    }
    for (const CardEvidence &evidence : view.evidence) {
        const core::Finding &finding = evidence.finding();
        references.append(QJsonObject{
            {QStringLiteral("type"), QStringLiteral("evidence")},
            {QStringLiteral("url"), QStringLiteral("records/%1.json").arg(finding.id)},
            {QStringLiteral("comment"), QStringLiteral("%1: %2, %3, started %4")
                                            .arg(evidence.title, core::verdictName(finding.verdict), core::findingStandingName(evidence.judged.standing),
                                                 core::instantText(finding.startedMs))},
            {QStringLiteral("hashes"), cyclonedx::sha256(evidence.judged.record.digest)}});
    }
    return references;
}

QJsonObject cyclonePedigree(const CardView &view)
{
    QJsonArray ancestors;
    if (view.baseModel)
        ancestors.append(BodyWriter()
                             .text(QStringLiteral("type"), QStringLiteral("machine-learning-model"))
                             .text(QStringLiteral("bom-ref"), view.baseModel->head.id.text())
                             .text(QStringLiteral("name"), view.baseModel->head.name)
                             .text(QStringLiteral("version"), view.baseModel->version)
                             .array(QStringLiteral("hashes"), cyclonedx::sha256(view.baseModel->digest))
                             .body());
    return BodyWriter().array(QStringLiteral("ancestors"), ancestors).text(QStringLiteral("notes"), view.field("versionDiff").text()).body();
}

QJsonObject cycloneReleaseNotes(const CardView &view)
{
    if (!view.has("changeLog"))
        return {};
    QJsonArray notes;
    for (const QString &line : view.field("changeLog").lines())
        notes.append(QJsonObject{{QStringLiteral("text"), QJsonObject{{QStringLiteral("content"), line}}}});
    return QJsonObject{{QStringLiteral("type"), QStringLiteral("unspecified")}, {QStringLiteral("notes"), notes}};
}

QJsonObject cycloneModel(const CardView &view, LossReport &loss)
{
    const QString licence = view.field("licence").text();
    return BodyWriter()
        .text(QStringLiteral("type"), QStringLiteral("machine-learning-model"))
        .text(QStringLiteral("bom-ref"), view.version.head.id.text())
        .object(QStringLiteral("supplier"), cycloneSupplier(view))
        .array(QStringLiteral("authors"), cycloneContacts(view.field("developers").lines()))
        .text(QStringLiteral("name"), view.field("name").text())
        .text(QStringLiteral("version"), view.field("version").text())
        .text(QStringLiteral("description"), view.field("description").text())
        .array(QStringLiteral("hashes"), view.version.files.size() == 1 ? cyclonedx::sha256(view.version.digest) : QJsonArray())
        .array(QStringLiteral("licenses"), cyclonedx::licences(licence))
        .object(QStringLiteral("pedigree"), cyclonePedigree(view))
        .array(QStringLiteral("externalReferences"), cycloneReferences(view, loss))
        .object(QStringLiteral("releaseNotes"), cycloneReleaseNotes(view))
        .object(QStringLiteral("modelCard"), cyclonedx::modelCard(view, loss))
        .array(QStringLiteral("properties"), QJsonArray{cyclonedx::property(QStringLiteral("hallmarker:format"), view.version.format)})
        .texts(QStringLiteral("tags"), view.field("tags").lines())
        .body();
}

} // namespace

CardExport CycloneDxCard::write(const CardView &view)
{
    CardExport result;
    result.fileName = QStringLiteral("card.cdx.json");
    result.mediaType = QStringLiteral("application/vnd.cyclonedx+json");
    result.loss.target = CycloneDxCardTexts::tr("CycloneDX 1.6 ML-BOM");

    if (view.lineage && !view.lineage->isEmpty())
        result.loss.lost(QStringLiteral("lineage"), CycloneDxCardTexts::tr("Lineage"), CycloneDxCardTexts::tr("Labels, conflicts, licences on the way and open requests are not in it; the datasets are."));
    if (!view.sections.empty())
        result.loss.lost(QStringLiteral("threats"), CycloneDxCardTexts::tr("Threats"), CycloneDxCardTexts::tr("Open threats are not in it; the threat model can be exported as TM-BOM."));
    QJsonArray components{cycloneModel(view, result.loss)};
    QStringList parts;
    for (const CardDataset &data : view.datasets)
        components.append(cyclonedx::dataComponent(data));
    const QStringList thirdParty = view.field("thirdParty").lines();
    for (qsizetype i = 0; i < thirdParty.size(); ++i) {
        const QString ref = QStringLiteral("part-%1").arg(i + 1);
        components.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("library")}, {QStringLiteral("bom-ref"), ref}, {QStringLiteral("name"), thirdParty.at(i)}});
        parts.append(ref);
    }
    const QJsonObject tool{{QStringLiteral("type"), QStringLiteral("application")},
                           {QStringLiteral("name"), QStringLiteral("Hallmarker")},
                           {QStringLiteral("version"), QStringLiteral(HALLMARKER_VERSION)}};
    QJsonArray standards;
    for (const QString &standard : view.field("standards").lines())
        standards.append(QJsonObject{{QStringLiteral("bom-ref"), QStringLiteral("standard-%1").arg(standards.size() + 1)}, {QStringLiteral("name"), standard}});
    QJsonObject dependency{{QStringLiteral("ref"), view.version.head.id.text()}};
    if (!parts.isEmpty())
        dependency.insert(QStringLiteral("dependsOn"), QJsonArray::fromStringList(parts));

    BodyWriter bom;
    bom.text(QStringLiteral("$schema"), QStringLiteral("http://cyclonedx.org/schema/bom-1.6.schema.json"))
        .text(QStringLiteral("bomFormat"), QStringLiteral("CycloneDX"))
        .text(QStringLiteral("specVersion"), QStringLiteral("1.6"))
        .text(QStringLiteral("serialNumber"), cyclonedx::serialNumber(view.record.digest))
        .integer(QStringLiteral("version"), view.record.revision)
        .object(QStringLiteral("metadata"),
                QJsonObject{{QStringLiteral("timestamp"), core::instantText(view.assembledMs)},
                            {QStringLiteral("tools"), QJsonObject{{QStringLiteral("components"), QJsonArray{tool}}}}})
        .array(QStringLiteral("components"), components)
        .array(QStringLiteral("dependencies"), QJsonArray{dependency});
    if (!standards.isEmpty())
        bom.object(QStringLiteral("definitions"), QJsonObject{{QStringLiteral("standards"), standards}});
    for (const CardFieldValue &field : view.fields) {
        if (!field.isEmpty() && field.spec->cycloneDx[0] == '\0')
            result.loss.lost(field.spec->keyText(), field.spec->labelText(), CycloneDxCardTexts::tr("The format has no field for it."));
    }
    result.bytes = QJsonDocument(bom.body()).toJson(QJsonDocument::Indented);
    return result;
}

} // namespace hallmarker::inventory
