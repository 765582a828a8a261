#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace hallmarker::threats {

/// Two people changed one thing in two ways. An empty object means: removed.
struct ModelConflict {
    QString section;    ///< "elements", "flows" ... or "model" for the head
    QString key;        ///< of the item; of the head the name of the member
    QString name;       ///< for people
    QJsonObject mine;
    QJsonObject theirs;
    QString theirsBy;   ///< who stored theirs

    QString id() const { return section + QLatin1Char('/') + key; }
    friend bool operator==(const ModelConflict &, const ModelConflict &) = default;
};

/// Whose version of a conflict holds.
enum class ConflictChoice { Mine, Theirs };

struct MergedModel {
    QJsonObject body;   ///< of what is not in conflict, and of what was chosen; a conflict without a choice holds theirs
    QList<ModelConflict> conflicts; ///< without a choice
};

/// Three-way merge of two models in JSON form by item: what only one side changed is taken from it. Members of a boundary merge
/// as sets, because drawing two elements into one box is no disagreement. A thing that one side removed while the other began
/// to refer to it is a conflict as well. `choices` by ModelConflict::id().
MergedModel mergeModels(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs, const QHash<QString, ConflictChoice> &choices = {});

/// The same for layouts, by place: of two moves of one thing the later one (mine) holds, since no decision rests on a place.
QJsonObject mergeLayouts(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs);

} // namespace hallmarker::threats
