#pragma once

#include "core/drawing/Picture.h"
#include "threats/model/Element.h"
#include "threats/model/Diagram.h"

namespace hallmarker::threats {

/// How many threats of an element or flow are open, by severity, and how many wait for an answer.
struct ThreatBadge {
    int critical = 0;
    int high = 0;
    int medium = 0;
    int low = 0;
    int unanswered = 0;

    bool isEmpty() const { return critical + high + medium + low + unanswered == 0; }
    friend bool operator==(const ThreatBadge &, const ThreatBadge &) = default;
};

/// What a reader is told of a badge: "2 high, 1 low, 3 to answer".
QString badgeWords(const ThreatBadge &badge);

/// Shape, mark, name and badge of an element at its place.
core::PictureItem elementFace(const Element &element, const QRectF &rect, bool isPinned, const ThreatBadge &badge);
core::PictureItem noteFace(const Note &note, const QRectF &rect);
/// Pills that begin at the right and go to the left; for elements at their corner, for flows at their label.
void addBadge(core::PictureItem &item, const ThreatBadge &badge, QPointF rightMiddle);

} // namespace hallmarker::threats
