#pragma once

#include "dpia/search/AssessmentSearch.h"
#include "ui/shell/Page.h"

class QLabel;
class QLineEdit;
class QTimer;

namespace hallmarker::ui {

class RecordTable;
class RowsModel;

/// Finds words in the answers of all assessments.
class AnswerFinder final : public QWidget {
    Q_OBJECT
public:
    explicit AnswerFinder(PageServices &services, QWidget *parent = nullptr);

    QLineEdit *field() const { return m_field; }
    RecordTable *table() const { return m_table; }
    void find();

Q_SIGNALS:
    void opened(const QString &assessment, const QString &question);

private:
    void show(const QList<dpia::AssessmentHit> &found);

    PageServices &m_services;
    QLineEdit *m_field;
    QLabel *m_count;
    RowsModel *m_rows;
    RecordTable *m_table;
    QTimer *m_pause;
    QList<dpia::AssessmentHit> m_found;
    int m_turn = 0; ///< an older answer does not overwrite a newer one
};

} // namespace hallmarker::ui
