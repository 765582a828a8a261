#pragma once

#include "ui/privacy/ReleaseResult.h"

#include <QAbstractTableModel>

namespace hallmarker::ui {

/// The records of a release class by class: as they stand in the source, or as they are released. Cells are made when they are seen.
class RecordsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Side { Source, Release };
    explicit RecordsModel(Side side, QObject *parent = nullptr) : QAbstractTableModel(parent), m_side(side) {}

    void show(const std::shared_ptr<const ReleaseResult> &result);
    /// Only records that are suppressed.
    void setSuppressedOnly(bool isOnly);
    /// The row of the table that stands at a row of the view.
    std::size_t tableRow(int row) const;
    bool isChanged(int row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static constexpr int leadColumns = 1;    ///< of the source: the record
    static constexpr int releaseColumns = 2; ///< class and risk
    int leads() const { return m_side == Side::Source ? leadColumns : releaseColumns; }
    QString leadText(int column, std::size_t row) const;
    QString sourceText(int column, std::size_t row) const;
    QString releasedText(int column, std::size_t row) const;

    Side m_side;
    std::shared_ptr<const ReleaseResult> m_result;
    std::vector<int> m_quasi;       ///< by column of the source: which quasi-identifier, -1 none
    std::vector<int> m_kept;        ///< by column of the source: column of the release, -1 left out
    std::size_t m_first = 0;        ///< place in the order of the first row
};

} // namespace hallmarker::ui
