#pragma once

#include "lineage/review/LineageComment.h"

#include <QWidget>

namespace hallmarker::ui {

class RecordTable;
class RowsModel;

/// All comments of the workspace, the open ones first; opening one goes to its node.
class CommentsView final : public QWidget {
    Q_OBJECT
public:
    explicit CommentsView(QWidget *parent);
    void setComments(const QList<lineage::LineageComment> &comments);
    void begin();

Q_SIGNALS:
    void nodeWanted(const hallmarker::lineage::NodeKey &node);
    void closed();

private:
    QList<lineage::LineageComment> m_comments;
    RowsModel *m_rows;
    RecordTable *m_table;
};

} // namespace hallmarker::ui
