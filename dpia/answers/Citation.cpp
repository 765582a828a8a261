#include "dpia/answers/Citation.h"

namespace hallmarker::dpia {

QJsonArray citationsToJson(const QList<Citation> &citations)
{
    QJsonArray array;
    for (const Citation &citation : citations) {
        QJsonObject entry{{QStringLiteral("id"), citation.id}, {QStringLiteral("digest"), citation.seen.toString()}};
        if (!citation.note.isEmpty())
            entry.insert(QStringLiteral("note"), citation.note);
        array.append(entry);
    }
    return array;
}

QList<Citation> citationsFromJson(const QJsonArray &array)
{
    QList<Citation> citations;
    for (const QJsonValue &value : array) {
        const QJsonObject entry = value.toObject();
        citations.append({entry.value(QStringLiteral("id")).toString(), core::Digest::fromText(entry.value(QStringLiteral("digest")).toString()), entry.value(QStringLiteral("note")).toString()});
    }
    return citations;
}

QList<core::Dependency> dependenciesOf(const QList<Citation> &citations)
{
    QList<core::Dependency> dependencies;
    QStringList known; // the store keeps a subject once
    for (const Citation &citation : citations) {
        if (known.contains(citation.id))
            continue;
        known += citation.id;
        dependencies.append({citation.id, citation.seen, QStringLiteral("cited")});
    }
    return dependencies;
}

} // namespace hallmarker::dpia
