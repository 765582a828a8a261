#pragma once

#include "lineage/trail/TrailProof.h"

#include <QWidget>

#include <memory>

class QAction;

namespace hallmarker::ui {

class CanvasView;
class RecordTable;
class RowsModel;
class SidePanel;

/// The trail of one prediction: the way as a picture, the same as a list, and what is said of the station that is chosen.
class TrailView final : public QWidget {
    Q_OBJECT
public:
    explicit TrailView(QWidget *parent);

    void show(const std::shared_ptr<const lineage::Trail> &trail, const lineage::TrailProof &proof);
    /// Offered for a station, once they exist.
    void setActions(const QList<QAction *> &actions) { m_actions = actions; }
    std::shared_ptr<const lineage::Trail> trail() const { return m_trail; }
    /// The station that is chosen; null: the prediction itself.
    const lineage::TrailHop *hop() const;
    RecordTable *table() const { return m_table; }
    CanvasView *canvas() const { return m_canvas; }
    SidePanel *panel() const { return m_side; }
    void showDetails();

Q_SIGNALS:
    void hopChanged();

private:
    void choose(const QString &boxId);

    CanvasView *m_canvas;
    RowsModel *m_rows;
    RecordTable *m_table;
    SidePanel *m_side;
    QList<QAction *> m_actions;
    std::shared_ptr<const lineage::Trail> m_trail;
    lineage::TrailProof m_proof;
    QString m_chosen;
};

} // namespace hallmarker::ui
