#include "inventory/exchange/fides/FidesImport.h"

#include "inventory/consent/FieldCatalogue.h"
#include "inventory/datasets/DatasetRepository.h"
#include "inventory/exchange/fides/FidesFields.h"
#include "inventory/exchange/fides/FidesTexts.h"

#include <algorithm>

namespace hallmarker::inventory {

namespace {

QString nameOf(const QJsonObject &dataset)
{
    const QString name = dataset.value(QStringLiteral("name")).toString().trimmed();
    return name.isEmpty() ? dataset.value(QStringLiteral("fides_key")).toString() : name;
}

} // namespace

core::Result<FidesImportReport> FidesImport::run(const FidesDocument &document)
{
    HALLMARKER_ASSIGN(const QList<Dataset> present, DatasetRepository(m_workspace).list());
    HALLMARKER_ASSIGN(const QList<FieldCatalogue> catalogues, FieldCatalogueRepository(m_workspace).list());
    FidesImportReport report;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        report = {};
        for (const QString &pointer : document.unknown)
            report.notes += FidesTexts::tr("%1 has no place here; it is kept for the way back.").arg(pointer);
        for (qsizetype i = 0; i < document.datasets.size(); ++i) {
            const QJsonObject &told = document.datasets.at(i);
            const QString key = told.value(QStringLiteral("fides_key")).toString();
            // The one that came from this key before, else one of the same name.
            auto known = std::find_if(present.begin(), present.end(), [&key](const Dataset &one) { return one.head.unknown.value(keptKey()).toObject().value(QStringLiteral("dataset")).toObject().value(QStringLiteral("fides_key")).toString() == key; });
            if (known == present.end())
                known = std::find_if(present.begin(), present.end(), [&told](const Dataset &one) { return one.head.name == nameOf(told); });
            Dataset dataset;
            if (known != present.end())
                dataset = *known;
            else
                ++report.added;
            const QString description = told.value(QStringLiteral("description")).toString();
            if (dataset.head.name.isEmpty())
                dataset.head.name = nameOf(told);
            if (dataset.description.isEmpty())
                dataset.description = description;
            else if (!description.isEmpty() && dataset.description != description)
                report.notes += FidesTexts::tr("\"%1\" is described in other words here; these stay.").arg(dataset.head.name);
            QJsonObject kept{{QStringLiteral("dataset"), told}};
            if (i == 0 && !document.further.isEmpty())
                kept.insert(QStringLiteral("further"), document.further);
            dataset.head.unknown.insert(keptKey(), kept);
            HALLMARKER_ASSIGN(dataset, DatasetRepository::save(transaction, dataset));
            report.datasets += dataset.head.name;

            FieldCatalogue catalogue;
            const auto old = std::find_if(catalogues.begin(), catalogues.end(), [&dataset](const FieldCatalogue &one) { return one.head.name == dataset.head.name; });
            if (old != catalogues.end())
                catalogue = *old;
            catalogue.head.name = dataset.head.name;
            const QMap<QString, QStringList> fields = FidesFields::of(told);
            for (auto field = fields.begin(); field != fields.end(); ++field) {
                const QString category = FidesFields::covering(*field);
                if (category.isEmpty()) {
                    catalogue.categories.remove(field.key());
                    report.notes += FidesTexts::tr("\"%1\" of \"%2\" has categories that no single one covers (%3); it counts as unknown, and nobody gets it.").arg(field.key(), dataset.head.name, field->join(QStringLiteral(", ")));
                    continue;
                }
                if (const QString before = catalogue.categories.value(field.key()); !before.isEmpty() && before != category)
                    report.notes += FidesTexts::tr("\"%1\" of \"%2\" was %3 and is %4 now.").arg(field.key(), dataset.head.name, before, category);
                catalogue.categories.insert(field.key(), category);
            }
            report.fields += int(catalogue.categories.size());
            if (!catalogue.categories.isEmpty())
                HALLMARKER_TRY(FieldCatalogueRepository::save(transaction, catalogue));
        }
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("dataset.fides-imported"), work));
    return report;
}

} // namespace hallmarker::inventory
