#pragma once

#include "lineage/labels/LabelRecords.h"
#include "lineage/store/LineageWriter.h"

#include <QObject>

class QUndoStack;

namespace hallmarker::core {
struct Error;
}

namespace hallmarker::ui {

class Session;

/// What people change on this page, each step to be undone: labels of nodes, names that count as one. A step is a write of its
/// own, also when it is undone.
class LineageEdits final : public QObject {
    Q_OBJECT
public:
    LineageEdits(Session &session, QUndoStack &stack, QObject *parent);

    /// `before`: what was said until now; nothing: no labels.
    void setLabels(const QString &title, const std::optional<lineage::NodeLabels> &before, const lineage::NodeLabels &after);
    void merge(const QString &title, const lineage::LineageWriter::Name &a, const lineage::LineageWriter::Name &b);

    // For the steps
    void storeLabels(const lineage::NodeKey &node, const std::optional<lineage::NodeLabels> &labels);
    void storeMerge(const lineage::LineageWriter::Name &a, const lineage::LineageWriter::Name &b, bool isMerged);

Q_SIGNALS:
    void stored();
    void failed(const hallmarker::core::Error &error);

private:
    Session &m_session;
    QUndoStack &m_stack;
};

} // namespace hallmarker::ui
