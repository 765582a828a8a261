#pragma once

#include "core/record/Record.h"
#include "core/result/Result.h"
#include "threats/model/JsonMembers.h"

#include <QHash>
#include <QMap>
#include <QPointF>
#include <QRectF>

namespace hallmarker::threats {

/// Where a node lies in one diagram: an element, a box boundary or a note.
struct NodePlace {
    QRectF rect;
    bool isPinned = false; ///< auto layout leaves it where it is
    int z = 0;
    QJsonObject foreign;   ///< styles and ports of an imported file

    friend bool operator==(const NodePlace &, const NodePlace &) = default;
};

/// How a flow or a curve boundary runs in one diagram.
struct LinePlace {
    QList<QPointF> vertices;
    std::optional<QPointF> start; ///< of a free end; unset: at its element
    std::optional<QPointF> end;
    bool isSmooth = false;
    QString startPort;     ///< of the imported file
    QString endPort;
    std::optional<double> labelAt; ///< 0..1 along the line
    int z = 0;
    QJsonObject foreign;

    friend bool operator==(const LinePlace &, const LinePlace &) = default;
};

/// The drawing of one diagram: what has no place in it is not shown there.
struct DiagramLayout {
    QMap<QString, NodePlace> nodes; ///< by key of element, boundary or note
    QMap<QString, LinePlace> lines; ///< by key of flow or boundary
    QJsonObject foreign;

    bool isEmpty() const { return nodes.isEmpty() && lines.isEmpty(); }
    QJsonObject toJson() const;
    static DiagramLayout fromJson(JsonMembers &members);
    friend bool operator==(const DiagramLayout &, const DiagramLayout &) = default;
};

/// Layouts of all diagrams of a model: a record of its own beside the model's, so that drawing changes no digest that counts.
struct ModelLayout {
    static constexpr const char *kind = "threat-layout";

    QString model;                        ///< record id of the model
    qint64 revision = 0;
    QMap<QString, DiagramLayout> diagrams;///< by key of the Diagram

    static QString idOf(const QString &model) { return model + QStringLiteral(":layout"); }
    QJsonObject toJson() const;
    static core::Result<ModelLayout> fromJson(const QJsonObject &json);
    static core::Result<ModelLayout> fromRecord(const core::Record &record);
    core::RecordDraft draft(const QString &title) const;

    /// Takes a thing out of all diagrams.
    void remove(const QString &key);
    friend bool operator==(const ModelLayout &, const ModelLayout &) = default;
};

} // namespace hallmarker::threats
