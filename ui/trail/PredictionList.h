#pragma once

#include "lineage/trail/PredictionBook.h"
#include "ui/shell/Page.h"

class QComboBox;
class QLabel;
class QStackedLayout;
class QTableView;

namespace hallmarker::ui {

class EmptyState;
class FilterBar;
class PredictionRows;

/// One log of predictions: which one, what is known of it, and its rows, which may be millions.
class PredictionList final : public QWidget {
    Q_OBJECT
public:
    PredictionList(Session &session, QWidget *parent);

    void setLogs(const QList<lineage::PredictionLog> &logs);
    /// By id; shows it when it is there.
    void chooseLog(const QString &id);
    QString logId() const;
    /// Of the current row; empty: none, or not read yet.
    QString currentPrediction() const;
    FilterBar *filter() const { return m_filter; }
    QTableView *view() const { return m_view; }
    PredictionRows *rows() const { return m_rows; }

Q_SIGNALS:
    void opened(const QString &prediction, const QString &log);
    /// Enter in the field: an id that may be in any log.
    void searched(const QString &prediction);
    void currentChanged();
    void failed(const hallmarker::core::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const lineage::PredictionLog *chosen() const;
    void showLog();
    void narrow();
    void showRows();

    Session &m_session;
    QList<lineage::PredictionLog> m_logs;
    QComboBox *m_choice;
    FilterBar *m_filter;
    QLabel *m_about;
    QStackedLayout *m_stack;
    QTableView *m_view;
    EmptyState *m_empty;
    PredictionRows *m_rows;
    int m_serial = 0;
};

} // namespace hallmarker::ui
