#include "inventory/record/RecordSearchText.h"

#include "inventory/datasets/Dataset.h"
#include "inventory/datasets/DatasetVersion.h"
#include "inventory/models/Model.h"
#include "inventory/models/ModelVersion.h"
#include "inventory/people/Party.h"
#include "inventory/people/Purpose.h"
#include "inventory/systems/System.h"

namespace hallmarker::inventory {

namespace {

template <typename Value>
QString searchTextAs(const QJsonObject &body)
{
    const auto value = Value::fromJson(body);
    return value ? value->searchText() : QString();
}

struct SearchTextOfKind {
    const char *kind;
    QString (*make)(const QJsonObject &body);
};

constexpr SearchTextOfKind searchTexts[] = {
    {System::kind, searchTextAs<System>},   {Model::kind, searchTextAs<Model>},     {ModelVersion::kind, searchTextAs<ModelVersion>},
    {Dataset::kind, searchTextAs<Dataset>}, {DatasetVersion::kind, searchTextAs<DatasetVersion>}, {Party::kind, searchTextAs<Party>},
    {Purpose::kind, searchTextAs<Purpose>},
};

} // namespace

QString recordSearchText(const QString &kind, const QJsonObject &body)
{
    for (const SearchTextOfKind &row : searchTexts) {
        if (kind == QLatin1String(row.kind))
            return row.make(body);
    }
    return {};
}

} // namespace hallmarker::inventory
