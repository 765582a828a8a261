#pragma once

#include "lineage/trail/TrailProof.h"

#include <QList>

class QAction;

namespace hallmarker::ui {

class DetailSheet;

/// What is said of one station of a trail beside its picture.
DetailSheet *hopSheet(const lineage::Trail &trail, const lineage::TrailProof &proof, int hop, const QList<QAction *> &actions, QWidget *parent);
/// What is said of the prediction itself, and of all that is open on the way.
DetailSheet *predictionSheet(const lineage::Trail &trail, const lineage::TrailProof &proof, QWidget *parent);

} // namespace hallmarker::ui
