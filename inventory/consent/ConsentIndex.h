#pragma once

#include "inventory/consent/ConsentRecord.h"

#include <QHash>
#include <QSet>

#include <unordered_map>

namespace hallmarker::inventory {

/// Consent records by dataset and person, kept while records come, change and go: a request about one person looks at the
/// records of that person and at those that hold for everybody, and at no others.
class ConsentIndex {
public:
    /// A record that is new or changed, by its id.
    void put(const ConsentRecord &consent);
    void remove(const QString &id);
    qsizetype size() const { return static_cast<qsizetype>(m_records.size()); }

    /// What bears on a request about a person in a dataset; an empty person: all records of the dataset.
    QList<const ConsentRecord *> on(const QString &dataset, const QString &person) const;

private:
    using People = QHash<QString, QSet<QString>>; ///< ids by person; the empty one: everybody
    std::unordered_map<QString, ConsentRecord> m_records;
    QHash<QString, People> m_places;
};

} // namespace hallmarker::inventory
