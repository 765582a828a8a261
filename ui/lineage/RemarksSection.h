#pragma once

#include "lineage/review/NodeSheet.h"

#include <QWidget>

class QVBoxLayout;

namespace hallmarker::ui {

/// What people said about a node, in its panel: who signed for the part it lies in and whether that holds, and comments.
class RemarksSection final : public QWidget {
    Q_OBJECT
public:
    RemarksSection(const lineage::NodeSheet &sheet, bool isEditable, QWidget *parent);

Q_SIGNALS:
    void signWanted();
    void reviewWanted(const QString &id);
    void commentWanted();
    void resolveWanted(const hallmarker::lineage::LineageComment &comment, bool isResolved);
    void removeWanted(const hallmarker::lineage::LineageComment &comment);

private:
    void addReviews(const lineage::NodeSheet &sheet, bool isEditable);
    void addComments(const lineage::NodeSheet &sheet, bool isEditable);

    QVBoxLayout *m_column;
};

} // namespace hallmarker::ui
