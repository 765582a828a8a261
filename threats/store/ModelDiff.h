#pragma once

#include "threats/model/ThreatModel.h"

namespace hallmarker::threats {

enum class ModelChangeKind { Added, Removed, Changed };
QString modelChangeKindName(ModelChangeKind kind); ///< "added", "removed", "changed"

/// One field that says something else now. Undefined: it says nothing.
struct FieldChange {
    QString field;       ///< "name", "attributes.authn", "crosses"
    QJsonValue before;
    QJsonValue after;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// One item that is there, gone or other.
struct ModelChange {
    ModelChangeKind kind = ModelChangeKind::Changed;
    QString section;     ///< "elements", "flows" ... or "model"
    QString key;
    QString name;
    QList<FieldChange> fields; ///< of a changed one

    QJsonObject toJson() const;
    friend bool operator==(const ModelChange &, const ModelChange &) = default;
};

/// What differs by meaning: layout, order and what foreign formats left are no difference; which boundaries a flow crosses is one
/// of the flow, although it is derived. In the order of the sections, by key within one.
QList<ModelChange> differencesOf(const ThreatModel &before, const ThreatModel &after);

} // namespace hallmarker::threats
