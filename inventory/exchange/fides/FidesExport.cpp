#include "inventory/exchange/fides/FidesExport.h"

#include "inventory/card/YamlText.h"
#include "inventory/consent/FieldCatalogue.h"
#include "inventory/datasets/DatasetRepository.h"
#include "inventory/exchange/fides/FidesFields.h"
#include "inventory/exchange/fides/FidesImport.h"
#include "inventory/exchange/fides/FidesTexts.h"

#include <QJsonArray>

#include <algorithm>

namespace hallmarker::inventory {

namespace {

/// A key as the format has them: letters, digits, '_', '.', '-'.
QString fidesKey(const QString &name)
{
    QString key;
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toLower()) {
        if ((c >= QLatin1Char('a') && c <= QLatin1Char('z')) || c.isDigit() || c == QLatin1Char('-') || c == QLatin1Char('.'))
            key += c;
        else if (c.category() != QChar::Mark_NonSpacing && !key.endsWith(QLatin1Char('_')))
            key += QLatin1Char('_');
    }
    return key.isEmpty() ? QStringLiteral("dataset") : key;
}

QString fidesType(const QString &columnType)
{
    if (columnType == QLatin1String("integer") || columnType == QLatin1String("boolean"))
        return columnType;
    return columnType == QLatin1String("real") ? QStringLiteral("float") : QStringLiteral("string");
}

} // namespace

core::Result<FidesExportResult> FidesExport::run(const QStringList &references) const
{
    HALLMARKER_ASSIGN(const QList<FieldCatalogue> catalogues, FieldCatalogueRepository(m_workspace).list());
    FidesExportResult result;
    QJsonObject root;
    QJsonArray written;
    for (const QString &reference : references) {
        HALLMARKER_ASSIGN(const Dataset dataset, DatasetRepository(m_workspace).resolve(reference));
        const QJsonObject kept = dataset.head.unknown.value(FidesImport::keptKey()).toObject();
        const QJsonObject further = kept.value(QStringLiteral("further")).toObject();
        for (auto key = further.begin(); key != further.end(); ++key)
            root.insert(key.key(), key.value());
        QJsonObject told = kept.value(QStringLiteral("dataset")).toObject();
        if (told.isEmpty()) {
            told = {{QStringLiteral("fides_key"), fidesKey(dataset.head.name)}, {QStringLiteral("organization_fides_key"), QStringLiteral("default_organization")}, {QStringLiteral("name"), dataset.head.name}};
            HALLMARKER_ASSIGN(const QList<DatasetVersion> versions, DatasetVersionRepository(m_workspace).versionsOf(dataset.head.id));
            QJsonArray fields;
            for (const DatasetColumn &column : versions.isEmpty() ? QList<DatasetColumn>() : versions.first().columns)
                fields.append(QJsonObject{{QStringLiteral("name"), column.name}, {QStringLiteral("fides_meta"), QJsonObject{{QStringLiteral("data_type"), fidesType(column.type)}}}});
            told.insert(QStringLiteral("collections"), fields.isEmpty() ? QJsonArray() : QJsonArray{QJsonObject{{QStringLiteral("name"), told.value(QStringLiteral("fides_key"))}, {QStringLiteral("fields"), fields}}});
        }
        if (told.value(QStringLiteral("description")).toString().isEmpty() && !dataset.description.isEmpty())
            told.insert(QStringLiteral("description"), dataset.description);
        const auto catalogue = std::find_if(catalogues.begin(), catalogues.end(), [&dataset](const FieldCatalogue &one) { return one.head.name == dataset.head.name; });
        if (catalogue != catalogues.end()) {
            // A catalogue written here names columns alone; in the file they stand in the one collection.
            QMap<QString, QString> categories;
            const QJsonArray collections = told.value(QStringLiteral("collections")).toArray();
            const QString only = collections.size() == 1 ? collections.first().toObject().value(QStringLiteral("name")).toString() : QString();
            for (auto field = catalogue->categories.begin(); field != catalogue->categories.end(); ++field)
                categories.insert(only.isEmpty() || field.key().contains(QLatin1Char('.')) ? field.key() : QString(only + QLatin1Char('.') + field.key()), field.value());
            told = FidesFields::withCategories(told, categories);
        }
        written.append(told);
        QStringList lost;
        if (!dataset.licence.isEmpty())
            lost += FidesTexts::tr("licence");
        if (!dataset.origin.isEmpty())
            lost += FidesTexts::tr("origin");
        if (!dataset.purposes.isEmpty())
            lost += FidesTexts::tr("purposes");
        if (!dataset.owner.isEmpty() || !dataset.steward.isEmpty() || !dataset.custodian.isEmpty())
            lost += FidesTexts::tr("owner, steward and custodian");
        if (!lost.isEmpty())
            result.losses += FidesTexts::tr("%1: the format has no place for %2.").arg(dataset.head.name, lost.join(QStringLiteral(", ")));
    }
    root.insert(QStringLiteral("dataset"), written);
    result.bytes = YamlText::of(root).toUtf8();
    if (!result.bytes.endsWith('\n'))
        result.bytes += '\n';
    return result;
}

} // namespace hallmarker::inventory
