#pragma once

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace hallmarker::inventory {

/// The fields of a Fides dataset as a field catalogue has them: "collection.field.inner" and one category.
class FidesFields {
public:
    /// The one category that covers all of these: the longest part that they have in common ("user.contact" of
    /// "user.contact.email" and "user.contact.phone_number"). Wider is stricter: who may use the whole may use each. Empty: they
    /// have nothing in common. "none" of no category.
    static QString covering(const QStringList &categories);
    /// Fields without fields inside, by path, with their categories; a field without its own has those of the collection, else of
    /// the dataset.
    static QMap<QString, QStringList> of(const QJsonObject &dataset);
    /// The dataset with the categories of a catalogue: of a field whose category is still the covering one its list stays. Fields
    /// that it does not have are added.
    static QJsonObject withCategories(const QJsonObject &dataset, const QMap<QString, QString> &categories);
};

} // namespace hallmarker::inventory
