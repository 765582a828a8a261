#pragma once

#include "lineage/review/ErasurePlan.h"

#include <QWidget>

namespace hallmarker::ui {

/// What an erasure request that begins at a node reaches, what to do there, and what stopped it.
class ErasurePlanView final : public QWidget {
    Q_OBJECT
public:
    ErasurePlanView(const lineage::ErasurePlan &plan, bool isReadOnly, QWidget *parent = nullptr);

Q_SIGNALS:
    void fileWanted();
    void exportWanted();
    void nodeWanted(quint32 node);
    void closed();
};

} // namespace hallmarker::ui
