#pragma once

#include "lineage/review/LineagePicture.h"

#include <QWidget>

class QComboBox;

namespace hallmarker::ui {

class FilterBar;
class LineageDesk;
class RecordTable;
class RowsModel;

/// The lists beside the picture: what is in it, all nodes, what lies upstream and downstream with the way, columns with personal
/// data, conflicts. The keyboard and a screen reader find here everything the picture shows.
class LineageLists final : public QWidget {
    Q_OBJECT
public:
    enum Kind { InPicture, AllNodes, Downstream, Upstream, PersonalColumns, Conflicts };

    LineageLists(LineageDesk &desk, QWidget *parent);

    FilterBar *filter() const { return m_filter; }
    RecordTable *table() const { return m_table; }
    Kind kind() const;
    void setKind(Kind kind);
    /// Another node is in the middle.
    void setFocusNode(lineage::NodeId node);
    /// Only nodes that match are listed; the picture comes filtered.
    void setNodeFilter(const lineage::LineageFilter &filter);
    void setPicture(const QList<lineage::PictureRow> &rows);
    /// The state is another.
    void refresh();
    /// Ids of boxes or nodes that are chosen.
    QStringList chosen() const;
    void choose(const QString &id);

Q_SIGNALS:
    void currentChanged(const QString &id);
    void opened(const QString &id);
    void kindChanged();

private:
    void show(Kind kind);

    LineageDesk &m_desk;
    QComboBox *m_kind;
    FilterBar *m_filter;
    RowsModel *m_rows;
    RecordTable *m_table;
    QList<lineage::PictureRow> m_picture;
    lineage::NodeId m_focus = lineage::none;
    lineage::LineageFilter m_nodes;
    int m_serial = 0;
    int m_sortedFor = -1;     ///< the list that was last put in order
    bool m_isForSearch = false; ///< the list of all nodes came up because somebody typed
};

} // namespace hallmarker::ui
