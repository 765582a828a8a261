#pragma once

#include "core/drawing/Picture.h"
#include "threats/geometry/LinePath.h"
#include "threats/model/ElementKind.h"

#include <QHash>

namespace hallmarker::threats {

enum class DrawnKind { Element, Flow, Box, Curve, Note };

/// One thing of a diagram as it is drawn: what can be pointed at, chosen and spoken of.
struct DrawnThing {
    QString key;
    DrawnKind kind = DrawnKind::Element;
    DfdShape shape = DfdShape::Process; ///< of an element
    QRectF rect;      ///< of a node or box; around a line
    Polyline line;    ///< of a flow or curve
    QRectF label;     ///< of a line
    QString from;     ///< of a flow: keys of elements
    QString to;
    QString name;
    QString spoken;   ///< name, kind, state, badge

    bool isLine() const { return kind == DrawnKind::Flow || kind == DrawnKind::Curve; }
};

/// A diagram made into a picture, with what each part of it is.
struct DrawnDiagram {
    core::Picture picture;
    QList<DrawnThing> things;        ///< in the order in which they cover each other
    QHash<QString, int> byKey;       ///< into things

    const DrawnThing *thing(const QString &key) const
    {
        const auto found = byKey.constFind(key);
        return found == byKey.constEnd() ? nullptr : &things.at(*found);
    }
};

} // namespace hallmarker::threats
