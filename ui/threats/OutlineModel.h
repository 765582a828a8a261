#pragma once

#include "threats/model/ModelLayout.h"
#include "threats/model/ThreatModel.h"

#include <QAbstractItemModel>

namespace hallmarker::ui {

/// Everything in a threat model as a tree of two levels: elements, flows, boundaries, data, people, and what is in them. Data and people
/// have no place in a diagram; what a diagram does not show says so.
class OutlineModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Section { Elements, Flows, Boundaries, Data, People, SectionCount };
    static constexpr int KeyRole = Qt::UserRole + 1;

    explicit OutlineModel(QObject *parent = nullptr);

    void setContents(const threats::ThreatModel &model, const threats::DiagramLayout &layout);
    QModelIndex indexOf(const QString &key) const;
    QString keyOf(const QModelIndex &index) const { return index.data(KeyRole).toString(); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        QString key;
        QString text;
        QString detail;
        bool isShown = true;
        bool operator==(const Row &) const = default;
    };
    QString sectionTitle(int section) const;

    QList<Row> m_rows[SectionCount];
    QHash<QString, QPair<int, int>> m_places;
};

} // namespace hallmarker::ui
