#pragma once

#include "lineage/review/NodeSheet.h"

#include <QWidget>

namespace hallmarker::ui {

/// What people drew of a node, or at it, each with the way to take it back; and the ways to draw more.
class HandSection final : public QWidget {
    Q_OBJECT
public:
    HandSection(const lineage::NodeSheet &sheet, bool isEditable, QWidget *parent);

Q_SIGNALS:
    void edgeWanted();
    void copyWanted();
    void takeBackWanted(const QString &drawing);
};

} // namespace hallmarker::ui
