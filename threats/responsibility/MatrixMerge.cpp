#include "threats/responsibility/MatrixMerge.h"

#include <QJsonArray>

namespace hallmarker::threats {

namespace {

const QString controlsKey = QStringLiteral("controls");

struct MatrixRows {
    QStringList order;
    QHash<QString, QJsonObject> byKey;

    explicit MatrixRows(const QJsonObject &matrix)
    {
        for (const QJsonValue &value : matrix.value(controlsKey).toArray()) {
            const QJsonObject row = value.toObject();
            QStringList elements;
            for (const QJsonValue &element : row.value(QStringLiteral("elements")).toArray())
                elements += element.toString();
            const QString control = row.value(QStringLiteral("id")).toString();
            const QString plain = elements.isEmpty() ? control : control + QLatin1Char('@') + elements.join(QLatin1Char(','));
            QString key = plain;
            for (int n = 2; byKey.contains(key); ++n) // two rows of one control are a gap to show, not one to lose
                key = plain + QLatin1Char('~') + QString::number(n);
            order += key;
            byKey.insert(key, row);
        }
    }
};

class MatrixDecision {
public:
    MatrixDecision(const QHash<QString, ConflictChoice> &choices, QList<ModelConflict> &conflicts) : m_choices(choices), m_conflicts(conflicts) {}

    QJsonObject of(const QString &section, const QString &key, const QString &name, const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
    {
        if (mine == theirs || mine == base)
            return theirs;
        if (theirs == base)
            return mine;
        const ModelConflict conflict{section, key, name, mine, theirs, {}};
        const auto choice = m_choices.constFind(conflict.id());
        if (choice == m_choices.constEnd())
            m_conflicts.append(conflict);
        return choice != m_choices.constEnd() && *choice == ConflictChoice::Mine ? mine : theirs;
    }

private:
    const QHash<QString, ConflictChoice> &m_choices;
    QList<ModelConflict> &m_conflicts;
};

} // namespace

MergedModel mergeMatrices(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs, const QHash<QString, ConflictChoice> &choices)
{
    MergedModel merged;
    MatrixDecision decision(choices, merged.conflicts);
    QStringList names = mine.keys() + theirs.keys();
    names.removeDuplicates();
    names.removeAll(controlsKey);
    names.sort();
    const auto wrapped = [](const QJsonObject &object, const QString &name) { return object.contains(name) ? QJsonObject{{QStringLiteral("value"), object.value(name)}} : QJsonObject(); };
    for (const QString &name : std::as_const(names)) {
        const QJsonObject value = decision.of(QStringLiteral("matrix"), name, name, wrapped(base, name), wrapped(mine, name), wrapped(theirs, name));
        if (!value.isEmpty())
            merged.body.insert(name, value.value(QStringLiteral("value")));
    }
    const MatrixRows was(base);
    const MatrixRows ours(mine);
    const MatrixRows others(theirs);
    QStringList order = others.order;
    for (const QString &key : ours.order)
        if (!others.byKey.contains(key))
            order += key;
    QJsonArray rows;
    for (const QString &key : std::as_const(order)) {
        const QJsonObject either = ours.byKey.value(key, others.byKey.value(key));
        const QString name = either.value(QStringLiteral("title")).toString(key);
        const QJsonObject row = decision.of(controlsKey, key, name, was.byKey.value(key), ours.byKey.value(key), others.byKey.value(key));
        if (!row.isEmpty())
            rows.append(row);
    }
    if (!rows.isEmpty())
        merged.body.insert(controlsKey, rows);
    return merged;
}

} // namespace hallmarker::threats
