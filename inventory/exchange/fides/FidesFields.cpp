#include "inventory/exchange/fides/FidesFields.h"

#include <QJsonArray>

namespace hallmarker::inventory {

namespace {

QStringList categoriesOf(const QJsonObject &object)
{
    QStringList all;
    for (const QJsonValue &one : object.value(QStringLiteral("data_categories")).toArray())
        all += one.toString();
    return all;
}

void gather(const QJsonArray &fields, const QString &path, const QStringList &inherited, QMap<QString, QStringList> &into)
{
    for (const QJsonValue &value : fields) {
        const QJsonObject field = value.toObject();
        const QString name = path + QLatin1Char('.') + field.value(QStringLiteral("name")).toString();
        const QStringList own = categoriesOf(field);
        const QJsonArray inner = field.value(QStringLiteral("fields")).toArray();
        if (inner.isEmpty())
            into.insert(name, own.isEmpty() ? inherited : own);
        else
            gather(inner, name, own.isEmpty() ? inherited : own, into);
    }
}

/// Sets what the catalogue says of the fields of a list, and takes the paths that it found out of `categories`.
QJsonArray changed(const QJsonArray &fields, const QString &path, const QStringList &inherited, QMap<QString, QString> &categories)
{
    QJsonArray result;
    for (const QJsonValue &value : fields) {
        QJsonObject field = value.toObject();
        const QString name = path + QLatin1Char('.') + field.value(QStringLiteral("name")).toString();
        const QStringList own = categoriesOf(field);
        const QStringList holds = own.isEmpty() ? inherited : own;
        const QJsonArray inner = field.value(QStringLiteral("fields")).toArray();
        if (!inner.isEmpty()) {
            field.insert(QStringLiteral("fields"), changed(inner, name, holds, categories));
        } else if (categories.contains(name)) {
            const QString category = categories.take(name);
            if (category != FidesFields::covering(holds)) {
                if (category == QLatin1String("none"))
                    field.insert(QStringLiteral("data_categories"), QJsonArray());
                else
                    field.insert(QStringLiteral("data_categories"), QJsonArray{category});
            }
        }
        result.append(field);
    }
    return result;
}

} // namespace

QString FidesFields::covering(const QStringList &categories)
{
    if (categories.isEmpty())
        return QStringLiteral("none");
    QStringList common = categories.first().split(QLatin1Char('.'));
    for (const QString &category : categories) {
        const QStringList parts = category.split(QLatin1Char('.'));
        qsizetype same = 0;
        while (same < common.size() && same < parts.size() && common.at(same) == parts.at(same))
            ++same;
        common = common.first(same);
    }
    return common.join(QLatin1Char('.'));
}

QMap<QString, QStringList> FidesFields::of(const QJsonObject &dataset)
{
    QMap<QString, QStringList> fields;
    for (const QJsonValue &value : dataset.value(QStringLiteral("collections")).toArray()) {
        const QJsonObject collection = value.toObject();
        const QStringList own = categoriesOf(collection);
        gather(collection.value(QStringLiteral("fields")).toArray(), collection.value(QStringLiteral("name")).toString(), own.isEmpty() ? categoriesOf(dataset) : own, fields);
    }
    return fields;
}

QJsonObject FidesFields::withCategories(const QJsonObject &dataset, const QMap<QString, QString> &categories)
{
    QMap<QString, QString> rest = categories;
    QJsonObject result = dataset;
    QJsonArray collections;
    for (const QJsonValue &value : dataset.value(QStringLiteral("collections")).toArray()) {
        QJsonObject collection = value.toObject();
        const QStringList own = categoriesOf(collection);
        const QJsonArray fields = collection.value(QStringLiteral("fields")).toArray();
        if (!fields.isEmpty())
            collection.insert(QStringLiteral("fields"), changed(fields, collection.value(QStringLiteral("name")).toString(), own.isEmpty() ? categoriesOf(dataset) : own, rest));
        collections.append(collection);
    }
    for (auto field = rest.begin(); field != rest.end(); ++field) {
        const QString first = field.key().section(QLatin1Char('.'), 0, 0);
        const bool isInside = field.key().contains(QLatin1Char('.'));
        const QString into = isInside ? first : dataset.value(QStringLiteral("fides_key")).toString();
        const QString name = isInside ? field.key().section(QLatin1Char('.'), 1) : field.key();
        QJsonObject added{{QStringLiteral("name"), name}};
        if (*field != QLatin1String("none"))
            added.insert(QStringLiteral("data_categories"), QJsonArray{*field});
        qsizetype at = 0;
        while (at < collections.size() && collections.at(at).toObject().value(QStringLiteral("name")).toString() != into)
            ++at;
        if (at == collections.size())
            collections.append(QJsonObject{{QStringLiteral("name"), into}, {QStringLiteral("fields"), QJsonArray()}});
        QJsonObject collection = collections.at(at).toObject();
        QJsonArray fields = collection.value(QStringLiteral("fields")).toArray();
        fields.append(added);
        collection.insert(QStringLiteral("fields"), fields);
        collections.replace(at, collection);
    }
    result.insert(QStringLiteral("collections"), collections);
    return result;
}

} // namespace hallmarker::inventory
