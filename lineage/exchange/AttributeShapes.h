#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace hallmarker::lineage {

/// The shapes that attribute values have: the lists inside of the OpenLineage facets of the same name, and those facets
/// themselves where they are no list. Readers also take a list with the facet around it, and an owner that is a text.
struct OwnerShape {
    QString name;
    QString type;
};
struct TagShape {
    QString key;
    QString value;
    QString field; ///< a column's tag
};
struct ColumnShape {
    QString name;
    QString type;
    QString description;
};

QList<OwnerShape> ownersOf(const QJsonValue &attribute);
QList<TagShape> tagsOf(const QJsonValue &attribute);
QList<ColumnShape> columnsOf(const QJsonValue &attribute);
QString documentationOf(const QJsonValue &attribute);
/// Whether a "lifecycle" says that the data is gone.
bool isEnded(const QJsonValue &attribute);

QJsonValue ownersValue(const QList<OwnerShape> &owners);
QJsonValue tagsValue(const QList<TagShape> &tags);
QJsonValue schemaValue(const QList<ColumnShape> &columns);
QJsonValue documentationValue(const QString &text);

} // namespace hallmarker::lineage
