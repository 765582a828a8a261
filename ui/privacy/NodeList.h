#pragma once

#include "ui/privacy/ReleaseResult.h"

#include <QWidget>

namespace hallmarker::ui {

class FilterBar;
class RecordTable;
class RowsModel;

/// The generalisations that were looked at, as a table: safe or not, what each costs and which risk is left. The twin of the picture
/// and of the chart.
class NodeList final : public QWidget {
    Q_OBJECT
public:
    explicit NodeList(QWidget *parent = nullptr);

    void show(const std::shared_ptr<const ReleaseResult> &result);
    RecordTable *table() const { return m_table; }
    FilterBar *filter() const { return m_filter; }
    /// Where the table stands; unset: nowhere.
    std::optional<anonymisation::Levels> current() const;
    void setCurrent(const anonymisation::Levels &levels);
    static QString keyOf(const anonymisation::Levels &levels);

Q_SIGNALS:
    void currentChanged();
    void opened();

private:
    FilterBar *m_filter;
    RowsModel *m_rows;
    RecordTable *m_table;
    std::shared_ptr<const ReleaseResult> m_result;
};

} // namespace hallmarker::ui
