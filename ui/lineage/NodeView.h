#pragma once

#include "lineage/review/NodeSheet.h"

#include <QWidget>

class QVBoxLayout;

namespace hallmarker::ui {

class RemarksSection;

/// What the panel says about the node in the middle: labels with the way they came, columns, runs, who told of it.
class NodeView final : public QWidget {
    Q_OBJECT
public:
    NodeView(const lineage::NodeSheet &sheet, bool isEditable, QWidget *parent = nullptr);
    const lineage::NodeSheet &sheet() const { return m_sheet; }
    RemarksSection *remarks() const { return m_remarks; }

Q_SIGNALS:
    void edgeWanted();
    void copyWanted();
    void takeBackWanted(const QString &drawing);
    void labelsWanted();
    void erasureWanted();
    void mergeWanted(quint32 other);
    void nodeWanted(quint32 node);
    void wayWanted(const QStringList &boxes);
    void recordWanted(const QString &id);
    void logWanted(qint64 index);

private:
    void addState();
    void addActions(bool isEditable);
    void addLabels();
    void addColumns();
    void addRuns();
    void addHand(bool isEditable);
    void addRest(bool isEditable);
    void heading(const QString &text);
    void paragraph(const QString &text);
    void fact(const QString &label, const QString &text);

    lineage::NodeSheet m_sheet;
    QVBoxLayout *m_column;
    RemarksSection *m_remarks = nullptr;
};

} // namespace hallmarker::ui
