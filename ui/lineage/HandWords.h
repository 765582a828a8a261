#pragma once

#include "lineage/hand/HandBook.h"
#include "ui/kit/ChoiceListModel.h"

namespace hallmarker::ui {

// Drawings as people read them, translated.

/// "is read by", "trains" ...: what an edge says, between the names of its ends.
QString edgeKindWord(lineage::EdgeKind kind);
ChoiceListModel::Choices nodeKindChoices();
ChoiceListModel::Choices edgeKindChoices(const QList<lineage::EdgeKind> &kinds);
ChoiceListModel::Choices transformChoices();
/// "orders", of a column "orders.id"; safe to show.
QString keyTitle(const lineage::NodeKey &key);
/// "orders → model: trains"
QString drawingTitle(const lineage::HandDrawing &drawing);
/// "held by Clinic North, their warehouse, US, since 2026-01-15"
QString placeText(const lineage::CopyPlace &place);

} // namespace hallmarker::ui
