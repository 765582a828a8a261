#include "inventory/consent/ConsentIndex.h"

namespace hallmarker::inventory {

void ConsentIndex::put(const ConsentRecord &consent)
{
    const QString id = consent.head.id.text();
    remove(id);
    m_records.emplace(id, consent);
    for (const QString &dataset : consent.datasets)
        m_places[dataset][consent.subject].insert(id);
}

void ConsentIndex::remove(const QString &id)
{
    const auto known = m_records.find(id);
    if (known == m_records.end())
        return;
    for (const QString &dataset : known->second.datasets) {
        People &people = m_places[dataset];
        QSet<QString> &ids = people[known->second.subject];
        ids.remove(id);
        if (ids.isEmpty())
            people.remove(known->second.subject);
        if (people.isEmpty())
            m_places.remove(dataset);
    }
    m_records.erase(known);
}

QList<const ConsentRecord *> ConsentIndex::on(const QString &dataset, const QString &person) const
{
    QList<const ConsentRecord *> found;
    const auto place = m_places.constFind(dataset);
    if (place == m_places.constEnd())
        return found;
    const auto add = [&](const QSet<QString> &ids) {
        for (const QString &id : ids)
            found.append(&m_records.at(id));
    };
    if (person.isEmpty()) {
        for (const QSet<QString> &ids : *place)
            add(ids);
    } else {
        add(place->value(person));
        add(place->value(QString()));
    }
    return found;
}

} // namespace hallmarker::inventory
